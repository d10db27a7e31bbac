"""Plain values as JSON text, decimals with all their digits and no more.

The standard library writes decimals only through floating point, which would change them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

__all__ = ["canonical", "indented", "shortest"]


def __dir__() -> list[str]:
    return __all__


def shortest(number: Decimal) -> str:
    """Write a finite number with the fewest digits that give it back.

    >>> shortest(Decimal("2.50")), shortest(Decimal("1E+3")), shortest(Decimal("-0.0"))
    ('2.5', '1000', '0')
    """
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def canonical(value: Any) -> bytes:
    """Write a value in the one way that its digest is taken of: sorted names, no blanks.

    >>> canonical({"b": Decimal("1.0"), "a": ["é"]}).decode()
    '{"a":["é"],"b":1}'
    """
    return "".join(_compact(value)).encode("utf-8")


def _compact(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        names = sorted(value)
        yield from _joined("{", ((f"{_scalar(n)}:", _compact(value[n])) for n in names), "}")
    elif isinstance(value, list | tuple):
        yield from _joined("[", (("", _compact(item)) for item in value), "]")
    else:
        yield _scalar(value)


def _joined(
    opening: str, parts: Iterable[tuple[str, Iterator[str]]], closing: str
) -> Iterator[str]:
    yield opening
    for place, (name, inner) in enumerate(parts):
        yield f",{name}" if place else name
        yield from inner
    yield closing


def indented(value: Any) -> str:
    """Write a value for people to read: names in their order, two blanks a level."""
    return "".join(_pretty(value, "\n")) + "\n"


def _pretty(value: Any, newline: str) -> Iterator[str]:
    inner = f"{newline}  "
    if value and isinstance(value, dict):
        for place, (name, item) in enumerate(value.items()):
            yield f"{',' if place else '{'}{inner}{_scalar(name)}: "
            yield from _pretty(item, inner)
        yield f"{newline}}}"
    elif value and isinstance(value, list | tuple):
        for place, item in enumerate(value):
            yield f"{',' if place else '['}{inner}"
            yield from _pretty(item, inner)
        yield f"{newline}]"
    elif isinstance(value, dict | list | tuple):
        yield "{}" if isinstance(value, dict) else "[]"
    else:
        yield _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, Decimal):
        return shortest(value)
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
