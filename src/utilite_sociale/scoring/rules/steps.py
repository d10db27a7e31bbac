"""Steps: a staircase, with the closed side of each step explicit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from fractions import Fraction

from utilite_sociale.model import Measure, StepsRule
from utilite_sociale.scoring.numeric import domain_of, turning_values
from utilite_sociale.vocabulary import ClosedSide

__all__ = ["attainable", "discrete", "score", "step_of"]


def step_of(rule: StepsRule, value: Fraction) -> int:
    """Give the place of the step that holds *value*, from 0; compared exactly."""
    cuts = [Fraction(cut) for cut in rule.cuts]
    find = bisect_right if rule.closed is ClosedSide.LOWER else bisect_left
    return find(cuts, value)


def score(rule: StepsRule, value: Fraction, _measure: Measure) -> float:
    """Give the score of the step that holds *value*."""
    return float(rule.scores[step_of(rule, value)])


def discrete(rule: StepsRule, measure: Measure) -> tuple[float, ...]:
    """Give the scores of the steps that some value of the measure reaches."""
    values = turning_values(domain_of(measure), [Fraction(cut) for cut in rule.cuts])
    return tuple(sorted({score(rule, value, measure) for value in values}))


def attainable(rule: StepsRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest of these scores."""
    scores = discrete(rule, measure)
    return scores[0], scores[-1]
