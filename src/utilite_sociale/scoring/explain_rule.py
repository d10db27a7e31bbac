"""A scoring rule in words, with all its numbers: the score of any answer can be read off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from utilite_sociale.messages import say
from utilite_sociale.model import (
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
    StepsRule,
)
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.numeric import ratio_factor
from utilite_sociale.scoring.rules import SUPPORTED_RULES, attainable
from utilite_sociale.scoring.wording import item_line, joined, named, score_part

__all__ = ["labels_of", "rule_lines", "rule_text"]

Scored = tuple[str, Decimal]
"""A name and a score."""


def labels_of(measure: Measure, lang: str) -> dict[str, str]:
    """Give how each answer to a measure is named, by its key; nothing for numbers and words."""
    match measure:
        case Binary():
            return {key: say(f"binary.{key}", lang) for key in ("no", "yes")}
        case Ordinal(levels=known) | Choice(options=known) | Checklist(options=known):
            return {option.key: named(option.key, option.title, lang) for option in known}
        case _:
            return {}


def rule_lines(indicator: Indicator, rule: ScoringRule, lang: str) -> Iterator[str]:
    """Say the rule, the score of each answer, and what a missing answer can still give."""
    yield say("explain.rule", lang, rule=_name(indicator.measure, rule, lang))
    for name, score in _SCORES[type(rule)](rule, indicator.measure, lang):
        yield item_line(name, [score_part(score, lang)], lang)
    if isinstance(rule, OptionsRule) and rule.cap is not None:
        yield say("explain.rule.cap", lang, cap=figure(rule.cap, lang))
    if isinstance(indicator.measure, Quantity | Ratio):
        yield _domain(indicator.measure, lang)
    low, high = (figure(end, lang) for end in attainable(rule, indicator.measure))
    yield say("explain.range", lang, low=low, high=high)


def rule_text(indicator: Indicator, lang: str) -> str:
    """Say the rule of an indicator in one sentence; its type, where it is not computed yet."""
    rule = indicator.rule
    if not isinstance(rule, SUPPORTED_RULES):
        return getattr(rule, "type_name", "")
    scores = _SCORES[type(rule)](rule, indicator.measure, lang)
    parts = [f"{name} → {score_part(score, lang)}" for name, score in scores]
    if isinstance(rule, OptionsRule) and rule.cap is not None:
        parts.append(say("explain.rule.cap", lang, cap=figure(rule.cap, lang)))
    return f"{_name(indicator.measure, rule, lang)} ({joined(parts, lang)})"


def _name(measure: Measure, rule: ScoringRule, lang: str) -> str:
    """Say how a rule works."""
    match rule:
        case StepsRule():
            code = f"steps_{rule.closed.value}"
        case PiecewiseLinearRule():
            code = f"lines_{rule.axis.value}"
        case OptionsRule():
            code = "ticked" if isinstance(measure, Checklist) else "one"
        case _:
            code = rule.type_name
    return say(f"explain.rule.{code}", lang)


def _levels(rule: LevelsRule, measure: Measure, lang: str) -> Iterator[Scored]:
    scores = {one.level: one.score for one in rule.scores}
    yield from ((label, scores[key]) for key, label in labels_of(measure, lang).items())


def _options(rule: OptionsRule, measure: Measure, lang: str) -> Iterator[Scored]:
    """Give each option; one that the rule does not name counts for 0."""
    scores = {one.option: one.score for one in rule.scores}
    nothing = Decimal(0)
    yield from (
        (label, scores.get(key, nothing)) for key, label in labels_of(measure, lang).items()
    )


def _steps(rule: StepsRule, _measure: Measure, lang: str) -> Iterator[Scored]:
    side, cuts = rule.closed.value, [figure(cut, lang) for cut in rule.cuts]
    middle = [
        say(f"explain.step.middle_{side}", lang, low=low, high=high) for low, high in pairwise(cuts)
    ]
    first = say(f"explain.step.first_{side}", lang, cut=cuts[0])
    last = say(f"explain.step.last_{side}", lang, cut=cuts[-1])
    yield from zip((first, *middle, last), rule.scores, strict=True)


def _points(rule: PiecewiseLinearRule, _measure: Measure, lang: str) -> Iterator[Scored]:
    for point in rule.points:
        yield say("explain.rule.point", lang, value=figure(point.value, lang)), point.score


_SCORES: dict[type[ScoringRule], Callable[[Any, Measure, str], Iterator[Scored]]] = {
    LevelsRule: _levels,
    OptionsRule: _options,
    StepsRule: _steps,
    PiecewiseLinearRule: _points,
}
"""Each answer, step or point of a rule, with its score."""


def _domain(measure: Measure, lang: str) -> str:
    """Say which numbers can be answered."""
    low: Decimal | None = Decimal(0)
    high = None
    if isinstance(measure, Quantity):
        low, high = measure.low, measure.high
    elif isinstance(measure, Ratio) and measure.part_of_whole:
        high = Decimal(ratio_factor(measure))
    given = (("low", low), ("high", high))
    ends = {name: figure(end, lang) for name, end in given if end is not None}
    codes = {("low", "high"): "between", ("low",): "at_least", ("high",): "at_most"}
    unit = getattr(measure, "unit", "")
    code = codes.get(tuple(ends), "any")
    values = say(f"explain.domain.{code}", lang, unit=unit, **ends)
    if getattr(measure, "integer", False):
        values = say("explain.domain.whole", lang, values=values)
    return say("explain.domain", lang, values=values)
