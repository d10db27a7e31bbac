"""A scoring rule in words, with all its numbers: the score of any answer can be read off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from utilite_sociale.messages import say
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
)
from utilite_sociale.scoring.custom import CustomRule
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.numeric import ratio_factor
from utilite_sociale.scoring.rules import attainable
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
    for name, score in _scores(rule, indicator.measure, lang):
        yield item_line(name, [score_part(score, lang)], lang)
    if isinstance(rule, OptionsRule) and rule.cap is not None:
        yield say("explain.rule.cap", lang, cap=figure(rule.cap, lang))
    if isinstance(indicator.measure, Quantity | Ratio):
        yield _domain(indicator.measure, lang)
    low, high = (figure(end, lang) for end in attainable(rule, indicator.measure))
    yield say("explain.range", lang, low=low, high=high)


def rule_text(measure: Measure, rule: ScoringRule, lang: str) -> str:
    """Say a rule in one sentence, with all its numbers."""
    parts = [f"{name} → {score_part(score, lang)}" for name, score in _scores(rule, measure, lang)]
    if isinstance(rule, OptionsRule) and rule.cap is not None:
        parts.append(say("explain.rule.cap", lang, cap=figure(rule.cap, lang)))
    name = _name(measure, rule, lang)
    return f"{name} ({joined(parts, lang)})" if parts else name


def _name(measure: Measure, rule: ScoringRule, lang: str) -> str:
    """Say how a rule works."""
    match rule:
        case CustomRule():
            return rule.says(lang)
        case StepsRule():
            code = f"steps_{rule.closed.value}"
        case PiecewiseLinearRule():
            code = f"lines_{rule.axis.value}"
        case OptionsRule():
            code = "ticked" if isinstance(measure, Checklist) else "one"
        case _:
            code = rule.type_name
    return say(f"explain.rule.{code}", lang)


def _scores(rule: ScoringRule, measure: Measure, lang: str) -> Iterator[Scored]:
    """Give each answer, step or point of a rule, with its score; a package's rule says its own."""
    if not isinstance(rule, CustomRule):
        yield from _SCORES[type(rule)](rule, measure, lang)


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


def _band(rule: BandRule, _measure: Measure, lang: str) -> Iterator[Scored]:
    ends = {"low": figure(rule.low, lang), "high": figure(rule.high, lang)}
    below, above = (
        figure(rule.low - rule.margin_low, lang),
        figure(rule.high + rule.margin_high, lang),
    )
    yield say("explain.rule.inside", lang, **ends), rule.inside
    yield (
        say(f"explain.rule.{'under' if rule.margin_low else 'below'}", lang, end=below),
        rule.outside,
    )
    yield (
        say(f"explain.rule.{'over' if rule.margin_high else 'above'}", lang, end=above),
        rule.outside,
    )


def _share(rule: ShareTickedRule, measure: Measure, lang: str) -> Iterator[Scored]:
    size = len(getattr(measure, "options", ()))
    yield say("explain.rule.ticked_of", lang, ticked="0", size=str(size)), rule.none
    yield say("explain.rule.ticked_of", lang, ticked=str(size), size=str(size)), rule.all


_SCORES: dict[type[ScoringRule], Callable[[Any, Measure, str], Iterator[Scored]]] = {
    LevelsRule: _levels,
    OptionsRule: _options,
    StepsRule: _steps,
    PiecewiseLinearRule: _points,
    BandRule: _band,
    ShareTickedRule: _share,
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
