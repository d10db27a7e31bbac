"""Lowest, highest and middle child; weights are ignored."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

__all__ = ["maximum", "median", "minimum"]


def minimum(parts: Sequence[tuple[float, float]]) -> float:
    """Give the lowest score."""
    return min([score for score, _ in parts])


def maximum(parts: Sequence[tuple[float, float]]) -> float:
    """Give the highest score."""
    return max([score for score, _ in parts])


def median(parts: Sequence[tuple[float, float]]) -> float:
    """Give the middle score, or the mean of the two in the middle.

    >>> median([(1.0, 5.0), (9.0, 1.0), (2.0, 1.0)])
    2.0
    """
    return statistics.median([score for score, _ in parts])
