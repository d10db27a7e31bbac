"""Points added: bounds, points obtainable, penalties, what is missing and what may leave."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels, missing
from utilite_sociale.model import Sum
from utilite_sociale.scoring import Part
from utilite_sociale.scoring.aggregations.points import Points, points
from utilite_sociale.scoring.interval import Span

FREE = points(Sum(), build.SCALE)
SHARE = points(Sum(out_of="obtainable"), build.SCALE)


def part(score, top, weight=1.0):
    return Part("x", score, weight, top)


def span(low, high, top, *, leaves=False):
    return Span(low, high, may_leave=leaves, top=top, top_low=top, top_high=top)


def test_weights_multiply_and_are_never_normalised():
    """2 x 3 + 0.5 x 4 = 8."""
    assert FREE.floored([part(3, 5, 2.0), part(4, 5, 0.5)]) == 8


def test_what_is_missing_is_supposed_to_obtain_the_same_share():
    """3 of 5 points known, 10 obtainable in all: 6."""
    assert FREE.value([part(3, 5)], [span(3, 3, 5), span(0, 5, 5)]) == 6


def test_where_nothing_known_could_be_obtained_there_is_no_score():
    """A penalty alone says nothing of the points."""
    assert FREE.value([part(-1, 0)], [span(-1, -1, 0), span(0, 5, 5)]) is None


def test_points_are_placed_over_those_obtainable():
    """6 of 8 on a scale from 0 to 10: 7.5; a penalty is obtained, never obtainable."""
    assert SHARE.floored([part(7, 8), part(-1, 0)]) == 7.5


def test_where_nothing_is_obtainable_there_is_nothing_to_place_over():
    assert SHARE.floored([part(-1, 0)]) is None
    assert SHARE.span([span(-1, 0, 0)]) is None


def test_bounds_clamp_the_sum():
    clamped = points(Sum(at_least=2, at_most=6), build.SCALE)
    assert [clamped.floored([part(n, 5)]) for n in (1, 4, 9)] == [2, 4, 6]
    assert clamped.span([span(0, 9, 9)])[:2] == (2, 6)


def test_what_may_leave_is_taken_in_where_it_widens():
    """At worst the penalty alone stays, at best the gain alone."""
    found = FREE.span([span(-2, -1, 0, leaves=True), span(3, 5, 5, leaves=True)])
    assert found[:2] == (-2, 5)
    assert found.may_leave


def test_something_is_always_left():
    """Two gains that may both leave: the lesser one, not nothing."""
    assert FREE.span([span(3, 5, 5, leaves=True), span(2, 9, 9, leaves=True)])[:2] == (2, 14)


def test_points_of_a_disabled_item_go_to_its_siblings():
    """3 of 5 on the scale from 0 to 10, whether the other item, worth 5, applies or not."""
    assert SHARE.span([span(3, 3, 5), span(0, 5, 5, leaves=True)])[:2] == (3, 8)
    node = criterion(
        "c",
        levels("a", 0, 3, 5),
        levels("b", 0, 5, not_applicable_allowed=True),
        aggregation=Sum(out_of="obtainable"),
    )
    said = level("a", "n1"), missing("b", "not_applicable")
    assert evaluated(node, *said)["c"].score == 6


def test_what_can_be_obtained_counts_what_may_leave_apart():
    spans = [span(0, 5, 5), span(0, 3, 3, leaves=True)]
    assert FREE.tops(spans) == (8, 5, 8)
    assert SHARE.tops(spans) == (10, 10, 10)


def test_coverage_weighs_points():
    """7 of 10 points known, though they are one answer of two."""
    node = criterion(
        "c", levels("a", 0, 7), levels("b", 0, 3), aggregation=Sum(at_least=0, at_most=10)
    )
    assert evaluated(node, level("a", "n1"))["c"].coverage == pytest.approx(0.7)


def test_a_section_of_points_hands_its_own_points_on():
    """Sections of 6 and 4 points, 3 and 4 obtained: 7 of 10."""
    inner = [
        criterion("s", levels("a", 0, 3), levels("b", 0, 3), aggregation=Sum()),
        criterion("t", levels("d", 0, 4), aggregation=Sum()),
    ]
    node = criterion("c", *inner, aggregation=Sum(out_of="obtainable"))
    outcome = evaluated(node, level("a", "n1"), level("b", "n0"), level("d", "n1"))
    assert outcome["c"].score == 7


def test_a_section_whose_items_may_leave_makes_the_interval_wider():
    """What is obtainable is then between two numbers: both are tried."""
    wide = Span(2, 2, top=8.0, top_low=4.0, top_high=8.0)
    assert isinstance(SHARE, Points)
    assert SHARE.span([wide])[:2] == (2.5, 5)
    assert SHARE.span([wide._replace(low=-2, high=-2)])[:2] == (-5, -2.5)
