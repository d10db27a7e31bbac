"""The parts of the reference pages that are written from the code, and stand in the pages.

``python -m docs._ext.reference`` writes them again; a test fails while a page is out of date.
A part stands between ``<!-- from the code: name -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from docs._ext.answers import answer_columns
from docs._ext.columns import campaign_column_table, column_table, state_table
from docs._ext.commands import command_sections, command_summary
from docs._ext.held import (
    durable_jobs,
    families,
    leaver_rules,
    posts,
    reference_hours,
)
from docs._ext.life import act_table, stage_table
from docs._ext.tables import assessment_tables, grid_tables

__all__ = ["PARTS", "filled", "pages"]

REFERENCE = Path(__file__).parents[1] / "reference"
PART = re.compile(r"(<!-- from the code: (?P<name>[\w ]+) -->\n).*?(<!-- end -->)", re.DOTALL)
PARTS: dict[str, Callable[[], str]] = {
    "acts": act_table,
    "answer columns": answer_columns,
    "assessment": assessment_tables,
    "campaign columns": campaign_column_table,
    "columns": column_table,
    "command": command_sections,
    "commands": command_summary,
    "durable jobs": durable_jobs,
    "families": families,
    "grid": grid_tables,
    "stages": stage_table,
    "leaver rules": leaver_rules,
    "posts": posts,
    "reference hours": reference_hours,
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
