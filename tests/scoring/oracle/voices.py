"""Voices on one indicator: what each said last, and what it is worth."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import NamedTuple

from tests.scoring.oracle.rules import answers_to, categories, score_by
from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    Evidence,
    Indicator,
    LevelsRule,
    Measure,
    MissingEvidence,
    OptionsRule,
    OrdinalEvidence,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
    ScoringRule,
    ShareTickedRule,
    StepsRule,
)

__all__ = ["GONE", "Voiced", "combined", "judged", "last_words", "observed", "voices_of"]

GONE = None
"""What a child or a voice is when it has left the calculation."""


class Voiced(NamedTuple):
    """What one voice is worth: a score, a range, or nothing where it has left."""

    score: Fraction | None
    low: Fraction | None
    high: Fraction | None
    may_leave: bool = False
    open_rule: bool = False
    answers: frozenset[str] = frozenset()
    scores: frozenset[Fraction] = frozenset()
    silent: bool = False


_OUT = Voiced(None, None, None)


def observed(evidence: Evidence, indicator: Indicator) -> object:
    """Give the exact value of a piece of evidence that has one."""
    match evidence:
        case RatioEvidence(numerator=above, denominator=below):
            factor = 100 if indicator.measure.unit == "%" else 1
            return factor * Fraction(above) / Fraction(below)
        case QuantityEvidence(value=number):
            return Fraction(number)
        case OrdinalEvidence(value=key) | ChoiceEvidence(value=key):
            return key
        case BinaryEvidence(value=said):
            return "yes" if said else "no"
        case ChecklistEvidence(ticked=keys):
            return frozenset(keys)
    return None


def last_words(indicator: Indicator, assessment: Assessment) -> dict[str, Evidence]:
    """Give the last word of each voice: corrections applied, latest period."""
    replaced = {item.replaces for item in assessment.evidence}
    last: dict[str, Evidence] = {}
    for item in assessment.evidence:
        if item.about == indicator.key and item.id not in replaced:
            before = last.get(item.voice)
            end = (item.period or assessment.period).end
            if before is None or (before.period or assessment.period).end < end:
                last[item.voice] = item
    return last


def voices_of(
    indicator: Indicator, assessment: Assessment, rules: list[ScoringRule]
) -> dict[str, Voiced]:
    """Give what each voice that enters the score of an indicator is worth."""
    said = last_words(indicator, assessment)
    if indicator.voices is None:
        return {v: _voiced(indicator, e, rules) for v, e in (said or {"": None}).items()}
    rule = indicator.voices
    unnamed = said.get("")
    shared = unnamed if isinstance(unnamed, MissingEvidence) else None
    names = [rule.lead] if rule.combine == "lead" else rule.expected
    return {name: _voiced(indicator, said.get(name, shared), rules) for name in names}


def _unproved(evidence: Evidence) -> bool:
    return not evidence.source and not isinstance(evidence, MissingEvidence)


def listed(rule: ScoringRule, measure: Measure) -> bool:
    """Tell whether the scores of a rule can be listed: of one answer, not of several."""
    several = isinstance(rule, OptionsRule) and not categories(measure)
    return isinstance(rule, LevelsRule | OptionsRule | ShareTickedRule | StepsRule) and not several


def _voiced(indicator: Indicator, evidence: Evidence | None, rules: list[ScoringRule]) -> Voiced:
    measure = indicator.measure
    every = [score_by(rule, measure, v) for rule in rules for v in answers_to(indicator)]
    leaves = indicator.not_applicable_allowed or isinstance(measure, Ratio)
    known = all(listed(rule, measure) for rule in rules)
    unknown = Voiced(
        None,
        min(every),
        max(every),
        leaves,
        answers=frozenset(categories(measure)),
        scores=frozenset(every if known else []),
        silent=True,
    )
    if evidence is None or (indicator.evidence_required and _unproved(evidence)):
        return unknown
    if isinstance(evidence, MissingEvidence):
        return _OUT if evidence.state == "not_applicable" else unknown
    if isinstance(evidence, RatioEvidence) and evidence.denominator == 0:
        return _OUT
    if isinstance(evidence, RatioEvidence) and None in (evidence.numerator, evidence.denominator):
        if evidence.numerator == 0:
            nothing = [score_by(rule, measure, Fraction(0)) for rule in rules]
            low, high = min(nothing), max(nothing)
            listed_ = frozenset({low} if low == high else nothing if known else [])
            return Voiced(None, low, high, may_leave=True, scores=listed_, silent=True)
        return unknown._replace(may_leave=False)
    value = observed(evidence, indicator)
    scores = [score_by(rule, measure, value) for rule in rules]
    answers = frozenset({value} if isinstance(value, str) else ())
    return Voiced(
        scores[0] if len(rules) == 1 else None,
        min(scores),
        max(scores),
        open_rule=len(rules) > 1,
        answers=answers,
        scores=frozenset(scores),
    )


def combined(combine: str, scores: list[Fraction]) -> Fraction:
    """Combine the scores of several voices."""
    ordered, middle = sorted(scores), len(scores) // 2
    if combine == "median" and len(scores) % 2:
        return ordered[middle]
    if combine == "median":
        return (ordered[middle - 1] + ordered[middle]) / 2
    return sum(scores, Fraction(0)) / len(scores)


def judged(indicator: Indicator, left: list[Voiced]) -> dict[str, object]:
    """Give floor, interval and what is known of the voices left, combined as the grid says."""
    written = None if indicator.floor_score is None else Fraction(indicator.floor_score)
    known = [voice.score for voice in left if voice.score is not None]
    silent = [voice for voice in left if voice.score is None]
    worst = [v.low if written is None else min(max(written, v.low), v.high) for v in silent]
    combine = None if indicator.voices is None else str(indicator.voices.combine)
    if combine is None:
        low, high = min(v.low for v in left), max(v.high for v in left)
        floor = min(known + worst)
    else:
        ends = [[v.low, v.high, *([GONE] if v.may_leave else [])] for v in left]
        stays = [[s for s in some if s is not GONE] for some in product(*ends)]
        reached = [combined(combine, some) for some in stays if some]
        low, high = min(reached), max(reached)
        floor = combined(combine, known + worst)
    return {"low": low, "high": high, "floor": floor, "known": known, "worst": worst}
