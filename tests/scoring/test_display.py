"""An outcome in a notebook: an accessible table in French, never without its warnings."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from tests.scoring import build
from tests.scoring.build import evaluated, grid, level, levels, register
from utilite_sociale.model import Enterprise, Mean, Scale
from utilite_sociale.scoring import NotScored, NotScoredReason, evaluate
from utilite_sociale.scoring.display import _row
from utilite_sociale.vocabulary import AssessmentNature, GridStatus

REGISTERS = (
    register("r", levels("a", 0, 10), levels("b", 0, 10), title="Humain <b> & lien"),
    register("s", levels("d", 0, 10)),
)


@pytest.fixture(autouse=True)
def _language(monkeypatch):
    monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)


def page(shown):
    """Read the page; it is well-formed, whatever stands in it."""
    return ET.fromstring(shown._repr_html_())  # noqa: S314 - our own page


def cells(shown):
    rows = page(shown).iter("tr")
    return [[cell.text or "" for cell in row] for row in rows]


def test_the_profile_is_a_table_with_score_interval_level_coverage_and_answers():
    outcome = evaluated(grid(*REGISTERS), level("a", "n1"))
    head, first, second = cells(outcome)
    assert head == ["Élément", "Note", "Intervalle", "Niveau", "Couverture", "Réponses"]
    assert first == [
        "Humain <b> & lien",
        "10,0",
        "de 5,0 à 10,0",
        "Exemplaire",
        "50\u00a0%",
        "1 sur 2 applicables, 2 en tout",
    ]
    assert second[:3] == ["Titre s", "Pas de note\u00a0: rien n’est encore coté", "de 0,0 à 10,0"]


def test_columns_and_rows_have_their_headings_and_the_table_its_caption():
    root = page(evaluated(grid(*REGISTERS)))
    assert root.attrib == {"lang": "fr"}
    scopes = [cell.attrib.get("scope") for cell in root.iter("th")]
    assert scopes == ["col"] * 6 + ["row"] * 2
    (caption,) = root.iter("caption")
    assert "Les Prés" in caption.text
    assert "Grille d’essai, 1.0.0" in caption.text


def test_a_total_is_shown_only_where_the_grid_names_one():
    said = (level("a", "n1"), level("b", "n1"), level("d", "n0"))
    assert len(cells(evaluated(grid(*REGISTERS), *said))) == 3
    total = cells(evaluated(grid(*REGISTERS, total=Mean()), *said))[-1]
    assert total[:2] == ["Grille d’essai", "5,0"]


def test_a_node_is_shown_with_its_children():
    outcome = evaluated(grid(*REGISTERS), level("a", "n1"))
    assert [row[0] for row in cells(outcome["r"])[1:]] == [
        "Humain <b> & lien",
        "Indicateur a",
        "Indicateur b",
    ]


@pytest.mark.parametrize("status", list(GridStatus))
@pytest.mark.parametrize("of", ["outcome", "node"])
def test_the_status_of_the_grid_is_always_said(status, of):
    outcome = evaluated(grid(*REGISTERS, status=status))
    said = {
        "published": "Grille publiée",
        "proposed": "aucun réseau ne l’a adoptée",
        "illustrative": "Grille illustrative",
        "draft": "Grille en brouillon",
    }
    shown = outcome if of == "outcome" else outcome["a"]
    assert said[status] in shown._repr_html_()


@pytest.mark.parametrize(
    ("nature", "said"),
    [
        (AssessmentNature.FICTIONAL, "EXEMPLE FICTIF"),
        (AssessmentNature.PUBLISHED_FIGURES, "Lecture de chiffres publiés"),
    ],
)
@pytest.mark.parametrize("of", ["outcome", "node"])
def test_what_an_outcome_rests_on_is_said_first(nature, said, of):
    outcome = evaluate(build.assessment(level("a", "n1"), nature=nature), grid(*REGISTERS))
    shown = outcome if of == "outcome" else outcome["a"]
    first = next(page(shown).iter("p"))
    assert said in first.text


def test_under_published_figures_no_figure_is_judged():
    said = build.assessment(level("a", "n1"), nature=AssessmentNature.PUBLISHED_FIGURES)
    row = cells(evaluate(said, grid(*REGISTERS)))[1]
    assert row[1:5] == ["Chiffres publiés\u00a0: rien n’est jugé", "", "", "50\u00a0%"]


def test_names_cannot_break_the_page():
    subject = Enterprise(name="</caption><script>", kind="ACI")
    outcome = evaluate(build.assessment(subject=subject), grid(*REGISTERS))
    assert "<script>" not in outcome._repr_html_()


def test_figures_are_rounded_half_up_to_the_decimals_of_the_scale():
    """(0 + 0 + 5.5 + 0) / 4 is 1.375: 1.38 with two decimals."""
    scale = Scale(low=0, high=10, decimals=2)
    children = [levels("a", 5.5), *(levels(key, 0) for key in "bcd")]
    said = [level(key, "n0") for key in "abcd"]
    row = cells(evaluated(grid(register("r", *children), scale=scale), *said))[1]
    assert row[1:3] == ["1,38", "de 1,38 à 1,38"]


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("reason", list(NotScoredReason))
def test_every_reason_has_its_words(reason, lang):
    """A reason without words would break the page of whoever meets it."""
    node = evaluated(grid(*REGISTERS))["a"]
    assert _row(evolve(node, state=NotScored(reason=reason)), lang)[1]


def test_the_language_of_the_page_is_that_of_the_environment(monkeypatch):
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", "en")
    outcome = evaluated(grid(*REGISTERS), level("a", "n1"))
    assert page(outcome).attrib == {"lang": "en"}
    head, first, _ = cells(outcome)
    assert head == ["Element", "Score", "Interval", "Level", "Coverage", "Answers"]
    assert first[1:3] == ["10.0", "5.0 to 10.0"]
