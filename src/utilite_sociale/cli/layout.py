"""Lines of a given width: wrapping, padding, columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from utilite_sociale.report.glyphs import width

__all__ = ["column_widths", "pad", "wrap"]

_WORD = re.compile(r" |(?<=[-/])")
"""Where a line may be cut."""


def wrap(text: str, room: int) -> list[str]:
    """Cut a text into lines of at most *room* columns; no-break spaces hold.

    A word longer than a line, such as an address, is cut where the line ends.

    >>> wrap("une phrase courte", 10)
    ['une phrase', 'courte']
    """
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= room:
            lines[-1] = joined
            continue
        pieces = list(_pieces(word, room))
        lines = [*lines, *pieces] if lines[-1] else pieces
    return lines


def _pieces(word: str, room: int) -> Iterator[str]:
    piece = ""
    for sign in word:
        if piece and width(piece + sign) > room:
            cut = _soft_cut(piece)
            yield piece[:cut]
            piece = piece[cut:]
        piece += sign
    yield piece


def _soft_cut(piece: str) -> int:
    """Prefer to cut an address after a slash or a hyphen, in its second half."""
    at = max(piece.rfind("/"), piece.rfind("-")) + 1
    return at if at > len(piece) // 2 else len(piece)


def pad(text: str, room: int, *, right: bool = False) -> str:
    """Fill a text with spaces up to *room* columns.

    >>> pad("12", 4, right=True)
    '  12'
    """
    blanks = " " * max(0, room - width(text))
    return blanks + text if right else text + blanks


def column_widths(rows: Sequence[Sequence[str]], room: int, gap: int) -> list[int]:
    """Share *room* columns between the columns of a table, the widest giving way first.

    Words stay whole while a column of several words can still give way.

    >>> column_widths([("cle_longue", "quelques mots à lire")], 24, 2)
    [10, 12]
    """
    columns = list(zip(*rows, strict=True))
    widths = [max(1, *(width(cell) for cell in column)) for column in columns]
    words = [
        max(1, *(width(w) for cell in column for w in _WORD.split(cell))) for column in columns
    ]
    left = room - gap * (len(widths) - 1)
    while sum(widths) > left and max(widths) > 1:
        able = [n for n, size in enumerate(widths) if size > words[n]] or range(len(widths))
        widths[max(able, key=lambda n: widths[n])] -= 1
    return widths
