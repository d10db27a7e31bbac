"""How the figure of an indicator comes about: what was said, the rule, the voices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from utilite_sociale.messages import say
from utilite_sociale.model import Indicator, VoiceRule
from utilite_sociale.scoring.answers import Absent, Answer
from utilite_sociale.scoring.explain_answer import answer_text
from utilite_sociale.scoring.explain_cases import case_lines
from utilite_sociale.scoring.explain_rule import rule_lines, rule_text
from utilite_sociale.scoring.facts import possible
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.heard import IN_DOUBT, spans_of
from utilite_sociale.scoring.indicator import floor_of
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NodeOutcome, NotScored, VoiceOutcome
from utilite_sociale.scoring.shown import Ingredients
from utilite_sociale.scoring.voices import combine_of_voices
from utilite_sociale.scoring.wording import (
    end_lines,
    interval_part,
    item_line,
    joined,
    reason_text,
    score_part,
)
from utilite_sociale.vocabulary import AssessmentNature, MissingPolicy

__all__ = ["indicator_lines"]


def indicator_lines(node: NodeOutcome, indicator: Indicator, lang: str) -> Iterator[str]:
    """Say what each voice said and what it scored, the rule, and how voices combine."""
    basis: Ingredients = node.explained
    rules = basis.plan.rules
    facts_only = basis.assessment.nature is AssessmentNature.PUBLISHED_FIGURES
    if facts_only or not rules:
        yield from _facts(node, indicator, lang)
        if not rules:
            yield say("explain.no_rule", lang)
        elif node.coverage is not None:
            yield say("explain.known", lang, coverage=figure(node.coverage, lang))
        return
    policy = basis.plan.missing
    yield from _heard(node, indicator, policy, lang)
    yield from case_lines(
        "rule", rules, lambda ruled: rule_text(indicator.measure, ruled.rule, lang), basis, lang
    )
    for ruled in possible(rules, basis.facts):
        yield from rule_lines(indicator, ruled.rule, lang)
    yield from _voices(node, indicator, policy, lang)


def _voices(
    node: NodeOutcome, indicator: Indicator, policy: MissingPolicy, lang: str
) -> Iterator[str]:
    """Say how voices make one score, what it counts for without one, and how much is known."""
    counted, voices = _counted(node), indicator.voices
    if voices is not None:
        count = str(len(voices.expected))
        yield say(f"explain.voices.{voices.combine.value}", lang, count=count)
    elif len(counted) > 1:
        yield say("explain.voices.apart", lang)
    if voices is not None or len(counted) > 1:
        yield say(f"explain.policy.{policy.value}", lang)
    if node.low is None:
        return
    if voices is not None:
        yield from _combination(node, indicator, voices, lang)
    if node.score is None and policy is MissingPolicy.FLOOR:
        floor = node.explained.judged.floor
        yield say("explain.floor", lang, score=figure(floor, lang))
    known = sum(voice.score is not None or voice.state is IN_DOUBT for voice in counted)
    share, total = figure(node.coverage or 0.0, lang), max(len(counted), 1)
    yield say("explain.coverage", lang, sum=f"{known} / {total}", result=share)


def _counted(node: NodeOutcome) -> list[VoiceOutcome]:
    """Give the voices that enter the score, those that see no object left out."""
    return [voice for voice in node.voices if voice.counts and voice.low is not None]


def _facts(node: NodeOutcome, indicator: Indicator, lang: str) -> Iterator[str]:
    """Say what was said, and nothing of what it is worth."""
    basis = node.explained
    answers: Mapping[str, Answer] = basis.judged.answers
    yield say("explain.observed" if answers else "explain.nothing_said", lang)
    for name, answer in answers.items():
        said = answer_text(indicator.measure, answer, basis.assessment, lang)
        yield item_line(_voice_title(node, name, lang), [said], lang)


def _heard(
    node: NodeOutcome, indicator: Indicator, policy: MissingPolicy, lang: str
) -> Iterator[str]:
    """Say what each voice said, and what it is worth or may still be."""
    basis = node.explained
    answers = [a for a in basis.judged.answers.values() if a.evidence is not None]
    by_id: dict[str, Answer] = {answer.evidence.id: answer for answer in answers}
    yield say("explain.observed" if node.voices else "explain.nothing_said", lang)
    for voice in node.voices:
        answer = by_id.get(voice.evidence, Absent())
        said = answer_text(indicator.measure, answer, basis.assessment, lang)
        worth = joined(_worth(voice, indicator, policy, lang), lang)
        yield item_line(_voice_title(node, voice.voice, lang), [f"{said} → {worth}"], lang)


def _worth(
    voice: VoiceOutcome, indicator: Indicator, policy: MissingPolicy, lang: str
) -> Iterator[str]:
    if voice.score is not None:
        yield score_part(voice.score, lang)
    elif voice.low is None or voice.high is None:
        state = voice.state
        reason = reason_text(state, lang) if isinstance(state, NotScored) else ""
        yield say("explain.part.out", lang, reason=reason)
    else:
        yield interval_part(voice.low, voice.high, lang)
        if policy is MissingPolicy.FLOOR:
            span = Span(low=voice.low, high=voice.high)
            floor = figure(floor_of(indicator, span), lang)
            yield say("explain.part.floor", lang, score=floor)
        if voice.may_leave:
            yield say("explain.part.may_leave", lang)
    if not voice.counts:
        yield say("explain.part.aside", lang)


def _voice_title(node: NodeOutcome, key: str, lang: str) -> str:
    titles = {voice.key: voice.title for voice in node.explained.grid.voices}
    return titles.get(key, key) if key else say("explain.no_voice", lang)


def _combination(
    node: NodeOutcome, indicator: Indicator, rule: VoiceRule, lang: str
) -> Iterator[str]:
    """Say the calculation by which voices make one score, and each end of the interval."""
    counted = _counted(node)
    spans = spans_of(counted)

    def write(values: Sequence[float], _weights: Sequence[float]) -> str:
        shown = joined((figure(value, lang) for value in values), lang)
        return say(f"explain.of.{rule.combine.value}", lang, values=shown)

    if node.score is not None:
        floored = node.explained.plan.missing is MissingPolicy.FLOOR
        values = [
            floor_of(indicator, span) if voice.score is None else voice.score
            for voice, span in zip(counted, spans, strict=True)
            if floored or voice.score is not None
        ]
        result = figure(node.score, lang)
        yield say("explain.calculation", lang, sum=write(values, ()), result=result)
    names = [_voice_title(node, voice.voice, lang) for voice in counted]
    yield from end_lines(combine_of_voices(rule), spans, names, write, lang)
