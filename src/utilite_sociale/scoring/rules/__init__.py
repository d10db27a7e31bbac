"""Rules at work: the score of a value, and the lowest and highest score a rule can give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from utilite_sociale.model import (
    BandRule,
    LevelsRule,
    Measure,
    OptionsRule,
    PiecewiseLinearRule,
    ScoringRule,
    ShareTickedRule,
    StepsRule,
)
from utilite_sociale.scoring.custom import CustomRule, Observed
from utilite_sociale.scoring.rules import band, levels, options, piecewise, share, steps

__all__ = ["Observed", "attainable", "compiled", "discrete_scores", "score"]

Scoring = Callable[[Any], float]
"""A value observed to its score."""


class Arithmetic(NamedTuple):
    """What a rule can do.

    Attributes:
        compiled: prepares the rule for a measure: what it gives takes values to scores.
        attainable: lowest and highest score over all the values of a measure.
        discrete: the scores that it can give, where they can be listed.
    """

    compiled: Callable[[Any, Measure], Scoring]
    attainable: Callable[[Any, Measure], tuple[float, float]]
    discrete: Callable[[Any, Measure], tuple[float, ...]]


_ARITHMETIC: dict[type[ScoringRule], Arithmetic] = {
    LevelsRule: Arithmetic(levels.compiled, levels.attainable, levels.discrete),
    StepsRule: Arithmetic(steps.compiled, steps.attainable, steps.discrete),
    PiecewiseLinearRule: Arithmetic(piecewise.compiled, piecewise.attainable, piecewise.discrete),
    BandRule: Arithmetic(band.compiled, band.attainable, band.discrete),
    OptionsRule: Arithmetic(options.compiled, options.attainable, options.discrete),
    ShareTickedRule: Arithmetic(share.compiled, share.attainable, share.discrete),
}
_CUSTOM = Arithmetic(
    lambda rule, measure: lambda value: float(rule.score(value, measure)),
    lambda rule, measure: rule.ends(measure),
    lambda rule, measure: rule.discrete(measure),
)


def _of(rule: ScoringRule) -> Arithmetic:
    return _CUSTOM if isinstance(rule, CustomRule) else _ARITHMETIC[type(rule)]


def compiled(rule: ScoringRule, measure: Measure) -> Scoring:
    """Prepare a rule once; what is given scores a value of the measure quickly."""
    return _of(rule).compiled(rule, measure)


def score(rule: ScoringRule, value: Observed, measure: Measure) -> float:
    """Give the score of an observed value."""
    return compiled(rule, measure)(value)


def attainable(rule: ScoringRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest score that some value of the measure gets."""
    return _of(rule).attainable(rule, measure)


def discrete_scores(rule: ScoringRule, measure: Measure) -> tuple[float, ...]:
    """Give the scores that a rule can give, rising; empty where they are too many to list."""
    return _of(rule).discrete(rule, measure)
