"""The course of a rule as values rise, compared with the direction that is stated."""

from __future__ import annotations

import pytest

from utilite_sociale.checks.courses import against, course_of, scores_of, unreachable_steps
from utilite_sociale.model import (
    BandRule,
    LevelScore,
    LevelsRule,
    OptionScore,
    OptionsRule,
    PiecewiseLinearRule,
    Point,
    Quantity,
    ShareTickedRule,
    StepsRule,
)
from utilite_sociale.vocabulary import Direction


def steps(*scores, cuts=None, closed="lower"):
    return StepsRule(cuts=cuts or range(1, len(scores)), scores=scores, closed=closed)


def levels(**scores):
    return LevelsRule(scores=[LevelScore(level=k, score=v) for k, v in scores.items()])


def options(cap=None, **scores):
    return OptionsRule(scores=[OptionScore(option=k, score=v) for k, v in scores.items()], cap=cap)


LINE = PiecewiseLinearRule(points=[Point(value=0, score=4), Point(value=9, score=1)])


@pytest.mark.parametrize(
    ("rule", "measure", "scores"),
    [
        (levels(haut=4, bas=1), "niveau", (4, 1)),
        (steps(1, 3, 2), "heures", (1, 3, 2)),
        (LINE, "heures", (4, 1)),
        (BandRule(low=1, high=2, inside=4, outside=1), "heures", (4, 1)),
        (ShareTickedRule(none=1, all=4), "outils", (1, 4)),
        (options(bleu=1, vert=4), "forme", (1, 4)),
        (options(livret=2, tuteur=-1), "outils", (-1, 2)),
        (options(livret=2, tuteur=2), "outils", (0, 4)),
        (options(cap=3, livret=2, tuteur=2), "outils", (0, 3)),
    ],
)
def test_the_scores_that_a_rule_can_give(build, rule, measure, scores):
    """A checklist gives any sum between its losses and its gains, under its cap."""
    assert scores_of(rule, build.measures[measure]) == scores


@pytest.mark.parametrize(
    ("rule", "measure", "scores"),
    [
        (levels(haut=4, bas=1), "niveau", (1, 4)),
        (options(yes=4, no=1), "accord", (1, 4)),
        (options(bleu=1, vert=4), "forme", ()),
        (steps(1, 3, 2), "heures", (1, 3, 2)),
    ],
)
def test_the_order_is_that_of_rising_values(build, rule, measure, scores):
    """That of the grid for levels, no before yes; none for options."""
    assert course_of(rule, build.measures[measure]) == scores


@pytest.mark.parametrize(
    ("scores", "fits"),
    [
        ((1, 2, 4), {"higher", "band", "none"}),
        ((4, 2, 1), {"lower", "band", "none"}),
        ((1, 4, 2), {"band", "none"}),
        ((4, 1, 2), {"none"}),
        ((2, 2, 2), {"higher", "lower", "band", "none"}),
    ],
)
def test_a_rule_follows_its_direction(build, scores, fits):
    """A band rises, then falls; it may do only one of the two."""
    for direction in Direction:
        found = against(steps(*scores), build.measures["heures"], direction)
        assert found is (direction not in fits)


@pytest.mark.parametrize(("inside", "outside", "fits"), [(4, 1, True), (1, 4, False)])
def test_a_band_rule_is_best_inside_its_band(build, inside, outside, fits):
    """And stands under no other direction."""
    rule = BandRule(low=1, high=2, inside=inside, outside=outside)
    assert against(rule, build.measures["heures"], Direction.BAND) is not fits
    assert against(rule, build.measures["heures"], Direction.HIGHER)


@pytest.mark.parametrize(
    ("measure", "cuts", "closed", "unreachable"),
    [
        (Quantity(unit="h"), (0, 5), "lower", [0]),
        (Quantity(unit="h"), (0, 5), "upper", []),
        (Quantity(unit="h", high=5), (2, 5), "upper", [2]),
        (Quantity(unit="h", high=5), (2, 5), "lower", []),
        (Quantity(unit="p", integer=True), (2, 2.5), "upper", [1]),
        (Quantity(unit="p", integer=True), (2, 3), "lower", []),
        (Quantity(unit="°C", low=None), (0, 5), "lower", []),
    ],
)
def test_steps_that_no_value_reaches(measure, cuts, closed, unreachable):
    """Below a minimum, above a maximum, between two whole numbers."""
    assert unreachable_steps(steps(1, 2, 3, cuts=cuts, closed=closed), measure) == unreachable
