"""Share ticked: how much of a checklist is ticked, placed between two scores."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from utilite_sociale.model import Checklist, Measure, ShareTickedRule

__all__ = ["attainable", "compiled", "discrete"]


def _scores(rule: ShareTickedRule, measure: Measure) -> list[float]:
    """Give the score of nothing ticked, of one option, and so on to all."""
    size = len(measure.options) if isinstance(measure, Checklist) else 1
    nothing, everything = Fraction(rule.none), Fraction(rule.all)
    return [
        float(nothing + (everything - nothing) * Fraction(ticked, size))
        for ticked in range(size + 1)
    ]


def compiled(rule: ShareTickedRule, measure: Measure) -> Callable[[frozenset[str]], float]:
    """Prepare the score of each number of options ticked."""
    scores = _scores(rule, measure)
    return lambda ticked: scores[len(ticked)]


def discrete(rule: ShareTickedRule, measure: Measure) -> tuple[float, ...]:
    """Give the scores of all numbers of options ticked, rising, each once."""
    return tuple(sorted(set(_scores(rule, measure))))


def attainable(rule: ShareTickedRule, measure: Measure) -> tuple[float, float]:
    """Give the scores of nothing and of everything, the lower first."""
    scores = discrete(rule, measure)
    return scores[0], scores[-1]
