"""The course of a rule: the scores that it gives, and in which order as values rise."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from utilite_sociale.checks.answers import answers_of, range_of
from utilite_sociale.model import (
    BandRule,
    Binary,
    Checklist,
    LevelsRule,
    Measure,
    OptionsRule,
    PiecewiseLinearRule,
    Quantity,
    ScoringRule,
    ShareTickedRule,
    StepsRule,
)
from utilite_sociale.model.fields import number
from utilite_sociale.scoring.rules import attainable
from utilite_sociale.vocabulary import ClosedSide, Direction

__all__ = ["against", "course_of", "ends_of", "scores_of", "unreachable_steps"]

Scores = tuple[Decimal, ...]


def scores_of(rule: ScoringRule, measure: Measure) -> Scores:
    """Give the scores among which a rule has its lowest and its highest."""
    scores: Scores
    match rule:
        case LevelsRule(scores=by_level):
            scores = tuple(item.score for item in by_level)
        case StepsRule(scores=by_step):
            scores = by_step
        case PiecewiseLinearRule(points=points):
            scores = tuple(point.score for point in points)
        case BandRule(inside=inside, outside=outside):
            scores = inside, outside
        case ShareTickedRule(none=nothing, all=everything):
            scores = nothing, everything
        case OptionsRule():
            scores = _option_scores(rule, measure)
        case _:
            scores = tuple(number(end) for end in attainable(rule, measure))
    return scores


def ends_of(rule: ScoringRule, measure: Measure) -> tuple[Decimal, Decimal]:
    """Give the lowest and the highest score that an answer can get, as ``scoring`` does."""
    low, high = attainable(rule, measure)
    return number(low), number(high)


def _option_scores(rule: OptionsRule, measure: Measure) -> Scores:
    scores = [item.score for item in rule.scores]
    if isinstance(measure, Checklist):
        gains = sum((score for score in scores if score > 0), Decimal(0))
        losses = sum((score for score in scores if score < 0), Decimal(0))
        scores = [losses, gains]
    return tuple(score if rule.cap is None else min(score, rule.cap) for score in scores)


def course_of(rule: ScoringRule, measure: Measure) -> Scores:
    """Give the scores in the order of rising values; nothing where values have no order."""
    match rule:
        case StepsRule() | PiecewiseLinearRule() | ShareTickedRule():
            return scores_of(rule, measure)
        case LevelsRule(scores=levels):
            by_level = {item.level: item.score for item in levels}
            return tuple(by_level[key] for key in answers_of(measure) if key in by_level)
        case OptionsRule(scores=options) if isinstance(measure, Binary):
            by_option = {item.option: item.score for item in options}
            return tuple(by_option[key] for key in answers_of(measure) if key in by_option)
        case _:
            return ()


def against(rule: ScoringRule, measure: Measure, direction: Direction) -> bool:
    """Tell whether a rule goes against the direction that its indicator states."""
    if isinstance(rule, BandRule):
        return direction is not Direction.BAND or rule.inside < rule.outside
    turns = [after - before for before, after in pairwise(course_of(rule, measure))]
    match direction:
        case Direction.HIGHER:
            return any(turn < 0 for turn in turns)
        case Direction.LOWER:
            return any(turn > 0 for turn in turns)
        case Direction.BAND:
            fall = next((i for i, turn in enumerate(turns) if turn < 0), len(turns))
            return any(turn > 0 for turn in turns[fall:])
        case _:
            return False


def unreachable_steps(rule: StepsRule, measure: Measure) -> list[int]:
    """Give the steps, from 0, that no value of the measure reaches."""
    low, high = range_of(measure)
    marks = sorted({*rule.cuts, *(end for end in (low, high) if end is not None)})
    find = bisect_right if rule.closed is ClosedSide.LOWER else bisect_left
    reached = {
        find(rule.cuts, value)
        for value in _samples(marks, integer=isinstance(measure, Quantity) and measure.integer)
        if (low is None or value >= low) and (high is None or value <= high)
    }
    return [step for step in range(len(rule.scores)) if step not in reached]


def _samples(marks: list[Decimal], *, integer: bool) -> Iterable[Decimal]:
    """Give values of which one at least falls in each part that the marks cut out."""
    if integer:
        return {Decimal(math.floor(mark) + step) for mark in marks for step in (-1, 0, 1, 2)}
    middles = ((below + above) / 2 for below, above in pairwise(marks))
    return {*marks, *middles, marks[0] - 1, marks[-1] + 1}
