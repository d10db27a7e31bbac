"""Aggregations at work: the score of a node from its children's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from utilite_sociale.model import (
    Aggregation,
    Condition,
    DecisionTable,
    GeometricMean,
    Guard,
    HarmonicMean,
    Maximum,
    Mean,
    Median,
    Minimum,
    NoAggregation,
    PowerMean,
    Rescaling,
    Scale,
    Sum,
)
from utilite_sociale.scoring.aggregations.base import Arithmetic, Blend
from utilite_sociale.scoring.aggregations.decision import Decision, decision
from utilite_sociale.scoring.aggregations.foreign import Foreign
from utilite_sociale.scoring.aggregations.guard import SANS_OBJET, Guarded
from utilite_sociale.scoring.aggregations.mean import mean
from utilite_sociale.scoring.aggregations.order import maximum, median, minimum
from utilite_sociale.scoring.aggregations.points import Points, points
from utilite_sociale.scoring.aggregations.power import powers
from utilite_sociale.scoring.custom import CustomAggregation, Part
from utilite_sociale.scoring.facts import Truth

__all__ = [
    "SANS_OBJET",
    "Arithmetic",
    "Blend",
    "Decision",
    "Foreign",
    "Guarded",
    "Points",
    "arithmetic_of",
    "combined",
    "innermost",
    "looks_at_facts",
    "rescales",
]

Holds = Callable[[Condition | None], Truth]
"""Says whether a condition holds."""

_SIMPLE: dict[type[Aggregation], Blend] = {
    Mean: Blend(mean),
    GeometricMean: Blend(powers(0.0)),
    HarmonicMean: Blend(powers(-1.0)),
    Minimum: Blend(minimum),
    Maximum: Blend(maximum),
    Median: Blend(median),
}


def arithmetic_of(
    aggregation: Aggregation, scale: Scale | None, children: Sequence[str], holds: Holds
) -> Arithmetic | None:
    """Give an aggregation at work in one node; nothing where it makes no score.

    Args:
        aggregation: what the grid says.
        scale: the scale of the node.
        children: keys of its children.
        holds: says whether the condition of a guard holds.

    Raises:
        TypeError: no arithmetic is known for this class.
    """
    if isinstance(aggregation, Guard):
        inner = arithmetic_of(aggregation.around, scale, children, holds)
        acts = holds(aggregation.when)
        return None if inner is None else Guarded.around(aggregation, inner, acts)
    known = _SIMPLE.get(type(aggregation))
    return _prepared(aggregation, scale, children) if known is None else known


def _prepared(
    aggregation: Aggregation, scale: Scale | None, children: Sequence[str]
) -> Arithmetic | None:
    """Prepare what depends on its fields, on its scale or on its children."""
    match aggregation:
        case NoAggregation():
            return None
        case PowerMean(exponent=exponent):
            return Blend(powers(float(exponent)))
        case Sum():
            return points(aggregation, scale)
        case DecisionTable():
            return decision(aggregation, scale, children)
        case CustomAggregation() if scale is not None:
            return Foreign(model=aggregation, scale=scale, children=tuple(children))
        case _:
            raise TypeError(type(aggregation).__name__)


def looks_at_facts(aggregation: Aggregation) -> bool:
    """Tell whether a guard in it has a condition, so that it is prepared for each subject."""
    if not isinstance(aggregation, Guard):
        return False
    return aggregation.when is not None or looks_at_facts(aggregation.around)


def innermost(aggregation: Aggregation) -> Aggregation:
    """Give the aggregation that guards, if any, stand around."""
    while isinstance(aggregation, Guard):
        aggregation = aggregation.around
    return aggregation


def rescales(aggregation: Aggregation) -> bool:
    """Tell whether children of another scale are brought onto the node's."""
    return innermost(aggregation).rescale is Rescaling.LINEAR


def combined(aggregation: Aggregation, parts: Sequence[Part]) -> float:
    """Give the score that one of our aggregations makes of children that are all known.

    What a package's aggregation wraps is computed with it.

    Raises:
        TypeError: it is a profile, a table or a guard, which look at more than scores.
    """
    way = arithmetic_of(aggregation, None, [part.child for part in parts], lambda _: Truth.FALSE)
    value = None if way is None or way.reads_levels else way.floored(parts)
    if value is None:
        raise TypeError(aggregation.type_name)
    return value
