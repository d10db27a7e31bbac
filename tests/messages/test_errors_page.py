"""Every problem has its entry in the reference, and no entry is left of one that is gone."""

from __future__ import annotations

import re
from pathlib import Path

from utilite_sociale.messages import content, files, values

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "errors.md"
FRAMES = {"issue.line", "issue.located"}


def test_codes_and_headings_are_the_same():
    """One heading per code, each once."""
    headings = re.findall(r"^### `([^`]+)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    codes = {*files.TEXTS, *values.TEXTS, *content.TEXTS} - FRAMES
    assert sorted(headings) == sorted(codes)


def test_every_entry_says_how_to_mend_it():
    """What it means, then the remedy."""
    entries = PAGE.read_text(encoding="utf-8").split("\n### ")[1:]
    assert [entry.split("`")[1] for entry in entries if "\n**Remedy.** " not in entry] == []
