"""Weighted arithmetic mean: between the lowest and the highest child, rising with each."""

from __future__ import annotations

import math
from collections.abc import Sequence

__all__ = ["mean"]


def mean(parts: Sequence[tuple[float, float]]) -> float:
    """Give the mean of ``(score, weight)`` pairs; weights need not add up to anything.

    >>> mean([(1.0, 1.0), (4.0, 2.0)])
    3.0
    """
    scores = [score for score, _ in parts]
    total = math.fsum([weight for _, weight in parts])
    value = math.fsum([score * weight for score, weight in parts]) / total
    return min(max(value, min(scores)), max(scores))
