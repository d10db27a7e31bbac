"""Grids that ``checks`` accepts: nested criteria, uses, views, facts, weights, policies, minima."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import count
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from tests.scoring import build
from tests.strategies.aggregations import ALL, Placed, aggregation, one_aggregation
from tests.strategies.conditions import Facts, condition, fact
from tests.strategies.draws import one_in, pick
from tests.strategies.measures import indicator, weight
from utilite_sociale.model import (
    Aggregation,
    Criterion,
    Grid,
    MinimumCoverage,
    NoAggregation,
    Register,
    Scale,
    ScaleLevel,
    View,
)
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

__all__ = ["grids"]

BOUNDS = ((0, 10), (1, 4), (-2, 2), (0, 1))
SHARES = tuple(map(Decimal, ("0", "0.25", "0.5", "0.7", "1")))


class _Drawing:
    """One grid being drawn: its keys, what was asked so far, what may be used again."""

    def __init__(self, draw: st.DrawFn, kinds: Sequence[type[Aggregation]], *, plain: bool) -> None:
        self.draw, self.kinds, self.plain = draw, kinds, plain
        self.keys: Iterator[str] = (f"k{number}" for number in count())
        self.facts = Facts(conditions=not plain, cases=not plain)
        self.usable: list[Placed] = []

    def scale(self) -> Scale:
        low, high = map(Decimal, pick(self.draw, BOUNDS))
        levels = (
            ScaleLevel(key="bas", title="Bas", at_least=low),
            ScaleLevel(key="haut", title="Haut", at_least=(low + high) / 2),
        )
        return Scale(low=low, high=high, levels=levels)

    def settings(self, facts: Facts) -> dict[str, Any]:
        """Draw what a node may state: weight, policy, minimum, condition."""
        draw = self.draw
        asked = facts.conditions and one_in(draw, 4)
        return {
            "weight": weight(draw, facts),
            "missing": pick(draw, [None, None, *MissingPolicy]),
            "minimum_coverage": self.minimum() if one_in(draw, 3) else None,
            "applies_to": condition(draw, facts) if asked else None,
        }

    def minimum(self) -> MinimumCoverage:
        return MinimumCoverage(
            share=pick(self.draw, SHARES), of=pick(self.draw, list(CoverageBasis))
        )

    def children(self, scale: Scale, depth: int) -> list[Placed]:
        """Draw one to three children, criteria among them while there is depth left."""
        placed: list[Placed] = []
        for _ in range(pick(self.draw, [1, 2, 3])):
            if depth and one_in(self.draw, 2):
                placed.append(self.criterion(scale, depth))
            else:
                element = indicator(self.draw, next(self.keys), scale, self.facts)
                self.facts.add(element)
                placed.append(Placed(element, scale))
        return placed

    def criterion(self, scale: Scale, depth: int) -> Placed:
        own = self.scale() if one_in(self.draw, 6) else None
        here, before = own or scale, self.facts.snapshot()
        settings = self.settings(before)
        inner = self.children(here, depth - 1)
        way = aggregation(self.draw, here, inner, before, self.kinds)
        elements = [child.element for child in inner]
        key = next(self.keys)
        made = build.criterion(key, *elements, aggregation=way, scale=own, **settings)
        return Placed(made, here)

    def register(self, scale: Scale, *, last: bool) -> Register:
        before = self.facts.snapshot()
        settings, elements = self.settings(before), []
        if not self.plain and one_in(self.draw, 2):
            asked = fact(self.draw, next(self.keys), before)
            self.facts.add(asked)
            elements.append(asked)
        placed = self.children(scale, 2)
        used = [one for one in self.usable if not self.plain and one_in(self.draw, 4)]
        way = aggregation(self.draw, scale, [*placed, *used], before, self.kinds)
        register = build.register(
            next(self.keys),
            *elements,
            *(child.element for child in placed),
            uses=[one.element.key for one in used],
            aggregation=way,
            **settings,
        )
        if not last:
            self.usable += [one for child in placed for one in _under(child)]
        return register

    def view(self, grid: Grid, scale: Scale) -> View:
        """Draw another reading of what the registers hold."""
        reachable = [p for r in grid.registers for p in _under_node(r, scale)]
        used = [one for one in reachable if one_in(self.draw, 2)] or reachable[:1]
        way = aggregation(self.draw, scale, used, self.facts.snapshot(), self.kinds)
        keys = [one.element.key for one in used]
        settings = self.settings(self.facts.snapshot())
        register = build.register(next(self.keys), aggregation=way, uses=keys, **settings)
        return View(key="autre", title="Autre lecture", registers=(register,))


def _under(placed: Placed) -> Iterator[Placed]:
    """Give a child and all that is under it, each with its scale."""
    yield placed
    if isinstance(placed.element, Criterion):
        yield from _under_node(placed.element, placed.scale)


def _under_node(node: Register | Criterion, scale: Scale) -> Iterator[Placed]:
    for inner in node.criteria:
        yield from _under(Placed(inner, inner.scale or scale))
    for one in node.indicators:
        if one.rule is not None:
            yield Placed(one, scale)


@st.composite
def grids(
    draw: st.DrawFn,
    *,
    plain: bool = False,
    kinds: Sequence[type[Aggregation]] = ALL,
    **fixed: Any,
) -> Grid:
    """Draw a grid that ``checks`` accepts.

    Args:
        draw: draws.
        plain: whether to leave out conditions, cases and uses.
        kinds: aggregations that nodes may have; means where none fits.
        fixed: fields of the grid that are not drawn.
    """
    drawing = _Drawing(draw, kinds, plain=plain)
    scale = drawing.scale()
    size = pick(draw, [1, 2])
    registers = [drawing.register(scale, last=n == size - 1) for n in range(size)]
    placed = [Placed(_as_child(register), scale) for register in registers]
    facts = drawing.facts.snapshot()
    total = one_aggregation(draw, scale, placed, facts, kinds)
    given = {
        "scale": scale,
        "total": pick(draw, [None, total, NoAggregation()]),
        "missing": pick(draw, list(MissingPolicy)),
        "minimum_coverage": drawing.minimum(),
    }
    grid = build.grid(*registers, **{**given, **fixed})
    if not plain and one_in(draw, 3):
        grid = evolve(grid, views=(drawing.view(grid, scale),))
    return grid


def _as_child(register: Register) -> Criterion:
    """Give a register as the total sees it: a node with its key and its weight."""
    return build.criterion(register.key, weight=register.weight)
