"""Signs that a console may not have, and what stands in for them: chosen by us, never an error."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["clean", "degrade", "width"]

_LOOKALIKES = {
    "\u202f": "\u00a0",
    "\u00a0": " ",
    "\u2009": " ",
    "─": "-",
    "━": "=",
    "═": "=",
    "│": "|",
    "├": "|",
    "┤": "|",
    "●": "O",
    "•": "*",
    "·": "-",
    "→": "->",
    "←": "<-",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "≈": "~",
    "×": "x",
    "\u2212": "-",
    "\u2010": "-",
    "\u2011": "-",
    "–": "-",
    "—": "-",
    "…": "...",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "«": "<<",
    "»": ">>",
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
    "€": "EUR",
    "✓": "v",
    "✗": "x",
    "\u200b": "",
    "\ufeff": "",
}
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def clean(text: str) -> str:
    r"""Take out of a text what would drive the terminal, and make it one line.

    Control, direction and private signs go: a file that was handed over never moves the
    cursor, changes colours or turns the reading direction.

    >>> clean("un\nmot \x1b[31mrouge")
    'un mot [31mrouge'
    """
    kept = text.translate(_SHOWN)
    if "  " in kept:
        kept = " ".join(part for part in kept.split(" ") if part)
    return kept.strip(" ")


class _Shown(dict[int, int | None]):
    """What each sign of a text becomes; found once for each."""

    def __missing__(self, sign: int) -> int | None:
        hidden = unicodedata.category(chr(sign)) in _HIDDEN
        self[sign] = None if hidden else sign
        return self[sign]


_SHOWN = _Shown({ord(sign): ord(" ") for sign in "\t\n\r"})


@lru_cache(maxsize=4096)
def _stand_in(sign: str, encoding: str) -> str:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        pass
    else:
        return sign
    if sign in _LOOKALIKES:
        return degrade(_LOOKALIKES[sign], encoding)
    bare = "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c))
    return "?" if bare in {sign, ""} else degrade(bare, encoding)


def degrade(text: str, encoding: str) -> str:
    """Give *text* with only signs that *encoding* holds.

    >>> degrade("2,8 ≥ 2 → « œuvre »", "ascii")
    '2,8 >= 2 -> << oeuvre >>'
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_stand_in(sign, encoding) for sign in text)
    return text


def width(text: str) -> int:
    """Count the columns that a text takes: two for wide signs, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if unicodedata.combining(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
