"""How checks say a problem: a code, its severity, its place by keys, and the words to fill in."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from utilite_sociale.errors import Issue, Severity
from utilite_sociale.keys import closest

__all__ = ["Issues", "cut", "error", "listed", "plain", "unknown", "warning"]

Issues = Iterable[Issue]
_SHOWN = 12
_LONGEST = 60
_REPEATED = {"found", "unit", "numerator", "denominator"}
"""Words of a message that repeat what somebody wrote, at whatever length."""


def error(code: str, path: str, **arguments: str) -> Issue:
    """Say a problem that stops the work."""
    return Issue(code=code, path=path, arguments=_words(arguments))


def warning(code: str, path: str, **arguments: str) -> Issue:
    """Say a problem that does not stop the work."""
    return Issue(code=code, severity=Severity.WARNING, path=path, arguments=_words(arguments))


def _words(arguments: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, cut(word) if name in _REPEATED else word) for name, word in arguments.items()
    )


def cut(text: str) -> str:
    """Cut what is repeated to sixty characters: a message stays readable whatever a file holds.

    >>> cut("abc"), len(cut("abc" * 1000))
    ('abc', 60)
    """
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def listed(names: Iterable[str]) -> str:
    """Put names on one line, the first twelve; a dash when there is none.

    >>> listed(["a", "b"]), listed([])
    ('a, b', '—')
    """
    known = list(dict.fromkeys(names))
    more = ["…"] if len(known) > _SHOWN else []
    return ", ".join([*known[:_SHOWN], *more]) or "—"


def unknown(code: str, path: str, found: str, known: Iterable[str]) -> Issue:
    """Say that a name is not known; with *code* and ``_near``, the one that was perhaps meant."""
    near = closest(found, known)
    if near is None:
        return error(code, path, found=found)
    return error(f"{code}_near", path, found=found, near=near)


def plain(number: Decimal) -> str:
    """Write a number with all its digits, and no more.

    >>> plain(Decimal("1E+3")), plain(Decimal("2.50"))
    ('1000', '2.5')
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
