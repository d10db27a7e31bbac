"""Lines of a file of answers: explanations, and blocks that wait behind a hash."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator

from utilite_sociale.cli.layout import wrap
from utilite_sociale.model import Period
from utilite_sociale.report.glyphs import clean

__all__ = [
    "UNKNOWN",
    "block",
    "explained",
    "listed",
    "optional",
    "period_toml",
    "ruled",
    "text_toml",
    "waiting",
]

_WIDTH = 98
UNKNOWN = '"?"'
"""What stands for a number, or for yes or no: a text, which is refused in their place."""


def text_toml(text: str) -> str:
    r"""Write a text as TOML holds it.

    >>> print(text_toml('un "mot"'))
    "un \"mot\""
    """
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def period_toml(period: Period) -> str:
    """Write a period as TOML holds it."""
    days = (("start", period.start), ("end", period.end))
    return "{ " + ", ".join(f"{name} = {_day(day)}" for name, day in days) + " }"


def _day(day: dt.date) -> str:
    return day.isoformat()


def explained(text: str, indent: int = 0) -> Iterator[str]:
    """Write an explanation: a hash, a space, and words that no reader of TOML takes for data."""
    for line in wrap(clean(text), _WIDTH - indent - 2):
        yield f"# {' ' * indent}{line}".rstrip(" ")


def listed(text: str, indent: int = 0) -> Iterator[str]:
    """Write one entry of a list of explanations."""
    blanks = " " * indent
    for index, line in enumerate(explained(text, indent + 2)):
        yield line if index else line.replace(f"# {blanks}  ", f"# {blanks}- ", 1)


def ruled(title: str, sign: str) -> Iterator[str]:
    """Write a title that can be seen when the file is scrolled."""
    yield "# " + sign * (_WIDTH - 2)
    yield from explained(title)
    yield "# " + sign * (_WIDTH - 2)


def block(header: str, rows: Iterable[tuple[str, str]]) -> list[str]:
    """Write a table: its header, if it has one, then names and values in TOML."""
    lines = [line for name, value in rows for line in f"{name} = {value}".split("\n")]
    return [header, *lines] if header else lines


def optional(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Write rows that still are comments once the hashes of their block are gone."""
    return [f"#{name} = {value}" for name, value in rows]


def waiting(lines: Iterable[str]) -> list[str]:
    """Put lines behind a hash without space: removing it gives them back."""
    return [f"#{line}" for line in lines]
