"""The children of one node, put together in one way: score, interval, coverage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from utilite_sociale.scoring.aggregations import Arithmetic
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.interval import Span, lies_outside
from utilite_sociale.scoring.judged import NOTHING, Judged
from utilite_sociale.scoring.levels import level_held, levels_of
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.scoring.ways import Brought
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

__all__ = ["Child", "Gathering", "Made", "scored_under", "shared"]

WHOLE = Fraction(1)
_SCORED = {policy: Scored(policy=policy) for policy in MissingPolicy}


class Child(NamedTuple):
    """A child as its parent sees it.

    Attributes:
        plan: what the grid says of it.
        judged: what came of it.
        weights: its weight, exact; several where facts leave it open.
    """

    plan: PlannedNode
    judged: Judged
    weights: tuple[Fraction, ...]


Weighted = tuple[Child, Fraction]
"""A child left in the calculation, with the weight that it has there."""


class Made(NamedTuple):
    """What comes of the children of a node.

    Attributes:
        state: scored, or why not.
        score: the score.
        span: what it can still be; none where the node leaves the calculation.
        coverage: share known.
        floor: what it counts for under ``floor`` while it has no score.
        possible: the scores still possible, where they can be listed.
    """

    state: Scored | NotScored
    score: float | None = None
    span: Span | None = None
    coverage: Fraction = NOTHING
    floor: float = 0.0
    possible: tuple[float, ...] = ()


def scored_under(child: Child) -> bool:
    """Tell whether a child, or something under it, has a score."""
    return child.judged.score is not None or child.judged.scored_under


class Gathering(NamedTuple):
    """One way to put the children of a node together.

    Attributes:
        plan: what the grid says of the node.
        way: its arithmetic.
        brought: how each child is brought onto the node's scale; none where it is not.
    """

    plan: PlannedNode
    way: Arithmetic
    brought: Mapping[str, Brought] | None

    def made(self, left: Sequence[Weighted]) -> Made:
        """Give what comes of the children left, each with its weight."""
        plan, way = self.plan, self.way
        spans, known = self.spans(left), self.known(left)
        complete = len(known) == len(left)
        settled = way.settles and complete and not any(s.may_leave for s in spans)
        value: float | None = None
        if settled and all(p.score == s.low == s.high for p, s in zip(known, spans, strict=True)):
            value = way.value(known, spans)
            span = None if value is None else Span(value, value)
        else:
            span = way.span(spans)
        if span is None:
            return Made(NotScored(reason=way.gone))
        if plan.counts_points:
            top, fewest, most = way.tops(spans)
            span = span._replace(top=top, top_low=fewest, top_high=most)
        everyone = known if complete or not plan.floors else self.floored(left)
        floor = way.floored(everyone) if plan.floors else None
        made = Made(
            state=NotScored(reason=NotScoredReason.NOTHING_SCORED),
            span=span,
            coverage=self._coverage(left, spans),
            floor=0.0 if floor is None else floor,
            possible=way.scores(spans),
        )
        reason = self._why_unscored(left, len(known), made.coverage)
        if reason is not None:
            return made._replace(state=NotScored(reason=reason))
        if plan.missing is MissingPolicy.FLOOR:
            value, known = floor, everyone
        elif value is None:
            value = way.value(known, spans)
        if value is None:
            return made._replace(state=NotScored(reason=way.undecided))
        return made._replace(score=value, state=self._scored(value, span, known, spans))

    def spans(self, left: Sequence[Weighted]) -> list[Span]:
        """Give what each child can still be."""
        return [self._span(child, weight) for child, weight in left]

    def known(self, left: Sequence[Weighted]) -> list[Part]:
        """Give the children that have a score."""
        return [self._part(c, w, c.judged.score) for c, w in left if c.judged.score is not None]

    def floored(self, left: Sequence[Weighted]) -> list[Part]:
        """Give every child with its score, or with what it counts for while it has none."""
        return [self._part(child, weight, _floor(child)) for child, weight in left]

    def _scored(
        self, value: float, span: Span, parts: Sequence[Part], spans: Sequence[Span]
    ) -> Scored:
        """Say what the score rests on, and what may still limit it."""
        policy = self.plan.missing
        outside, doubts = lies_outside(value, span, spans), self.way.doubts(parts, spans)
        if outside or doubts:
            return Scored(policy=policy, unreachable=outside, doubts=doubts)
        return _SCORED[policy]

    def _span(self, child: Child, weight: Fraction) -> Span:
        """Give what a child can still be, on the scale of the node, with its weight."""
        plan, judged = child.plan, child.judged
        own = judged.span or Span(0.0, 0.0)
        low, high = own.low, own.high
        if self.brought is not None:
            bring = self.brought[plan.key]
            low, high = bring(low), bring(high)
        reads = self.way.reads_levels
        return Span(
            low,
            high,
            plan.as_number(weight),
            own.may_leave,
            plan.key,
            levels_of(plan.element, judged, plan.scale) if reads else (),
            own.top,
            own.top_low,
            own.top_high,
        )

    def _part(self, child: Child, weight: Fraction, score: float) -> Part:
        """Give a child with its score, or with what it counts for."""
        plan, judged = child.plan, child.judged
        level = ""
        if self.way.reads_levels:
            level = level_held(plan.element, judged, plan.scale, score)
        value = score if self.brought is None else self.brought[plan.key](score)
        top = 0.0 if judged.span is None else judged.span.top
        return Part(plan.key, value, plan.as_number(weight), top, level)

    def _coverage(self, left: Sequence[Weighted], spans: Sequence[Span]) -> Fraction:
        """Give the share of the weight, or of the points obtainable, that is known."""
        covered = [child.judged.coverage for child, _ in left]
        if covered.count(WHOLE) == len(covered):
            return WHOLE
        weights = [weight for _, weight in left]
        if self.way.counts_points:
            obtainable = [w * Fraction(s.top) for w, s in zip(weights, spans, strict=True)]
            weights = obtainable if any(obtainable) else weights
        return shared(weights, covered)

    def _why_unscored(
        self, left: Sequence[Weighted], known: int, coverage: Fraction
    ) -> NotScoredReason | None:
        """Say why a node has no score; nothing where it may have one."""
        minimum, policy = self.plan.minimum, self.plan.missing
        if not known and not any(scored_under(child) for child, _ in left):
            return NotScoredReason.NOTHING_SCORED
        by_children = minimum.of is CoverageBasis.CHILDREN
        if (Fraction(known, len(left)) if by_children else coverage) < Fraction(minimum.share):
            return NotScoredReason.COVERAGE
        if policy is MissingPolicy.PROPAGATE and known < len(left):
            return NotScoredReason.MISSING_CHILDREN
        if policy is MissingPolicy.RESCALE and not known:
            return NotScoredReason.NOTHING_SCORED
        return None


def shared(weights: Sequence[Fraction], covered: Sequence[Fraction | int]) -> Fraction:
    """Give the weighted mean of shares, exactly: over one common denominator, in whole numbers."""
    unit = lcm(*[w.denominator for w in weights])
    below = lcm(*[c.denominator for c in covered])
    parts = [w.numerator * (unit // w.denominator) for w in weights]
    pairs = zip(parts, covered, strict=True)
    known = sum([part * c.numerator * (below // c.denominator) for part, c in pairs])
    return Fraction(known, sum(parts) * below)


def _floor(child: Child) -> float:
    return child.judged.floor if child.judged.score is None else child.judged.score
