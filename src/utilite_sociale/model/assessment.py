"""An assessment: whom, with which grid, over which period, and all that was brought."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from attrs import converters, field, frozen

from utilite_sociale.model.display import AssessmentDisplay
from utilite_sociale.model.evidence import Evidence
from utilite_sociale.model.fields import (
    at_least,
    items,
    not_blank,
    one_line,
    valid_date,
    valid_key,
    valid_keys,
    whole,
    yes_or_no,
)
from utilite_sociale.model.grid import Grid, GridReference
from utilite_sociale.model.place import Period
from utilite_sociale.model.provenance import Source
from utilite_sociale.model.subject import Subject
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import Act, AssessmentNature, FindingKind, Stage

__all__ = [
    "Assessment",
    "DefinitionDigest",
    "Finding",
    "FrozenGrid",
    "LogEntry",
    "Participant",
    "Practice",
]


@frozen(kw_only=True, repr=False, eq=False)
class Participant(Value):
    """People who took part, by role and never by name.

    Attributes:
        role: their role.
        count: how many.
        voice: key of the voice with which they spoke.
    """

    role: str = field(validator=one_line)
    count: int = field(default=1, validator=[whole, at_least(1)])
    voice: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class Practice(Value):
    """An action worth showing (*valorisation*).

    Attributes:
        key: its key.
        title: its name.
        story: what is done.
        changed: what it changed.
        about: keys of the criteria that it serves.
        evidence: ids of what shows it.
        consent: whether it may be shown to the public.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line, repr=False)
    story: str = field(validator=not_blank, repr=False)
    changed: str = field(default="", repr=False)
    about: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    evidence: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    consent: bool = field(default=False, validator=yes_or_no)


@frozen(kw_only=True, repr=False, eq=False)
class Finding(Value):
    """What people conclude; this library never writes one.

    Attributes:
        key: its key.
        kind: *valeur ajoutée* or *piste d'amélioration*.
        text: the finding.
        about: key of the register, criterion or indicator that it is about.
        evidence: ids of what it rests on.
        by: key of the voice that says it.
    """

    key: str = field(validator=valid_key)
    kind: FindingKind = field(converter=FindingKind)
    text: str = field(validator=not_blank, repr=False)
    about: str = ""
    evidence: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    by: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class LogEntry(Value):
    """One step in the life of an assessment.

    Attributes:
        date: when.
        stage: stage reached.
        act: what was done; nothing for a step told by its stage alone.
        by: role of who did it, never a name.
        comment: what was said.
    """

    date: dt.date = field(validator=valid_date)
    stage: Stage = field(converter=Stage)
    act: Act | None = field(default=None, converter=converters.optional(Act))
    by: str = field(default="", repr=False)
    comment: str = field(default="", repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class DefinitionDigest(Value):
    """Digest of the definition of one indicator.

    Attributes:
        indicator: its key.
        digest: SHA-256, 64 hexadecimal digits.
    """

    indicator: str = field(validator=valid_key)
    digest: str


@frozen(kw_only=True, repr=False, eq=False)
class FrozenGrid(Value):
    """The grid as it was when the assessment was written, with its digests.

    Attributes:
        grid: the grid, whole.
        content: digest of all but lineage and version.
        scoring: digest of what can change a score.
        definitions: digest of each indicator's definition.
    """

    grid: Grid
    content: str
    scoring: str
    definitions: tuple[DefinitionDigest, ...] = field(default=(), converter=items, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class Assessment(AssessmentDisplay):
    """The act of evaluating one subject, and its answers.

    Attributes:
        subject: whom it is about.
        grid: key and version of the grid.
        period: days that are evaluated.
        nature: what it rests on; published figures alone get no score and no finding.
        title: its name.
        stakes: why it is done (*enjeux*).
        participants: who took part, by role.
        sources: documents that evidence cites.
        evidence: answers, words, documents, context, and reasons for what is missing.
        practices: actions worth showing.
        findings: what people conclude.
        stage: how far it has gone.
        log: steps of its life.
        note: what a reader should know first.
        frozen: the grid as it was, where the file carries it.
    """

    subject: Subject
    grid: GridReference
    period: Period
    nature: AssessmentNature = field(
        default=AssessmentNature.PARTICIPATION, converter=AssessmentNature
    )
    title: str = ""
    stakes: tuple[str, ...] = field(default=(), converter=items)
    participants: tuple[Participant, ...] = field(default=(), converter=items)
    sources: tuple[Source, ...] = field(default=(), converter=items)
    evidence: tuple[Evidence, ...] = field(default=(), converter=items)
    practices: tuple[Practice, ...] = field(default=(), converter=items)
    findings: tuple[Finding, ...] = field(default=(), converter=items)
    stage: Stage = field(default=Stage.DRAFT, converter=Stage)
    log: tuple[LogEntry, ...] = field(default=(), converter=items)
    note: str = ""
    frozen: FrozenGrid | None = None

    @cached_property
    def by_id(self) -> Mapping[str, Evidence]:
        """Every piece of evidence, by its id."""
        return MappingProxyType({item.id: item for item in self.evidence})

    def period_of(self, item: Evidence) -> Period:
        """Give the period that a piece of evidence covers: its own, else the assessment's."""
        return item.period or self.period
