"""Aggregations that packages add, held to the same interface as ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from attrs import frozen

from utilite_sociale.model import Scale
from utilite_sociale.scoring.aggregations.base import Arithmetic
from utilite_sociale.scoring.custom import CustomAggregation, Part
from utilite_sociale.scoring.interval import Span
from utilite_sociale.vocabulary import Law

__all__ = ["MOST_CHOICES", "Foreign"]

MOST_CHOICES = 8
"""Children that may leave, of which every choice is tried; with more, the range is the answer."""


@frozen(kw_only=True)
class Foreign(Arithmetic):
    """An aggregation of a package at work.

    Attributes:
        model: the aggregation.
        scale: the scale of its node.
        children: keys of the children of its node.
    """

    reads_levels = True
    settles = True

    model: CustomAggregation
    scale: Scale
    children: tuple[str, ...] = ()

    @property
    def undirected(self) -> tuple[str, ...]:
        """Children of which it is not known which way they move the score."""
        if type(self.model).bounds is not CustomAggregation.bounds:
            return ()
        return tuple(key for key in self.children if self.model.direction(key) is None)

    def value(self, parts: Sequence[Part], spans: Sequence[Span]) -> float | None:  # noqa: ARG002 - part of the interface
        """Let it combine what is known."""
        return self.model.combine(parts)

    def span(self, spans: Sequence[Span]) -> Span | None:
        """Take its bounds, else its children in their directions, else its whole range."""
        leaves = all(span.may_leave for span in spans)
        unknown = {span.child for span in spans if span.low != span.high}
        too_many = sum(span.may_leave for span in spans) > MOST_CHOICES
        if too_many or not unknown.isdisjoint(self.undirected):
            return Span(*self.model.range_on(self.scale), may_leave=leaves)
        ends = [self._ends(chosen) for chosen in _choices(spans)]
        low, high = min(low for low, _ in ends), max(high for _, high in ends)
        return Span(low, high, may_leave=leaves)

    def _ends(self, spans: Sequence[Span]) -> tuple[float, float]:
        bounds = self.model.bounds(_parts(spans, "low"), _parts(spans, "high"))
        if bounds is not None:
            return bounds
        rising = [s.low == s.high or self.model.direction(s.child) is Law.RISING for s in spans]
        worst = [_at(s, "low" if up else "high") for s, up in zip(spans, rising, strict=True)]
        best = [_at(s, "high" if up else "low") for s, up in zip(spans, rising, strict=True)]
        return self.model.combine(worst), self.model.combine(best)

    def tops(self, spans: Sequence[Span]) -> tuple[float, float, float]:
        """Give the top of its range."""
        top = max(self.model.range_on(self.scale)[1], 0.0)
        return (top, top, top) if spans else (0.0, 0.0, 0.0)


def _choices(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Give every way to take in, or leave out, the children that may leave."""
    optional = [place for place, span in enumerate(spans) if span.may_leave]
    sizes = range(len(optional) + 1)
    for out in chain.from_iterable(combinations(optional, size) for size in sizes):
        taken = [span for place, span in enumerate(spans) if place not in out]
        if taken:
            yield taken


def _at(span: Span, end: str) -> Part:
    score = span.low if end == "low" else span.high
    level = span.levels[0 if end == "low" else -1] if span.levels else ""
    return Part(span.child, score, span.weight, span.top, level)


def _parts(spans: Sequence[Span], end: str) -> list[Part]:
    return [_at(span, end) for span in spans]
