"""Weighted power means: geometric, harmonic, and any other exponent; no negative score."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

__all__ = ["power_mean", "powers"]

_NEARLY_GEOMETRIC = 1e-3
"""Exponents closer to 0 would lose their digits: powers are then all close to 1."""


def power_mean(parts: Sequence[tuple[float, float]], exponent: float) -> float:
    """Give the mean of exponent *exponent* of ``(score, weight)`` pairs.

    The exponent 0 gives the geometric mean. A score of 0 gives 0 where the exponent is at
    most 0. Scores are brought to the highest first, so that no power is too large.

    >>> power_mean([(1.0, 1.0), (4.0, 1.0)], 0.0)
    2.0
    >>> power_mean([(2.0, 1.0), (6.0, 1.0)], -1.0)
    3.0
    """
    lowest = min([score for score, _ in parts])
    highest = max([score for score, _ in parts])
    if lowest == highest or (exponent <= 0 and lowest <= 0):
        return max(lowest, 0.0)
    total = math.fsum([weight for _, weight in parts])
    if exponent == 0:
        logs = [weight * math.log(score) for score, weight in parts]
        value = math.exp(math.fsum(logs) / total)
    else:
        unit = highest if exponent > 0 else lowest
        ratios = [(score / unit, weight) for score, weight in parts]
        value = unit * _of_ratios(ratios, total, exponent)
    return min(max(value, lowest), highest)


def _of_ratios(ratios: Sequence[tuple[float, float]], total: float, exponent: float) -> float:
    """Give the mean of ratios of which 1 is the highest, or the lowest where *exponent* < 0."""
    if abs(exponent) >= _NEARLY_GEOMETRIC:
        average = math.fsum([w * ratio**exponent for ratio, w in ratios]) / total
        return float(average ** (1 / exponent))
    logs = [(math.log(ratio) if ratio else -math.inf, weight) for ratio, weight in ratios]
    above = [weight * math.expm1(exponent * log) for log, weight in logs]
    return math.exp(math.log1p(math.fsum(above) / total) / exponent)


def powers(exponent: float) -> Callable[[Sequence[tuple[float, float]]], float]:
    """Give the mean of one exponent."""
    return partial(power_mean, exponent=exponent)
