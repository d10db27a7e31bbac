"""Bands: best inside, falling over a margin on each side."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from utilite_sociale.model import BandRule, Quantity, Ratio
from utilite_sociale.scoring.rules import attainable, band, discrete_scores, score

HOURS = Quantity(unit="heures", high=Decimal(100))
RULE = BandRule(low=20, high=30, inside=10, outside=2, margin_low=8, margin_high=4)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (20, 10),
        (25, 10),
        (30, 10),
        (16, 6),
        (12, 2),
        (0, 2),
        (31, 8),
        (34, 2),
        (99, 2),
    ],
)
def test_it_falls_in_a_straight_line_over_each_margin(value, wanted):
    """8 points over 8 hours below, over 4 hours above; both ends of the band are in it."""
    assert score(RULE, Fraction(value), HOURS) == wanted


def test_without_margin_it_falls_at_once():
    cliff = BandRule(low=20, high=30, inside=10, outside=2)
    assert score(cliff, Fraction(20), HOURS) == 10
    assert score(cliff, Fraction("19.999"), HOURS) == 2
    assert score(cliff, Fraction("30.001"), HOURS) == 2


def test_it_may_be_worst_inside():
    """Nothing forbids it here: ``checks`` compares it with the direction."""
    hollow = BandRule(low=20, high=30, inside=0, outside=10)
    assert attainable(hollow, HOURS) == (0, 10)


def test_its_range_is_over_the_values_of_the_measure():
    """Per cent stop at 100, so that the band from 90 to 120 is left on one side only."""
    over = BandRule(low=90, high=120, inside=10, outside=2, margin_low=10)
    share = Ratio(numerator="présents", denominator="inscrits")
    assert attainable(over, share) == (2, 10)
    narrow = Quantity(unit="heures", low=Decimal(18), high=Decimal(32))
    assert attainable(RULE, narrow) == (6, 10)


def test_whole_numbers_may_never_meet_the_band():
    """Between 20.2 and 20.8 there is none: 20 and 21 are both 0.2 away, of a margin of 1."""
    rule = BandRule(
        low=Decimal("20.2"), high=Decimal("20.8"), inside=10, outside=0, margin_low=1, margin_high=1
    )
    whole = Quantity(unit="postes", high=Decimal(100), integer=True)
    assert attainable(rule, whole) == (0, 8)


def test_its_scores_cannot_be_listed():
    assert discrete_scores(RULE, HOURS) == band.discrete(RULE, HOURS) == ()
