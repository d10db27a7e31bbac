"""How the children of a planned node may make its score, prepared as far as facts allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Protocol

from attrs import field, frozen

from utilite_sociale.model import Aggregation, Scale
from utilite_sociale.scoring.aggregations import (
    Arithmetic,
    arithmetic_of,
    looks_at_facts,
    rescales,
)
from utilite_sociale.scoring.facts import Facts, Truth, truth_of

__all__ = ["Brought", "Way", "way_of"]


class Ranged(Protocol):
    """A child: its key, and the lowest and highest score that it brings."""

    @property
    def key(self) -> str:
        """Its key."""
        ...

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest score that it brings."""
        ...


@frozen
class Brought:
    """The straight line that brings a child's range onto the scale of its node.

    Attributes:
        start: lowest score of the child.
        length: its highest less its lowest.
        low: lowest score of the node's scale.
        size: its highest less its lowest.
    """

    start: float
    length: float
    low: float
    size: float

    def __call__(self, score: float) -> float:
        """Give the score on the node's scale; a child of one score only is at the bottom."""
        share = (score - self.start) / self.length if self.length else 0.0
        return self.low + share * self.size


@frozen(kw_only=True)
class Way:
    """An aggregation in its place.

    Attributes:
        aggregation: what the grid says.
        scale: the scale of the node.
        children: keys of its children.
        brought: how each child is brought onto the node's scale; none where it is not.
        ready: its arithmetic, where no fact changes it.
    """

    aggregation: Aggregation
    scale: Scale | None = field(eq=False)
    children: tuple[str, ...] = field(eq=False, repr=False)
    brought: Mapping[str, Brought] | None = field(eq=False, repr=False)
    ready: Arithmetic | None = field(eq=False, repr=False)

    def at_work(self, facts: Facts) -> Arithmetic | None:
        """Give its arithmetic for a subject; nothing where it makes no score."""
        if not looks_at_facts(self.aggregation):
            return self.ready
        holds = partial(truth_of, facts=facts)
        return arithmetic_of(self.aggregation, self.scale, self.children, holds)


def way_of(aggregation: Aggregation, scale: Scale | None, children: Sequence[Ranged]) -> Way:
    """Prepare an aggregation for the node that has this scale and these children."""
    keys = tuple(child.key for child in children)
    brought = None
    if rescales(aggregation) and scale is not None:
        low, size = float(scale.low), float(scale.high) - float(scale.low)
        brought = {
            child.key: Brought(child.range[0], child.range[1] - child.range[0], low, size)
            for child in children
        }
    ready = arithmetic_of(aggregation, scale, keys, lambda _: Truth.UNKNOWN)
    return Way(aggregation=aggregation, scale=scale, children=keys, brought=brought, ready=ready)
