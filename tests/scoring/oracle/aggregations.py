"""Aggregations by their definitions, on children that are all known."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from tests.scoring.oracle.conditions import Conditions
from utilite_sociale.model import (
    DecisionTable,
    GeometricMean,
    Guard,
    HarmonicMean,
    Maximum,
    Mean,
    Median,
    Minimum,
    PowerMean,
    Scale,
    Sum,
)
from utilite_sociale.scoring import CustomAggregation
from utilite_sociale.scoring.custom import Part as PluginPart

__all__ = ["Part", "blend", "guarded", "of_table", "placed", "unwrapped"]


class Part(NamedTuple):
    """A child taken in."""

    child: str
    score: Fraction
    weight: Fraction
    top: Fraction
    level: str


def unwrapped(aggregation: object) -> object:
    """Give what guards stand around."""
    return unwrapped(aggregation.around) if isinstance(aggregation, Guard) else aggregation


def blend(  # noqa: PLR0911 - one calculation per class
    aggregation: object, parts: list[Part], scale: Scale | None
) -> Fraction | None:
    """Give the score of children that are all known; nothing over nothing obtainable."""
    pairs = [(part.score, part.weight) for part in parts]
    scores = sorted(part.score for part in parts)
    total = sum(part.weight for part in parts)
    match aggregation:
        case Mean():
            return sum(score * weight for score, weight in pairs) / total
        case GeometricMean():
            return _power(pairs, Fraction(0))
        case HarmonicMean():
            return _power(pairs, Fraction(-1))
        case PowerMean(exponent=exponent):
            return _power(pairs, Fraction(exponent))
        case Minimum():
            return scores[0]
        case Maximum():
            return scores[-1]
        case Median():
            middle = len(scores) // 2
            return scores[middle] if len(scores) % 2 else (scores[middle - 1] + scores[middle]) / 2
        case Sum():
            got = sum(score * weight for score, weight in pairs)
            return placed(aggregation, got, sum(p.top * p.weight for p in parts), scale)
        case CustomAggregation():
            plugin = [
                PluginPart(p.child, float(p.score), float(p.weight), float(p.top), p.level)
                for p in parts
            ]
            return Fraction(aggregation.combine(plugin))
    raise AssertionError(aggregation)


def _power(pairs: list[tuple[Fraction, Fraction]], exponent: Fraction) -> Fraction:
    total = sum(weight for _, weight in pairs)
    if exponent <= 0 and any(score == 0 for score, _ in pairs):
        return Fraction(0)
    if exponent == 0:
        logs = [float(weight / total) * math.log(score) for score, weight in pairs]
        return Fraction(math.exp(math.fsum(logs)))
    if exponent == -1:
        return total / sum(weight / score for score, weight in pairs)
    powers = [float(weight / total) * float(score) ** float(exponent) for score, weight in pairs]
    return Fraction(math.fsum(powers) ** (1 / float(exponent)))


def placed(model: Sum, got: Fraction, obtainable: Fraction, scale: Scale | None) -> Fraction | None:
    """Place points over those obtainable where that is asked for, then keep to the bounds."""
    if model.out_of is not None:
        if not obtainable:
            return None
        low, high = Fraction(scale.low), Fraction(scale.high)
        got = low + (high - low) * got / obtainable
    if model.at_least is not None:
        got = max(got, Fraction(model.at_least))
    return got if model.at_most is None else min(got, Fraction(model.at_most))


def of_table(table: DecisionTable, values: tuple[str, ...], scale: Scale | None) -> Fraction:
    """Give the score of the first row that matches, else of the default."""
    places = {} if scale is None else {one.key: Fraction(one.at_least) for one in scale.levels}
    for row in table.rows:
        if all(said in ("*", value) for said, value in zip(row.when, values, strict=True)):
            return places[row.level] if row.score is None else Fraction(row.score)
    return places[table.default]


def guarded(
    way: object,
    scores: Iterable[Fraction],
    possible: dict[str, list[str]],
    conditions: Conditions,
    *,
    sure: bool,
) -> list[Fraction]:
    """Limit scores: by a guard that acts; both ways while in doubt, unless only *sure* counts."""
    if not isinstance(way, Guard):
        return list(scores)
    inner = guarded(way.around, scores, possible, conditions, sure=sure)
    acts = conditions.holds(way.when)
    if way.child:
        met = [key in way.levels for key in possible.get(way.child, ["sans_objet"])]
        acts = True if all(met) else (None if any(met) else False)
    limit = Fraction(way.score)
    effect = {"ceiling": min, "floor": max, "score": lambda _, fixed: fixed}[str(way.effect)]
    bound = [effect(score, limit) for score in inner]
    if acts is None:
        return inner if sure else [*inner, *bound]
    return bound if acts else inner
