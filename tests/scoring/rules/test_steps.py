"""A staircase: cuts, the closed side of each step, exact comparisons."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.scoring import build
from utilite_sociale.model import Quantity, Ratio
from utilite_sociale.scoring.rules import attainable, discrete_scores, score

HOURS = Quantity(unit="heures", high=Decimal(100))
WHOLE = Quantity(unit="personnes", integer=True)


@pytest.mark.parametrize(
    ("closed", "value", "wanted"),
    [
        ("lower", 24, 0),
        ("lower", 25, 5),
        ("lower", 50, 10),
        ("upper", 25, 0),
        ("upper", 26, 5),
        ("upper", 50, 5),
        ("upper", 51, 10),
    ],
)
def test_a_value_equal_to_a_cut_goes_to_the_side_that_is_closed(closed, value, wanted):
    """``lower`` closes steps at their lower end, ``upper`` at their upper end."""
    rule = build.steps([25, 50], [0, 5, 10], closed)
    assert score(rule, Fraction(value), HOURS) == wanted


def test_a_share_is_compared_exactly_with_a_cut():
    """29 of 100 is 29 %, though in floating point 29 / 100 * 100 falls short of 29."""
    assert 29 / 100 * 100 < 29
    asked = build.sharing("a", build.steps([29], [0, 10]))
    assert build.evaluated(asked, build.share("a", 29, 100))["a"].score == 10


@pytest.mark.parametrize(("cut", "wanted"), [("33.3333", 1), ("33.3334", 0)])
def test_a_third_is_not_reached_by_its_decimals(cut, wanted):
    """One third is above 33.3333 % and below 33.3334 %."""
    asked = build.sharing("a", build.steps([Decimal(cut)], [0, 1]))
    assert build.evaluated(asked, build.share("a", 1, 3))["a"].score == wanted


def test_only_steps_that_a_value_can_reach_are_in_the_range():
    """Hours go from 0 to 100: the step under 0 and the one above 100 are out of reach."""
    rule = build.steps([0, 100], [9, 5, 7])
    assert discrete_scores(rule, HOURS) == (5, 7)
    assert attainable(build.steps([0, 101], [9, 5, 7]), HOURS) == (5, 5)


def test_a_step_open_at_the_end_of_the_domain_is_out_of_reach():
    """Closed upper, a cut at 100 keeps 100 below: nothing is above it."""
    assert attainable(build.steps([100], [5, 7], "upper"), HOURS) == (5, 5)
    assert attainable(build.steps([100], [5, 7], "lower"), HOURS) == (5, 7)


def test_whole_numbers_do_not_reach_a_step_between_two_of_them():
    """No whole number lies between 2.2 and 2.8."""
    rule = build.steps([Decimal("2.2"), Decimal("2.8")], [1, 9, 3])
    assert discrete_scores(rule, WHOLE) == (1, 3)
    assert discrete_scores(rule, HOURS) == (1, 3, 9)


def test_a_ratio_that_is_no_part_of_a_whole_has_no_highest_value():
    """Euros per post: 300 % and more can be reached."""
    rule = build.steps([100, 300], [1, 2, 3])
    part = Ratio(numerator="a", denominator="b")
    free = Ratio(numerator="a", denominator="b", part_of_whole=False)
    assert attainable(rule, part) == (1, 2)
    assert attainable(rule, free) == (1, 3)


def test_a_quantity_without_a_lowest_value_reaches_the_first_step():
    rule = build.steps([-1000], [1, 2])
    assert attainable(rule, Quantity(unit="€", low=None)) == (1, 2)
    assert attainable(rule, Quantity(unit="€")) == (2, 2)
