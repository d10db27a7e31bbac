"""Rules at work: the score of a value, and the lowest and highest score a rule can give."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, NamedTuple

from utilite_sociale.model import (
    LevelsRule,
    Measure,
    OptionsRule,
    PiecewiseLinearRule,
    ScoringRule,
    StepsRule,
)
from utilite_sociale.scoring.rules import levels, options, piecewise, steps

__all__ = ["SUPPORTED_RULES", "Arithmetic", "Observed", "attainable", "discrete_scores", "score"]

Observed = Fraction | str | frozenset[str]
"""What was observed: a number, a level or option (``yes``, ``no``), or the options ticked."""


class Arithmetic(NamedTuple):
    """What a rule can do.

    Attributes:
        score: value observed to score.
        attainable: lowest and highest score over all the values of a measure.
        discrete: the scores that it can give, where they can be listed.
    """

    score: Callable[[Any, Any, Measure], float]
    attainable: Callable[[Any, Measure], tuple[float, float]]
    discrete: Callable[[Any, Measure], tuple[float, ...]]


_ARITHMETIC: dict[type[ScoringRule], Arithmetic] = {
    LevelsRule: Arithmetic(levels.score, levels.attainable, levels.discrete),
    StepsRule: Arithmetic(steps.score, steps.attainable, steps.discrete),
    PiecewiseLinearRule: Arithmetic(piecewise.score, piecewise.attainable, piecewise.discrete),
    OptionsRule: Arithmetic(options.score, options.attainable, options.discrete),
}

SUPPORTED_RULES: tuple[type[ScoringRule], ...] = tuple(_ARITHMETIC)
"""Rules that this version computes."""


def score(rule: ScoringRule, value: Observed, measure: Measure) -> float:
    """Give the score of an observed value."""
    return _ARITHMETIC[type(rule)].score(rule, value, measure)


def attainable(rule: ScoringRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest score that some value of the measure gets."""
    return _ARITHMETIC[type(rule)].attainable(rule, measure)


def discrete_scores(rule: ScoringRule, measure: Measure) -> tuple[float, ...]:
    """Give the scores that a rule can give, rising; empty where they are too many to list."""
    return _ARITHMETIC[type(rule)].discrete(rule, measure)
