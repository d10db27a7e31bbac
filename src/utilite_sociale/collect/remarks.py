"""What became of each thing that a file says: recognised, converted, or why it was not taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

from attrs import field, frozen

from utilite_sociale.errors import Issue, Severity

__all__ = ["ImportReport", "Place", "Remark", "RemarkKind", "remark"]


class RemarkKind(StrEnum):
    """What became of something that a file says."""

    RECOGNISED = "recognised"
    CONVERTED = "converted"
    DUPLICATE = "duplicate"
    NOTICED = "noticed"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    CONFLICT = "conflict"


_STOPPED = frozenset(
    {RemarkKind.AMBIGUOUS, RemarkKind.UNKNOWN, RemarkKind.REFUSED, RemarkKind.CONFLICT}
)


@frozen(order=True)
class Place:
    """Where something was said.

    Attributes:
        file: the file.
        line: its row, in a table.
        cell: sheet and cell in a workbook, such as ``'1. Emploi'!D12``; in a table, the column.
    """

    file: str
    line: int = 0
    cell: str = ""


@frozen(kw_only=True)
class Remark:
    """What became of one thing.

    Attributes:
        kind: what became of it.
        issue: where, and why, in both languages; never the answer itself.
    """

    kind: RemarkKind
    issue: Issue

    @property
    def stopped(self) -> bool:
        """Whether it did not land, so that somebody must look at it."""
        return self.kind in _STOPPED


def remark(kind: RemarkKind, code: str, place: Place, /, **words: str) -> Remark:
    """Say what became of something.

    Args:
        kind: what became of it.
        code: code of the text that says why.
        place: where it was said.
        words: words that fill the text; never an answer.
    """
    issue = Issue(
        code=code,
        severity=Severity.ERROR if kind in _STOPPED else Severity.WARNING,
        file=place.file,
        path=place.cell,
        line=place.line or None,
        arguments=tuple(words.items()),
    )
    return Remark(kind=kind, issue=issue)


@frozen
class ImportReport:
    """What became of all that some files say; nothing is dropped silently.

    Attributes:
        remarks: one for each thing that was said, in the order of the files.
    """

    remarks: tuple[Remark, ...] = field(default=(), repr=False)

    def __add__(self, other: ImportReport) -> ImportReport:
        return ImportReport((*self.remarks, *other.remarks))

    @property
    def counts(self) -> Mapping[RemarkKind, int]:
        """How many remarks there are of each kind."""
        found = Counter(one.kind for one in self.remarks)
        return {kind: found[kind] for kind in RemarkKind if found[kind]}

    @property
    def stopped(self) -> tuple[Remark, ...]:
        """What did not land."""
        return tuple(one for one in self.remarks if one.stopped)

    def of(self, kinds: Iterable[RemarkKind]) -> tuple[Remark, ...]:
        """Give the remarks of some kinds, in their order."""
        wanted = set(kinds)
        return tuple(one for one in self.remarks if one.kind in wanted)
