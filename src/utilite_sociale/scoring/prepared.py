"""A plan prepared for numbers only: what is plain is told apart once, the rest is left as it is."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from attrs import frozen

from utilite_sociale.model import Indicator, Narrative, Ratio
from utilite_sociale.scoring.aggregations import Blend
from utilite_sociale.scoring.interval import Combine
from utilite_sociale.scoring.numeric import ratio_factor
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

__all__ = ["GONE", "Branch", "Leaf", "Other", "Prepared", "Worth", "prepared"]


class Worth(NamedTuple):
    """What a node is worth: nothing at all where it has left the calculation.

    Attributes:
        score: its score.
        low: lowest score that it can still have; none where it has left.
        high: highest.
        may_leave: whether it may still leave.
        coverage: share known, exact.
        scored_under: whether it, or something under it, has a score.
    """

    score: float | None
    low: float | None
    high: float | None
    may_leave: bool
    coverage: Fraction | int
    scored_under: bool


GONE = Worth(None, None, None, False, 0, False)  # noqa: FBT003 - a tuple


@frozen(kw_only=True, eq=False)
class Leaf:
    """An indicator whose one voice, where it spoke, is its score.

    Attributes:
        plan: what the grid says of it.
        score: gives the score of a value.
        silent: what it is worth while nobody has answered.
        factor: by what a ratio is multiplied.
    """

    plan: PlannedNode
    score: Callable[..., float]
    silent: Worth
    factor: int


@frozen(kw_only=True, eq=False)
class Branch:
    """A node that blends its children, or shows them side by side, whatever the facts.

    Attributes:
        plan: what the grid says of it.
        children: its children, each with its weight as a number and exact.
        combine: their calculation; none for a profile.
        share: what must be known before a score.
        of_children: whether that is counted in children.
        policy: what is done with what is missing.
    """

    plan: PlannedNode
    children: tuple[tuple[Prepared, float, Fraction], ...]
    combine: Combine | None
    share: Fraction
    of_children: bool
    policy: MissingPolicy


@frozen(eq=False)
class Other:
    """Anything else: it is judged as the explained evaluation judges it.

    Attributes:
        plan: what the grid says of it.
    """

    plan: PlannedNode


Prepared = Leaf | Branch | Other

_DONE: weakref.WeakKeyDictionary[PlannedNode, Prepared] = weakref.WeakKeyDictionary()
"""What was prepared, as long as its plan lives."""


def prepared(plan: PlannedNode) -> Prepared:
    """Prepare a node and all under it, once."""
    found = _DONE.get(plan)
    if found is None:
        found = _DONE[plan] = _leaf(plan) or _branch(plan) or Other(plan)
    return found


def _leaf(plan: PlannedNode) -> Leaf | None:
    element = plan.element
    if not isinstance(element, Indicator) or plan.applies_to is not None:
        return None
    simple = element.voices is None and not element.evidence_required and len(plan.rules) == 1
    if not simple or isinstance(element.measure, Narrative) or plan.floors:
        return None
    (ruled,) = [ruled for _, ruled in plan.rules]
    leaves = element.not_applicable_allowed or isinstance(element.measure, Ratio)
    return Leaf(
        plan=plan,
        score=ruled.score,
        silent=Worth(None, ruled.low, ruled.high, leaves, 0, scored_under=False),
        factor=ratio_factor(element.measure),
    )


def _branch(plan: PlannedNode) -> Branch | None:
    ways = [way for _, way in plan.ways]
    fixed = all(len(child.weights) == 1 for child in plan.children)
    plain = plan.applies_to is None and len(ways) == 1 and fixed and not plan.floors
    if not plain or plan.counts_points or ways[0].brought is not None:
        return None
    ready = ways[0].ready
    if ready is not None and not isinstance(ready, Blend):
        return None
    return Branch(
        plan=plan,
        children=tuple(
            (prepared(child), child.number, child.weights[0][1]) for child in plan.children
        ),
        combine=None if ready is None else ready.combine,
        share=Fraction(plan.minimum.share),
        of_children=plan.minimum.of is CoverageBasis.CHILDREN,
        policy=plan.missing,
    )
