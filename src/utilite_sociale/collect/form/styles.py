"""How a form looks: a few formats, and how high a row must be for its text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from utilite_sociale.collect.form.cells import Takes
from utilite_sociale.collect.form.parts import Block, Line

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

__all__ = [
    "ASKED",
    "HALF",
    "LINE",
    "TOLD",
    "Styles",
    "fits",
    "height_of",
    "heights_of",
    "rows_of",
    "told_wide",
]

TOLD, ASKED, HALF = 56, 26, 15
"""Widths of the columns, in signs: what to read, what is asked, half the column of a voice."""
LINE, STORY = 14.0, 56.0
"""Heights in points: a line of text, and a cell that takes a story."""
_SMALL = 1.15
"""How many more signs fit a column in small letters."""
_CELL = 32_000
"""Signs of a cell: Excel holds 32,767."""
_HIGHEST = 400.0
"""Excel refuses rows above 409 points."""
_BASE: dict[str, Any] = {
    "font_name": "Calibri",
    "font_size": 11,
    "valign": "top",
    "text_wrap": True,
}
_INK, _LINE_COLOUR = "#1F2937", "#9CA3AF"


def height_of(text: str, signs: int) -> float:
    """Give how high a text stands in a column of so many signs, in points.

    >>> height_of("court", 20), height_of("deux lignes de texte", 12)
    (14.0, 28.0)
    """
    lines = sum(max(1, math.ceil(len(part) / signs)) for part in text.split("\n"))
    return min(_HIGHEST, lines * LINE)


def rows_of(line: Line) -> int:
    """Give how many rows a line takes."""
    return 2 if line.heads else 1


def told_wide(line: Line) -> bool:
    """Tell whether a line takes one story, which then has the whole width of the sheet."""
    cells = [cell for pair in line.cells for cell in pair]
    return len(cells) == 1 and cells[0].takes is Takes.STORY


def heights_of(block: Block, text: str, known: Mapping[str, str], columns: int) -> list[float]:
    """Give the height of each row of a block, so that what is to be read fits beside it.

    Args:
        block: the block.
        text: what is to be read.
        known: texts that stand in its cells already, by name of cell.
        columns: how many voices the sheet has side by side.
    """
    heights = []
    for line in block.lines:
        if line.heads:
            heights.append(max(height_of(head, HALF - 1) for head in line.heads))
        story = any(cell.takes is Takes.STORY for pair in line.cells for cell in pair)
        least = max(STORY if story else LINE * 1.2, height_of(line.label, ASKED))
        heights.append(max([least, *_said(line, known, columns)]))
    short = height_of(text, int(TOLD * _SMALL)) - sum(heights)
    if short > 0:
        heights = [min(_HIGHEST, height + short / len(heights)) for height in heights]
    return heights


def _said(line: Line, known: Mapping[str, str], columns: int) -> Iterator[float]:
    """Give the height of what stands in the cells of a line already."""
    wide = 2 * HALF * (columns if told_wide(line) else 1)
    for pair in line.cells:
        for cell in pair:
            if cell.name in known:
                yield height_of(known[cell.name], wide if cell.wide else HALF)
    for text in line.shown:
        yield height_of(text, 2 * HALF)


def fits(text: str) -> str:
    """Cut a text at what a cell holds, and leave out the signs that no workbook can hold."""
    kept = "".join(filter(_printable, text)) if not text.isprintable() else text
    return kept if len(kept) <= _CELL else f"{kept[: _CELL - 1]}…"


def _printable(sign: str) -> bool:
    return sign >= " " or sign in "\n\t"


class Styles:
    """The formats of one workbook, each made once.

    Args:
        workbook: the workbook.
    """

    def __init__(self, workbook: Workbook) -> None:
        def style(**more: Any) -> Format:  # noqa: ANN401 - XlsxWriter's own
            return workbook.add_format({**_BASE, "font_color": _INK, **more})

        framed = {"border": 1, "border_color": _LINE_COLOUR}
        answer = {**framed, "bg_color": "#FEF9C3", "locked": False}
        self.title = style(bold=True, font_size=16)
        self.heading = style(bold=True, font_size=13, bg_color="#DBEAFE")
        self.text = style()
        self.mark = style(italic=True, font_size=9)
        self.block = style(bold=True, top=1, top_color=_INK, bg_color="#F3F4F6")
        self.told = style(font_size=10)
        self.asked = style(font_size=10, align="right")
        self.head = style(font_size=9, italic=True, align="center", valign="bottom")
        self.voice = style(bold=True, align="center", top=1, top_color=_INK, bg_color="#F3F4F6")
        self.warned = style(font_size=10, bold=True, bg_color="#FFEDD5")
        self.reminder = style(font_size=10, italic=True, font_color="#4B5563", **framed)
        self.answer = style(**answer)
        self.date = style(**answer, num_format="dd/mm/yyyy", align="left")
        self.number = style(**answer, num_format="General", align="left")
        self.plain = style(text_wrap=False)
