"""Parts of a form, before any workbook: sheets of blocks, blocks of lines, lines of cells."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from utilite_sociale.collect.form.cells import Cell
from utilite_sociale.model import Grid

__all__ = ["Block", "Form", "Heading", "Line", "Sheet"]


@frozen(kw_only=True)
class Line:
    """One line of a block: what is asked, and for each voice the cells that take it.

    Attributes:
        label: what is asked.
        cells: one cell or two for each voice.
        heads: what stands above each half of a column, where the label does not say it.
        shown: a text for each voice, in the place of cells.
    """

    label: str
    cells: tuple[tuple[Cell, ...], ...] = ()
    heads: tuple[str, ...] = ()
    shown: tuple[str, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Block:
    """A question, with all that is needed to answer it.

    Attributes:
        title: its name.
        told: what to read first, one paragraph each.
        voices: who answers, one column each.
        lines: what is asked.
        warned: what the person who answers must know of people's privacy.
    """

    title: str
    told: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    lines: tuple[Line, ...]
    warned: str = ""


@frozen(kw_only=True)
class Heading:
    """A title between blocks.

    Attributes:
        title: the title.
        text: what stands under it.
        rank: 1 for a register, 2 and more for criteria.
    """

    title: str
    text: str = ""
    rank: int = 1


@frozen(kw_only=True)
class Sheet:
    """One sheet of the workbook.

    Attributes:
        name: its name on the tab.
        parts: headings and blocks, in reading order.
    """

    name: str
    parts: tuple[Heading | Block, ...]

    @property
    def columns(self) -> int:
        """How many voices the widest block has."""
        widths = [
            len(line.cells) or len(line.shown)
            for part in self.parts
            if isinstance(part, Block)
            for line in part.lines
        ]
        return max(widths, default=1)


@frozen(kw_only=True)
class Form:
    """A whole form.

    Attributes:
        grid: the grid that it asks about.
        lang: language of what is not the grid's, ``fr`` or ``en``.
        voice: key of the only voice that it is for; empty when it is for all.
        sheets: its sheets.
    """

    grid: Grid = field(repr=False)
    lang: str = "fr"
    voice: str = ""
    sheets: tuple[Sheet, ...]

    def cells(self) -> Iterator[tuple[Sheet, Cell]]:
        """Give every cell that waits for an answer, with its sheet, in reading order."""
        for sheet in self.sheets:
            for part in sheet.parts:
                for line in part.lines if isinstance(part, Block) else ():
                    for pair in line.cells:
                        for cell in pair:
                            yield sheet, cell
