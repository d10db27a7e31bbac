"""A grid compiled once: the trees to evaluate, with what each node inherits made plain."""

from __future__ import annotations

import weakref
from fractions import Fraction
from functools import cached_property
from typing import Any

from attrs import field, frozen

from utilite_sociale.model import (
    Aggregation,
    AggregationCase,
    Condition,
    Grid,
    Guard,
    Indicator,
    MinimumCoverage,
    NoAggregation,
    Node,
    Register,
    RuleCase,
    Scale,
    Sum,
    WeightCase,
)
from utilite_sociale.scoring.facts import Case
from utilite_sociale.scoring.outcome import NodeKind
from utilite_sociale.scoring.ruled import Ruled, reach
from utilite_sociale.scoring.ways import Way, way_of
from utilite_sociale.vocabulary import Direction, MissingPolicy

__all__ = ["Plan", "PlannedNode", "plan_of"]


@frozen(kw_only=True, eq=False)
class PlannedNode:
    """One node of a tree.

    Attributes:
        path: its path; that of a view's node begins with the key of the view.
        key: its key.
        kind: register, criterion, indicator, or the grid.
        element: the element of the grid.
        applies_to: its own condition.
        conditions: its condition and those above it, where it is declared.
        ways: how its children make its score, case by case.
        rules: how its answer makes its score, case by case; none where it only describes.
        missing: what it does with missing children.
        minimum: what must be known before its score.
        scale: its scale.
        range: lowest and highest score that it brings to a node that rescales.
        weights: its weight among its siblings, exact, case by case.
        floors: whether some node of the grid counts what is missing for its floor.
        counts_points: whether some node of the grid adds points.
        children: nodes under it, those that it uses included.
    """

    path: str
    key: str
    kind: NodeKind
    element: Node | Indicator | Grid
    applies_to: Condition | None
    conditions: tuple[Condition, ...]
    ways: tuple[Case[Way], ...] = ()
    rules: tuple[Case[Ruled], ...] = ()
    missing: MissingPolicy
    minimum: MinimumCoverage
    scale: Scale | None
    range: tuple[float, float]
    weights: tuple[Case[Fraction], ...]
    floors: bool
    counts_points: bool
    children: tuple[PlannedNode, ...] = field(default=(), repr=False)

    @cached_property
    def number(self) -> float:
        """Its weight as a number, where no fact changes it: made once, it is asked for often."""
        return float(self.weights[0][1])

    def as_number(self, weight: Fraction) -> float:
        """Give one of its weights as a number."""
        return self.number if len(self.weights) == 1 else float(weight)


@frozen(kw_only=True, eq=False)
class Plan:
    """The trees of a grid.

    Attributes:
        root: the grid's own node, with its registers.
        views: the registers of each other reading, by key of the view.
    """

    root: PlannedNode
    views: dict[str, tuple[PlannedNode, ...]]


_COMPILED: dict[int, tuple[weakref.ref[Grid], _Compiler]] = {}
"""What was compiled under each grid still in use. The grid's own node is made anew, for it
holds the grid, and would keep it for ever."""


def plan_of(grid: Grid) -> Plan:
    """Give the plan of a grid, compiled the first time and kept as long as the grid lives."""
    identity = id(grid)
    known = _COMPILED.get(identity)
    if known is None:
        compiler = _Compiler(grid)
        compiler.compile(grid)
        forget = _COMPILED.pop  # at the end of a program the module's names go before its grids
        known = weakref.ref(grid, lambda _: forget(identity, None)), compiler
        _COMPILED[identity] = known
    return Plan(root=known[1].root(grid), views=known[1].views)


@frozen(kw_only=True)
class _Inherited:
    missing: MissingPolicy
    minimum: MinimumCoverage
    scale: Scale | None
    conditions: tuple[Condition, ...] = ()

    def under(self, element: Node | Indicator) -> _Inherited:
        """Give what holds under an element: what it states, else what was stated above."""
        own = () if element.applies_to is None else (element.applies_to,)
        stated = element if isinstance(element, Node) else None
        return _Inherited(
            missing=(stated and stated.missing) or self.missing,
            minimum=(stated and stated.minimum_coverage) or self.minimum,
            scale=(stated and stated.scale) or self.scale,
            conditions=(*self.conditions, *own),
        )


