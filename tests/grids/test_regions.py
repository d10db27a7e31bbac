"""Regional grids: illustrative everywhere, each change with its reason; CRES as printed."""

from __future__ import annotations

import datetime as dt
import json
from importlib.resources import files

import pytest

import utilite_sociale as ust
from utilite_sociale.adaptation import CHANGES, Rename, adapt
from utilite_sociale.adaptation.document import Adaptation
from utilite_sociale.catalog import catalog
from utilite_sociale.messages import say
from utilite_sociale.model import Assessment, BasedOn, Enterprise, Period
from utilite_sociale.report.language import Language
from utilite_sociale.report.markdown import render
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.report.pages.explained import explained
from utilite_sociale.report.pages.grid import grid_page
from utilite_sociale.serial import adaptation_from
from utilite_sociale.serial.frozen import freeze

REGIONS = ("midi_pyrenees", "centre_limousin", "poitou_charentes")
ALL = ("ile_de_france", *REGIONS)
SOCLE = catalog()["socle"]


def written(key):
    """Read the adaptation of a region as its file says it."""
    path = files(f"utilite_sociale_grille_{key}") / "grille.toml"
    return adaptation_from(path.read_text("utf-8"), "grille.toml")


@pytest.mark.parametrize("key", [*ALL, "cres_languedoc_roussillon"])
def test_no_check_has_anything_to_say(key):
    assert catalog().check()[key] == ()


@pytest.mark.parametrize("key", REGIONS)
def test_each_region_changes_something_in_four_registers_at_least(key):
    """Eight changes or more, every one with its reason and a source that the grid gives."""
    adaptation, grid = written(key), catalog()[key]
    assert len(adaptation.changes) >= 8
    assert all(change.reason.strip() and change.source for change in adaptation.changes)
    assert {change.source for change in adaptation.changes} <= {one.key for one in grid.sources}
    named = [
        name
        for change in adaptation.changes
        for one in ("elements", "element", "into", "under", "order")
        for name in (
            getattr(change, one, ()) if one in {"elements", "order"} else [getattr(change, one, "")]
        )
    ]
    paths = [g.path(name) for name in named for g in (SOCLE, grid) if name in g.paths]
    assert len({path.partition(".")[0] for path in paths}) >= 4


def test_every_kind_of_change_serves_somewhere():
    kinds = {type(change) for key in ALL for change in written(key).changes}
    assert kinds == set(CHANGES)


@pytest.mark.parametrize("key", ALL)
def test_every_element_of_the_socle_is_found_again(key):
    """There, renamed, merged, or withdrawn with a reason."""
    grid = catalog()[key]
    gone = {one.key: one for one in grid.withdrawn}
    assert SOCLE.paths.keys() <= grid.paths.keys() | grid.retired.keys() | gone.keys()
    assert all(one.reason for one in gone.values())


def test_a_criterion_of_another_grid_keeps_its_lineage_and_its_source():
    grid = catalog()["poitou_charentes"]
    (step,) = grid["egalite_chances"].lineage[:1]
    assert (step.grid, step.element) == ("cres_languedoc_roussillon", "egalite_chances")
    assert "connaissance_associations" in {one.key for one in grid.sources}


def assessment(grid):
    """Give an assessment without an answer."""
    return Assessment(
        subject=Enterprise(name="Exemple", kind="AI"),
        grid=grid.reference,
        period=Period(start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31)),
        nature="fictional",
    )


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("key", REGIONS)
def test_illustrative_is_said_wherever_the_grid_or_its_outcome_is_shown(key, lang, monkeypatch):
    """On every page and in every format: for people in words, for programs as data."""
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", lang)
    grid = catalog()[key]
    outcome, language = ust.evaluate(assessment(grid)), Language(lang)
    notice = say("notice.grid.illustrative", lang)
    node = outcome.registers[0]
    for document in (
        grid_page(grid, language),
        bilan(outcome, language),
        explained(outcome, node, language),
    ):
        assert render(document).count(notice) == 1
    assert notice in node.explain(lang).text
    assert "illustrative" in grid._repr_html_()
    assert "illustrative" in outcome._repr_html_()
    assert "illustrative" in repr(grid)
    assert "illustrative" in repr(outcome)
    assert {row["grid_status"] for row in outcome.records()} == {"illustrative"}
    assert json.loads(json.dumps(outcome.to_dict()))["grid"]["status"] == "illustrative"
    assert freeze(assessment(grid), grid).frozen.grid.status == "illustrative"


def test_an_enterprise_adapts_the_grid_of_its_network():
    """The third link: its own referential, whose lineage goes back to the common base."""
    region = catalog()["midi_pyrenees"]
    change = Rename(
        element="cooperations", key="avec_nos_voisins", reason="Notre mot, en réunion d’équipe."
    )
    own = Adaptation(
        key="les_pres",
        version="1.0.0",
        title="Référentiel des Prés",
        owner="Les Prés",
        status="draft",
        based_on=BasedOn(key="midi_pyrenees", version="1.0.0"),
        changes=(change,),
    )
    grid = adapt(region, own).grid
    assert ust.check(grid) == ()
    steps = [(one.grid, one.element) for one in grid["avec_nos_voisins"].lineage]
    assert steps == [
        ("midi_pyrenees", "cooperations"),
        ("socle", "innovation_ess"),
        ("socle", "rso_partenaires"),
    ]
    former = {"cooperations", "innovation_ess", "rso_partenaires"}
    assert set(grid["avec_nos_voisins"].formerly) == former
    assert ust.evaluate(assessment(grid), grid).registers


PRINTED = {
    "Cohésion sociale": [
        "Lien social",
        "Égalité des chances",
        "Ouverture et diversité culturelle",
        "Solidarité envers les personnes en difficulté",
        "Démocratie participative",
    ],
    "Développement local": ["Emplois, activités", "Éco-développement", "Équité territoriale"],
    "Changement sociétal": ["Innovation", "Promotion d’un mode de vie solidaire et équitable"],
}
"""Three themes and ten criteria of CRES Languedoc-Roussillon, as printed; which criterion goes
under which theme is inferred from the printed order."""


def test_cres_has_its_themes_and_criteria_as_printed():
    grid = catalog()["cres_languedoc_roussillon"]
    assert {r.title: [c.title for c in r.criteria] for r in grid.registers} == PRINTED
    assert {r.provenance.status for r in grid.registers} == {"published"}
    for criterion in grid.criteria.values():
        assert criterion.provenance.status == "reading"
        assert "déduit de l’ordre" in criterion.provenance.note
    for indicator in grid.indicators.values():
        assert (indicator.provenance.status, indicator.rule) == ("proposed", None)
