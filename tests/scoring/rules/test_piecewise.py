"""Straight lines between points, flat beyond, on a linear or a logarithmic axis."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.scoring import build
from utilite_sociale.model import Quantity
from utilite_sociale.scoring.rules import attainable, discrete_scores, score

HOURS = Quantity(unit="heures", high=Decimal(100))
ROOF = build.lines((10, 0), (50, 10), (60, 4))


@pytest.mark.parametrize(
    ("value", "wanted"),
    [(0, 0), (10, 0), (20, 2.5), (50, 10), (55, 7), (60, 4), (90, 4)],
)
def test_a_score_lies_on_the_line_between_two_points_and_keeps_the_last_beyond(value, wanted):
    """20 is a quarter of the way from 10 to 50: 2.5; 55 is half-way from 10 down to 4: 7."""
    assert score(ROOF, Fraction(value), HOURS) == wanted


def test_two_points_make_an_identity():
    rule = build.lines((0, 0), (100, 100))
    assert score(rule, Fraction(1, 3), HOURS) == float(Fraction(1, 3))


@pytest.mark.parametrize(("value", "wanted"), [(1, 0), (10, 5), (100, 10), (1000, 10), (0, 0)])
def test_on_a_logarithmic_axis_each_tenfold_counts_the_same(value, wanted):
    """From 1 to 100 there are two tenfolds, five points each."""
    rule = build.lines((1, 0), (100, 10), axis="log")
    assert score(rule, Fraction(value), HOURS) == pytest.approx(wanted, rel=1e-12)


def test_a_logarithmic_line_never_leaves_its_two_ends():
    """Just below the last point, floating point may not go beyond it."""
    rule = build.lines((Decimal("0.1"), 0), (Decimal("0.3"), 1), axis="log")
    assert 0 <= score(rule, Fraction(3, 10) - Fraction(1, 10**25), HOURS) <= 1


def test_points_a_hair_apart_still_make_a_logarithmic_line():
    rule = build.lines((Decimal(1), 0), (Decimal("1.00000000000000000001"), 10), axis="log")
    middle = Fraction("1.000000000000000000005")
    assert score(rule, middle, HOURS) == pytest.approx(5)


def test_the_range_holds_the_turn_of_the_line():
    assert attainable(ROOF, HOURS) == (0, 10)


def test_the_range_stops_where_the_domain_does():
    """From 0 to 100 hours a line from (-100, 0) to (200, 30) goes from 10 to 20."""
    assert attainable(build.lines((-100, 0), (200, 30)), HOURS) == (10, 20)


def test_whole_numbers_may_miss_the_turn():
    """The top is at 2.5; whole numbers reach 2 and 3 only, where the score is 8."""
    rule = build.lines((0, 0), (Decimal("2.5"), 10), (5, 0))
    assert attainable(rule, Quantity(unit="personnes", integer=True)) == (0, 8)
    assert attainable(rule, Quantity(unit="heures")) == (0, 10)


def test_its_scores_cannot_be_listed():
    assert discrete_scores(ROOF, HOURS) == ()
