"""A form that came back: which grid it asked about, and what each of its cells holds."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import field, frozen

from utilite_sociale.collect.answers.archive import open_workbook, undamaged
from utilite_sociale.collect.answers.entries import Content, Entry
from utilite_sociale.collect.form.map_sheet import FORM_FORMAT, MAP, SEPARATOR
from utilite_sociale.collect.remarks import Place, Remark, RemarkKind, remark
from utilite_sociale.errors import InvalidDocumentError, Issue

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook

__all__ = ["Returned", "read_form"]

_ADDRESS = re.compile(r"'?(?P<tab>.+?)'?!\$?(?P<column>[A-Z]{1,3})\$?(?P<row>[0-9]{1,7})")
_HEAD = 20
"""Rows of the map among which its head stands, however the format grows."""


@frozen(kw_only=True)
class Returned:
    """A form that came back.

    Attributes:
        file: its path.
        head: what its map says of it: grid, version, digest, language, voice, nature.
        entries: what its cells hold, in the order of the form.
        remarks: cells that hold no value, and what must be said of the file.
    """

    file: str
    head: Mapping[str, str]
    entries: tuple[Entry, ...] = field(repr=False)
    remarks: tuple[Remark, ...] = field(repr=False)


def read_form(path: str | os.PathLike[str]) -> Returned:
    """Read a form that came back.

    Raises:
        MissingExtraError: openpyxl or defusedxml is not installed.
        InvalidDocumentError: it is no sound workbook, or no form of ours.
    """
    opened = open_workbook(path)
    file = str(path)
    with undamaged(file):
        rows = _map(opened.workbook, file)
        head = _head(rows, file)
        found = list(_cells(opened.workbook, rows, file))
    remarks = [one for one in found if isinstance(one, Remark)]
    if opened.macros:
        remarks.insert(0, remark(RemarkKind.NOTICED, "workbook.macros", Place(file)))
    entries = tuple(one for one in found if isinstance(one, Entry))
    return Returned(file=file, head=head, entries=entries, remarks=tuple(remarks))


def _map(workbook: Workbook, file: str) -> list[tuple[str, str, str]]:
    if MAP not in workbook.sheetnames:
        raise _refused(file, "workbook.no_map")
    tab = workbook[MAP]
    return [
        (_text(first), _text(second), _text(third))
        for first, second, third in tab.iter_rows(max_col=3, values_only=True)
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _head(rows: list[tuple[str, str, str]], file: str) -> dict[str, str]:
    head = {name: value for name, value, said in rows[:_HEAD] if not said}
    known = head.get("utilite_sociale", "")
    if not known.isdigit() or not {"grid", "version", "digest"} <= head.keys():
        raise _refused(file, "workbook.no_map")
    if int(known) > FORM_FORMAT:
        raise _refused(file, "workbook.newer", found=known, known=str(FORM_FORMAT))
    return head


def _cells(
    workbook: Workbook, rows: list[tuple[str, str, str]], file: str
) -> Iterator[Entry | Remark]:
    """Give what each cell of the map holds; its name finds it first, then its address."""
    wanted: list[tuple[tuple[str, str], list[str]]] = []
    for name, address, said in rows:
        parts = said.split(SEPARATOR)
        if len(parts) != len(("about", "voice", "field", "item")):
            continue
        named = workbook.defined_names.get(name)
        found = _address(workbook, "" if named is None else named.attr_text)
        found = found or _address(workbook, address)
        if found is None:
            yield remark(RemarkKind.UNKNOWN, "import.cell_gone", Place(file, 0, address))
        else:
            wanted.append((found, parts))
    held = dict(_held(workbook, {place for place, _ in wanted}))
    for place, parts in wanted:
        if place in held:
            tab, coordinate = place
            yield from _entry(held[place], Place(file, 0, f"'{tab}'!{coordinate}"), parts)


def _address(workbook: Workbook, written: str) -> tuple[str, str] | None:
    """Give the sheet and the coordinate of an address; none where there is no such sheet."""
    match = _ADDRESS.fullmatch(written or "")
    tab = match["tab"].replace("''", "'") if match else ""
    if match is None or tab not in workbook.sheetnames:
        return None
    return tab, f"{match['column']}{match['row']}"


def _held(
    workbook: Workbook, wanted: set[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], Cell]]:
    """Go through each sheet once, and give the cells that are wanted and hold something."""
    for tab in {tab for tab, _ in wanted}:
        sheet = workbook[tab]
        sheet.reset_dimensions()
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and (tab, cell.coordinate) in wanted:
                    yield (tab, cell.coordinate), cell


def _entry(cell: Cell, place: Place, parts: list[str]) -> Iterator[Entry | Remark]:
    about, voice, name, item = parts
    if cell.data_type == "f":
        yield remark(RemarkKind.REFUSED, "import.formula", place)
        return
    if cell.data_type == "e":
        yield remark(RemarkKind.REFUSED, "import.cell_error", place)
        return
    content = _content(cell.value)
    if content is None:
        return
    if isinstance(content, Decimal) and "%" in (cell.number_format or ""):
        # A spreadsheet takes "45 %" for 0.45, and only its format still says so.
        yield remark(RemarkKind.REFUSED, "number.percent", place)
        return
    yield Entry(place=place, about=about, voice=voice, field=name, item=item, content=content)


def _content(value: object) -> Content | None:
    """Give what a cell holds; nothing where it holds blanks."""
    match value:
        case None:
            return None
        case bool() | Decimal():
            return value
        case int() | float():
            return Decimal(repr(value))
        case dt.datetime():
            return value.date()
        case dt.date():
            return value
        case _:
            return str(value).strip() or None


def _refused(file: str, code: str, **words: str) -> InvalidDocumentError:
    return InvalidDocumentError([Issue(code=code, file=file, arguments=tuple(words.items()))])
