"""From entries to answers: those that belong together, and those that nobody asked for."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from utilite_sociale.collect.answers.assemble import Brought, brought_by
from utilite_sociale.collect.answers.entries import Entry, Sheaf
from utilite_sociale.collect.answers.offered import Offered
from utilite_sociale.collect.answers.values import Values
from utilite_sociale.collect.fields import Field
from utilite_sociale.collect.remarks import Place, RemarkKind
from utilite_sociale.keys import closest
from utilite_sociale.model import Grid
from utilite_sociale.vocabulary import NarrativeShape

__all__ = ["answers_in", "note_unknown"]

_SHAPES = {shape.value for shape in NarrativeShape}


def answers_in(
    entries: Iterable[tuple[Hashable, Entry]], offered: Offered, values: Values
) -> tuple[Brought, ...]:
    """Give the answers that entries make; what is wrong with one is said, and it is not there.

    Args:
        entries: each with what it shares with the others of the same answer.
        offered: the lists of the grid that asked.
        values: reads values, and keeps the remarks.
    """
    grid = offered.grid
    sheaves: dict[Hashable, list[Entry]] = {}
    for shared, entry in entries:
        if _known(entry, offered, values):
            shape = _shape(entry, grid)
            sheaves.setdefault((shared, entry.about, entry.voice, shape), []).append(entry)
    found = []
    for said in sheaves.values():
        first = said[0]
        shape = _shape(first, grid)
        sheaf = Sheaf(about=first.about, voice=first.voice, shape=shape, entries=tuple(said))
        brought = brought_by(sheaf, grid.indicators.get(first.about), offered, values)
        if brought is not None:
            found.append(brought)
    return tuple(found)


def _shape(entry: Entry, grid: Grid) -> str:
    """Give the shape of words about a criterion: its item says it."""
    if entry.about in grid.indicators:
        return ""
    return entry.item


def _known(entry: Entry, offered: Offered, values: Values) -> bool:
    """Tell whether the grid has what an entry is about, and who says it."""
    grid, voices = offered.grid, offered.voices.keys.values()
    if entry.voice and entry.voice not in voices:
        known = ", ".join(voices) or "—"
        said = {"found": entry.voice[:60], "known": known}
        values.note(RemarkKind.UNKNOWN, "import.unknown_voice", entry.place, **said)
        return False
    if entry.about in grid.indicators or _of_node(entry, grid):
        return True
    note_unknown(entry.about, entry.place, grid, values)
    return False


def note_unknown(about: str, place: Place, grid: Grid, values: Values) -> None:
    """Say that the grid has no such question: what became of it, or the nearest one."""
    if about in grid.retired:
        named = {"found": about, "today": grid.retired[about]}
        values.note(RemarkKind.UNKNOWN, "assessment.about_retired", place, **named)
        return
    near = closest(about, grid.indicators)
    code = "import.unknown_question" if near is None else "import.unknown_question_near"
    named = {"found": about[:80], **({"near": near} if near else {})}
    values.note(RemarkKind.UNKNOWN, code, place, **named)


def _of_node(entry: Entry, grid: Grid) -> bool:
    """Tell whether an entry is words about a register or a criterion."""
    return (
        entry.about in grid.paths
        and entry.item in _SHAPES
        and entry.field in {Field.TEXT, Field.VOICE, Field.CONSENT, Field.SOURCE}
    )
