"""A scoring rule prepared for one measure: its score, its ends, the scores that it can give."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import field, frozen

from utilite_sociale.model import Measure, ScoringRule
from utilite_sociale.scoring.custom import Observed
from utilite_sociale.scoring.rules import attainable, compiled, discrete_scores

__all__ = ["Ruled", "reach"]


@frozen(kw_only=True)
class Ruled:
    """A rule at work.

    Attributes:
        rule: what the grid says.
        score: gives the score of a value.
        low: lowest score that some value gets.
        high: highest.
        discrete: the scores that it can give, rising, where they can be listed.
    """

    rule: ScoringRule
    score: Callable[[Observed], float] = field(eq=False, repr=False)
    low: float
    high: float
    discrete: tuple[float, ...]

    @classmethod
    def of(cls, rule: ScoringRule, measure: Measure) -> Ruled:
        """Prepare a rule."""
        low, high = attainable(rule, measure)
        return cls(
            rule=rule,
            score=compiled(rule, measure),
            low=low,
            high=high,
            discrete=discrete_scores(rule, measure),
        )


def reach(rules: Sequence[Ruled]) -> tuple[float, float]:
    """Give the lowest and the highest score of several rules; nothing between for none."""
    if not rules:
        return 0.0, 0.0
    return min(ruled.low for ruled in rules), max(ruled.high for ruled in rules)
