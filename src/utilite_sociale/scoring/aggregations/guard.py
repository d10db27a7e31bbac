"""A guard: a ceiling, a floor or a fixed score around another aggregation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import frozen

from utilite_sociale.model import Guard, GuardEffect
from utilite_sociale.scoring.aggregations.base import Arithmetic
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.interval import Span, union
from utilite_sociale.scoring.outcome import NotScoredReason

__all__ = ["SANS_OBJET", "Guarded"]

SANS_OBJET: Literal["sans_objet"] = "sans_objet"
"""How tables and guards name a child that has left the calculation."""


@frozen(kw_only=True)
class Guarded(Arithmetic):
    """A guard at work.

    Attributes:
        model: what the grid says.
        inner: the arithmetic that it watches.
        holds: whether its condition holds, where it has one.
    """

    model: Guard
    inner: Arithmetic
    holds: Truth
    settles: bool = False
    reads_levels: bool = False
    counts_points: bool = False
    undecided: NotScoredReason = NotScoredReason.NOTHING_SCORED
    gone: NotScoredReason = NotScoredReason.UNDEFINED

    @classmethod
    def around(cls, model: Guard, inner: Arithmetic, holds: Truth) -> Guarded:
        """Put a guard around what it watches; the rest is as there."""
        return cls(
            model=model,
            inner=inner,
            holds=holds,
            reads_levels=bool(model.child) or inner.reads_levels,
            counts_points=inner.counts_points,
            undecided=inner.undecided,
            gone=inner.gone,
        )

    def acts(self, parts: Sequence[Part], spans: Sequence[Span]) -> Truth:
        """Say whether it acts: as its condition, or as the level of its child."""
        if not self.model.child:
            return self.holds
        possible = self._possible(parts, spans)
        met = [level in self.model.levels for level in possible]
        if all(met):
            return Truth.TRUE
        return Truth.UNKNOWN if any(met) else Truth.FALSE

    def _possible(self, parts: Sequence[Part], spans: Sequence[Span]) -> tuple[str, ...]:
        child = self.model.child
        known = next((part.level for part in parts if part.child == child), None)
        if known is not None:
            return (known,)
        for span in spans:
            if span.child == child:
                return (*span.levels, SANS_OBJET) if span.may_leave else span.levels
        return (SANS_OBJET,)

    def limited(self, score: float) -> float:
        """Give what a score becomes where the guard acts."""
        limit = float(self.model.score)
        if self.model.effect is GuardEffect.SCORE:
            return limit
        ceiling = self.model.effect is GuardEffect.CEILING
        return min(score, limit) if ceiling else max(score, limit)

    def value(self, parts: Sequence[Part], spans: Sequence[Span]) -> float | None:
        """Limit the score where the guard acts for sure; in doubt, leave it."""
        score = self.inner.value(parts, spans)
        acts = self.acts(parts, spans) is Truth.TRUE
        return self.limited(score) if score is not None and acts else score

    def floored(self, parts: Sequence[Part]) -> float | None:
        """Limit the score where the guard acts for sure, what is missing being at its floor."""
        score = self.inner.floored(parts)
        acts = self.acts(parts, ()) is Truth.TRUE
        return self.limited(score) if score is not None and acts else score

    def span(self, spans: Sequence[Span]) -> Span | None:
        """Take a guard in doubt both ways."""
        free = self.inner.span(spans)
        acts = Truth.FALSE if free is None else self.acts((), spans)
        if free is None or acts is Truth.FALSE:
            return free
        bound = free._replace(low=self.limited(free.low), high=self.limited(free.high))
        return bound if acts is Truth.TRUE else union((free, bound))

    def scores(self, spans: Sequence[Span]) -> tuple[float, ...]:
        """Limit each score that may come from what it watches."""
        free = self.inner.scores(spans)
        acts = self.acts((), spans)
        kept = () if acts is Truth.TRUE else free
        bound = () if acts is Truth.FALSE else map(self.limited, free)
        return tuple(sorted({*kept, *bound}))

    def tops(self, spans: Sequence[Span]) -> tuple[float, float, float]:
        """Give what could be obtained without it: a limit is no point less to obtain."""
        return self.inner.tops(spans)

    def doubts(self, parts: Sequence[Part], spans: Sequence[Span]) -> tuple[str, ...]:
        """Name the limits that are not excluded yet."""
        own = self.acts(parts, spans) is Truth.UNKNOWN
        within = self.inner.doubts(parts, spans)
        return (self.model.effect.value, *within) if own else within
