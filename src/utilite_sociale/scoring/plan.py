"""A grid compiled once: the tree to evaluate, with what each node inherits made plain."""

from __future__ import annotations

import weakref
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.keys import join
from utilite_sociale.model import (
    Aggregation,
    AggregationCase,
    Grid,
    Indicator,
    MinimumCoverage,
    NoAggregation,
    Node,
    Register,
    Scale,
)
from utilite_sociale.scoring.aggregations import SUPPORTED_AGGREGATIONS
from utilite_sociale.scoring.outcome import NodeKind
from utilite_sociale.scoring.rules import SUPPORTED_RULES
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["PlannedNode", "plan_of"]


@frozen(kw_only=True, eq=False)
class PlannedNode:
    """One node of the tree.

    Attributes:
        path: its path.
        kind: register, criterion, indicator, or the grid.
        element: the element of the grid.
        aggregation: how its children make its score.
        missing: what it does with missing children.
        minimum: what must be known before its score.
        scale: its scale.
        weight: its weight among its siblings, exact.
        children: nodes under it, those that it uses included.
    """

    path: str
    kind: NodeKind
    element: Node | Indicator | Grid
    aggregation: Aggregation
    missing: MissingPolicy
    minimum: MinimumCoverage
    scale: Scale | None
    weight: Decimal
    children: tuple[PlannedNode, ...] = field(default=(), repr=False)


_COMPILED: dict[int, tuple[weakref.ref[Grid], tuple[PlannedNode, ...]]] = {}
"""What was compiled under each grid still in use. The grid's own node is made anew, for it
holds the grid, and would keep it for ever."""


def plan_of(grid: Grid) -> PlannedNode:
    """Give the plan of a grid, compiled the first time and kept as long as the grid lives.

    Raises:
        InvalidDocumentError: the grid asks for something that this version does not compute;
            a wrong figure is never given in its place.
    """
    identity = id(grid)
    known = _COMPILED.get(identity)
    if known is None:
        registers = _Compiler(grid).registers()
        forget = _COMPILED.pop  # at the end of a program the module's names go before its grids
        known = weakref.ref(grid, lambda _: forget(identity, None)), registers
        _COMPILED[identity] = known
    return PlannedNode(
        path="",
        kind=NodeKind.GRID,
        element=grid,
        aggregation=_computed("", grid.total or NoAggregation()),
        missing=grid.missing,
        minimum=grid.minimum_coverage,
        scale=grid.scale,
        weight=Decimal(1),
        children=known[1],
    )


@frozen(kw_only=True)
class _Inherited:
    missing: MissingPolicy
    minimum: MinimumCoverage
    scale: Scale | None

    def under(self, node: Node) -> _Inherited:
        """Give what holds under *node*: what it states, else what was stated above."""
        return _Inherited(
            missing=node.missing or self.missing,
            minimum=node.minimum_coverage or self.minimum,
            scale=node.scale or self.scale,
        )


class _Compiler:
    """Compiles each element once, so that what is used twice is one node."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.stated = _Inherited(
            missing=grid.missing, minimum=grid.minimum_coverage, scale=grid.scale
        )
        self.done: dict[str, PlannedNode] = {}

    def registers(self) -> tuple[PlannedNode, ...]:
        return tuple(self.planned(register.key) for register in self.grid.registers)

    def planned(self, path: str) -> PlannedNode:
        if path not in self.done:
            self.done[path] = self._compiled(path)
        return self.done[path]

    def _stated_at(self, path: str) -> _Inherited:
        stated, keys = self.stated, path.split(".")
        for depth in range(1, len(keys) + 1):
            element = self.grid.elements[".".join(keys[:depth])]
            if isinstance(element, Node):
                stated = stated.under(element)
        return stated

    def _compiled(self, path: str) -> PlannedNode:
        element, stated = self.grid.elements[path], self._stated_at(path)
        children: tuple[PlannedNode, ...] = ()
        kind = NodeKind.INDICATOR
        aggregation: Aggregation = NoAggregation()
        if isinstance(element, Node):
            keys = [*(c.key for c in element.criteria), *(i.key for i in element.indicators)]
            paths = [f"{path}.{key}" for key in keys]
            children = tuple(map(self.planned, (*paths, *map(self.grid.path, element.uses))))
            kind = NodeKind.REGISTER if isinstance(element, Register) else NodeKind.CRITERION
            aggregation = _computed(path, element.aggregation)
        elif element.rule is not None and not isinstance(element.rule, SUPPORTED_RULES):
            raise _not_computed(path, "rule", element.rule)
        if not isinstance(element.weight, Decimal):
            raise _not_computed(path, "weight", element.weight)
        return PlannedNode(
            path=path,
            kind=kind,
            element=element,
            aggregation=aggregation,
            missing=stated.missing,
            minimum=stated.minimum,
            scale=stated.scale,
            weight=element.weight,
            children=children,
        )


def _computed(path: str, aggregation: Aggregation | tuple[AggregationCase, ...]) -> Aggregation:
    """Give an aggregation back, if this version computes it."""
    name = "aggregation" if path else "total"
    if not isinstance(aggregation, SUPPORTED_AGGREGATIONS):
        raise _not_computed(path, name, aggregation)
    if aggregation.rescale is not None:
        raise _refused(path, f"{name}.rescale", f"rescale = {aggregation.rescale}")
    return aggregation


def _not_computed(path: str, name: str, found: object) -> InvalidDocumentError:
    """Say what is not computed: a list of cases, or a type by its name."""
    what = "when" if isinstance(found, tuple) else getattr(found, "type_name", "")
    return _refused(path, name, what)


def _refused(path: str, name: str, what: str) -> InvalidDocumentError:
    issue = Issue(code="grid.not_computed_yet", path=join(path, name), arguments=(("what", what),))
    return InvalidDocumentError((issue,))
