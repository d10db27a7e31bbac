"""Sheets that people do not see: the drop-down lists, and the map of the cells with their grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from utilite_sociale.collect.form.cells import Cell
from utilite_sociale.collect.form.parts import Form
from utilite_sociale.serial import content_digest

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

    from utilite_sociale.collect.form.styles import Styles

__all__ = ["FORM_FORMAT", "LISTS", "MAP", "SEPARATOR", "MapSheet", "absolute"]

MAP, LISTS = "_carte", "_listes"
FORM_FORMAT = 1
"""Number of the format of the map; raised only when an older reader would misread it."""
SEPARATOR = "|"
"""Between what a cell is about, whose it is, its field and its item: no key holds it."""


def absolute(tab: str, row: int, column: int) -> str:
    """Write the address of a cell as a workbook does, sheet included.

    >>> absolute("1. L'emploi", 0, 2)
    "'1. L''emploi'!$C$1"
    """
    from xlsxwriter.utility import xl_col_to_name

    quoted = tab.replace("'", "''")
    return f"'{quoted}'!${xl_col_to_name(column)}${row + 1}"


class MapSheet:
    """Where each cell is, what it is about, and which grid asked.

    Args:
        form: the form.
        nature: nature of the assessment, as files write it.
    """

    def __init__(self, form: Form, nature: str) -> None:
        self.form, self.nature = form, nature
        self.placed: list[tuple[Cell, str]] = []
        self.lists: dict[tuple[str, ...], int] = {}

    def place(self, cell: Cell, tab: str, row: int, column: int) -> None:
        """Keep where a cell is."""
        self.placed.append((cell, absolute(tab, row, column)))

    def list_of(self, choices: tuple[str, ...]) -> str:
        """Give where the texts of a drop-down list stand, as a formula."""
        column = self.lists.setdefault(choices, len(self.lists))
        first, last = absolute(LISTS, 0, column), absolute(LISTS, len(choices) - 1, column)
        return f"={first}:{last.rpartition('!')[2]}"

    def write(self, workbook: Workbook, styles: Styles) -> None:
        """Write the lists and the map, and give each cell its name."""
        lists = workbook.add_worksheet(LISTS)
        for choices, column in self.lists.items():
            for row, choice in enumerate(choices):
                lists.write_string(row, column, choice, styles.plain)
        tab = workbook.add_worksheet(MAP)
        head = self._head()
        for row, (name, value) in enumerate(head):
            tab.write_string(row, 0, name)
            tab.write_string(row, 1, value)
        for row, (cell, address) in enumerate(self.placed, start=len(head)):
            tab.write_string(row, 0, cell.name)
            tab.write_string(row, 1, address)
            said = (cell.about, cell.voice, cell.field, cell.item)
            tab.write_string(row, 2, SEPARATOR.join(said))
            workbook.define_name(cell.name, f"={address}")
        for hidden in (lists, tab):
            hidden.protect()
            hidden.very_hidden()

    def _head(self) -> tuple[tuple[str, str], ...]:
        grid = self.form.grid
        return (
            ("utilite_sociale", str(FORM_FORMAT)),
            ("grid", grid.key),
            ("version", grid.version),
            ("digest", content_digest(grid)),
            ("lang", self.form.lang),
            ("voice", self.form.voice),
            ("nature", self.nature),
        )