class _Compiler:
    """Compiles each element once, so that what is used twice is one node."""

    def __init__(self, grid: Grid) -> None:
        self.stated = _Inherited(
            missing=grid.missing, minimum=grid.minimum_coverage, scale=grid.scale
        )
        tops = [*grid.registers, *(register for view in grid.views for register in view.registers)]
        nodes = [node for top in tops for _, node in top.walk() if isinstance(node, Node)]
        named = [grid.total, *(value for node in nodes for _, value in _ways(node))]
        self.counts_points = any(_adds_points(aggregation) for aggregation in named)
        policies = {grid.missing, *(node.missing for node in nodes)}
        self.floors = MissingPolicy.FLOOR in policies
        self.paths, self.elements = dict(grid.paths), dict(grid.elements)
        self.done: dict[str, PlannedNode] = {}
        self.registers: tuple[PlannedNode, ...] = ()
        self.views: dict[str, tuple[PlannedNode, ...]] = {}

    def compile(self, grid: Grid) -> None:
        """Compile the main reading, then the views, and let the grid go."""
        self.registers = tuple(self.planned(register.key) for register in grid.registers)
        for view in grid.views:
            self.views[view.key] = tuple(
                self.compiled(register, f"{view.key}.{register.key}", self.stated)
                for register in view.registers
            )
        self.elements.clear()

    def root(self, grid: Grid) -> PlannedNode:
        total = grid.total or NoAggregation()
        return PlannedNode(
            path="",
            key="",
            kind=NodeKind.GRID,
            element=grid,
            applies_to=None,
            conditions=(),
            ways=((None, way_of(total, grid.scale, self.registers)),),
            missing=grid.missing,
            minimum=grid.minimum_coverage,
            scale=grid.scale,
            range=_ends(grid.scale),
            weights=((None, Fraction(1)),),
            floors=self.floors,
            counts_points=self.counts_points,
            children=self.registers,
        )

    def planned(self, path: str) -> PlannedNode:
        """Compile an element of the main reading, where it is declared."""
        if path not in self.done:
            stated, keys = self.stated, path.split(".")
            for depth in range(1, len(keys)):
                stated = stated.under(self.elements[".".join(keys[:depth])])
            self.done[path] = self.compiled(self.elements[path], path, stated)
        return self.done[path]

    def compiled(self, element: Node | Indicator, path: str, above: _Inherited) -> PlannedNode:
        """Compile an element that stands under what is inherited from above."""
        stated = above.under(element)
        children: tuple[PlannedNode, ...] = ()
        ways: tuple[Case[Way], ...] = ()
        rules: tuple[Case[Ruled], ...] = ()
        if isinstance(element, Node):
            children = tuple(self._children(element, path, stated))
            kind = NodeKind.REGISTER if isinstance(element, Register) else NodeKind.CRITERION
            ways = tuple((c, way_of(a, stated.scale, children)) for c, a in _ways(element))
            ends = _ends(stated.scale)
        else:
            kind = NodeKind.INDICATOR
            if element.direction is not Direction.NONE and element.rule is not None:
                rules = tuple((c, Ruled.of(r, element.measure)) for c, r in _rules(element))
            ends = reach([ruled for _, ruled in rules])
        return PlannedNode(
            path=path,
            key=element.key,
            kind=kind,
            element=element,
            applies_to=element.applies_to,
            conditions=stated.conditions,
            ways=ways,
            rules=rules,
            missing=stated.missing,
            minimum=stated.minimum,
            scale=stated.scale,
            range=ends,
            weights=_weights(element),
            floors=self.floors,
            counts_points=self.counts_points,
            children=children,
        )

    def _children(self, node: Node, path: str, stated: _Inherited) -> list[PlannedNode]:
        """Compile what is under a node: of the main reading once, of a view in its place."""
        main = path in self.elements
        own: list[Node | Indicator] = [*node.criteria, *node.indicators]
        return [
            *(
                self.planned(f"{path}.{e.key}")
                if main
                else self.compiled(e, f"{path}.{e.key}", stated)
                for e in own
            ),
            *(self.planned(self.paths[key]) for key in node.uses),
        ]


def _adds_points(aggregation: Aggregation | None) -> bool:
    if isinstance(aggregation, Guard):
        return _adds_points(aggregation.around)
    around = getattr(aggregation, "around", None)
    return isinstance(aggregation, Sum) or isinstance(around, Sum)


def _ends(scale: Scale | None) -> tuple[float, float]:
    return (0.0, 0.0) if scale is None else (float(scale.low), float(scale.high))


def _cases(value: Any, kind: type[Any]) -> tuple[Case[Any], ...]:  # noqa: ANN401 - a value or its cases
    if isinstance(value, tuple):
        return tuple((case.when, case.value) for case in value if isinstance(case, kind))
    return ((None, value),)


def _ways(node: Node) -> tuple[Case[Aggregation], ...]:
    return _cases(node.aggregation, AggregationCase)


def _rules(indicator: Indicator) -> tuple[Case[Any], ...]:
    return _cases(indicator.rule, RuleCase)


def _weights(element: Node | Indicator) -> tuple[Case[Fraction], ...]:
    cases = _cases(element.weight, WeightCase)
    return tuple((condition, Fraction(weight)) for condition, weight in cases)
