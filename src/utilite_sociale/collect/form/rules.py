"""What cells let people type: one rule for all the cells of a sheet that share it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from utilite_sociale.collect.form.cells import Cell, Takes
from utilite_sociale.collect.form.map_sheet import MapSheet
from utilite_sociale.messages import say

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Rules"]

_HUGE = 1e15


class Rules:
    """The rules of one sheet, gathered before they are written.

    Args:
        lang: ``fr`` or ``en``.
        lists: where drop-down lists stand.
    """

    def __init__(self, lang: str, lists: MapSheet) -> None:
        self.lang, self.lists = lang, lists
        self.cells: dict[tuple[Takes, tuple[str, ...]], list[list[int]]] = {}

    def add(self, cell: Cell, row: int, column: int) -> None:
        """Take a cell in, if anything is to be said of what it takes."""
        if cell.choices or cell.takes is Takes.NUMBER:
            places = self.cells.setdefault((cell.takes, cell.choices), [])
            places.append([row, column, row, column])

    def write(self, tab: Worksheet) -> None:
        """Write the rules on their sheet."""
        for (takes, choices), places in self.cells.items():
            kind = "number" if takes is Takes.NUMBER else "choice"
            said = {
                "error_title": say("form.validate.title", self.lang),
                "error_message": say(f"form.validate.{kind}", self.lang),
            }
            rule = self._number() if takes is Takes.NUMBER else self._choice(choices)
            more = {"other_cells": places} if len(places) > 1 else {}
            row, column, last_row, last_column = places[0]
            how = {**rule, **said, **more}
            tab.data_validation(row, column, last_row, last_column, how)

    def _choice(self, choices: tuple[str, ...]) -> dict[str, Any]:
        return {"validate": "list", "source": self.lists.list_of(choices)}

    def _number(self) -> dict[str, Any]:
        """Only a warning: "environ 120" is an answer too, and the reader understands it."""
        limits = {"criteria": "between", "minimum": -_HUGE, "maximum": _HUGE}
        return {"validate": "decimal", "error_type": "warning", **limits}
