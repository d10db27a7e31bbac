"""One node at work: a register, a criterion or the whole grid, from the children under it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve, field, frozen

from utilite_sociale.scoring.aggregations import Combine, combine_of
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.indicator import Judged, in_doubt
from utilite_sociale.scoring.interval import Span, lies_outside, span_of
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

__all__ = ["Child", "gather_up"]


@frozen(kw_only=True)
class Child:
    """A child as its parent sees it.

    Attributes:
        plan: what the grid says of it.
        judged: what came of it.
    """

    plan: PlannedNode
    judged: Judged = field(repr=False)

    @property
    def weight(self) -> Fraction:
        """Its weight, exact."""
        return Fraction(self.plan.weight)

    @property
    def span(self) -> Span | None:
        """Its span with its weight; none where it leaves the calculation."""
        span = self.judged.span
        if span is None or not self.plan.weight:
            return None
        return Span(
            low=span.low, high=span.high, weight=float(self.weight), may_leave=span.may_leave
        )

    @property
    def floor(self) -> tuple[float, float]:
        """What it counts for under ``floor``, its score or the worst it allows; and its weight."""
        judged = self.judged
        value = judged.floor if judged.score is None else judged.score
        return value, float(self.weight)

    @property
    def scored_under(self) -> bool:
        """Whether it, or something under it, has a score."""
        return self.judged.score is not None or self.judged.scored_under


def gather_up(plan: PlannedNode, children: Sequence[Child], applies: Truth) -> Judged:
    """Make the score, interval and coverage of a node from its children.

    Args:
        plan: what the grid says of the node.
        children: its children, those that leave the calculation included.
        applies: whether the node itself applies: true or unknown.
    """
    combine = combine_of(plan.aggregation)
    left = [child for child in children if child.span is not None]
    if combine is None:
        judged = Judged(state=NotScored(reason=NotScoredReason.PROFILE_ONLY))
    elif not left:
        judged = Judged(state=NotScored(reason=_why_empty(children)))
    else:
        judged = _aggregated(plan, combine, left)
    judged = evolve(
        judged,
        answered=any(child.judged.answered for child in children),
        applicable=any(child.judged.applicable for child in children),
        scored_under=any(child.scored_under for child in left),
    )
    return in_doubt(judged) if applies is Truth.UNKNOWN else judged


def _aggregated(plan: PlannedNode, combine: Combine, left: Sequence[Child]) -> Judged:
    spans = [child.span for child in left if child.span is not None]
    span, floor = span_of(combine, spans), combine([child.floor for child in left])
    judged = Judged(
        state=NotScored(reason=NotScoredReason.NOTHING_SCORED),
        span=span,
        coverage=_coverage(left),
        floor=floor,
    )
    reason = _why_unscored(plan, left)
    if reason is not None:
        return evolve(judged, state=NotScored(reason=reason))
    known = [child.floor for child in left if child.judged.score is not None]
    score = floor if plan.missing is MissingPolicy.FLOOR else combine(known)
    outside = lies_outside(score, span, spans)
    return evolve(judged, score=score, state=Scored(policy=plan.missing, unreachable=outside))


def _why_unscored(plan: PlannedNode, left: Sequence[Child]) -> NotScoredReason | None:
    """Say why a node has no score; nothing where it has one."""
    known = sum(child.judged.score is not None for child in left)
    if not any(child.scored_under for child in left):
        return NotScoredReason.NOTHING_SCORED
    if _measured(plan, left) < Fraction(plan.minimum.share):
        return NotScoredReason.COVERAGE
    if plan.missing is MissingPolicy.PROPAGATE and known < len(left):
        return NotScoredReason.MISSING_CHILDREN
    if plan.missing is MissingPolicy.RESCALE and not known:
        return NotScoredReason.NOTHING_SCORED
    return None


def _measured(plan: PlannedNode, left: Sequence[Child]) -> Fraction:
    """Give the coverage that the minimum is set on."""
    if plan.minimum.of is CoverageBasis.CHILDREN:
        return Fraction(sum(child.judged.score is not None for child in left), len(left))
    return _coverage(left)


def _coverage(left: Sequence[Child]) -> Fraction:
    """Give the share of the weight that is known, all the way down."""
    total = sum((child.weight for child in left), Fraction(0))
    known = sum((child.weight * child.judged.coverage for child in left), Fraction(0))
    return known / total


def _why_empty(children: Sequence[Child]) -> NotScoredReason:
    """Say why a node keeps no child: none applies, or what applies has no score to give."""
    states = [child.judged.state for child in children]
    if states and all(
        isinstance(state, NotScored) and state.reason is NotScoredReason.NOT_APPLICABLE
        for state in states
    ):
        return NotScoredReason.NOT_APPLICABLE
    return NotScoredReason.NO_CHILDREN_LEFT
