"""A file of aggregates becomes the counts of each family, with a note on every row."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from utilite_sociale.collect.held.audiences import AudienceCounts
from utilite_sociale.collect.held.barriers import BarrierSupport
from utilite_sociale.collect.held.counts import HeldCount, read_count
from utilite_sociale.collect.held.exits import ExitCounts
from utilite_sociale.collect.held.grouping import audience_of, exits_of, hours_of, support_of
from utilite_sociale.collect.held.hours import AnnexHours
from utilite_sociale.collect.held.posts import COLUMNS, REQUIRED
from utilite_sociale.collect.held.report import ReceptionNote, Where
from utilite_sociale.collect.persons import refuse_persons
from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.collect.tables import Row, Table, rows
from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.model import ENTERPRISE_KINDS
from utilite_sociale.model.fields import items
from utilite_sociale.model.value import Value

__all__ = ["MAX_BYTES", "HeldFigures", "read_figures"]

MAX_BYTES = 1_000_000
"""The aggregates of one enterprise take about a five-hundredth of this."""

_MOST_SAID = 12


@frozen(kw_only=True, repr=False, eq=False)
class HeldFigures(Value):
    """What a file of aggregates holds, family by family; what is not known is ``None``.

    Attributes:
        file: the file.
        kind: acronym of the kind of structure; empty where the file does not say.
        year: civil year that the figures cover; none where the file does not say.
        counts: counts that were read, row by row.
        exits: exits by category.
        annexes: hours of each financial annex.
        support: support on each barrier.
        audience: who is welcomed.
        notes: what became of every row, in the order of the file; of the file itself first.
    """

    file: str
    kind: str = ""
    year: int | None = None
    counts: tuple[HeldCount, ...] = field(default=(), converter=items)
    exits: ExitCounts | None = None
    annexes: tuple[AnnexHours, ...] = field(default=(), converter=items)
    support: tuple[BarrierSupport, ...] = field(default=(), converter=items)
    audience: AudienceCounts | None = None
    notes: tuple[ReceptionNote, ...] = field(default=(), converter=items)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What is wrong or in doubt."""
        return tuple(note.issue for note in self.notes if note.issue is not None)


def read_figures(path: str | os.PathLike[str]) -> HeldFigures:
    """Read a CSV file of aggregates: one row a count, one file a structure and a year.

    Args:
        path: the file; its columns are ``famille``, ``poste`` and ``valeur``, and, where it
            matters, ``definition``, ``regle``, ``annexe``, ``type`` and ``annee``.

    Returns:
        The counts of each family, and a note on each row.

    Raises:
        InvalidDocumentError: it holds persons, is no table, is too large, lacks a column, or is
            about several kinds of structures or several years.
    """
    found = refuse_persons(path, most=MAX_BYTES)
    _check_columns(found)
    given = tuple(rows(path, most=MAX_BYTES))
    kind = _one_value(given, found, "type", "held.kinds_differ").upper()
    year = _one_value(given, found, "annee", "held.years_differ")
    read = [read_count(row, found) for row in given]
    counts = tuple(one for one in read if isinstance(one, HeldCount))
    kept, doubtful = _kept(counts, found.file)
    notes = [
        *_of_the_file(found, kind, year),
        *(one for one in read if isinstance(one, ReceptionNote)),
        *doubtful,
        *(_recognised(one, found.file) for one in kept),
    ]
    exits, more = exits_of(kept, found.file)
    return HeldFigures(
        file=found.file,
        kind=kind,
        year=int(year) if _is_year(year) else None,
        counts=kept,
        exits=exits,
        annexes=hours_of(kept),
        support=support_of(kept),
        audience=audience_of(kept),
        notes=(*sorted(notes, key=lambda note: note.line), *more),
    )


def _check_columns(found: Table) -> None:
    missing = [name for name in REQUIRED if name not in found.columns]
    if missing:
        words = (("missing", ", ".join(missing)), ("known", ", ".join(COLUMNS)))
        issue = Issue(code="held.column_missing", file=found.file, line=found.line, arguments=words)
        raise InvalidDocumentError([issue])


def _one_value(given: Iterable[Row], found: Table, column: str, code: str) -> str:
    """Give the one value of a column; several make a file of several structures or years."""
    values: dict[str, int] = {}
    for row in given:
        value = row.cells.get(column, "")
        if value:
            values.setdefault(value.upper(), row.line)
    first, *others = [*values] or [""]
    if others:
        lines = (values[other] for other in others[:_MOST_SAID])
        raise InvalidDocumentError(
            [Issue(code=code, file=found.file, line=line, path=column) for line in lines]
        )
    return first


def _of_the_file(found: Table, kind: str, year: str) -> Iterator[ReceptionNote]:
    """Note a guessed encoding, columns that mean nothing here, a kind or a year unknown."""
    place = Where(file=found.file, line=found.line)
    for notice in found.notices:
        yield place.problem(RemarkKind.RECOGNISED, notice.code)
    for title, column in zip(found.titles, found.columns, strict=True):
        if column not in COLUMNS:
            heading = Where(file=found.file, line=found.line, column=title)
            yield heading.problem(
                RemarkKind.UNKNOWN, "held.column_unknown", known=", ".join(COLUMNS)
            )
    if kind and kind not in ENTERPRISE_KINDS:
        heading = Where(file=found.file, line=found.line, column="type")
        yield heading.problem(
            RemarkKind.UNKNOWN, "held.kind_unknown", known=", ".join(ENTERPRISE_KINDS)
        )
    if year and not _is_year(year):
        heading = Where(file=found.file, line=found.line, column="annee")
        yield heading.problem(RemarkKind.REFUSED, "held.not_a_year")


def _is_year(text: str) -> bool:
    return text.isascii() and text.isdigit() and 1900 <= int(text[:9]) <= 2200


def _kept(
    counts: tuple[HeldCount, ...], file: str
) -> tuple[tuple[HeldCount, ...], tuple[ReceptionNote, ...]]:
    """Part counts that can be used from those given twice, or beside the annexes of a family."""
    lines: dict[tuple[str, str, str], list[int]] = {}
    for one in counts:
        lines.setdefault((one.family, one.post, one.annex), []).append(one.line)
    in_annexes = {one.family for one in counts if one.annex}
    kept, doubtful = [], []
    for one in counts:
        first, *others = lines[one.family, one.post, one.annex][:2]
        place = Where(file=file, line=one.line, column="poste", about=one.about)
        beside = Where(file=file, line=one.line, column="annexe", about=one.about)
        if others:
            words = {"other": str(others[0] if one.line == first else first)}
            doubtful.append(place.problem(RemarkKind.AMBIGUOUS, "held.twice", **words))
        elif one.family in in_annexes and not one.annex:
            doubtful.append(beside.problem(RemarkKind.AMBIGUOUS, "held.annex_not_said"))
        else:
            kept.append(one)
    return tuple(kept), tuple(doubtful)


def _recognised(one: HeldCount, file: str) -> ReceptionNote:
    return Where(file=file, line=one.line, about=one.about).note(RemarkKind.RECOGNISED)
