"""Scoring rules in a grid: each fits its measure, its direction and the scale of its node."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from utilite_sociale.checks.answers import answers_of
from utilite_sociale.checks.courses import against, ends_of, scores_of, unreachable_steps
from utilite_sociale.checks.places import Place, aggregations_of, innermost, rules_of
from utilite_sociale.checks.problems import Issues, error, listed, plain, warning
from utilite_sociale.checks.rule_laws import check_rule_laws
from utilite_sociale.model import (
    BandRule,
    Binary,
    Checklist,
    Choice,
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
    Sum,
)
from utilite_sociale.scoring.custom import CustomRule
from utilite_sociale.vocabulary import Direction

__all__ = ["check_rules"]

_NUMERIC: tuple[type[Measure], ...] = (Quantity, Ratio)
_FITS: dict[type[ScoringRule], tuple[type[Measure], ...]] = {
    LevelsRule: (Ordinal,),
    StepsRule: _NUMERIC,
    PiecewiseLinearRule: _NUMERIC,
    BandRule: _NUMERIC,
    OptionsRule: (Choice, Checklist, Binary),
    ShareTickedRule: (Checklist,),
}


def check_rules(found: tuple[Place, ...]) -> Issues:
    """Give the problems of scoring rules."""
    for place in found:
        if isinstance(place.element, Indicator):
            for field, rule in rules_of(place.element):
                yield from _rule(f"{place.path}.{field}", rule, place.element)
                yield from _scale(f"{place.path}.{field}", rule, place.element, place)
            yield from _floor(place, place.element)


def _rule(path: str, rule: ScoringRule, indicator: Indicator) -> Issues:
    if indicator.direction is Direction.NONE:
        yield error("grid.rule_without_direction", path)
    measure = indicator.measure
    if not _fits(rule, measure):
        yield error("grid.rule_unfit", path, rule=rule.type_name, measure=measure.type_name)
        return
    if isinstance(rule, CustomRule):
        yield from check_rule_laws(path, rule, measure)
        return
    yield from _named(path, rule, measure)
    if against(rule, measure, indicator.direction):
        yield error("grid.rule_against_direction", path, direction=str(indicator.direction))
    if isinstance(rule, StepsRule):
        for step in unreachable_steps(rule, measure):
            place = f"{path}.scores[{step}]"
            yield warning("grid.step_unreachable", place, step=str(step + 1))


def _fits(rule: ScoringRule, measure: Measure) -> bool:
    wanted = rule.measures if isinstance(rule, CustomRule) else _FITS[type(rule)]
    return isinstance(measure, wanted)


def _named(path: str, rule: ScoringRule, measure: Measure) -> Issues:
    """Look at the levels or options that a rule names: all of them, and no other."""
    if isinstance(rule, LevelsRule):
        named = [item.level for item in rule.scores]
    elif isinstance(rule, OptionsRule):
        named = [item.option for item in rule.scores]
    else:
        return
    known = answers_of(measure)
    for number, key in enumerate(named):
        if key not in known:
            place = f"{path}.scores[{number}]"
            yield error("grid.rule_unknown_answer", place, found=key, known=listed(known))
    left_out = [key for key in known if key not in named]
    if left_out and not isinstance(measure, Checklist):
        yield error("grid.rule_incomplete", f"{path}.scores", missing=listed(left_out))


def _scale(path: str, rule: ScoringRule, indicator: Indicator, place: Place) -> Issues:
    if place.scale is None:
        yield error("grid.rule_without_scale", path)
    elif not _free_of_scale(place):
        low, high = place.scale.low, place.scale.high
        for score in _outside(scores_of(rule, indicator.measure), low, high):
            yield error(
                "grid.score_outside_scale",
                path,
                found=plain(score),
                low=plain(low),
                high=plain(high),
            )


def _floor(place: Place, indicator: Indicator) -> Issues:
    """Refuse a floor that no answer can score: a missing answer is never worse than all of them."""
    floor = indicator.floor_score
    for _, rule in rules_of(indicator) if floor is not None else ():
        if floor is None or not _fits(rule, indicator.measure):
            continue
        ends = ends_of(rule, indicator.measure)
        if not ends[0] <= floor <= ends[1]:
            low, high = map(plain, ends)
            path = f"{place.path}.floor_score"
            yield error("grid.floor_outside_rule", path, found=plain(floor), low=low, high=high)
            return


def _outside(scores: tuple[Decimal, ...], low: Decimal, high: Decimal) -> Iterator[Decimal]:
    yield from (score for score in dict.fromkeys(scores) if not low <= score <= high)


def _free_of_scale(place: Place) -> bool:
    """Tell whether the node above adds points up or brings them onto its scale."""
    stated = () if place.parent is None else aggregations_of(place.parent.element)
    above = [innermost(aggregation) for _, aggregation in stated]
    return any(isinstance(a, Sum) or a.rescale is not None for a in above)
