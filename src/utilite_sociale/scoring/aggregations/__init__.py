"""Aggregations at work: the score of a node from its children's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from utilite_sociale.model import Aggregation, Mean, NoAggregation
from utilite_sociale.scoring.aggregations.mean import mean

__all__ = ["SUPPORTED_AGGREGATIONS", "Combine", "Weighted", "combine_of"]


class Weighted(NamedTuple):
    """A score and its weight.

    Attributes:
        score: on the node's scale.
        weight: above 0, not normalised.
    """

    score: float
    weight: float


Combine = Callable[[Sequence[tuple[float, float]]], float]
"""Scores, each with its weight, to one score."""

_COMBINE: dict[type[Aggregation], Combine] = {Mean: mean}

SUPPORTED_AGGREGATIONS: tuple[type[Aggregation], ...] = (NoAggregation, *_COMBINE)
"""Aggregations that this version computes."""


def combine_of(aggregation: Aggregation) -> Combine | None:
    """Give the arithmetic of an aggregation; nothing where it makes no score."""
    return _COMBINE.get(type(aggregation))
