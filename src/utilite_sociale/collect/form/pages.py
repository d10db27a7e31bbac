"""Printed pages: the scale at which a sheet fits a page in width, and where a page may end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from utilite_sociale.collect.form.styles import ASKED, HALF, TOLD, fits

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["Pages"]

_A4 = 9
_WIDTH, _HEIGHT = 770.0, 560.0
"""Points of an A4 page in landscape, without its margins, its repeated row and its footer."""
_SIGN = 6.5
"""Points of one sign of a column: 5.3 in Calibri, more where another font stands in for it."""
_FOOT = 110
"""Signs of the grid's name at the foot: Excel takes 255 in all."""


@frozen
class Pages:
    """The pages of one sheet.

    Attributes:
        columns: how many voices it has side by side.
        breaks: rows before which a page ends.
        used: points used on the page, in a list of one.
    """

    columns: int
    breaks: list[int] = field(factory=list)
    used: list[float] = field(factory=lambda: [0.0])

    @property
    def scale(self) -> int:
        """Per cent at which the sheet is about as wide as the page, from 40 to 100."""
        widths = [TOLD, ASKED, *([HALF] * (2 * self.columns))]
        points = sum(width * _SIGN for width in widths)
        return max(40, min(100, int(100 * _WIDTH / points)))

    def take(self, row: int, height: float) -> None:
        """Put rows of some height on the page, or on the next one where they do not fit."""
        room = _HEIGHT * 100 / self.scale
        if self.used[0] and self.used[0] + height > room:
            self.breaks.append(row)
            self.used[0] = 0.0
        self.used[0] = (self.used[0] + height) % room

    def write(self, tab: Worksheet, mark: str) -> None:
        """Say to a sheet how it is printed, with what stands at its foot."""
        tab.set_landscape()
        tab.set_paper(_A4)
        tab.set_margins(left=0.4, right=0.4, top=0.4, bottom=0.6)
        tab.fit_to_pages(1, 0)
        tab.repeat_rows(0)
        # An ampersand begins a code of the footer: two are needed for the sign itself.
        foot = fits(mark)[:_FOOT].replace("&", "&&")
        tab.set_footer(f"&L&8{foot}&R&8&P / &N")
        tab.set_h_pagebreaks(self.breaks)
