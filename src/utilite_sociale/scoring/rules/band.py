"""Band: best inside, falling in a straight line over a margin on each side, then constant."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from utilite_sociale.model import BandRule, Measure
from utilite_sociale.scoring.numeric import domain_of, turning_values

__all__ = ["attainable", "compiled", "discrete"]


def _ends(rule: BandRule) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """Give where the lower margin begins, the two ends of the band, where the upper one ends."""
    low, high = Fraction(rule.low), Fraction(rule.high)
    return low - Fraction(rule.margin_low), low, high, high + Fraction(rule.margin_high)


def compiled(rule: BandRule, _measure: Measure) -> Callable[[Fraction], float]:
    """Prepare the score of a number; exact, and rounded once to a float."""
    start, low, high, end = _ends(rule)
    inside, outside = Fraction(rule.inside), Fraction(rule.outside)
    best, worst = float(inside), float(outside)

    def score(value: Fraction) -> float:
        if low <= value <= high:
            return best
        if value <= start or value >= end:
            return worst
        far = (low - value) / (low - start) if value < low else (value - high) / (end - high)
        return float(inside + (outside - inside) * far)

    return score


def discrete(_rule: BandRule, _measure: Measure) -> tuple[float, ...]:
    """Give nothing: the scores over a margin cannot be listed."""
    return ()


def attainable(rule: BandRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest score over the values of the measure."""
    score = compiled(rule, measure)
    scores = [score(value) for value in turning_values(domain_of(measure), _ends(rule))]
    return min(scores), max(scores)
