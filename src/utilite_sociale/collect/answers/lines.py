"""A long table of answers: one line for each thing said, subject after subject.

Lines of one subject stand together; a long file is read as it goes, one subject at a time.
"""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterator

from attrs import frozen

from utilite_sociale.collect.answers.bringing import Batch
from utilite_sociale.collect.answers.columns import COLUMNS, FIELDS, named_columns
from utilite_sociale.collect.answers.entries import Entry
from utilite_sociale.collect.answers.offered import Offered
from utilite_sociale.collect.answers.sheaves import answers_in, note_unknown
from utilite_sociale.collect.answers.values import Values
from utilite_sociale.collect.answers.whole import whole_of
from utilite_sociale.collect.fields import Field, parts_of
from utilite_sociale.collect.persons import refuse_persons
from utilite_sociale.collect.remarks import Place, Remark, RemarkKind, remark
from utilite_sociale.collect.tables import BEYOND, Row, Table, rows
from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.model import Breakdown, Checklist, Grid, Indicator, Ratio
from utilite_sociale.vocabulary import NarrativeShape

__all__ = ["Stretch", "stretches"]

_SUBJECT = ("subject", "kind", "siret", "code", "departements", "place")
_BESIDE = {
    "state": Field.STATE,
    "reason": Field.REASON,
    "n": Field.N,
    "source": Field.SOURCE,
    "strength": Field.STRENGTH,
    "collected_on": Field.COLLECTED_ON,
    "provisional": Field.PROVISIONAL,
    "consent": Field.CONSENT,
    "start": Field.START,
    "end": Field.END,
}


@frozen(kw_only=True)
class Stretch:
    """Lines of one subject that stand together.

    Attributes:
        identity: what names the subject: its name, kind and numbers, as they are written.
        batch: what the lines say.
    """

    identity: tuple[str, ...]
    batch: Batch


def stretches(path: str | os.PathLike[str], grid: Grid) -> Iterator[Stretch]:
    """Read a long table of answers, one subject at a time.

    Args:
        path: a ``.csv`` file.
        grid: the grid that asked.

    Raises:
        InvalidDocumentError: it is no table of answers, or one of persons.
    """
    table = refuse_persons(path)
    columns = named_columns(table)
    if not {"indicator", "value"} <= set(columns.values()):
        missing = ", ".join(sorted({"indicator", "value"} - set(columns.values())))
        words = (("missing", missing), ("known", ", ".join(COLUMNS)))
        issue = Issue(code="import.not_answers", file=table.file, line=table.line, arguments=words)
        raise InvalidDocumentError([issue])
    said = list(_about_table(table, columns))
    offered = Offered(grid)
    together: list[dict[str, tuple[str, Place]]] = []
    identity: tuple[str, ...] | None = None
    for row in rows(path):
        cells = _named(row, columns, table)
        subject = tuple(cells[name][0] if name in cells else "" for name in _SUBJECT)
        if identity is not None and subject != identity:
            yield Stretch(identity=identity, batch=_batch(table, offered, together, said))
            together, said = [], []
        identity = subject
        said += _beyond(row, table)
        together.append(cells)
    if identity is not None:
        yield Stretch(identity=identity, batch=_batch(table, offered, together, said))


def _about_table(table: Table, columns: dict[str, str]) -> Iterator[Remark]:
    for issue in table.notices:
        yield Remark(kind=RemarkKind.CONVERTED, issue=issue)
    for column in table.columns:
        if column not in columns:
            place = Place(table.file, table.line, column)
            known = ", ".join(COLUMNS)
            yield remark(RemarkKind.UNKNOWN, "import.unknown_column", place, known=known)


def _beyond(row: Row, table: Table) -> list[Remark]:
    """Say that a row has more cells than there are columns, if it has."""
    if BEYOND not in row.cells:
        return []
    return [remark(RemarkKind.UNKNOWN, "import.beyond", Place(table.file, row.line))]


def _named(row: Row, columns: dict[str, str], table: Table) -> dict[str, tuple[str, Place]]:
    """Give what a row says, by our names of the columns, with its place."""
    return {
        columns[column]: (text, Place(table.file, row.line, column))
        for column, text in row.cells.items()
        if column in columns and text
    }


def _batch(
    table: Table,
    offered: Offered,
    together: list[dict[str, tuple[str, Place]]],
    said: list[Remark],
) -> Batch:
    values, grid = Values(list(said)), offered.grid
    entries = [pair for cells in together for pair in _entries(cells, grid, values)]
    return Batch(
        file=table.file,
        grid=grid,
        whole=whole_of(_whole(together), offered, values),
        answers=answers_in(entries, offered, values),
        remarks=tuple(values.remarks),
    )


