"""Levels: each level of an ordinal measure has its score."""

from __future__ import annotations

from collections.abc import Callable

from utilite_sociale.model import LevelsRule, Measure

__all__ = ["attainable", "compiled", "discrete"]


def compiled(rule: LevelsRule, _measure: Measure) -> Callable[[str], float]:
    """Prepare the score of each level."""
    return {item.level: float(item.score) for item in rule.scores}.__getitem__


def discrete(rule: LevelsRule, _measure: Measure) -> tuple[float, ...]:
    """Give the scores of all levels, each once."""
    return tuple(sorted({float(item.score) for item in rule.scores}))


def attainable(rule: LevelsRule, measure: Measure) -> tuple[float, float]:
    """Give the scores of the lowest and the highest placed level."""
    scores = discrete(rule, measure)
    return scores[0], scores[-1]
