"""A table of figures that an enterprise already holds, as answers to a grid."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from attrs import evolve

from utilite_sociale.collect.answers.assemble import Brought
from utilite_sociale.collect.answers.bringing import Batch
from utilite_sociale.collect.answers.naming import source_key
from utilite_sociale.collect.answers.whole import Whole
from utilite_sociale.collect.held import (
    HeldEvidence,
    HeldFigures,
    ReceptionNote,
    held_evidence,
    read_figures,
)
from utilite_sociale.collect.remarks import Place, Remark, RemarkKind
from utilite_sociale.collect.tables import table
from utilite_sociale.model import Grid, Source

__all__ = ["figures_batch", "is_figures"]

_COLUMNS = {"famille", "poste", "valeur"}
_KEPT = {"held.definition_differs"}
"""Counted otherwise: it is kept as context, so that it is in no answer and is not lost."""


def is_figures(path: str | os.PathLike[str]) -> bool:
    """Tell whether a table holds figures by family, rather than answers.

    Raises:
        InvalidDocumentError: it is no table.
    """
    return set(table(path).columns) >= _COLUMNS


def figures_batch(path: str | os.PathLike[str], grid: Grid, accept: Collection[str] = ()) -> Batch:
    """Read a table of figures that an enterprise already holds.

    Args:
        path: the file.
        grid: the grid that asks.
        accept: keys of indicators for which a figure counted otherwise is taken.

    Raises:
        InvalidDocumentError: it is no such table, or one of persons.
        UnknownPathError: *accept* names what is not in the grid.
    """
    held = read_figures(path)
    source = Source(key=source_key(Path(path).stem), title=Path(path).name)
    made = held_evidence(held, grid, accept=accept, source=source.key)
    lines = {note.about: note.line for note in made.notes}
    subject = {"kind": held.kind} if held.kind else {}
    return Batch(
        file=held.file,
        grid=grid,
        whole=Whole(subject=subject),
        answers=tuple(_brought(made, held, source, lines)),
        remarks=tuple(_remarks((*held.notes, *made.notes))),
    )


def _brought(
    made: HeldEvidence, held: HeldFigures, source: Source, lines: dict[str, int]
) -> Iterator[Brought]:
    for evidence in made.evidence:
        place = Place(held.file, lines.get(evidence.about, 0))
        yield Brought(evidence=evolve(evidence, source=source.key), source=source, place=place)


def _remarks(notes: Iterable[ReceptionNote]) -> Iterator[Remark]:
    """Keep what explains itself: what simply landed is said where it lands."""
    for note in notes:
        if note.issue is not None:
            kept = note.issue.code in _KEPT
            kind = RemarkKind.NOTICED if kept else note.reception
            yield Remark(kind=kind, issue=note.issue)
