"""What an indicator or a node hands to the node above."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from attrs import evolve, field, frozen

from utilite_sociale.scoring.answers import Answer
from utilite_sociale.scoring.heard import IN_DOUBT
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Scored, VoiceOutcome
from utilite_sociale.scoring.ruled import Ruled

__all__ = ["Judged", "in_doubt"]

NOTHING = Fraction(0)


@frozen(kw_only=True)
class Judged:
    """What came of an indicator or a node.

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
        possible: the scores still possible, rising, where they can be listed.
        rules: the rule that holds; several where facts leave it open.
    """

    state: Scored | NotScored
    score: float | None = None
    span: Span | None = None
    coverage: Fraction = NOTHING
    floor: float = 0.0
    voices: tuple[VoiceOutcome, ...] = ()
    answered: bool = False
    applicable: bool = True
    scored_under: bool = False
    answers: Mapping[str, Answer] = field(factory=dict, repr=False)
    possible: tuple[float, ...] = ()
    rules: tuple[Ruled, ...] = ()


def in_doubt(judged: Judged) -> Judged:
    """Take the score away from what may not apply; its interval stays, and may leave."""
    profile = judged.state == NotScored(reason=NotScoredReason.PROFILE_ONLY)
    if judged.span is None and not profile:
        return judged
    span = None if judged.span is None else judged.span._replace(may_leave=True)
    return evolve(judged, state=IN_DOUBT, score=None, span=span)
