"""What a package's aggregation declares, tried on the children of the node that has it."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

from utilite_sociale.checks.parents import Parent, counts, is_scored, range_of_child
from utilite_sociale.checks.places import Place
from utilite_sociale.checks.problems import Issues, error
from utilite_sociale.model import Scale
from utilite_sociale.scoring.custom import CustomAggregation, Part
from utilite_sociale.scoring.ways import Brought
from utilite_sociale.vocabulary import Law

__all__ = ["TRIES", "check_declared"]

TRIES = 60
"""Sets of scores on which a declaration is tried, besides the ends of every child."""
SLACK = 1e-9

Parts = Sequence[Part]


def check_declared(parent: Parent) -> Issues:
    """Refuse an aggregation that breaks what it declares, with the scores that show it."""
    aggregation, scale = parent.inner, parent.scale
    if not isinstance(aggregation, CustomAggregation) or scale is None:
        return
    laws = {Law.BETWEEN: _between, Law.WEIGHT_SCALE: _weight_scale, Law.ORDER: _order}
    wanted = [laws[law] for law in laws if law in aggregation.laws]
    for parts, lowest in _sets(parent, scale):
        try:
            broken = _out_of_range(aggregation, scale, parts)
            broken = broken or next(filter(None, (try_(aggregation, parts) for try_ in wanted)), "")
            broken = broken or _direction(aggregation, parts, lowest)
        except Exception as problem:  # noqa: BLE001 - a package may raise anything
            broken = f"{_shown(parts)} → {type(problem).__name__}: {problem}"
        if broken:
            what = aggregation.type_name
            yield error("grid.law_broken", parent.path, aggregation=what, example=broken)
            return


def _sets(parent: Parent, scale: Scale) -> Iterator[tuple[Parts, Parts]]:
    """Give children at their ends, then at scores drawn once for all; and each at its lowest."""
    children = [
        (child, float(ends[0]), float(ends[1]))
        for child in parent.children
        if is_scored(child) and counts(child) and (ends := range_of_child(child)) is not None
    ]
    draw = random.Random(0)  # noqa: S311 - the same tries each time, nothing is secret
    for number in range(TRIES if children else 0):
        parts, lowest = [], []
        for place, (child, low, high) in enumerate(children):
            corner = (low, high)[number >> place & 1]
            at = corner if number < TRIES // 2 else draw.uniform(low, high)
            part = _part(child, at, draw.choice((1.0, 2.0, 0.5)), max(high, 0.0))
            least = _part(child, low, part.weight, part.top)
            if parent.inner.rescale is not None:
                bring = Brought(low, high - low, float(scale.low), float(scale.high - scale.low))
                part, least = (one._replace(score=bring(one.score)) for one in (part, least))
            parts.append(part)
            lowest.append(least)
        yield parts, lowest


def _part(child: Place, score: float, weight: float, top: float) -> Part:
    level = "" if child.scale is None else getattr(child.scale.level_at(score), "key", "")
    return Part(child.element.key, score, weight, top, level)


def _shown(parts: Parts) -> str:
    return ", ".join(f"{part.child} = {part.score:.6g} (× {part.weight:g})" for part in parts)


def _out_of_range(aggregation: CustomAggregation, scale: Scale, parts: Parts) -> str:
    low, high = aggregation.range_on(scale)
    value = aggregation.combine(parts)
    if math.isfinite(value) and low - SLACK <= value <= high + SLACK:
        return ""
    return f"{_shown(parts)} → {value:.6g} ∉ [{low:.6g}, {high:.6g}]"


def _between(aggregation: CustomAggregation, parts: Parts) -> str:
    scores, value = [part.score for part in parts], aggregation.combine(parts)
    if min(scores) - SLACK <= value <= max(scores) + SLACK:
        return ""
    return f"between: {_shown(parts)} → {value:.6g}"


def _weight_scale(aggregation: CustomAggregation, parts: Parts) -> str:
    value = aggregation.combine(parts)
    other = aggregation.combine([part._replace(weight=3 * part.weight) for part in parts])
    if abs(value - other) <= SLACK:
        return ""
    return f"weight_scale: {_shown(parts)} → {value:.6g}, × 3 → {other:.6g}"


def _order(aggregation: CustomAggregation, parts: Parts) -> str:
    value, other = aggregation.combine(parts), aggregation.combine(parts[::-1])
    if abs(value - other) <= SLACK:
        return ""
    return f"order: {_shown(parts)} → {value:.6g} ≠ {other:.6g}"


def _direction(aggregation: CustomAggregation, parts: Parts, lowest: Parts) -> str:
    """Take each child whose direction is stated from its lowest, one at a time."""
    value = aggregation.combine(parts)
    for place, low in enumerate(lowest):
        way = aggregation.direction(low.child)
        before = aggregation.combine([*parts[:place], low, *parts[place + 1 :]])
        moved = value - before
        if (way is Law.RISING and moved < -SLACK) or (way is Law.FALLING and moved > SLACK):
            at = f"{low.child} = {low.score:.6g}"
            return f"{way}: {_shown(parts)} → {value:.6g}, {at} → {before:.6g}"
    return ""
