"""Views: another reading of the same indicators, answered once."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given

from tests.scoring import build
from tests.scoring.build import criterion, grid, level, levels, register
from tests.strategies import cases
from utilite_sociale.errors import UnknownPathError
from utilite_sociale.model import Minimum, View
from utilite_sociale.scoring import evaluate


def two_readings():
    """Two registers, and a view that takes one answer of each at its lowest."""
    main = register("r", levels("a", 0, 10)), register("s", levels("b", 0, 10))
    top = register("o", criterion("p", uses=("a",)), uses=("b",), aggregation=Minimum())
    return grid(*main, views=(View(key="odd", title="ODD", registers=(top,)),))


def test_a_view_has_its_own_aggregation_over_the_same_answers():
    """10 and 0: 10 and 0 by register, 0 in the view."""
    outcome = evaluate(build.assessment(level("a", "n1"), level("b", "n0")), two_readings())
    assert [node.score for node in outcome.registers] == [10, 0]
    (top,) = outcome.views["odd"]
    assert (top.score, top.total, top.answered) == (0, 2, 2)
    assert outcome["o"] == outcome["odd.o"] == top
    assert outcome["odd.o.p"].score == 10


def test_the_main_reading_comes_first_and_keeps_its_paths():
    outcome = evaluate(build.assessment(level("a", "n1")), two_readings())
    assert list(outcome.nodes) == ["r", "r.a", "s", "s.b", "odd.o", "odd.o.p"]
    assert outcome["a"].path == "r.a"
    with pytest.raises(UnknownPathError):
        outcome["odd.q"]


def test_rows_say_which_reading_they_are_of():
    outcome = evaluate(build.assessment(level("a", "n1")), two_readings())
    rows = outcome.records()
    assert [(row["view"], row["path"]) for row in rows][5:] == [
        ("odd", "odd.o"),
        ("odd", "odd.o.p"),
        ("odd", "r.a"),
        ("odd", "s.b"),
    ]
    assert {row["view"] for row in rows[:5]} == {None}


def test_a_view_is_explained_like_any_node():
    outcome = evaluate(build.assessment(level("a", "n1"), level("b", "n0")), two_readings())
    text = outcome["o"].explain("en").text
    assert "the lowest of the scores" in text
    assert "s.b “Indicateur b”: score 0" in text


@pytest.mark.property
@given(cases())
def test_a_view_changes_nothing_in_the_main_reading(case):
    """The same figures with it and without."""
    whole, assessment = case
    before = evaluate(assessment, evolve(whole, views=()))
    after = evaluate(assessment, whole)
    assert before.registers == after.registers
    assert before.root.score == after.root.score
