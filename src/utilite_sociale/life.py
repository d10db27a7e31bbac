"""The life of an assessment: which act leads from which stage to which, and whose turn it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from attrs import evolve, field, frozen

from utilite_sociale.errors import RefusedActError
from utilite_sociale.model import Assessment, LogEntry
from utilite_sociale.vocabulary import Act, AssessmentNature, Party, Stage

__all__ = [
    "TRANSITIONS",
    "TURNS",
    "WITH_COMMENT",
    "Standing",
    "Step",
    "act_between",
    "move",
    "standing_of",
    "steps_of",
]


def __dir__() -> list[str]:
    return __all__


TRANSITIONS: Mapping[tuple[Stage, Act], Stage] = MappingProxyType(
    {
        (Stage.DRAFT, Act.SUBMIT): Stage.SUBMITTED,
        (Stage.DRAFT, Act.REPLY): Stage.DRAFT,
        (Stage.SUBMITTED, Act.REQUEST_CORRECTION): Stage.DRAFT,
        (Stage.SUBMITTED, Act.REPLY): Stage.SUBMITTED,
        (Stage.SUBMITTED, Act.REVIEW): Stage.REVIEWED,
        (Stage.REVIEWED, Act.REQUEST_CORRECTION): Stage.DRAFT,
        (Stage.REVIEWED, Act.REPLY): Stage.REVIEWED,
        (Stage.REVIEWED, Act.VALIDATE): Stage.VALIDATED,
        (Stage.VALIDATED, Act.REPLY): Stage.VALIDATED,
        (Stage.VALIDATED, Act.REOPEN): Stage.DRAFT,
    }
)
"""Where each act leads from each stage; what is not here is refused. A draft is replied about
only once it has been submitted."""
WITH_COMMENT = frozenset({Act.REQUEST_CORRECTION, Act.REPLY, Act.REOPEN})
"""Acts that mean nothing without words."""
TURNS: Mapping[Stage, Party] = MappingProxyType(
    {
        Stage.DRAFT: Party.SUBJECT,
        Stage.SUBMITTED: Party.READER,
        Stage.REVIEWED: Party.VALIDATOR,
    }
)
"""Who is to act next at each stage; nobody once it is validated."""
_GIVEN_BACK = {Act.REQUEST_CORRECTION, Act.REOPEN}


class Step(NamedTuple):
    """One entry of a log, with what it found.

    Attributes:
        before: stage before it.
        submitted: whether the assessment had been submitted before it.
        entry: the entry.
    """

    before: Stage
    submitted: bool
    entry: LogEntry

    @property
    def follows(self) -> bool:
        """Whether its act, or any act where it names none, leads there; a plain note may stand."""
        before, act, after = self.before, self.entry.act, self.entry.stage
        if act is None:
            return before is after or act_between(before, after) is not None
        return _allowed(before, act, submitted=self.submitted) and TRANSITIONS[before, act] is after


@frozen(kw_only=True)
class Standing:
    """Where an assessment stands.

    Attributes:
        stage: how far it has gone.
        turn: who is to act next; nobody where it is closed, or only reads published figures.
        since: day on which it came to this stage; none where its log does not say.
        request: the entry that gave it back to its draft, where one did.
        replies: what was replied since it came to this stage.
        possible: acts that can be done now.
    """

    stage: Stage
    turn: Party | None
    since: dt.date | None = None
    request: LogEntry | None = field(default=None, repr=False)
    replies: tuple[LogEntry, ...] = field(default=(), repr=False)
    possible: tuple[Act, ...] = ()


def act_between(before: Stage, after: Stage) -> Act | None:
    """Give the only act that leads from one stage to another; nothing where none does."""
    changes = (act for (start, act), end in TRANSITIONS.items() if (start, end) == (before, after))
    return next((act for act in changes if act is not Act.REPLY), None)


def steps_of(assessment: Assessment) -> Iterator[Step]:
    """Give each entry of the log with the stage that it found; every log begins as a draft."""
    before, submitted = Stage.DRAFT, False
    for entry in assessment.log:
        yield Step(before, submitted, entry)
        before, submitted = entry.stage, submitted or entry.stage is not Stage.DRAFT


def standing_of(assessment: Assessment) -> Standing:
    """Say where an assessment stands, since when, and what can be done now."""
    stage, read = assessment.stage, assessment.nature is AssessmentNature.PUBLISHED_FIGURES
    submitted = stage is not Stage.DRAFT or any(e.stage is not Stage.DRAFT for e in assessment.log)
    can = tuple(act for act in Act if _allowed(stage, act, submitted=submitted))
    turn, can = (None, ()) if read else (TURNS.get(stage), can)
    steps = list(steps_of(assessment))
    if not steps or steps[-1].entry.stage is not stage:
        return Standing(stage=stage, turn=turn, possible=can)
    changes = [place for place, step in enumerate(steps) if step.before is not step.entry.stage]
    last = changes[-1] if changes else 0
    came = steps[last]
    given_back = act_between(came.before, came.entry.stage) in _GIVEN_BACK
    return Standing(
        stage=stage,
        turn=turn,
        since=came.entry.date,
        request=came.entry if given_back else None,
        replies=tuple(one.entry for one in steps[last:] if one.entry.act is Act.REPLY),
        possible=can,
    )


def _allowed(stage: Stage, act: Act, *, submitted: bool) -> bool:
    return (stage, act) in TRANSITIONS and (submitted or act is not Act.REPLY)


def move(
    assessment: Assessment, act: Act | str, *, by: str, date: dt.date, comment: str = ""
) -> Assessment:
    """Do an act to an assessment and write it in its log; nothing else of it changes.

    Args:
        assessment: the assessment; it may be partly answered.
        act: what is done.
        by: role of who does it, never a name.
        date: day on which it is done.
        comment: what is said; a request for correction, a reply and a reopening need one.

    Returns:
        The assessment at the stage to which the act leads, its log one entry longer.

    Raises:
        RefusedActError: it cannot be done now; says what can.
        InvalidValueError: there is no such act, or the day is none.
    """
    done, standing = Act(act), standing_of(assessment)
    if assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        raise RefusedActError("life.published_figures")
    if done not in standing.possible:
        raise RefusedActError(
            "life.not_possible",
            act=f"list.act {done}",
            stage=f"list.stage {standing.stage}",
            possible=" ".join(("list.act", *standing.possible)),
        )
    after = TRANSITIONS[standing.stage, done]
    entry = LogEntry(date=date, stage=after, act=done, by=by, comment=comment)
    entry = evolve(entry, by=by.strip(), comment=comment.strip())
    if not entry.by:
        raise RefusedActError("life.no_role")
    if done in WITH_COMMENT and not entry.comment:
        raise RefusedActError("life.no_comment", act=f"list.act {done}")
    last = max((one.date for one in assessment.log), default=date)
    if date < last:
        raise RefusedActError("life.date_back", date=str(date), last=str(last))
    return evolve(assessment, stage=after, log=(*assessment.log, entry))
