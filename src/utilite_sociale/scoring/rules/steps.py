"""Steps: a staircase, with the closed side of each step explicit."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from utilite_sociale.model import Measure, StepsRule
from utilite_sociale.scoring.numeric import domain_of, turning_values
from utilite_sociale.vocabulary import ClosedSide

__all__ = ["attainable", "compiled", "discrete"]


def compiled(rule: StepsRule, _measure: Measure) -> Callable[[Fraction], float]:
    """Prepare the score of a number: it is compared with each cut in whole numbers, exactly."""
    cuts = [Fraction(cut).as_integer_ratio() for cut in rule.cuts]
    scores = [float(score) for score in rule.scores]
    closed_below = rule.closed is ClosedSide.LOWER

    def score(value: Fraction) -> float:
        above, below = value.numerator, value.denominator
        step = 0
        for cut, unit in cuts:
            left, right = above * unit, cut * below
            if left < right or (left == right and not closed_below):
                break
            step += 1
        return scores[step]

    return score


def discrete(rule: StepsRule, measure: Measure) -> tuple[float, ...]:
    """Give the scores of the steps that some value of the measure reaches."""
    score = compiled(rule, measure)
    values = turning_values(domain_of(measure), [Fraction(cut) for cut in rule.cuts])
    return tuple(sorted({score(value) for value in values}))


def attainable(rule: StepsRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest of these scores."""
    scores = discrete(rule, measure)
    return scores[0], scores[-1]
