"""Sums, means of powers and rescaling in a grid: what they make stays where it can stand."""

from __future__ import annotations

from decimal import Decimal

from utilite_sociale.checks.parents import Parent, counts, is_scored, may_leave, range_of_child
from utilite_sociale.checks.places import Place
from utilite_sociale.checks.problems import Issues, error, plain
from utilite_sociale.errors import Issue
from utilite_sociale.model import GeometricMean, HarmonicMean, PowerMean, Scale, Sum

__all__ = ["check_points"]

NOTHING = Decimal(0)


def check_points(parent: Parent) -> Issues:
    """Give the problems of what a node makes of its children's points."""
    inner, scale = parent.inner, parent.scale
    children = [child for child in parent.children if is_scored(child) and counts(child)]
    if isinstance(inner, Sum) and scale is not None:
        yield from _bounds(parent.path, inner, scale)
        yield from _sum(parent.path, inner, scale, children)
    if isinstance(inner, GeometricMean | HarmonicMean | PowerMean):
        yield from _negative(parent.path, children, rescaled=inner.rescale is not None, on=scale)
    if inner.rescale is not None:
        yield from _flat(parent.path, children)


def _bounds(path: str, inner: Sum, scale: Scale) -> Issues:
    for name in ("at_least", "at_most"):
        bound = getattr(inner, name)
        if bound is not None and not scale.low <= bound <= scale.high:
            ends = {"low": plain(scale.low), "high": plain(scale.high)}
            yield error("grid.sum_bound_outside", f"{path}.{name}", found=plain(bound), **ends)


def _sum(path: str, inner: Sum, scale: Scale, children: list[Place]) -> Issues:
    """Refuse a sum that can leave its scale, with the points that take it there."""
    ranges = [(child, ends) for child in children if (ends := range_of_child(child)) is not None]
    if not ranges:
        return
    lowest, highest = _lowest(ranges), _highest(ranges)
    if inner.out_of is not None:
        if not highest:
            yield error("grid.nothing_obtainable", path)
        elif lowest < 0 and inner.at_least is None:
            share = scale.low + (scale.high - scale.low) * lowest / highest
            yield _outside(path, share, scale.high, scale, "at_least")
        return
    if lowest < scale.low and inner.at_least is None:
        yield _outside(path, lowest, highest, scale, "at_least")
    if highest > scale.high and inner.at_most is None:
        yield _outside(path, lowest, highest, scale, "at_most")


Ranges = list[tuple[Place, tuple[Decimal, Decimal]]]


def _lowest(ranges: Ranges) -> Decimal:
    """Give the fewest points: what may leave does so where that takes points away."""
    lows = [
        (min(weight * low for weight in _weights(child)), may_leave(child))
        for child, (low, _) in ranges
    ]
    kept = [low for low, leaves in lows if not leaves or low < 0]
    return sum(kept, NOTHING) if kept else min(low for low, _ in lows)


def _highest(ranges: Ranges) -> Decimal:
    """Give the most points; a penalty is never one."""
    return sum((max(_weights(child)) * max(high, NOTHING) for child, (_, high) in ranges), NOTHING)


def _outside(path: str, low: Decimal, high: Decimal, scale: Scale, bound: str) -> Issue:
    found = {"low": plain(low), "high": plain(high)}
    ends = {"bottom": plain(scale.low), "top": plain(scale.high)}
    return error("grid.sum_outside_scale", path, bound=bound, **found, **ends)


def _weights(child: Place) -> list[Decimal]:
    weight = child.element.weight
    return [case.value for case in weight] if isinstance(weight, tuple) else [weight]


def _negative(path: str, children: list[Place], *, rescaled: bool, on: Scale | None) -> Issues:
    """Refuse powers of a negative score, with the child that may have one."""
    if rescaled:
        if on is not None and on.low < 0:
            yield error("grid.power_of_negative", path, child="scale", score=plain(on.low))
        return
    for child in children:
        ends = range_of_child(child)
        if ends is not None and ends[0] < 0:
            score = plain(ends[0])
            yield error("grid.power_of_negative", path, child=child.element.key, score=score)


def _flat(path: str, children: list[Place]) -> Issues:
    """Refuse to stretch what has one score only."""
    for child in children:
        ends = range_of_child(child)
        if ends is not None and ends[0] == ends[1]:
            score = plain(ends[0])
            yield error("grid.rescale_flat", path, child=child.element.key, score=score)
