"""One indicator at work: its voices, its score, its interval, or the reason why it has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import evolve, field, frozen

from utilite_sociale.model import Indicator, MissingEvidence, ScoringRule, VoiceRule
from utilite_sociale.scoring.answers import Absent, Answer, Answered, Undefined
from utilite_sociale.scoring.heard import NOT_APPLICABLE, UNDEFINED, absence, hear, spans_of
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored, VoiceOutcome
from utilite_sociale.scoring.voices import heeded, panel_of
from utilite_sociale.vocabulary import Direction, MissingPolicy

__all__ = ["Judged", "floor_of", "in_doubt", "judge", "scoring_rule"]


@frozen(kw_only=True)
class Judged:
    """What an indicator or a node hands to the node above.

    Attributes:
        state: scored, or why not.
        score: its score.
        span: what its score can still be; none where it leaves the calculation.
        coverage: share of it that is known.
        floor: what it counts for under the policy ``floor`` while it has no score.
        voices: what each voice said.
        answered: whether somebody answered.
        applicable: whether it applies.
        scored_under: whether something that counts under it has a score.
        answers: what was said, voice by voice.
    """

    state: Scored | NotScored
    score: float | None = None
    span: Span | None = None
    coverage: Fraction = Fraction(0)
    floor: float = 0.0
    voices: tuple[VoiceOutcome, ...] = ()
    answered: bool = False
    applicable: bool = True
    scored_under: bool = False
    answers: Mapping[str, Answer] = field(factory=dict, repr=False)


def scoring_rule(indicator: Indicator) -> ScoringRule | None:
    """Give the rule by which an indicator is scored; none where it only describes."""
    scored = indicator.direction is not Direction.NONE
    return indicator.rule if scored and isinstance(indicator.rule, ScoringRule) else None


def judge(indicator: Indicator, answers: Mapping[str, Answer], policy: MissingPolicy) -> Judged:
    """Score an indicator from what each voice says of it.

    Args:
        indicator: what was asked.
        answers: what each voice said.
        policy: what is done while a voice is missing.
    """
    rule = scoring_rule(indicator)
    if rule is None:
        judged = _described(answers)
    elif indicator.voices is None:
        judged = _weighed(indicator, _apart(indicator, rule, answers), policy)
    else:
        judged = _weighed(indicator, _together(indicator, rule, indicator.voices, answers), policy)
    return evolve(
        judged,
        answers=answers,
        answered=any(isinstance(answer, Answered | Undefined) for answer in answers.values()),
    )


def in_doubt(judged: Judged) -> Judged:
    """Take the score away from what may not apply; its interval stays, and may leave."""
    profile = judged.state == NotScored(reason=NotScoredReason.PROFILE_ONLY)
    if judged.span is None and not profile:
        return judged
    return evolve(
        judged,
        state=NotScored(reason=NotScoredReason.CONDITION_UNKNOWN),
        score=None,
        span=None if judged.span is None else evolve(judged.span, may_leave=True),
    )


def _described(answers: Mapping[str, Answer]) -> Judged:
    """Say what is known of an indicator that is never scored."""
    said = [answer for answer in answers.values() if isinstance(answer, Answered)]
    absent = [absence(answer) for answer in answers.values() if isinstance(answer, Absent)]
    missing = [state for state in absent if state.reason is NotScoredReason.MISSING]
    if said:
        return Judged(state=NotScored(reason=NotScoredReason.DESCRIPTIVE))
    if missing or not answers:
        return Judged(state=missing[0] if missing else absence(Absent()))
    return _without_object(absent)


def _without_object(states: Sequence[NotScored]) -> Judged:
    """Say why nothing is left: somebody says that it has no object, else it is 0 over 0."""
    for state in states:
        if state.reason is NOT_APPLICABLE.reason:
            return Judged(state=state, applicable=False)
    return Judged(state=UNDEFINED)


def _apart(
    indicator: Indicator, rule: ScoringRule, answers: Mapping[str, Answer]
) -> tuple[VoiceOutcome, ...]:
    """Hear the voices that spoke, where the grid expects none in particular."""
    said = answers or {"": Absent()}
    return tuple(hear(indicator, rule, name, answer) for name, answer in said.items())


def _together(
    indicator: Indicator, rule: ScoringRule, voices: VoiceRule, answers: Mapping[str, Answer]
) -> tuple[VoiceOutcome, ...]:
    """Hear the voices that the grid expects, then the others.

    A reason for an absence that nobody in particular gives holds for each voice expected
    and not heard.
    """
    unnamed = answers.get("")
    reason = unnamed if isinstance(getattr(unnamed, "evidence", None), MissingEvidence) else None
    others = (name for name in answers if name or reason is None)
    return tuple(
        hear(
            indicator,
            rule,
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
    indicator: Indicator, voices: tuple[VoiceOutcome, ...], policy: MissingPolicy
) -> Judged:
    """Make one score of the voices that count, where the grid and the policy allow it."""
    counted = [voice for voice in voices if voice.counts and voice.low is not None]
    shown = tuple(voice for voice in voices if voice.evidence or voice.expected)
    if not counted:
        states = [voice.state for voice in voices if voice.counts]
        gone = _without_object([state for state in states if isinstance(state, NotScored)])
        return evolve(gone, voices=shown)
    spans, panel = spans_of(counted), panel_of(indicator.voices)
    known = [voice.score for voice in counted if voice.score is not None]
    silent = [voice for voice in counted if voice.score is None]
    worst = [floor_of(indicator, span) for span in spans_of(silent)]
    judged = Judged(
        state=NotScored(reason=NotScoredReason.VOICES),
        span=panel.span(spans),
        coverage=Fraction(len(known), len(counted)),
        floor=panel.worst([*known, *worst]),
        voices=shown,
    )
    if not known or (silent and policy is MissingPolicy.PROPAGATE):
        said = [voice.state for voice in silent if voice.evidence]
        return evolve(judged, state=said[0] if said else silent[0].state)
    value = panel.score([*known, *worst] if policy is MissingPolicy.FLOOR else known)
    return judged if value is None else evolve(judged, score=value, state=Scored(policy=policy))
