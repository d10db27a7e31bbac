"""Scores in a grid: every node that says it has one can have it, and adds up like with like."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from utilite_sociale.checks.places import Place, aggregations_of, innermost
from utilite_sociale.checks.problems import Issues, error, listed, warning
from utilite_sociale.model import (
    Aggregation,
    Grid,
    Indicator,
    Mean,
    NoAggregation,
    PowerMean,
    Scale,
    Sum,
)
from utilite_sociale.vocabulary import Direction

__all__ = ["check_scores"]


@frozen(kw_only=True)
class _Parent:
    """What adds scores up: a node, or the grid with its total."""

    path: str
    aggregation: Aggregation
    scale: Scale | None
    children: tuple[Place, ...] = field(repr=False)


def check_scores(grid: Grid, found: tuple[Place, ...]) -> Issues:
    """Give the problems of aggregations."""
    for parent in _parents(grid, found):
        if isinstance(innermost(parent.aggregation), NoAggregation):
            continue
        if parent.scale is None:
            yield error("grid.aggregation_without_scale", parent.path)
        yield from _unscored(parent)
        yield from _scales(parent)
        yield from _levels(parent)
        yield from _weights(parent)


def _parents(grid: Grid, found: tuple[Place, ...]) -> Iterator[_Parent]:
    if grid.total is not None:
        registers = tuple(p for p in found if p.parent is None and not p.in_view)
        yield _Parent(path="total", aggregation=grid.total, scale=grid.scale, children=registers)
    main = {place.element.key: place for place in found if not place.in_view}
    below: dict[int, list[Place]] = {}
    for place in found:
        below.setdefault(id(place.parent), []).append(place)
    for place in found:
        used = getattr(place.element, "uses", ())
        elsewhere = (main[key] for key in used if key in main)
        children = (*below.get(id(place), ()), *elsewhere)
        for field_name, aggregation in aggregations_of(place.element):
            yield _Parent(
                path=f"{place.path}.{field_name}",
                aggregation=aggregation,
                scale=place.scale,
                children=children,
            )


def _scored(place: Place) -> bool:
    """Tell whether an element can have a score."""
    if isinstance(place.element, Indicator):
        return place.element.direction is not Direction.NONE and place.element.rule is not None
    kinds = [innermost(aggregation) for _, aggregation in aggregations_of(place.element)]
    return not all(isinstance(kind, NoAggregation) for kind in kinds)


def _unscored(parent: _Parent) -> Issues:
    """Refuse a node that shows a profile only, under one that makes a score of it."""
    silent = [c.element.key for c in parent.children if c.node is not None and not _scored(c)]
    if silent:
        code = "grid.total_not_computable" if parent.path == "total" else "grid.child_without_score"
        yield error(code, parent.path, children=listed(silent))
    elif not any(map(_scored, parent.children)):
        yield warning("grid.nothing_to_score", parent.path)


def _scales(parent: _Parent) -> Issues:
    if isinstance(innermost(parent.aggregation), Sum) or innermost(parent.aggregation).rescale:
        return
    wanted = _bounds(parent.scale)
    others = [
        child.element.key
        for child in parent.children
        if _scored(child) and _bounds(child.scale) != wanted
    ]
    if others:
        yield error("grid.scales_mixed", parent.path, children=listed(others))


def _bounds(scale: Scale | None) -> tuple[object, object] | None:
    return None if scale is None else (scale.low, scale.high)


def _levels(parent: _Parent) -> Issues:
    """Say it where one mean mixes what is done, what it produces and what it changes."""
    if not isinstance(innermost(parent.aggregation), Mean | PowerMean):
        return
    indicators = [child.element for child in parent.children if _scored(child)]
    levels = {str(i.level) for i in indicators if isinstance(i, Indicator) and i.level is not None}
    if len(levels) > 1:
        yield warning("grid.levels_mixed", parent.path, levels=listed(sorted(levels)))


def _weights(parent: _Parent) -> Issues:
    weights = [child.element.weight for child in parent.children if _scored(child)]
    if weights and all(weight == 0 for weight in weights):
        yield warning("grid.weights_all_zero", parent.path)
