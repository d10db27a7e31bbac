"""A scale rises from its lowest score, and each score has the level that holds it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import MinimumCoverage, Scale, ScaleLevel
from utilite_sociale.vocabulary import CoverageBasis


def level(key, at_least):
    return ScaleLevel(key=key, title=key, at_least=at_least)


FOUR = Scale(
    low=1,
    high=4,
    levels=[level("germe", 1), level("chemin", 1.5), level("ancre", 2.5), level("partage", 3.5)],
)


def test_bounds_are_exact():
    """A scale may be negative."""
    scale = Scale(low=-0.1, high=0.1)
    assert (scale.low, scale.high) == (Decimal("-0.1"), Decimal("0.1"))


@pytest.mark.parametrize(("low", "high"), [(4, 1), (1, 1)])
def test_bounds_in_the_wrong_order_are_refused(low, high):
    """A scale of one point says nothing."""
    assert refusal(lambda: Scale(low=low, high=high)) == "value.bounds"


@pytest.mark.parametrize("cuts", [(2,), (1, 1), (1, 3, 2), (1, 4.01), (0,)])
def test_levels_rise_from_the_lowest_score_to_the_highest(cuts):
    """Else a score would have no level, or two."""
    levels = [level(f"n{number}", cut) for number, cut in enumerate(cuts)]
    assert refusal(lambda: Scale(low=1, high=4, levels=levels)) == "value.scale_levels"


def test_the_last_level_may_be_the_highest_score_alone():
    """Only a perfect score reaches it."""
    scale = Scale(low=1, high=4, levels=[level("bas", 1), level("parfait", 4)])
    assert scale.level_at(3.99).key == "bas"
    assert scale.level_at(4).key == "parfait"


@pytest.mark.parametrize(
    ("score", "key"),
    [
        (1, "germe"),
        (1.49, "germe"),
        (1.5, "chemin"),
        (2.4999, "chemin"),
        (2.5, "ancre"),
        (4, "partage"),
    ],
)
def test_a_score_has_the_level_that_begins_at_or_below_it(score, key):
    """A cut belongs to the level above."""
    assert FOUR.level_at(score).key == key


def test_the_last_bit_of_a_division_moves_nobody_down():
    """(0.1 + 0.2) / 0.2 is 1.5000000000000002, its mirror 1.4999999999999998: both are 1.5."""
    assert FOUR.level_at(1.4999999999999998).key == "chemin"
    assert FOUR.level_at(1.4999999).key == "germe"


def test_a_score_below_the_scale_has_its_first_level():
    """Noise below the lowest score is no reason to name none."""
    assert FOUR.level_at(0.9).key == "germe"


def test_a_scale_without_levels_names_none():
    """Levels are optional."""
    assert Scale(low=0, high=100).level_at(50) is None


@pytest.mark.parametrize(
    ("decimals", "code"),
    [(-1, "outside"), (11, "outside"), (1.5, "not_whole"), (True, "not_whole")],
)
def test_decimals_shown_are_a_small_whole_number(decimals, code):
    """From 0 to 10."""
    assert refusal(lambda: Scale(low=0, high=1, decimals=decimals)) == f"value.{code}"


def test_a_minimum_coverage_is_a_share():
    """Of the weight, unless direct children are counted."""
    assert MinimumCoverage(share=0.5).of is CoverageBasis.WEIGHT
    assert MinimumCoverage(share=1, of="children").of is CoverageBasis.CHILDREN
    for share in (-0.01, 1.01, 50):
        assert refusal(lambda share=share: MinimumCoverage(share=share)) == "value.outside"
