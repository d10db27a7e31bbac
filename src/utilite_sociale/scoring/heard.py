"""One voice on one indicator: the score of what it said, or the range of what it can still say."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from utilite_sociale.model import Indicator, Ratio, RatioEvidence
from utilite_sociale.scoring.answers import Absent, Answer, Answered, Undefined
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored, VoiceOutcome
from utilite_sociale.scoring.ruled import Ruled, reach
from utilite_sociale.vocabulary import MissingPolicy, MissingState

__all__ = ["IN_DOUBT", "NOT_APPLICABLE", "UNDEFINED", "absence", "hear", "spans_of"]

NOT_APPLICABLE = NotScored(
    reason=NotScoredReason.NOT_APPLICABLE, missing=MissingState.NOT_APPLICABLE
)
UNDEFINED = NotScored(reason=NotScoredReason.UNDEFINED)
IN_DOUBT = NotScored(reason=NotScoredReason.CONDITION_UNKNOWN)
_HEARD = Scored(policy=MissingPolicy.RESCALE)
_SILENT = NotScored(reason=NotScoredReason.MISSING, missing=MissingState.NOT_PROVIDED)


def absence(answer: Absent) -> NotScored:
    """Give the state of an answer that is missing, or has no object."""
    if answer.state is MissingState.NOT_APPLICABLE:
        return NotScored(
            reason=NotScoredReason.NOT_APPLICABLE, missing=answer.state, detail=answer.reason
        )
    if answer.state is MissingState.NOT_PROVIDED and not answer.reason:
        return _SILENT
    return NotScored(reason=NotScoredReason.MISSING, missing=answer.state, detail=answer.reason)


def hear(  # noqa: PLR0913 - one voice is all of these
    indicator: Indicator,
    rules: Sequence[Ruled],
    name: str,
    answer: Answer,
    *,
    expected: bool = False,
    counts: bool = True,
) -> VoiceOutcome:
    """Score what one voice says; unheard, it can still say anything the rule allows.

    Args:
        indicator: what was asked.
        rules: its rule; several where facts leave open which one holds.
        name: key of the voice.
        answer: what it said.
        expected: whether the grid expects it.
        counts: whether it enters the indicator's score.
    """
    state: Scored | NotScored
    low: float | None
    high: float | None
    score, leaves = None, False
    if isinstance(answer, Answered) and answer.value is not None:
        value = answer.value
        scores = [ruled.score(value) for ruled in rules]
        low, high = min(scores), max(scores)
        score, state = (low, _HEARD) if len(scores) == 1 else (None, IN_DOUBT)
    elif isinstance(answer, Undefined):
        low, high, state = None, None, UNDEFINED
    elif isinstance(answer, Absent) and answer.state is MissingState.NOT_APPLICABLE:
        low, high, state = None, None, absence(answer)
    else:
        absent = answer if isinstance(answer, Absent) else Absent()
        low, high = _range(rules, absent)
        state, leaves = absence(absent), _may_leave(indicator, absent)
    return VoiceOutcome(
        voice=name,
        state=state,
        score=score,
        low=low,
        high=high,
        may_leave=leaves,
        evidence="" if answer.evidence is None else answer.evidence.id,
        expected=expected,
        counts=counts,
    )


def _nothing_above(absent: Absent) -> bool:
    """Tell whether only the denominator is missing, and nothing is counted above it."""
    ratio = absent.evidence if absent.missing_part else None
    return isinstance(ratio, RatioEvidence) and ratio.numerator == 0


def _range(rules: Sequence[Ruled], absent: Absent) -> tuple[float, float]:
    """Give what a missing answer can still score; no share of nothing is more than nothing."""
    if _nothing_above(absent):
        only = [ruled.score(Fraction(0)) for ruled in rules]
        return min(only), max(only)
    return reach(rules)


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
