"""The evaluated tree: what was judged at each node, kept to ask what an answer would change."""

from __future__ import annotations

from functools import cached_property

from attrs import field, frozen

from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.indicator import Judged
from utilite_sociale.scoring.node import Child, gather_up
from utilite_sociale.scoring.outcome import NodeKind, NodeOutcome
from utilite_sociale.scoring.plan import PlannedNode

__all__ = ["Evaluated", "what_if"]


@frozen(kw_only=True, eq=False)
class Evaluated:
    """One node after evaluation; what is used in several places is one object.

    Attributes:
        plan: what the grid says of it.
        judged: what came of it.
        outcome: what is shown of it.
        applies: whether its own condition holds.
        children: nodes under it.
    """

    plan: PlannedNode
    judged: Judged = field(repr=False)
    outcome: NodeOutcome = field(repr=False)
    applies: Truth = Truth.TRUE
    children: tuple[Evaluated, ...] = field(default=(), repr=False)

    @property
    def as_child(self) -> Child:
        """The node as its parent sees it."""
        return Child(plan=self.plan, judged=self.judged)

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


def what_if(top: Evaluated, leaf: Evaluated, judged: Judged) -> Judged:
    """Give what *top* would become if *leaf*, wherever it counts under it, became *judged*.

    Args:
        top: a node.
        leaf: an indicator under it.
        judged: what the indicator would be.
    """
    return _changed(top, leaf, {leaf: judged})


def _changed(node: Evaluated, leaf: Evaluated, done: dict[Evaluated, Judged]) -> Judged:
    """Judge a node again, each one once however many places it counts in."""
    if node not in done:
        if leaf not in node.leaves:
            return node.judged
        children = [
            Child(plan=child.plan, judged=_changed(child, leaf, done)) for child in node.children
        ]
        done[node] = gather_up(node.plan, children, node.applies)
    return done[node]
