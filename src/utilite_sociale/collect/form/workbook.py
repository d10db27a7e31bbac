"""The form as a workbook: sheets that can be printed, cells that can be named and found again.

The same form gives the same bytes: nothing in the file says when it was made.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from utilite_sociale.collect.form.cells import Cell, Takes
from utilite_sociale.collect.form.map_sheet import MapSheet
from utilite_sociale.collect.form.pages import Pages
from utilite_sociale.collect.form.parts import Block, Form, Heading, Line, Sheet
from utilite_sociale.collect.form.rules import Rules
from utilite_sociale.collect.form.styles import (
    ASKED,
    HALF,
    LINE,
    TOLD,
    Styles,
    fits,
    height_of,
    heights_of,
    rows_of,
    told_wide,
)
from utilite_sociale.messages import say

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

__all__ = ["Known", "form_bytes"]

Known = Mapping[str, "str | Decimal | dt.date"]
"""What is known before anybody answers, by name of cell."""
FIRST = 2
"""Column of the first voice."""
_ALWAYS = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook knows no time zone


def form_bytes(form: Form, known: Known | None = None, nature: str = "participation") -> bytes:
    """Write a form as the bytes of an ``.xlsx`` workbook.

    Args:
        form: the form.
        known: what is known already, by name of cell; it can be changed like any answer.
        nature: nature of the assessment that it is for, as files write it.

    Raises:
        MissingExtraError: XlsxWriter is not installed.
    """
    from utilite_sociale.collect.needed import needed

    xlsxwriter = needed("xlsxwriter", "word.part_form")
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, {**options, "strings_to_numbers": False}) as workbook:
        grid = form.grid
        workbook.set_properties(
            {"title": grid.title, "comments": grid.notice(form.lang), "created": _ALWAYS}
        )
        writer = _Writer(workbook, form, dict(known or {}), nature)
        for sheet in form.sheets:
            writer.sheet(sheet)
        writer.finish()
    return file.getvalue()


class _Writer:
    """Writes the sheets of one form, one part below the other."""

    def __init__(self, workbook: Workbook, form: Form, known: dict[str, Any], nature: str) -> None:
        self.workbook, self.form, self.known = workbook, form, known
        self.styles = Styles(workbook)
        self.texts = {name: value for name, value in known.items() if isinstance(value, str)}
        self.map = MapSheet(form, nature)
        status = say(f"grid_status.{form.grid.status.value}", form.lang)
        words = {"title": form.grid.title, "version": form.grid.version, "status": status}
        self.mark = say("skeleton.grid", form.lang, **words)

    def sheet(self, sheet: Sheet) -> None:
        """Write one sheet."""
        self.tab, self.name = self.workbook.add_worksheet(sheet.name), sheet.name
        self.pages, self.rules = Pages(sheet.columns), Rules(self.form.lang, self.map)
        self.row, self.last = 1, FIRST + 2 * sheet.columns - 1
        for column, width in ((0, TOLD), (1, ASKED)):
            self.tab.set_column(column, column, width)
        self.tab.set_column(FIRST, self.last, HALF)
        self.tab.write_string(0, 0, fits(self.mark), self.styles.mark)
        together: list[Heading] = []
        for part in sheet.parts:
            if isinstance(part, Heading):
                together.append(part)
                continue
            self._keep(together, part)
            together = []
            self._block(part)
        self.rules.write(self.tab)
        self.pages.write(self.tab, self.mark)
        self.tab.print_area(0, 0, self.row - 1, self.last)
        self.tab.freeze_panes(1, 0)
        self.tab.hide_gridlines(2)
        self.tab.protect("", {"format_columns": True, "format_rows": True})

    def finish(self) -> None:
        """Write what the reader of answers needs, and people do not see."""
        self.map.write(self.workbook, self.styles)

    def _keep(self, headings: list[Heading], block: Block) -> None:
        """Keep a block on one page, with the titles before it."""
        texts = (self._height(heading.text) for heading in headings)
        height = sum(LINE * 1.6 + text for text in texts)
        height += LINE * 1.2 + self._height(block.warned)
        self.pages.take(self.row, height + sum(self._heights(block)))
        for heading in headings:
            self._heading(heading)

    def _heading(self, heading: Heading) -> None:
        style = self.styles.title if heading.rank == 1 else self.styles.heading
        self._across(heading.title, style, LINE * 1.6)
        if heading.text:
            self._across(heading.text, self.styles.text)

    def _height(self, text: str) -> float:
        return height_of(text, TOLD + ASKED + HALF * (self.last - 1)) if text else 0.0

    def _across(self, text: str, style: Format, least: float = LINE) -> None:
        """Write a text over the whole width."""
        self.tab.merge_range(self.row, 0, self.row, self.last, "", style)
        self.tab.write_string(self.row, 0, fits(text), style)
        self.tab.set_row(self.row, max(least, self._height(text)))
        self.row += 1

    def _block(self, block: Block) -> None:
        text = "\n".join(block.told)
        heights = self._heights(block)
        top = max(LINE * 1.2, height_of(block.title, TOLD))
        self._top(block, top)
        if block.warned:
            self._across(block.warned, self.styles.warned)
        first = self.row
        for height in heights:
            self.tab.set_row(self.row, height)
            self.row += 1
        if self.row - 1 > first:
            self.tab.merge_range(first, 0, self.row - 1, 0, "", self.styles.told)
        self.tab.write_string(first, 0, fits(text), self.styles.told)
        for line in block.lines:
            first += self._line(line, first)

    def _heights(self, block: Block) -> list[float]:
        text = "\n".join(block.told)
        return heights_of(block, text, self.texts, self.pages.columns)

    def _top(self, block: Block, height: float) -> None:
        self.tab.set_row(self.row, height)
        self.tab.write_string(self.row, 0, fits(block.title), self.styles.block)
        for column in range(1, self.last + 1):
            self.tab.write_blank(self.row, column, None, self.styles.block)
        for place, voice in enumerate(block.voices):
            self._pair(self.row, FIRST + 2 * place, voice, self.styles.voice)
        self.row += 1

    def _line(self, line: Line, row: int) -> int:
        """Write a line, and give how many rows it took."""
        for place, head in enumerate(line.heads):
            self.tab.write_string(row, FIRST + place, fits(head), self.styles.head)
        row += bool(line.heads)
        self.tab.write_string(row, 1, fits(line.label), self.styles.asked)
        for place, pair in enumerate(line.cells):
            for half, cell in enumerate(pair):
                column = FIRST + 2 * place + half
                self._cell(cell, row, column, self.last if told_wide(line) else column + 1)
        for place, text in enumerate(line.shown):
            self._pair(row, FIRST + 2 * place, text, self.styles.reminder)
        return rows_of(line)

    def _pair(self, row: int, column: int, text: str, style: Format) -> None:
        self.tab.merge_range(row, column, row, column + 1, "", style)
        if text:
            self.tab.write_string(row, column, fits(text), style)

    def _cell(self, cell: Cell, row: int, column: int, last: int) -> None:
        styles = {Takes.DATE: self.styles.date, Takes.NUMBER: self.styles.number}
        style = styles.get(cell.takes, self.styles.answer)
        if cell.wide:
            self.tab.merge_range(row, column, row, last, "", style)
        self._value(cell, row, column, style)
        self.map.place(cell, self.name, row, column)
        self.rules.add(cell, row, column)

    def _value(self, cell: Cell, row: int, column: int, style: Format) -> None:
        known = self.known.get(cell.name)
        match known:
            case None:
                self.tab.write_blank(row, column, None, style)
            case Decimal():
                self._number(row, column, known, style)
            case dt.date():
                moment = dt.datetime.combine(known, dt.time())
                self.tab.write_datetime(row, column, moment, style)
            case _:
                self.tab.write_string(row, column, fits(known), style)

    def _number(self, row: int, column: int, number: Decimal, style: Format) -> None:
        """Write a number; one that a workbook would round is written as text, with its digits."""
        if Decimal(repr(float(number))) == number:
            self.tab.write_number(row, column, float(number), style)
        else:
            text = f"{number:f}"
            local = text.replace(".", ",") if self.form.lang == "fr" else text
            self.tab.write_string(row, column, local, style)
