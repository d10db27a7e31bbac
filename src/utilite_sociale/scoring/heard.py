"""One voice on one indicator: the score of what it said, or the range of what it can still say."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from attrs import evolve

from utilite_sociale.model import Indicator, Ratio, RatioEvidence, ScoringRule
from utilite_sociale.scoring.answers import Absent, Answer, Answered, Undefined
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored, VoiceOutcome
from utilite_sociale.scoring.rules import attainable, score
from utilite_sociale.vocabulary import MissingPolicy, MissingState

__all__ = ["NOT_APPLICABLE", "UNDEFINED", "absence", "hear", "spans_of"]

NOT_APPLICABLE = NotScored(
    reason=NotScoredReason.NOT_APPLICABLE, missing=MissingState.NOT_APPLICABLE
)
UNDEFINED = NotScored(reason=NotScoredReason.UNDEFINED)
_HEARD = Scored(policy=MissingPolicy.RESCALE)


def absence(answer: Absent) -> NotScored:
    """Give the state of an answer that is missing, or has no object."""
    if answer.state is MissingState.NOT_APPLICABLE:
        return evolve(NOT_APPLICABLE, detail=answer.reason)
    return NotScored(reason=NotScoredReason.MISSING, missing=answer.state, detail=answer.reason)


def hear(  # noqa: PLR0913 - one voice is all of these
    indicator: Indicator,
    rule: ScoringRule,
    name: str,
    answer: Answer,
    *,
    expected: bool = False,
    counts: bool = True,
) -> VoiceOutcome:
    """Score what one voice says; unheard, it can still say anything the rule allows.

    Args:
        indicator: what was asked.
        rule: its rule.
        name: key of the voice.
        answer: what it said.
        expected: whether the grid expects it.
        counts: whether it enters the indicator's score.
    """
    said = "" if answer.evidence is None else answer.evidence.id
    voice = partial(VoiceOutcome, voice=name, evidence=said, expected=expected, counts=counts)
    match answer:
        case Answered(value=Fraction() | str() | frozenset() as value):
            given = score(rule, value, indicator.measure)
            return voice(state=_HEARD, score=given, low=given, high=given)
        case Undefined():
            return voice(state=UNDEFINED)
        case Absent(state=MissingState.NOT_APPLICABLE):
            return voice(state=absence(answer))
    absent = answer if isinstance(answer, Absent) else Absent()
    low, high = _range(indicator, rule, absent)
    leaves = _may_leave(indicator, absent)
    return voice(state=absence(absent), low=low, high=high, may_leave=leaves)


def _nothing_above(absent: Absent) -> bool:
    """Tell whether only the denominator is missing, and nothing is counted above it."""
    ratio = absent.evidence if absent.missing_part else None
    return isinstance(ratio, RatioEvidence) and ratio.numerator == 0


def _range(indicator: Indicator, rule: ScoringRule, absent: Absent) -> tuple[float, float]:
    """Give what a missing answer can still score; no share of nothing is more than nothing."""
    if _nothing_above(absent):
        only = score(rule, Fraction(0), indicator.measure)
        return only, only
    return attainable(rule, indicator.measure)


def _may_leave(indicator: Indicator, absent: Absent) -> bool:
    """Tell whether a missing answer may still turn out to have no object, 0 over 0 included."""
    if absent.missing_part:
        return _nothing_above(absent)
    return indicator.not_applicable_allowed or isinstance(indicator.measure, Ratio)


def spans_of(voices: Sequence[VoiceOutcome]) -> list[Span]:
    """Give what each voice left in the calculation can still score."""
    return [
        Span(low=voice.low, high=voice.high, may_leave=voice.may_leave)
        for voice in voices
        if voice.low is not None and voice.high is not None
    ]