def _whole(together: list[dict[str, tuple[str, Place]]]) -> Iterator[Entry]:
    """Give what the first line that says it says of the subject."""
    names = {"subject": "name", "code": "local"}
    for name in _SUBJECT:
        for cells in together:
            if name in cells:
                text, place = cells[name]
                field = f"subject_{names.get(name, name)}"
                yield Entry(place=place, field=field, content=text)
                break


def _entries(
    cells: dict[str, tuple[str, Place]], grid: Grid, values: Values
) -> Iterator[tuple[Hashable, Entry]]:
    """Give what one line says of one answer, with the days that it shares with others."""
    if "indicator" not in cells:
        place = next(iter(cells.values()))[1]
        values.note(RemarkKind.UNKNOWN, "import.no_indicator", Place(place.file, place.line))
        return
    about, place = cells["indicator"]
    about = about.rpartition(".")[2]
    if about not in grid.paths:
        note_unknown(about, place, grid, values)
        return
    voice = _voice(cells, grid)
    shared = tuple(cells[name][0] if name in cells else "" for name in ("period", "start", "end"))
    part = _part(cells, grid.indicators.get(about), about, grid, values)
    if part is None:
        return
    field, item = part
    beside_item = item if about not in grid.indicators else ""
    if "value" in cells:
        text, at = cells["value"]
        yield (
            shared,
            Entry(place=at, about=about, voice=voice, field=field, item=item, content=text),
        )
    for name, beside in _BESIDE.items():
        if name in cells:
            text, at = cells[name]
            yield (
                shared,
                Entry(
                    place=at, about=about, voice=voice, field=beside, item=beside_item, content=text
                ),
            )
    for end in _days(cells, place, values):
        yield shared, Entry(about=about, voice=voice, item=beside_item, **end)  # type: ignore[arg-type]


def _voice(cells: dict[str, tuple[str, Place]], grid: Grid) -> str:
    """Give the key of a voice that is named by its key or its title."""
    text = cells["voice"][0] if "voice" in cells else ""
    titles = {voice.title.casefold(): voice.key for voice in grid.voices}
    return titles.get(text.casefold(), text)


def _days(
    cells: dict[str, tuple[str, Place]], place: Place, values: Values
) -> Iterator[dict[str, object]]:
    """Give the two ends of a period: a year, or two days with a slash between them."""
    if "period" not in cells:
        return
    text, at = cells["period"]
    year = text.isdigit() and len(text) == len("2024")
    start, slash, end = (f"{text}-01-01", "/", f"{text}-12-31") if year else text.partition("/")
    if not slash:
        start, slash, end = text.partition(" - ")
    if not slash:
        values.note(RemarkKind.REFUSED, "import.period", at)
        return
    del place
    yield {"place": at, "field": Field.START.value, "content": start.strip()}
    yield {"place": at, "field": Field.END.value, "content": end.strip()}


def _part(
    cells: dict[str, tuple[str, Place]],
    indicator: Indicator | None,
    about: str,
    grid: Grid,
    values: Values,
) -> tuple[str, str] | None:
    """Give the field of an answer that a line says, and the option or category that it names."""
    text, place = cells.get("field", ("", cells["indicator"][1]))
    if indicator is None:
        shape = text or NarrativeShape.ACTION_EXAMPLE.value
        return (Field.TEXT, FIELDS.get(shape, shape)) if about in grid.paths else (Field.TEXT, "")
    parts = parts_of(indicator.measure)
    if not text:
        if len(parts) == 1 or "value" not in cells:
            return parts[0]
        fields = ", ".join(item or field.value for field, item in parts)
        values.note(RemarkKind.AMBIGUOUS, "import.which_field", place, known=fields)
        return None
    named = FIELDS.get(text.casefold(), text)
    for field, item in parts:
        if named in {item, field.value if not item else ""} or _titled(indicator, item, text):
            return field, item
    if named in set(_BESIDE.values()) and "value" in cells:
        return named, ""
    fields = ", ".join(item or field.value for field, item in parts)
    values.note(RemarkKind.UNKNOWN, "import.unknown_field", place, known=fields)
    return None


def _titled(indicator: Indicator, item: str, text: str) -> bool:
    """Tell whether a text is the title of an option, or the name of a part of a ratio."""
    measure = indicator.measure
    if isinstance(measure, Ratio) or not isinstance(measure, Checklist | Breakdown):
        return False
    return any(one.key == item and one.title == text for one in measure.answers)
