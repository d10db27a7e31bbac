"""The evaluated trees: what was judged at each node, kept to ask what an answer would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from attrs import field, frozen

from utilite_sociale.model import Assessment, Evidence, Grid
from utilite_sociale.scoring.facts import Facts, Truth
from utilite_sociale.scoring.gathering import Child
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.node import gather_up
from utilite_sociale.scoring.outcome import NodeKind
from utilite_sociale.scoring.plan import PlannedNode

__all__ = ["Evaluated", "Trees", "what_if"]


@frozen(kw_only=True, eq=False)
class Evaluated:
    """One node after evaluation; what is used in several places is one object.

    Attributes:
        plan: what the grid says of it.
        judged: what came of it.
        applies: whether its own condition holds.
        weights: its weight, exact; several where facts leave it open.
        children: nodes under it.
    """

    plan: PlannedNode
    judged: Judged = field(repr=False)
    applies: Truth
    weights: tuple[Fraction, ...]
    children: tuple[Evaluated, ...] = field(default=(), repr=False)

    @property
    def as_child(self) -> Child:
        """The node as its parent sees it."""
        return Child(self.plan, self.judged, self.weights)

    @cached_property
    def leaves(self) -> dict[Evaluated, tuple[Evaluated, ...]]:
        """Each indicator under it, once, in reading order, with the nodes that it counts in."""
        found: dict[Evaluated, tuple[Evaluated, ...]] = {}
        for child in self.children:
            if child.plan.kind is NodeKind.INDICATOR:
                found[child] = (*found.get(child, ()), self)
            for leaf, parents in child.leaves.items():
                known = found.get(leaf, ())
                found[leaf] = (*known, *(parent for parent in parents if parent not in known))
        return found


@frozen(kw_only=True, eq=False)
class Trees:
    """All that was evaluated of one assessment.

    Attributes:
        assessment: the answers.
        grid: the grid.
        facts: what is known of the subject.
        about: evidence on each key, corrections applied.
        root: the grid's own node.
        views: the registers of the other readings, by key of the view.
    """

    assessment: Assessment = field(repr=False)
    grid: Grid = field(repr=False)
    facts: Facts = field(repr=False)
    about: Mapping[str, Sequence[Evidence]] = field(repr=False)
    root: Evaluated
    views: dict[str, tuple[Evaluated, ...]]


def what_if(top: Evaluated, leaf: Evaluated, judged: Judged, facts: Facts) -> Judged:
    """Give what *top* would become if *leaf*, wherever it counts under it, became *judged*.

    Args:
        top: a node.
        leaf: an indicator under it.
        judged: what the indicator would be.
        facts: what is known of the subject.
    """
    return _changed(top, leaf, {leaf: judged}, facts)


def _changed(
    node: Evaluated, leaf: Evaluated, done: dict[Evaluated, Judged], facts: Facts
) -> Judged:
    """Judge a node again, each one once however many places it counts in."""
    if node not in done:
        if leaf not in node.leaves:
            return node.judged
        children = [
            Child(child.plan, _changed(child, leaf, done, facts), child.weights)
            for child in node.children
        ]
        done[node] = gather_up(node.plan, children, node.applies, facts)
    return done[node]
