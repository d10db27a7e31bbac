"""Strict values: nothing is taken for something else, and what was expected is said."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Any

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.keys import closest, is_key
from utilite_sociale.messages import LANGUAGES, known, say
from utilite_sociale.model.fields import number

__all__ = [
    "boolean",
    "chosen",
    "date",
    "described",
    "exact",
    "items",
    "listed",
    "table",
    "text",
    "unknown",
    "whole",
]

_LONGEST = 60
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "word.nothing"),
    (bool, "word.true_or_false"),
    ((int, Decimal), "word.number"),
    (str, "word.text"),
    (list, "word.list"),
    (dict, "word.table"),
    (dt.datetime, "word.moment"),
    (dt.date, "word.date"),
    (dt.time, "word.time"),
)


def __dir__() -> list[str]:
    return __all__


def described(value: object) -> str:
    """Say what kind of thing was written, without repeating it: it may be confidential."""
    return next((word for kind, word in _KINDS if isinstance(value, kind)), "word.something_else")


def listed(names: Iterable[str]) -> str:
    """Put what is allowed on one line."""
    return ", ".join(names)


def text(value: object, _type: object = None) -> str:
    """Take a text; a number is refused, since it may have lost its leading zeros."""
    if not isinstance(value, str):
        raise InvalidValueError("document.not_a_text", found=described(value))
    if any("\ud800" <= sign <= "\udfff" or sign == "\0" for sign in value):
        raise InvalidValueError("document.bad_sign")
    return value


def boolean(value: object, _type: object = None) -> bool:
    """Take true or false."""
    if not isinstance(value, bool):
        raise InvalidValueError("document.not_a_boolean", found=described(value))
    return value


def whole(value: object, _type: object = None) -> int:
    """Take a whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidValueError("document.not_whole", found=described(value))
    return int(number(value))


def exact(value: object, _type: object = None) -> Decimal:
    """Take a number, exactly as it was written."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise InvalidValueError("value.not_a_number", found=described(value))
    return number(value)


def date(value: object, _type: object = None) -> dt.date:
    """Take a day, as a TOML date or as text such as ``"2018-12-31"``."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise InvalidValueError("document.no_such_day", found=value) from None
    raise InvalidValueError("document.not_a_date", found=described(value))


def chosen(value: object, choices: type[StrEnum]) -> StrEnum:
    """Take a member of a closed list, by its name in files.

    What is no name at all is not repeated: it may be a sentence that somebody confided. A
    word that people read for a member, in French or in English, leads to its name.
    """
    names = [member.value for member in choices]
    if not isinstance(value, str) or not (is_key(value) or value in _meant(choices)):
        found, listing = described(value), _listing(choices)
        raise InvalidValueError("document.not_a_choice", found=found, choices=listing)
    if value not in names:
        error = unknown("document.unknown_choice", value, names, near=_meant(choices).get(value))
        error.arguments["choices"] = _listing(choices)
        raise error
    return choices(value)


def _table(choices: type[StrEnum]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", choices.__name__).lower()


def _meant(choices: type[StrEnum]) -> dict[str, str]:
    """Give the members of a closed list by the words that people read for them."""
    codes = {member.value: f"{_table(choices)}.{member.value}" for member in choices}
    spoken = ((lang, name, code) for lang in LANGUAGES for name, code in codes.items())
    return {say(code, lang): name for lang, name, code in spoken if known(code)}


def _listing(choices: type[StrEnum]) -> str:
    """List what is allowed, each with what it means where the catalogue says it."""
    names = [member.value for member in choices]
    said = all(known(f"{_table(choices)}.{name}") for name in names)
    return f"list.{_table(choices)}" if said else listed(names)


def unknown(
    code: str, found: str, names: list[str], *, near: str | None = None
) -> InvalidValueError:
    """Give the problem of a name that is none of the known ones, with the nearest."""
    near, choices = near or closest(found, names), listed(names)
    short = found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1]}…"
    if near is None:
        return InvalidValueError(code, found=short, choices=choices)
    return InvalidValueError(f"{code}_near", found=short, near=near, choices=choices)


def items(value: object) -> list[Any]:
    """Take a list; a text or a table is none."""
    if not isinstance(value, list):
        raise InvalidValueError("value.not_a_list", found=described(value))
    return value


def table(value: object) -> dict[str, Any]:
    """Take a table."""
    if not isinstance(value, dict):
        raise InvalidValueError("document.not_a_table", found=described(value))
    return value
