"""Guards in a grid: what sets them off exists and counts, and their limit is on the scale."""

from __future__ import annotations

from utilite_sociale.checks.parents import Parent, counts, is_scored, values_of
from utilite_sociale.checks.problems import Issues, error, listed, plain
from utilite_sociale.model import Guard
from utilite_sociale.scoring.aggregations import SANS_OBJET

__all__ = ["check_guards"]


def check_guards(parent: Parent) -> Issues:
    """Give the problems of the guards around a node's aggregation."""
    path, aggregation = parent.path, parent.aggregation
    while isinstance(aggregation, Guard):
        yield from _limit(path, aggregation, parent)
        if aggregation.child:
            yield from _child(path, aggregation, parent)
        path, aggregation = f"{path}.around", aggregation.around


def _limit(path: str, guard: Guard, parent: Parent) -> Issues:
    scale = parent.scale
    if scale is not None and not scale.low <= guard.score <= scale.high:
        ends = {"low": plain(scale.low), "high": plain(scale.high)}
        yield error("grid.guard_outside_scale", f"{path}.score", found=plain(guard.score), **ends)
    if guard.rescale is not None:
        yield error("grid.rescale_on_guard", f"{path}.rescale")


def _child(path: str, guard: Guard, parent: Parent) -> Issues:
    child = parent.child(guard.child)
    if child is None:
        known = listed(one.element.key for one in parent.children)
        yield error("grid.guard_unknown_child", f"{path}.child", found=guard.child, known=known)
        return
    if not counts(child) or not is_scored(child):
        yield error("grid.guard_child_silent", f"{path}.child", found=guard.child)
        return
    values = (*values_of(child), SANS_OBJET)
    for level in guard.levels:
        if level not in values:
            known = listed(values)
            yield error("grid.guard_unknown_level", f"{path}.levels", found=level, known=known)
