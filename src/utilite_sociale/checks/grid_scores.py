"""Scores in a grid: every node that says it has one can have it, and adds up like with like."""

from __future__ import annotations

from utilite_sociale.checks.grid_declared import check_declared
from utilite_sociale.checks.grid_guards import check_guards
from utilite_sociale.checks.grid_points import check_points
from utilite_sociale.checks.grid_tables import check_table
from utilite_sociale.checks.parents import Parent, counts, is_scored, parents
from utilite_sociale.checks.places import Place, innermost
from utilite_sociale.checks.problems import Issues, error, listed, warning
from utilite_sociale.model import (
    DecisionTable,
    Grid,
    Indicator,
    Mean,
    NoAggregation,
    PowerMean,
    Scale,
    Sum,
)

__all__ = ["check_scores"]


def check_scores(grid: Grid, found: tuple[Place, ...]) -> Issues:
    """Give the problems of aggregations."""
    for parent in parents(grid, found):
        if isinstance(innermost(parent.aggregation), NoAggregation):
            continue
        if parent.scale is None:
            yield error("grid.aggregation_without_scale", parent.path)
        yield from _unscored(parent)
        yield from _scales(parent)
        yield from _levels(parent)
        yield from _weights(parent)
        yield from check_table(parent)
        yield from check_guards(parent)
        yield from check_points(parent)
        yield from check_declared(parent)


def _unscored(parent: Parent) -> Issues:
    """Refuse a node that shows a profile only, under one that makes a score of it."""
    nodes = [child for child in parent.children if child.node is not None and counts(child)]
    silent = [child.element.key for child in nodes if not is_scored(child)]
    if silent:
        code = "grid.total_not_computable" if parent.path == "total" else "grid.child_without_score"
        yield error(code, parent.path, children=listed(silent))
    elif not any(map(is_scored, parent.children)):
        yield warning("grid.nothing_to_score", parent.path)


def _scales(parent: Parent) -> Issues:
    inner = innermost(parent.aggregation)
    if isinstance(inner, Sum | DecisionTable) or inner.rescale:
        return
    wanted = _bounds(parent.scale)
    others = [
        child.element.key
        for child in parent.children
        if is_scored(child) and _bounds(child.scale) != wanted
    ]
    if others:
        yield error("grid.scales_mixed", parent.path, children=listed(others))


def _bounds(scale: Scale | None) -> tuple[object, object] | None:
    return None if scale is None else (scale.low, scale.high)


def _levels(parent: Parent) -> Issues:
    """Say it where one mean mixes what is done, what it produces and what it changes."""
    if not isinstance(innermost(parent.aggregation), Mean | PowerMean):
        return
    indicators = [child.element for child in parent.children if is_scored(child)]
    levels = {str(i.level) for i in indicators if isinstance(i, Indicator) and i.level is not None}
    if len(levels) > 1:
        yield warning("grid.levels_mixed", parent.path, levels=listed(sorted(levels)))


def _weights(parent: Parent) -> Issues:
    weights = [child.element.weight for child in parent.children if is_scored(child)]
    if weights and all(weight == 0 for weight in weights):
        yield warning("grid.weights_all_zero", parent.path)
