"""The parts of the reference pages that are written from the code, and stand in the pages.

``python -m docs._ext.reference`` writes them again; a test fails while a page is out of date.
A part stands between ``<!-- from the code: name -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from docs._ext.columns import column_table, state_table
from docs._ext.commands import command_sections, command_summary
from docs._ext.tables import assessment_tables, grid_tables

__all__ = ["PARTS", "filled", "pages"]

REFERENCE = Path(__file__).parents[1] / "reference"
PART = re.compile(r"(<!-- from the code: (?P<name>[\w ]+) -->\n).*?(<!-- end -->)", re.DOTALL)
PARTS: dict[str, Callable[[], str]] = {
    "assessment": assessment_tables,
    "columns": column_table,
    "command": command_sections,
    "commands": command_summary,
    "grid": grid_tables,
    "states": state_table,
}


def pages() -> list[Path]:
    """Give the pages that hold a part written from the code."""
    found = sorted(REFERENCE.glob("*.md"))
    return [page for page in found if PART.search(page.read_text(encoding="utf-8"))]


def filled(text: str) -> str:
    """Give a page with its parts written anew."""
    return PART.sub(lambda part: f"{part[1]}\n{PARTS[part['name']]()}\n\n{part[3]}", text)


def main() -> None:
    """Write all pages anew."""
    for page in pages():
        page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
