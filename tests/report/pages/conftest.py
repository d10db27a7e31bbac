"""Pages as plain lines, so that a test reads what a reader reads."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.report.document import Document


@pytest.fixture
def read() -> Callable[[Document], list[str]]:
    """Give the lines of a page, without indentation, empty lines and no-break spaces."""

    def read(document: Document) -> list[str]:
        text = render(document, Screen(100)).replace("\u00a0", " ").replace("\u202f", " ")
        return [line.strip() for line in text.splitlines() if line.strip()]

    return read


@pytest.fixture
def between() -> Callable[[list[str], str], list[str]]:
    """Give the lines of one part of a page, by its title."""

    def between(lines: list[str], title: str) -> list[str]:
        start = next(i for i, line in enumerate(lines) if line.startswith(f"── {title} "))
        rest = lines[start + 1 :]
        end = next((i for i, line in enumerate(rest) if line.startswith("── ")), len(rest))
        return rest[:end]

    return between
