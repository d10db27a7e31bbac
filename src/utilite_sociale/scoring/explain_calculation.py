"""Score, coverage and both ends of an interval, as they are computed by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import frozen

from utilite_sociale.messages import say
from utilite_sociale.scoring.aggregations import (
    Arithmetic,
    Blend,
    Decision,
    Guarded,
    Points,
    innermost,
)
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.explain_formula import formula
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.gathering import Child, Gathering
from utilite_sociale.scoring.interval import Extreme, Span, highest, lowest
from utilite_sociale.scoring.outcome import NodeOutcome
from utilite_sociale.scoring.wording import joined, weighted_sum
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

__all__ = ["Calculation"]

SLACK = 1e-9


@frozen(kw_only=True)
class Calculation:
    """What was computed of one node, in the only way that facts allow.

    Attributes:
        node: the node.
        gathering: how its children are put together.
        left: its children, each with its weight.
        names: how each child is named.
        covered: how much of each child is known.
    """

    node: NodeOutcome
    gathering: Gathering
    left: Sequence[tuple[Child, Fraction]]
    names: Sequence[str]
    covered: Sequence[float]

    def lines(self, lang: str) -> Iterator[str]:
        """Say score, coverage and both ends of the interval."""
        spans, missing = self.gathering.spans(self.left), self.gathering.plan.missing
        floored = missing is MissingPolicy.FLOOR
        parts = self.gathering.floored(self.left) if floored else self.gathering.known(self.left)
        if self.node.score is not None:
            yield from self._value("calculation", self.node.score, parts, spans, lang)
        elif floored and self.node.low is not None:
            floor = self.node.explained.judged.floor
            yield from self._value("counts_for", floor, parts, spans, lang)
        yield from self._coverage(spans, lang)
        if self.node.low is not None:
            yield from self._ends(spans, lang)

    @property
    def _inner(self) -> Arithmetic:
        way = self.gathering.way
        while isinstance(way, Guarded):
            way = way.inner
        return way

    def _formula(self, parts: Sequence[Part], lang: str) -> str:
        aggregation = innermost(self.node.explained.plan.ways[0][1].aggregation)
        return formula(aggregation, parts, lang)

    def _value(
        self, code: str, result: float, parts: Sequence[Part], spans: Sequence[Span], lang: str
    ) -> Iterator[str]:
        """Say a score, before the limits that act on it and after."""
        inner = self._inner
        if isinstance(inner, Decision):
            rows = _rows(inner, inner.rows(spans), lang)
            yield say("explain.table.left", lang, rows=rows)
            return
        before = inner.value(parts, spans) if len(parts) < len(spans) else inner.floored(parts)
        value = result if before is None else before
        sum_ = self._formula(parts, lang)
        if isinstance(inner, Points):
            sum_ = _points(inner, sum_, parts, spans, lang)
        yield say(f"explain.{code}", lang, sum=sum_, result=figure(value, lang))
        if value != result:
            yield say("explain.limited", lang, result=figure(result, lang))

    def _coverage(self, spans: Sequence[Span], lang: str) -> Iterator[str]:
        """Say the share known, by weight or by points, and that of children where it counts."""
        weights = [span.weight for span in spans]
        if self.gathering.way.counts_points:
            points = [span.weight * span.top for span in spans]
            weights = points if any(points) else weights
        share = figure(self.node.coverage or 0.0, lang)
        yield say(
            "explain.coverage", lang, sum=weighted_sum(self.covered, weights, lang), result=share
        )
        if self.gathering.plan.minimum.of is CoverageBasis.CHILDREN:
            known = sum(child.judged.score is not None for child, _ in self.left)
            share = figure(known / len(self.left), lang)
            sum_ = f"{known} / {len(self.left)}"
            yield say("explain.scored_children", lang, sum=sum_, result=share)

    def _ends(self, spans: Sequence[Span], lang: str) -> Iterator[str]:
        """Say how each end of the interval comes about, before limits in doubt."""
        inner, way = self._inner, self.gathering.way
        if isinstance(inner, Decision):
            yield say("explain.table.left", lang, rows=_rows(inner, inner.rows(spans), lang))
        elif isinstance(inner, Blend):
            yield from self._end("lowest", lowest(inner.combine, spans), spans, lang)
            yield from self._end("highest", highest(inner.combine, spans), spans, lang)
        elif isinstance(inner, Points):
            for code, end in zip(("lowest", "highest"), inner.ends(spans), strict=False):
                yield from self._end(code, end, spans, lang)
        if isinstance(way, Guarded) and self._acts(way, spans) is not Truth.FALSE:
            ends = {"low": figure(self.node.low or 0.0, lang)}
            ends["high"] = figure(self.node.high or 0.0, lang)
            yield say("explain.limited_interval", lang, **ends)

    @staticmethod
    def _acts(guard: Guarded, spans: Sequence[Span]) -> Truth:
        return guard.acts((), spans)

    def _end(self, code: str, end: Extreme, spans: Sequence[Span], lang: str) -> Iterator[str]:
        low = code == "lowest"
        parts = [
            Part(s.child, s.low if low else s.high, s.weight, s.top)
            for s in (spans[place] for place in end.taken)
        ]
        sum_ = self._formula(parts, lang)
        if isinstance(self._inner, Points) and self._inner.scale is not None:
            sum_ = _over(self._inner, sum_, _obtainable(self._inner, end, parts, spans), lang)
        line = say(f"explain.{code}", lang, sum=sum_, result=figure(end.value, lang))
        gone = [name for place, name in enumerate(self.names) if place not in end.taken]
        yield line + (say("explain.without", lang, names=joined(gone, lang)) if gone else "")


def _rows(table: Decision, rows: Sequence[int], lang: str) -> str:
    """Name rows by their numbers; the default has none."""
    last = len(table.model.rows)
    otherwise = say("explain.table.otherwise", lang)
    return joined((otherwise if row == last else str(row + 1) for row in rows), lang)


def _points(
    points: Points, sum_: str, parts: Sequence[Part], spans: Sequence[Span], lang: str
) -> str:
    """Say what a sum is multiplied by for what is missing, or placed over."""
    known = sum(part.weight * part.top for part in parts)
    whole = sum(span.weight * span.top for span in spans)
    if points.scale is not None:
        return _over(points, sum_, known if len(parts) < len(spans) else whole, lang)
    if len(parts) < len(spans):
        return f"({sum_}) × {figure(whole, lang)} / {figure(known, lang)}"
    return sum_


def _over(points: Points, sum_: str, obtainable: float, lang: str) -> str:
    """Place a sum over the points obtainable, on the scale."""
    low, high = (figure(end, lang) for end in points.scale or (0.0, 0.0))
    return f"{low} + ({high} - {low}) × ({sum_}) / {figure(obtainable, lang)}"


def _obtainable(
    points: Points, end: Extreme, parts: Sequence[Part], spans: Sequence[Span]
) -> float:
    """Give the points obtainable at one end: the fewest or the most, whichever makes it."""
    got = sum(part.score * part.weight for part in parts)
    taken = [spans[place] for place in end.taken]
    fewest, most = (
        sum(span.weight * top for span, top in zip(taken, tops, strict=True))
        for tops in ([s.top_low for s in taken], [s.top_high for s in taken])
    )
    makes = most and abs(points.placed(got, most) - end.value) < SLACK
    return most if makes else fewest
