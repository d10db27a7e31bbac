"""Tables at work: levels and answers in, a level and its score out; sets while in doubt."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels, missing
from utilite_sociale.model import DecisionTable, TableRow
from utilite_sociale.scoring.aggregations.decision import decision

ROWS = (
    TableRow(when=("n0", "*"), level="fragile"),
    TableRow(when=("*", "fragile"), level="solide"),
    TableRow(when=("sans_objet", "sans_objet"), level="fragile"),
)
TABLE = DecisionTable(inputs=("a", "d"), rows=ROWS, default="exemplaire")


def node(table=TABLE, **changes):
    """An appreciation, read by its answer, and a criterion, read by its level (5 and 8 cut)."""
    inner = criterion("d", levels("b", 0, 6, 10), levels("e", 0, 6, 10))
    first = levels("a", 0, 10, **changes)
    return criterion("c", inner, first, aggregation=table)


def test_an_answer_and_a_level_are_looked_up():
    """a = n1, d = (0 + 6) / 2 = 3, fragile: the second row, solide, which begins at 5."""
    found = evaluated(node(), level("a", "n1"), level("b", "n0"), level("e", "n1"))["c"]
    assert (found.score, found.level, found.low, found.high) == (5, "solide", 5, 5)


def test_the_default_serves_where_no_row_does():
    found = evaluated(node(), level("a", "n1"), level("b", "n2"), level("e", "n1"))["c"]
    assert (found.score, found.level) == (8, "exemplaire")


def test_a_score_may_be_stated():
    rows = (TableRow(when=("*", "*"), level="solide", score=6.5),)
    table = DecisionTable(inputs=("a", "d"), rows=rows)
    found = evaluated(node(table), level("a", "n1"), level("b", "n2"), level("e", "n1"))["c"]
    assert (found.score, found.level) == (6.5, "solide")


def test_while_several_levels_can_be_reached_there_is_a_set_and_no_score():
    """a is n1: fragile is excluded; d may still be of any level. Holes are kept."""
    found = evaluated(node(), level("a", "n1"))["c"]
    assert found.state.reason == "several_levels"
    assert (found.low, found.high) == (5, 8)
    assert found.reachable_levels == ("solide", "exemplaire")


def test_a_hole_between_two_levels_stays_a_hole():
    rows = (TableRow(when=("n0",), level="fragile"), TableRow(when=("n1",), level="exemplaire"))
    table = DecisionTable(inputs=("a",), rows=rows)
    found = evaluated(criterion("c", levels("a", 0, 10), levels("b", 0, 10), aggregation=table))
    assert found["c"].reachable_levels == ("fragile", "exemplaire")


def test_it_is_scored_as_soon_as_one_level_can_be_reached():
    """a = n0 decides, whatever d is."""
    found = evaluated(node(), level("a", "n0"))["c"]
    assert (found.score, found.level, found.coverage) == (0, "fragile", 0.5)


def test_a_child_that_has_left_is_sans_objet():
    said = missing("a", "not_applicable"), level("b", "n0"), level("e", "n0")
    assert evaluated(node(not_applicable_allowed=True), *said)["c"].level == "solide"


def test_where_all_have_left_the_table_has_left_too():
    rows = (TableRow(when=("*",), level="fragile"),)
    table = DecisionTable(rows=rows)
    only = criterion("c", levels("a", 0, 1, not_applicable_allowed=True), aggregation=table)
    found = evaluated(only, missing("a", "not_applicable"))["c"]
    assert (found.state.reason, found.low) == ("not_applicable", None)


def test_a_table_may_read_some_of_the_children_only():
    """Those that it reads have left, another has not: there is no level to look up."""
    table = DecisionTable(inputs=("a",), rows=(TableRow(when=("*",), level="fragile"),))
    only = criterion(
        "c", levels("a", 0, 1, not_applicable_allowed=True), levels("b", 0, 1), aggregation=table
    )
    found = evaluated(only, missing("a", "not_applicable"), level("b", "n1"))["c"]
    assert (found.state.reason, found.low) == ("no_children_left", None)


@pytest.mark.parametrize(("said", "wanted"), [((), 0), ((level("a", "n1"),), 5)])
def test_under_floor_what_is_missing_is_at_its_floor(said, wanted):
    """Nothing said: a counts for n0. With a = n1: d counts for 0, fragile, the second row."""
    whole = criterion(
        "c",
        criterion("d", levels("b", 0, 6, 10)),
        levels("a", 0, 10),
        levels("z", 0, 10),
        aggregation=TABLE,
        missing="floor",
    )
    assert evaluated(whole, *said, level("z", "n0"))["c"].score == wanted


def test_the_points_that_a_table_can_give_are_its_highest_score():
    made = decision(TABLE, build.SCALE, ("a", "d"))
    assert made.tops([build.evaluated(levels("a", 0, 1)).evaluated.root.judged.span]) == (8, 8, 8)
    assert made.tops([]) == (0, 0, 0)
