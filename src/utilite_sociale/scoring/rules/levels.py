"""Levels: each level of an ordinal measure has its score."""

from __future__ import annotations

from utilite_sociale.model import LevelsRule, Measure

__all__ = ["attainable", "discrete", "score"]


def score(rule: LevelsRule, value: str, _measure: Measure) -> float:
    """Look the level up."""
    return next(float(item.score) for item in rule.scores if item.level == value)


def discrete(rule: LevelsRule, _measure: Measure) -> tuple[float, ...]:
    """Give the scores of all levels, each once."""
    return tuple(sorted({float(item.score) for item in rule.scores}))


def attainable(rule: LevelsRule, measure: Measure) -> tuple[float, float]:
    """Give the scores of the lowest and the highest placed level."""
    scores = discrete(rule, measure)
    return scores[0], scores[-1]
