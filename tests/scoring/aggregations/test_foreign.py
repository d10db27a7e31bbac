"""Aggregations of packages: their bounds, else their directions, else their whole range."""

from __future__ import annotations

import pytest
from attrs import frozen
from utilite_sociale_exemple.aggregations import Gap, Rounded

from tests.scoring.build import SCALE, criterion, evaluated, level, levels
from utilite_sociale.model import Aggregation, DecisionTable, Mean, NoAggregation, TableRow
from utilite_sociale.scoring import CustomAggregation, Part, combined
from utilite_sociale.scoring.aggregations import arithmetic_of
from utilite_sociale.scoring.aggregations.foreign import MOST_CHOICES, Foreign
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.interval import Span
from utilite_sociale.vocabulary import Law


@frozen(kw_only=True, repr=False, eq=False)
class Slope(CustomAggregation):
    """The first child less half the second."""

    type_name = "slope"

    def combine(self, parts):
        """Give the difference."""
        found = {part.child: part.score for part in parts}
        return found.get("a", 0.0) - found.get("b", 0.0) / 2

    def says(self, _lang):
        """Say it."""
        return "a - b / 2"

    def direction(self, child):
        """It rises with the first and falls with the second."""
        return Law.RISING if child == "a" else Law.FALLING


@frozen(kw_only=True, repr=False, eq=False)
class Bounded(Slope):
    """The same, which gives its bounds itself."""

    type_name = "bounded"

    def bounds(self, low, high):
        """Give the ends."""
        return self.combine([low[0], *high[1:]]) - 1, self.combine([high[0], *low[1:]]) + 1


def test_a_rounding_inside_the_tree_is_said_and_done():
    """(5 + 6 + 6) / 3 = 5.666…, rounded to 6 inside the node."""
    node = criterion("c", *(levels(k, 5, 6) for k in "abd"), aggregation=Rounded(around=Mean()))
    found = evaluated(node, level("a", "n0"), level("b", "n1"), level("d", "n1"))["c"]
    assert found.score == 6
    assert "moyenne, arrondie à 0 décimales" in found.explain("fr").text


def test_one_that_rises_with_its_children_has_an_interval():
    """From (5 + 5) / 2 to (5 + 6) / 2 = 5.5, which is rounded up."""
    node = criterion("c", levels("a", 5, 6), levels("b", 5, 6), aggregation=Rounded(around=Mean()))
    found = evaluated(node, level("a", "n0"))["c"]
    assert (found.low, found.high) == (5, 6)


def test_without_direction_the_interval_is_the_whole_range_while_a_child_is_unknown():
    node = criterion("c", levels("a", 2, 6), levels("b", 2, 6), aggregation=Gap())
    assert (evaluated(node)["c"].low, evaluated(node)["c"].high) == (0, 10)
    known = evaluated(node, level("a", "n0"), level("b", "n1"))["c"]
    assert (known.score, known.low, known.high) == (6, 6, 6)


def test_each_child_is_taken_in_its_direction():
    """From 2 - 6/2 to 6 - 2/2."""
    way = Foreign(model=Slope(), scale=SCALE, children=("a", "b"))
    assert way.span([Span(2, 6, child="a"), Span(2, 6, child="b")])[:2] == (-1, 5)


def test_bounds_come_first():
    way = Foreign(model=Bounded(), scale=SCALE)
    assert way.span([Span(2, 6, child="a"), Span(2, 6, child="b")])[:2] == (-2, 6)


def test_what_may_leave_is_tried_both_ways():
    """With b, 6 - 3 at least; without it, 6."""
    way = Foreign(model=Slope(), scale=SCALE, children=("a", "b"))
    found = way.span([Span(6, 6, child="a"), Span(6, 6, child="b", may_leave=True)])
    assert found[:3] == (3, 6, 1.0)
    assert not found.may_leave


def test_with_too_many_that_may_leave_the_range_is_the_answer():
    way = Foreign(model=Slope(), scale=SCALE, children=("a", "b"))
    many = [Span(1, 1, child=f"k{n}", may_leave=True) for n in range(MOST_CHOICES + 1)]
    assert way.span(many) == Span(0, 10, may_leave=True)


def test_the_points_that_it_can_give_are_the_top_of_its_range():
    way = Foreign(model=Gap(), scale=SCALE, children=("a", "b"))
    assert way.tops([Span(1, 1)]) == (10, 10, 10)
    assert way.tops([]) == (0, 0, 0)


@pytest.mark.parametrize(
    "wrapped",
    [NoAggregation(), DecisionTable(rows=(TableRow(when=("*",), level="solide"),))],
)
def test_what_looks_at_more_than_scores_cannot_be_wrapped(wrapped):
    with pytest.raises(TypeError):
        combined(wrapped, [Part("a", 1.0, 1.0)])


def test_an_aggregation_of_no_known_sort_is_refused():
    """A class of the model that nobody computes: a slip of ours, said at once."""
    with pytest.raises(TypeError):
        arithmetic_of(Aggregation(), SCALE, (), lambda _: Truth.TRUE)


def test_where_all_may_leave_the_empty_choice_is_no_choice():
    way = Foreign(model=Slope(), scale=SCALE, children=("a", "b"))
    found = way.span([Span(4, 4, child="a", may_leave=True), Span(2, 2, child="b", may_leave=True)])
    assert found[:2] == (-1, 4)
    assert found.may_leave
