"""French pages have no-break spaces before high punctuation and inside quotation marks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
FRENCH = [
    *(DOCS / "tutorial").glob("*.md"),
    *(DOCS / "explanation" / f"{name}.md" for name in ("methode", "limites")),
    DOCS / "explanation" / "comment_un_chiffre_est_calcule.md",
    DOCS / "how-to" / "preparer_la_reunion_d_equipe.md",
    DOCS / "reference" / "chiffres_deja_tenus.md",
    DOCS / "reference" / "command.md",
    DOCS / "reference" / "etapes.md",
]
BREAKS = re.compile(r"« | »|[^\s|] [:;!?](?: |$)|\d %")


def prose(page: Path) -> list[str]:
    """Give the lines of a page without code, comments and rules of tables."""
    text = page.read_text(encoding="utf-8")
    text = re.sub(r"^(```+).*?^\1$", "", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"`[^`\n]*`", "`", re.sub(r"<!--.*?-->", "", text))
    return [line for line in text.splitlines() if not line.startswith("|--")]


@pytest.mark.parametrize("page", FRENCH, ids=lambda page: page.stem)
def test_no_line_can_break_before_a_sign(page):
    """Nor is a percentage parted from its sign."""
    assert [line for line in prose(page) if BREAKS.search(line)] == []


@pytest.mark.parametrize("line", ["Non : oui", "« oui »", "Quoi ?", "12 % de tout"])
def test_a_plain_space_is_found(line):
    """Else the test above would see nothing."""
    assert BREAKS.search(line)
