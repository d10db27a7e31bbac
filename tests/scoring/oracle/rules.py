"""Rules by their definitions, and answers among which each of their scores is met."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import combinations, pairwise

from utilite_sociale_exemple.rules import Peak

from utilite_sociale.model import (
    BandRule,
    Binary,
    Checklist,
    Indicator,
    LevelsRule,
    Measure,
    OptionsRule,
    Ordinal,
    PiecewiseLinearRule,
    Quantity,
    Ratio,
    ScoringRule,
    ShareTickedRule,
    StepsRule,
)
from utilite_sociale.scoring import CustomRule

__all__ = ["answers_to", "bounds_of", "categories", "rules_of", "score_by", "score_of"]


def rules_of(indicator: Indicator) -> list[ScoringRule]:
    """Give every rule that an indicator may have, case by case."""
    if indicator.rule is None:
        return []
    if isinstance(indicator.rule, tuple):
        return [case.value for case in indicator.rule]
    return [indicator.rule]


def categories(measure: Measure) -> list[str]:
    """Give the answers of which one holds, in their order; none for other measures."""
    if isinstance(measure, Ordinal):
        return [level.key for level in measure.levels]
    if isinstance(measure, Binary):
        return ["no", "yes"]
    if isinstance(measure, Checklist) or not hasattr(measure, "options"):
        return []
    return [option.key for option in measure.options]


def answers_to(indicator: Indicator) -> list[object]:
    """Give answers among which each score that its rules can give is met, extremes included."""
    measure = indicator.measure
    if isinstance(measure, Checklist):
        keys = [option.key for option in measure.options]
        sizes = range(len(keys) + 1)
        return [frozenset(some) for size in sizes for some in combinations(keys, size)]
    if not isinstance(measure, Quantity | Ratio):
        return list(categories(measure))
    low, high = bounds_of(measure)
    corners = [corner for rule in rules_of(indicator) for corner in _corners(rule)]
    marks = sorted({Fraction(c) for c in corners} | {m for m in (low, high) if m is not None})
    tried = {mark + step for mark in marks for step in (-1, 0, 1)}
    tried |= {(below + above) / 2 for below, above in pairwise(marks)}
    whole = isinstance(measure, Quantity) and measure.integer
    tried |= {Fraction(math.floor(v)) for v in tried} | {Fraction(math.ceil(v)) for v in tried}
    return sorted(
        v
        for v in tried
        if (low is None or v >= low)
        and (high is None or v <= high)
        and (not whole or v.denominator == 1)
    )


def _corners(rule: ScoringRule) -> list[object]:
    if isinstance(rule, StepsRule):
        return list(rule.cuts)
    if isinstance(rule, PiecewiseLinearRule):
        return [point.value for point in rule.points]
    if isinstance(rule, BandRule):
        return [rule.low - rule.margin_low, rule.low, rule.high, rule.high + rule.margin_high]
    if isinstance(rule, Peak):
        return [rule.at + side * (rule.best - rule.lowest) for side in (-1, 0, 1)]
    return []


def bounds_of(measure: Quantity | Ratio) -> tuple[Fraction | None, Fraction | None]:
    """Give the lowest and the highest number that can be answered."""
    if isinstance(measure, Ratio):
        top = Fraction(100 if measure.unit == "%" else 1)
        return Fraction(0), top if measure.part_of_whole else None
    low, high = (None if end is None else Fraction(end) for end in (measure.low, measure.high))
    return low, high


def score_of(indicator: Indicator, value: object) -> Fraction:
    """Give the score of an answer to an indicator of one rule."""
    (rule,) = rules_of(indicator)
    return score_by(rule, indicator.measure, value)


def score_by(  # noqa: PLR0911 - one definition per class
    rule: ScoringRule, measure: Measure, value: object
) -> Fraction:
    """Give the score of an answer, by the definition of a rule."""
    match rule:
        case CustomRule():
            return Fraction(rule.score(value, measure))
        case LevelsRule():
            return Fraction({one.level: one.score for one in rule.scores}[value])
        case OptionsRule():
            points = {one.option: Fraction(one.score) for one in rule.scores}
            keys = [value] if isinstance(value, str) else value
            total = sum((points[key] for key in keys), Fraction(0))
            return total if rule.cap is None else min(total, Fraction(rule.cap))
        case ShareTickedRule():
            share = Fraction(len(value), len(measure.options))
            return Fraction(rule.none) * (1 - share) + Fraction(rule.all) * share
        case StepsRule():
            passed = [value > cut or (value == cut and rule.closed == "lower") for cut in rule.cuts]
            return Fraction(rule.scores[sum(passed)])
        case BandRule():
            return _in_band(rule, value)
        case PiecewiseLinearRule():
            return _on_lines(rule, value)
    raise AssertionError(rule)


def _in_band(rule: BandRule, value: Fraction) -> Fraction:
    inside, outside = Fraction(rule.inside), Fraction(rule.outside)
    beyond = max(Fraction(rule.low) - value, value - Fraction(rule.high))
    margin = Fraction(rule.margin_low if value < rule.low else rule.margin_high)
    if beyond <= 0:
        return inside
    return outside if beyond >= margin else inside + (outside - inside) * beyond / margin


def _on_lines(rule: PiecewiseLinearRule, value: Fraction) -> Fraction:
    points = [(Fraction(p.value), Fraction(p.score)) for p in rule.points]
    inside = min(max(value, points[0][0]), points[-1][0])
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= inside <= x1:
            way = (inside - x0) / (x1 - x0)
            if rule.axis == "log":
                way = Fraction(math.log(inside / x0) / math.log(x1 / x0))
            return y0 + (y1 - y0) * way
    raise AssertionError(rule)
