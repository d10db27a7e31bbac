"""Evaluation takes the grid that the document carries, else the installed one."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from utilite_sociale.catalog import catalog, check, evaluate, grid_for
from utilite_sociale.errors import InvalidDocumentError, InvalidValueError, UnknownGridError
from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    Enterprise,
    GridReference,
    MissingEvidence,
    Period,
    QuantityEvidence,
)
from utilite_sociale.scoring import GridOrigin
from utilite_sociale.serial import freeze
from utilite_sociale.vocabulary import MissingState

YES = BinaryEvidence(id="e", about="accord", value=True)


def assessment(*evidence, version="1.0.0", key="socle", kind="ACI"):
    return Assessment(
        subject=Enterprise(name="Atelier", kind=kind),
        grid=GridReference(key=key, version=version),
        period=Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31)),
        evidence=evidence,
    )


def test_the_installed_grid_serves(shelf):
    """And the outcome says so."""
    shelf.add("socle")
    outcome = evaluate(assessment(YES))
    assert outcome.origin is GridOrigin.CATALOG
    assert outcome["accord"].score == 4.0
    assert outcome.issues == ()


def test_the_frozen_grid_serves_first(shelf):
    """Even when no grid is installed: the copy is enough."""
    shelf.add("socle")
    frozen = freeze(assessment(YES), catalog()["socle"])
    shelf.grids.clear()
    catalog.cache_clear()
    outcome = evaluate(frozen)
    assert outcome.origin is GridOrigin.FROZEN
    assert outcome["accord"].score == 4.0
    assert check(frozen) == ()


def test_a_grid_may_be_given(shelf):
    """It is checked, since nobody did before."""
    shelf.add("socle")
    grid = catalog()["socle"]
    assert evaluate(assessment(YES), grid).origin is GridOrigin.GIVEN
    broken = evolve(grid, scale=None)
    with pytest.raises(InvalidDocumentError) as caught:
        evaluate(assessment(YES), broken)
    assert "grid.rule_without_scale" in {issue.code for issue in caught.value.issues}


@pytest.mark.parametrize(
    ("given", "reader"),
    [(("bilan.toml",), "ust.load_assessment"), ((assessment(YES), "g.toml"), "ust.load_grid")],
)
def test_a_path_is_no_document(given, reader):
    """What reads it is named."""
    with pytest.raises(InvalidValueError) as caught:
        evaluate(*given)
    assert caught.value.arguments["reader"] == reader
    assert "str" in caught.value.message("en")


def test_all_errors_of_an_assessment_come_at_once(shelf):
    """With the warnings beside them."""
    shelf.add("socle")
    wrong = assessment(
        BinaryEvidence(id="a", about="acord", value=True),
        MissingEvidence(id="b", about="accord", state=MissingState.NOT_APPLICABLE),
    )
    with pytest.raises(InvalidDocumentError) as caught:
        evaluate(wrong)
    assert {issue.code for issue in caught.value.issues} == {
        "assessment.about_unknown_near",
        "assessment.no_reason_not_applicable",
    }


def test_warnings_stop_nothing(shelf):
    """They stand in the outcome."""
    shelf.add("socle")
    outcome = evaluate(assessment(YES, kind="RQ"))
    assert [issue.code for issue in outcome.issues] == ["assessment.unknown_kind"]


def test_an_answer_to_what_is_not_asked_is_kept_and_noticed(shelf):
    """Hours are asked of an AI only; a reason why they are missing is no answer."""
    shelf.add("socle")
    hours = QuantityEvidence(id="h", about="heures", value=10)
    (issue,) = evaluate(assessment(hours)).issues
    assert (issue.code, issue.path) == ("assessment.answer_not_applicable", "evidence[h].about")
    assert evaluate(assessment(hours, kind="AI")).issues == ()
    missing = MissingEvidence(id="h", about="heures", state=MissingState.REFUSED)
    assert evaluate(assessment(missing)).issues == ()


def test_a_grid_that_is_not_installed_is_an_error_with_its_remedy(shelf):
    """Raised by evaluation, a value for checks."""
    shelf.add("socle")
    wanted = assessment(YES, key="ile_de_france")
    with pytest.raises(UnknownGridError, match="ask the network"):
        evaluate(wanted)
    (issue,) = check(wanted)
    assert (issue.code, issue.path) == ("catalog.unknown_grid", "grid")
    assert "demandez son paquet au réseau" in issue.text("fr")


@pytest.mark.parametrize(("version", "other"), [("1.0.3", False), ("1.1.0", True), ("2.0.0", True)])
def test_another_version_is_an_error_unless_it_only_mends_wording(shelf, version, other):
    """Both versions are named."""
    shelf.add("socle", version=version)
    if other:
        with pytest.raises(UnknownGridError) as caught:
            grid_for(assessment(YES))
        assert caught.value.code == "catalog.other_version"
        assert version in str(caught.value)
        assert [issue.code for issue in check(assessment(YES))] == ["catalog.other_version"]
    else:
        grid, _ = grid_for(assessment(YES))
        assert grid.version == version
        issues = evaluate(assessment(YES)).issues
        assert [issue.code for issue in issues] == ["assessment.grid_mended"]


def test_an_invalid_installed_grid_is_said(shelf):
    """Raised by evaluation, values for checks."""
    shelf.add("socle", direction="none")
    with pytest.raises(InvalidDocumentError):
        evaluate(assessment(YES))
    assert "grid.rule_without_direction" in {issue.code for issue in check(assessment(YES))}


def test_check_takes_grids_and_assessments(shelf):
    """With the grid given, or the one that is found."""
    shelf.add("socle")
    grid = catalog()["socle"]
    assert check(grid) == ()
    assert check(assessment(YES)) == ()
    assert check(assessment(YES), grid) == ()
    bad = assessment(BinaryEvidence(id="a", about="acord", value=True))
    assert [issue.code for issue in check(bad, grid)] == ["assessment.about_unknown_near"]


def test_a_frozen_grid_that_the_installed_one_contradicts_is_noticed(shelf):
    """Two contents under one version: the document keeps its own."""
    shelf.add("socle")
    frozen = freeze(assessment(YES), catalog()["socle"])
    changed = shelf.folder / "socle.toml"
    changed.write_text(changed.read_text("utf-8").replace("score = 1", "score = 2"), "utf-8")
    catalog.cache_clear()
    outcome = evaluate(frozen)
    assert [issue.code for issue in outcome.issues] == ["catalog.frozen_differs"]
    assert [issue.code for issue in check(frozen)] == ["catalog.frozen_differs"]
    changed.write_text("key = ", "utf-8")
    catalog.cache_clear()
    assert evaluate(frozen).issues == ()


def test_another_version_may_say_something_else(shelf):
    """That is what versions are for: the frozen copy serves, and nothing is noticed."""
    shelf.add("socle")
    frozen = freeze(assessment(YES), catalog()["socle"])
    shelf.grids.clear()
    changed = (
        shelf.add("socle", version="2.0.0").read_text("utf-8").replace("score = 1", "score = 2")
    )
    shelf.grids.clear()
    shelf.add("socle", text=changed)
    catalog.cache_clear()
    assert evaluate(frozen).issues == ()
    assert catalog()["socle"].version == "2.0.0"
