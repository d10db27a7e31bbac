"""Figures in rows and columns: a square grows with its figure, so that no colour is needed."""

from __future__ import annotations

from utilite_sociale.report.charts.shapes import HeatCell, HeatMap
from utilite_sociale.report.charts.svg import LINE, Canvas, lines_of

__all__ = ["column_letter", "draw_heat_map"]

_WIDTH, _NAMES, _LETTERS = 640.0, 150.0, 20
"""Width of the drawing, of the names of its rows, and letters of a line of such a name."""
_WIDEST, _TALL, _GAP = 98.0, 48.0, 4.0
"""Widest column, least height of a row, and what stands between two cells."""
_LETTER = 6.6
"""Room that a letter of the name of a column takes."""


def column_letter(place: int) -> str:
    """Give the letter of a column, from A.

    >>> [column_letter(place) for place in (0, 25, 26)]
    ['A', 'Z', 'AA']
    """
    before = column_letter(place // 26 - 1) if place >= 26 else ""
    return before + chr(ord("A") + place % 26)


def draw_heat_map(heat: HeatMap, name: str) -> str:
    """Draw a heat map.

    Args:
        heat: what it shows.
        name: what no other drawing of the page is called.
    """
    wide = min(_WIDEST, (_WIDTH - _NAMES) / len(heat.columns))
    tops = [
        lines_of(f"{column_letter(i)}. {text}", int(wide / _LETTER))
        for i, text in enumerate(heat.columns)
    ]
    sides = [lines_of(f"{i}. {row.label}", _LETTERS) for i, row in enumerate(heat.rows, start=1)]
    head = max(1, *map(len, tops)) * LINE + 2 * _GAP
    heights = [max(_TALL, len(lines) * LINE + 2 * _GAP) for lines in sides]
    canvas = Canvas((_WIDTH, head + sum(heights)), (heat.title, heat.description), name)
    for place, lines in enumerate(tops):
        x = _NAMES + wide * (place + 0.5)
        canvas.block((x, head - len(lines) * LINE + 8), lines, "name top", "middle")
        canvas.text((x, head - 8), column_letter(place), _short(lines))
    y = head
    for place, (row, lines) in enumerate(zip(heat.rows, sides, strict=True)):
        middle = y + heights[place] / 2
        canvas.block((_NAMES - 8, middle - len(lines) * LINE / 2 + 13), lines, "name", "end")
        canvas.text((_NAMES - 8, middle + 8), str(place + 1), _short(lines), "end")
        for column, cell in enumerate(row.cells):
            box = (_NAMES + wide * column + _GAP / 2, y + _GAP / 2, wide - _GAP)
            _cell(canvas, box, heights[place] - _GAP, cell)
        y += heights[place]
    return canvas.markup()


def _short(lines: list[str]) -> str:
    return "short" if lines else "short always"


def _cell(canvas: Canvas, box: tuple[float, float, float], tall: float, cell: HeatCell) -> None:
    """Draw a cell: a frame, filled from the bottom as far as the figure goes, dashed for none."""
    x, y, wide = box
    known = cell.share is not None
    canvas.shape("rect", "frame" if known else "frame none", x=x, y=y, width=wide, height=tall)
    if cell.share is not None:
        full = tall * cell.share
        canvas.shape("rect", "fill", x=x, y=y + tall - full, width=wide, height=full)
    canvas.text((x + wide / 2, y + tall / 2 + 5), cell.text, "figure")
