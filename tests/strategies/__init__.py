"""Hypothesis strategies: sound grids of every shape, and answers to them.

A new rule, aggregation, policy or state is added here before it is added anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from tests.strategies.aggregations import ALL
from tests.strategies.answers import assessments
from tests.strategies.nodes import grids
from utilite_sociale.model import Aggregation, Assessment, Grid, Node

__all__ = ["ALL", "assessments", "cases", "grids", "reshaped"]

Change = Callable[[Any, str], Any]
"""Changes an element, given its path."""


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    plain: bool = False,
    kinds: Sequence[type[Aggregation]] = ALL,
    **fixed: Any,
) -> tuple[Grid, Assessment]:
    """Draw a grid and answers to it; the arguments are those of ``grids``."""
    grid = draw(grids(plain=plain, kinds=tuple(kinds), **fixed))
    return grid, draw(assessments(grid))


def reshaped(grid: Grid, change: Change) -> Grid:
    """Give a grid whose elements are changed, from the leaves up; the path is given too."""

    def changed(element: Any, above: str) -> Any:
        path = f"{above}.{element.key}" if above else element.key
        if isinstance(element, Node):
            inner = {
                "criteria": tuple(changed(child, path) for child in element.criteria),
                "indicators": tuple(changed(child, path) for child in element.indicators),
            }
            element = evolve(element, **inner)
        return change(element, path)

    return evolve(grid, registers=tuple(changed(register, "") for register in grid.registers))
