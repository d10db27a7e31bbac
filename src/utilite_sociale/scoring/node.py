"""One node at work: a register, a criterion or the whole grid, from the children under it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import chain, product
from math import prod

from utilite_sociale.scoring.aggregations import Arithmetic
from utilite_sociale.scoring.facts import Facts, Truth, possible
from utilite_sociale.scoring.gathering import Child, Gathering, Made, scored_under
from utilite_sociale.scoring.heard import IN_DOUBT
from utilite_sociale.scoring.interval import Span, union
from utilite_sociale.scoring.judged import Judged, in_doubt
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.scoring.ways import Way

__all__ = ["MOST_WEIGHTS", "gather_up", "weights_of"]

MOST_WEIGHTS = 256
"""Combinations of weights in doubt that are tried; with more, the range is the whole scale."""

PROFILE = NotScored(reason=NotScoredReason.PROFILE_ONLY)


def weights_of(plan: PlannedNode, facts: Facts) -> tuple[Fraction, ...]:
    """Give the weight of a node; several where facts leave it open."""
    return possible(plan.weights, facts)


def gather_up(plan: PlannedNode, children: Sequence[Child], applies: Truth, facts: Facts) -> Judged:
    """Make the score, interval and coverage of a node from its children.

    Args:
        plan: what the grid says of the node.
        children: its children, those that leave the calculation included.
        applies: whether the node itself applies: true or unknown.
        facts: what is known of the subject.
    """
    planned = possible(plan.ways, facts)
    ways = tuple([way.at_work(facts) for way in planned])
    left = [c for c in children if c.judged.span is not None and any(c.weights)]
    if ways == (None,):
        made = Made(PROFILE)
    elif not left:
        made = Made(NotScored(reason=_why_empty(children)))
    else:
        made = _made(plan, planned, ways, left)
    judged = Judged(
        state=made.state,
        score=made.score,
        span=made.span,
        coverage=made.coverage,
        floor=made.floor,
        answered=any(child.judged.answered for child in children),
        applicable=any(child.judged.applicable for child in children),
        scored_under=any(scored_under(child) for child in left),
        possible=made.possible,
    )
    return in_doubt(judged) if applies is Truth.UNKNOWN else judged


def _made(
    plan: PlannedNode,
    planned: Sequence[Way],
    ways: Sequence[Arithmetic | None],
    left: Sequence[Child],
) -> Made:
    """Combine children, in all the ways that facts leave open."""
    at_work = [
        Gathering(plan, arithmetic, way.brought)
        for way, arithmetic in zip(planned, ways, strict=True)
        if arithmetic is not None
    ]
    weights = [child.weights for child in left]
    if len(ways) == 1 and all(len(some) == 1 for some in weights):
        return at_work[0].made([(child, child.weights[0]) for child in left])
    if prod(map(len, weights)) > MOST_WEIGHTS:
        return Made(IN_DOUBT, span=_whole(plan))
    tried: list[Made] = []
    for gathering, chosen in product(at_work, product(*weights)):
        taken = [(c, weight) for c, weight in zip(left, chosen, strict=True) if weight]
        tried.append(gathering.made(taken) if taken else Made(IN_DOUBT))
    return _any_of(tried, leaves=None in ways)


def _any_of(tried: Sequence[Made], *, leaves: bool) -> Made:
    """Give what holds whichever of several ways is the right one; there is no score."""
    there = [made for made in tried if made.span is not None]
    if not there:
        return Made(NotScored(reason=NotScoredReason.NO_CHILDREN_LEFT))
    span = union([made.span for made in there if made.span is not None])
    listed = [made.possible for made in there]
    return Made(
        state=IN_DOUBT,
        span=span._replace(may_leave=span.may_leave or leaves or len(there) < len(tried)),
        coverage=min(made.coverage for made in there),
        floor=min(made.floor for made in there),
        possible=tuple(sorted(set(chain(*listed)))) if all(listed) else (),
    )


def _whole(plan: PlannedNode) -> Span:
    low, high = plan.range
    top = max(high, 0.0)
    return Span(low, high, may_leave=True, top=top, top_high=top)


def _why_empty(children: Sequence[Child]) -> NotScoredReason:
    """Say why a node keeps no child: none applies, or what applies has no score to give."""
    states = [child.judged.state for child in children]
    if states and all(
        isinstance(state, NotScored) and state.reason is NotScoredReason.NOT_APPLICABLE
        for state in states
    ):
        return NotScoredReason.NOT_APPLICABLE
    return NotScoredReason.NO_CHILDREN_LEFT
