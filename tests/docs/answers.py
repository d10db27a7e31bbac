"""Filling in a file of answers as a page tells its reader to: blocks waiting behind hashes."""

from __future__ import annotations

import re

BLOCK = re.compile(r"^#?\[\[?\w+\]\]?\n(?:(?!# |#\n)\S.*\n)*", re.MULTILINE)
"""A table: its header and its rows, waiting behind a hash or answered."""
KEPT = ("about = ", "type = ", "voice = ")
"""Rows that one keeps when one answers."""
ABSENT = 'type = "missing"'
"""The type of an answer that does not exist, whatever the question."""


def answered(text: str, shown: str) -> str:
    """Give a file of answers with the blocks that a page shows, each in its place.

    A block replaces the one of its header and first row, waiting or answered; else the only
    one that waits under its header; else it is a copy, right behind the last one. Optional
    rows that it does not show stay as comments. A row without header replaces the row of its
    name.
    """
    for part in re.split(r"\n{2,}", shown.strip()):
        text = _put(text, part)
    return text


def _put(text: str, part: str) -> str:
    lines = part.splitlines()
    if not lines[0].startswith("["):
        return _row(text, part)
    alike = [one for one in BLOCK.finditer(text) if _plain(one)[0] == lines[0]]
    assert alike, f"no {lines[0]} here"
    here = next((one for one in alike if _plain(one)[:2] == lines[:2]), None)
    if here is not None:
        lost = [row for row in _plain(here) if row not in lines and _kept(row, lines)]
        assert not lost, f"{lines[1]}: the file has {lost}"
    waiting = [one for one in alike if one[0].startswith("#")]
    if here is None and len(waiting) == 1:
        here = waiting[0]
    if here is None:
        end = alike[-1].end()
        return f"{text[:end]}\n{part}\n{text[end:]}"
    return text[: here.start()] + _merged(here, lines) + text[here.end() :]


def _merged(here: re.Match[str], lines: list[str]) -> str:
    """Give the rows that are shown, then the optional ones that nobody filled in."""
    shown = {_name(row) for row in lines}
    optional = [row for row in _plain(here) if row.startswith("#") and _name(row) not in shown]
    return "".join(f"{row}\n" for row in (*lines, *optional))


def _name(row: str) -> str:
    return row.removeprefix("#").partition(" = ")[0]


def _kept(row: str, lines: list[str]) -> bool:
    """Tell whether an answer keeps a row of the block; whatever is missing has one type."""
    if row.startswith("type = ") and ABSENT in lines:
        return False
    return lines[0] == "[[evidence]]" and row.startswith(KEPT)


def _row(text: str, part: str) -> str:
    name = re.escape(part.partition(" = ")[0])
    found = re.subn(rf"^#?{name} = .*$", lambda _: part, text, count=1, flags=re.MULTILINE)
    assert found[1], f"no row {name!r} in the file"
    return found[0]


def _plain(run: re.Match[str]) -> list[str]:
    """Give the rows of a block without the hash behind which it waits."""
    lines = run[0].splitlines()
    return [line.removeprefix("#") for line in lines] if run[0].startswith("#") else lines
