"""One indicator at work: its voices, its score, its interval, or the reason why it has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from utilite_sociale.model import Indicator, VoiceRule
from utilite_sociale.scoring.answers import Absent, Answer, Answered, Undefined, reason_for_all
from utilite_sociale.scoring.heard import (
    IN_DOUBT,
    NOT_APPLICABLE,
    UNDEFINED,
    absence,
    hear,
    spans_of,
)
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored, VoiceOutcome
from utilite_sociale.scoring.ruled import Ruled
from utilite_sociale.scoring.voices import heeded, panel_of
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["floor_of", "judge"]

_SCORED = {policy: Scored(policy=policy) for policy in MissingPolicy}
WHOLE = Fraction(1)
_BY_VOICE = NotScored(reason=NotScoredReason.VOICES)


def judge(
    indicator: Indicator,
    rules: Sequence[Ruled],
    answers: Mapping[str, Answer],
    policy: MissingPolicy,
) -> Judged:
    """Score an indicator from what each voice says of it.

    Args:
        indicator: what was asked.
        rules: its rule; none where it only describes, several where facts leave it open.
        answers: what each voice said.
        policy: what is done while a voice is missing.
    """
    if not rules:
        return _described(answers)
    if len(answers) == len(rules) == 1 and indicator.voices is None:
        (answer,) = answers.values()
        if isinstance(answer, Answered) and answer.value is not None:
            return _alone(indicator, rules, answers, policy)
    if indicator.voices is None:
        voices = _apart(indicator, rules, answers)
    else:
        voices = _together(indicator, rules, indicator.voices, answers)
    return _weighed(indicator, rules, answers, voices, policy)


def _alone(
    indicator: Indicator,
    rules: Sequence[Ruled],
    answers: Mapping[str, Answer],
    policy: MissingPolicy,
) -> Judged:
    """Take the only voice there is at its word: by far the most frequent of all cases."""
    ((name, answer),) = answers.items()
    voice = hear(indicator, rules, name, answer)
    score = voice.score or 0.0
    top = max(rules[0].high, 0.0)
    return Judged(
        state=_SCORED[policy],
        score=score,
        span=Span(score, score, 1.0, False, "", (), top, top, top),  # noqa: FBT003 - a tuple
        coverage=WHOLE,
        floor=score,
        voices=(voice,),
        answers=answers,
        answered=True,
        rules=tuple(rules),
    )


def _answered(answers: Mapping[str, Answer]) -> bool:
    return any(isinstance(answer, Answered | Undefined) for answer in answers.values())


def _described(answers: Mapping[str, Answer]) -> Judged:
    """Say what is known of an indicator that is never scored."""
    absent = [absence(answer) for answer in answers.values() if isinstance(answer, Absent)]
    missing = [state for state in absent if state.reason is NotScoredReason.MISSING]
    applicable = True
    if any(isinstance(answer, Answered) for answer in answers.values()):
        state = NotScored(reason=NotScoredReason.DESCRIPTIVE)
    elif missing or not answers:
        state = missing[0] if missing else absence(Absent())
    else:
        state, applicable = _without_object(absent)
    return Judged(state=state, applicable=applicable, answers=answers, answered=_answered(answers))


def _without_object(states: Sequence[NotScored]) -> tuple[NotScored, bool]:
    """Say why nothing is left, and whether it applies: no object, or else 0 over 0."""
    for state in states:
        if state.reason is NOT_APPLICABLE.reason:
            return state, False
    return UNDEFINED, True


def _apart(
    indicator: Indicator, rules: Sequence[Ruled], answers: Mapping[str, Answer]
) -> tuple[VoiceOutcome, ...]:
    """Hear the voices that spoke, where the grid expects none in particular."""
    said = answers or {"": Absent()}
    return tuple([hear(indicator, rules, name, answer) for name, answer in said.items()])


def _together(
    indicator: Indicator, rules: Sequence[Ruled], voices: VoiceRule, answers: Mapping[str, Answer]
) -> tuple[VoiceOutcome, ...]:
    """Hear the voices that the grid expects, then the others.

    A reason for an absence that nobody in particular gives holds for each voice expected
    and not heard.
    """
    reason = reason_for_all(answers)
    others = (name for name in answers if name or reason is None)
    return tuple(
        hear(
            indicator,
            rules,
            name,
            answers.get(name) or reason or Absent(),
            expected=name in voices.expected,
            counts=name in heeded(voices),
        )
        for name in dict.fromkeys((*voices.expected, *others))
    )


def floor_of(indicator: Indicator, span: Span) -> float:
    """Give what a missing answer counts for under ``floor``.

    That is what the grid writes, else its worst; never less nor more than what it can be.
    """
    if indicator.floor_score is None:
        return span.low
    return min(max(float(indicator.floor_score), span.low), span.high)


def _weighed(
    indicator: Indicator,
    rules: Sequence[Ruled],
    answers: Mapping[str, Answer],
    voices: tuple[VoiceOutcome, ...],
    policy: MissingPolicy,
) -> Judged:
    """Make one score of the voices that count, where the grid and the policy allow it."""
    counted = [voice for voice in voices if voice.counts and voice.low is not None]
    shown = tuple([voice for voice in voices if voice.evidence or voice.expected])
    if not counted:
        states = [voice.state for voice in voices if voice.counts]
        gone, applicable = _without_object([s for s in states if isinstance(s, NotScored)])
        return Judged(
            state=gone,
            applicable=applicable,
            voices=shown,
            answers=answers,
            answered=_answered(answers),
            rules=tuple(rules),
        )
    panel, spans = panel_of(indicator.voices), spans_of(counted)
    known = [voice.score for voice in counted if voice.score is not None]
    silent = [place for place, voice in enumerate(counted) if voice.score is None]
    open_rule = [place for place in silent if counted[place].state is IN_DOUBT]
    worst = [floor_of(indicator, spans[place]) for place in silent]
    score: float | None = None
    state: Scored | NotScored
    if open_rule:
        state = IN_DOUBT
    elif not known or (silent and policy is MissingPolicy.PROPAGATE):
        state = _why_silent([counted[place] for place in silent])
    else:
        score = panel.score([*known, *worst] if policy is MissingPolicy.FLOOR else known)
        state = _BY_VOICE if score is None else _SCORED[policy]
    return Judged(
        state=state,
        score=score,
        span=_with_points(panel.span(spans), rules),
        coverage=Fraction(len(known) + len(open_rule), len(counted)),
        floor=panel.worst([*known, *worst]),
        voices=shown,
        answers=answers,
        answered=_answered(answers),
        rules=tuple(rules),
    )


def _with_points(span: Span, rules: Sequence[Ruled]) -> Span:
    """Add the points that can be obtained: a penalty is never one."""
    tops = [max(ruled.high, 0.0) for ruled in rules]
    most = max(tops)
    return Span(span.low, span.high, 1.0, span.may_leave, "", (), most, min(tops), most)


def _why_silent(silent: Sequence[VoiceOutcome]) -> NotScored:
    """Give the reason of the first voice that said something, else of the first."""
    said = [voice for voice in silent if voice.evidence]
    state = (said or silent)[0].state
    return state if isinstance(state, NotScored) else UNDEFINED
