"""How big a document may be: what is larger is refused before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from utilite_sociale.errors import InvalidValueError

__all__ = ["MAX_BYTES", "MAX_DEPTH", "check_depth", "check_dotted_keys"]

MAX_BYTES = 4_000_000
"""A real assessment with its frozen grid takes about 300 kB."""
MAX_DEPTH = 64
"""A real grid goes about 10 levels deep."""

_CHAIN = re.compile(rf"(?<![\w.-])(?:[\w-]+[ \t]*\.[ \t]*){{{MAX_DEPTH}}}")


def __dir__() -> list[str]:
    return __all__


def check_dotted_keys(text: str) -> None:
    """Refuse a chain of dotted keys that would be deeper than any document.

    Such a chain costs a parser time and memory out of all proportion to its length.

    Raises:
        InvalidValueError: there is one.
    """
    if _CHAIN.search(text):
        raise InvalidValueError("document.too_deep", deepest=str(MAX_DEPTH))


def check_depth(tree: Any) -> None:
    """Refuse a document whose tables and lists stand deeper in one another than any document.

    Raises:
        InvalidValueError: it does.
    """
    level: list[Any] = [tree]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise InvalidValueError("document.too_deep", deepest=str(MAX_DEPTH))


def _inside(value: dict[str, Any] | list[Any]) -> Iterator[object]:
    inside = value.values() if isinstance(value, dict) else value
    yield from (inner for inner in inside if isinstance(inner, dict | list))
