"""Scoring rules are refused when they could not be applied."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import (
    BandRule,
    LevelScore,
    LevelsRule,
    OptionScore,
    OptionsRule,
    PiecewiseLinearRule,
    Point,
    ShareTickedRule,
    StepsRule,
)
from utilite_sociale.vocabulary import AxisScale, ClosedSide


def points(*values):
    return [Point(value=value, score=1) for value in values]


def test_levels_and_options_are_scored_once():
    """A negative score is a malus."""
    rule = LevelsRule(scores=[LevelScore(level="bas", score=-1.5)])
    assert rule.scores[0].score == Decimal("-1.5")
    twice = [LevelScore(level="bas", score=1), LevelScore(level="bas", score=2)]
    assert refusal(lambda: LevelsRule(scores=twice)) == "value.key_twice"
    assert refusal(lambda: LevelsRule(scores=[])) == "value.empty_list"
    both = [OptionScore(option="yes", score=1), OptionScore(option="yes", score=1)]
    assert refusal(lambda: OptionsRule(scores=both)) == "value.key_twice"
    assert refusal(lambda: OptionsRule(scores=[])) == "value.empty_list"


def test_points_ticked_may_be_capped():
    """The cap is exact."""
    rule = OptionsRule(scores=[OptionScore(option="yes", score=1)], cap=0.3)
    assert rule.cap == Decimal("0.3")
    assert OptionsRule(scores=rule.scores).cap is None


def test_steps_say_which_side_is_closed():
    """There is no default: 25 % is above or below, and the grid must say."""
    rule = StepsRule(cuts=[25, 60], scores=[1, 2, 4], closed="lower")
    assert rule.closed is ClosedSide.LOWER
    assert rule.cuts == (Decimal(25), Decimal(60))
    with pytest.raises(TypeError, match="closed"):
        StepsRule(cuts=[25], scores=[1, 2])


@pytest.mark.parametrize(
    ("cuts", "scores", "code"),
    [
        ([], [1], "empty_list"),
        ([60, 25], [1, 2, 3], "not_rising"),
        ([25, 25], [1, 2, 3], "not_rising"),
        ([25], [1], "steps_count"),
        ([25], [1, 2, 3], "steps_count"),
        (["25"], [1, 2], "not_a_number"),
        (25, [1, 2], "not_a_list"),
    ],
)
def test_steps_rise_and_have_one_score_more_than_cuts(cuts, scores, code):
    """Scores may go up or down."""
    make = {"cuts": cuts, "scores": scores, "closed": "upper"}
    assert refusal(lambda: StepsRule(**make)) == f"value.{code}"
    assert StepsRule(cuts=[1], scores=[4, 1], closed="upper").scores == (4, 1)


def test_a_line_goes_through_two_points_at_least():
    """By rising value."""
    assert PiecewiseLinearRule(points=points(0, 100)).axis is AxisScale.LINEAR
    assert refusal(lambda: PiecewiseLinearRule(points=points(0))) == "value.too_few_points"
    assert refusal(lambda: PiecewiseLinearRule(points=points(1, 1))) == "value.not_rising"
    assert refusal(lambda: PiecewiseLinearRule(points=points(2, 1))) == "value.not_rising"


def test_a_logarithm_takes_positive_values():
    """Income in the human development index runs from 100 to 75,000 on such an axis."""
    assert PiecewiseLinearRule(points=points(100, 75000), axis="log").axis is AxisScale.LOG
    assert refusal(lambda: PiecewiseLinearRule(points=points(0, 1), axis="log")) == "value.log_axis"


def test_a_band_has_two_ends_and_margins():
    """Its ends may be one value; a margin is a distance."""
    band = BandRule(low=100, high=100, inside=4, outside=1, margin_low=0.5)
    assert (band.margin_low, band.margin_high) == (Decimal("0.5"), Decimal(0))
    assert refusal(lambda: BandRule(low=2, high=1, inside=4, outside=1)) == "value.bounds"
    for margin in ("margin_low", "margin_high"):
        given = {"low": 1, "high": 2, "inside": 4, "outside": 1, margin: -1}
        assert refusal(lambda given=given: BandRule(**given)) == "value.below"


def test_a_share_lies_between_two_scores():
    """Exact ones."""
    assert ShareTickedRule(none=0.1, all=4).none == Decimal("0.1")
