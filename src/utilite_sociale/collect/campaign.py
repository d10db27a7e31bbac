"""A campaign: the assessments of a folder, where each stands, and what could not be read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import evolve, field, frozen

from utilite_sociale.catalog import check, evaluate
from utilite_sociale.catalog.reading import installed_types
from utilite_sociale.collect.progress import Progress, VoiceProgress, progress_of, voices_of
from utilite_sociale.errors import InvalidDocumentError, Issue, Severity, UnknownGridError
from utilite_sociale.life import Standing, standing_of
from utilite_sociale.model import Assessment, Grid, GridReference, Period, Subject
from utilite_sociale.scoring import Outcome
from utilite_sociale.serial import Document
from utilite_sociale.serial.documents import source_of
from utilite_sociale.serial.files import why
from utilite_sociale.serial.reading import SUFFIXES, interpret, suffix_of
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["Campaign", "CampaignEntry", "UnreadFile", "load_campaign"]


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True)
class UnreadFile:
    """A file, or a folder, that could not be read.

    Attributes:
        file: its place in the folder of the campaign.
        issues: all that is wrong with it.
    """

    file: str
    issues: tuple[Issue, ...]


@frozen(kw_only=True)
class CampaignEntry:
    """One assessment of a campaign: where it stands and how far its answers go, no answer.

    Attributes:
        file: its place in the folder of the campaign.
        subject: whom it is about.
        nature: what it rests on.
        grid: key and version of the grid that it names.
        period: days that are evaluated.
        standing: its stage, whose turn it is, what was asked and replied.
        used: the grid that it was read with; none where it could not be.
        whole: how far its answers go; none where it has errors, or its grid is not here.
        registers: the same for each register.
        voices: how far each voice was heard.
        issues: what the checks notice.
        twins: places of other files on the same subject, grid and period.
    """

    file: str
    subject: Subject = field(repr=False)
    nature: AssessmentNature
    grid: GridReference
    period: Period
    standing: Standing
    used: Grid | None = field(default=None, repr=False)
    whole: Progress | None = field(default=None, repr=False)
    registers: tuple[Progress, ...] = field(default=(), repr=False)
    voices: tuple[VoiceProgress, ...] = field(default=(), repr=False)
    issues: tuple[Issue, ...] = field(default=(), repr=False)
    twins: tuple[str, ...] = ()

    @property
    def errors(self) -> int:
        """How many errors keep it from being evaluated."""
        return sum(issue.severity is Severity.ERROR for issue in self.issues)


@frozen(kw_only=True, repr=False)
class Campaign:
    """The assessments that a folder holds, by the names of their files and in no other order.

    Attributes:
        folder: the folder.
        entries: the assessments.
        unread: files that could not be read; they hide no other.
        aside: places of documents that are no assessments, such as grids.
    """

    folder: str
    entries: tuple[CampaignEntry, ...]
    unread: tuple[UnreadFile, ...] = ()
    aside: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return (
            f"<Campaign {self.folder!r}: {len(self.entries)} assessments, "
            f"{len(self.unread)} files not read, {len(self.aside)} aside>"
        )

    def records(self) -> list[dict[str, object]]:
        """Give one tidy row per assessment and register, with plain values."""
        from utilite_sociale.collect.records import records

        return records(self)

    def to_dict(self) -> dict[str, object]:
        """Give the whole campaign as plain values that JSON can hold."""
        from utilite_sociale.collect.records import to_dict

        return to_dict(self)


def load_campaign(folder: str | os.PathLike[str]) -> Campaign:
    """Read every assessment of a folder and of the folders in it.

    Files in ``.toml`` and ``.json`` are read; hidden ones and hidden folders are not, nor are
    links to folders followed. A document without a ``subject`` table is no assessment: it is
    named aside. Whatever else cannot be read is a value too.

    Raises:
        InvalidDocumentError: there is no such folder.
    """
    place = Path(folder)
    if not place.is_dir():
        raise InvalidDocumentError([Issue(code="campaign.no_folder", file=str(folder))])
    entries: list[CampaignEntry] = []
    unread: list[UnreadFile] = []
    aside: list[str] = []
    for path in sorted(_files(place, unread), key=lambda one: one.relative_to(place).parts):
        file = path.relative_to(place).as_posix()
        try:
            document = _document(path)
        except InvalidDocumentError as error:
            unread.append(UnreadFile(file=file, issues=error.issues))
            continue
        if document is None:
            aside.append(file)
        else:
            entries.append(_entry(file, document))
    return Campaign(
        folder=str(folder),
        entries=tuple(_with_twins(entries)),
        unread=tuple(sorted(unread, key=lambda one: one.file.split("/"))),
        aside=tuple(aside),
    )


def _files(place: Path, unread: list[UnreadFile]) -> Iterator[Path]:
    """Give what may be an assessment; a folder that cannot be read is noted."""

    def note(error: OSError) -> None:
        found = Path(error.filename).relative_to(place).as_posix()
        words = (("problem", why(error)),)
        issue = Issue(code="campaign.folder_unread", file=str(error.filename), arguments=words)
        unread.append(UnreadFile(file=found, issues=(issue,)))

    for above, folders, files in os.walk(place, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if suffix_of(name) in SUFFIXES and not name.startswith("."):
                yield Path(above) / name


def _document(path: Path) -> Document[Assessment] | None:
    """Read an assessment; nothing where the document is none."""
    source = source_of(path)
    if not isinstance(source.tree.get("subject"), Mapping):
        return None
    return interpret(Assessment, source, installed_types)


def _entry(file: str, document: Document[Assessment]) -> CampaignEntry:
    assessment = document.value
    entry = CampaignEntry(
        file=file,
        subject=assessment.subject,
        nature=assessment.nature,
        grid=assessment.grid,
        period=assessment.period,
        standing=standing_of(assessment),
    )
    outcome = _evaluated(document)
    if not isinstance(outcome, Outcome):
        return evolve(entry, issues=outcome)
    return evolve(
        entry,
        used=outcome.grid,
        whole=progress_of(outcome.root, assessment),
        registers=tuple(progress_of(node, assessment) for node in outcome.registers),
        voices=voices_of(outcome),
        issues=document.located(outcome.issues),
    )


def _evaluated(document: Document[Assessment]) -> Outcome | tuple[Issue, ...]:
    """Evaluate an assessment, or give all that keeps it from being evaluated."""
    try:
        return evaluate(document.value)
    except InvalidDocumentError as error:
        return document.located(error.issues)
    except UnknownGridError:
        return document.located(check(document.value))


def _with_twins(entries: list[CampaignEntry]) -> Iterator[CampaignEntry]:
    """Say of each assessment which other files are about the same subject, grid and period."""
    files: dict[object, list[str]] = {}
    for entry in entries:
        files.setdefault(_about(entry), []).append(entry.file)
    for entry in entries:
        others = (file for file in files[_about(entry)] if file != entry.file)
        yield evolve(entry, twins=tuple(others))


def _about(entry: CampaignEntry) -> object:
    subject = entry.subject
    named = subject.identity or (subject.type_name, subject.name.casefold(), *subject.kinds)
    return named, entry.grid.key, entry.period
