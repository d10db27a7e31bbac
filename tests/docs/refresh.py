"""Writes into the pages what their commands really print: ``python -m tests.docs.refresh``.

A passage with ``...`` keeps its cuts; only no-break spaces are mended there.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.docs.snippets import Block, as_shown, blocks, commands
from tests.docs.test_snippets import CONSOLE, PAGES, Page, shell

NO_BREAK = str.maketrans("\u00a0\u202f", "  ")


def refreshed(path: Path) -> str:
    """Give the text of a page with its outputs as they are today."""
    lines = path.read_text(encoding="utf-8").splitlines()
    page = Page(path)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        run = (block for block in blocks(path) if block.not_run is None)
        edits = [(block, list(_printed(page, block))) for block in run]
    for block, new in reversed(edits):
        start = block.line - 1
        lines[start : start + len(block.text.splitlines())] = new
    return "\n".join(lines) + "\n"


def _printed(page: Page, block: Block) -> Iterator[str]:
    shown = block.text.splitlines()
    if block.shown_of:
        yield from _today(page.said_in(block.shown_of), shown, cut=True)
    elif block.language == "output":
        yield from _today(page.printed, shown)
    elif block.language in CONSOLE and "$ ust " in block.text:
        for command, written in zip(commands(block), _written(shown), strict=True):
            page.printed = shell(command.text).stdout
            yield from written
            yield from _today(page.printed, command.shown) if command.shown else ()
    else:
        try:
            page.run(block)
        except AssertionError as wrong:
            sys.stderr.write(f"{wrong}\n")
        yield from shown


def _written(lines: Sequence[str]) -> Iterator[list[str]]:
    """Give the lines of each command, those that go on included."""
    for place, line in enumerate(lines):
        if line.startswith("$ "):
            end = place
            while lines[end].endswith("\\"):
                end += 1
            yield list(lines[place : end + 1])


def _today(printed: str, shown: Sequence[str], *, cut: bool = False) -> list[str]:
    """Give what is printed, or the passage that was chosen of it."""
    real = [line.rstrip() for line in printed.rstrip().splitlines()]
    if not cut and "..." not in shown:
        return real
    alike = {line.translate(NO_BREAK): line for line in real}
    mended = [alike.get(line.translate(NO_BREAK), line) for line in shown]
    if not cut and not as_shown(printed, mended):
        sys.stderr.write("This passage is printed no more:\n" + "\n".join(shown) + "\n")
    return mended


def main() -> None:
    """Refresh the pages that are named, or all of them."""
    for path in [Path(name).resolve() for name in sys.argv[1:]] or PAGES:
        text = refreshed(path)
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            sys.stderr.write(f"Refreshed: {path}\n")


if __name__ == "__main__":
    main()
