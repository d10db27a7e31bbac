"""Converters and validators shared by every class of the model."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sized
from decimal import Decimal
from numbers import Integral
from typing import TYPE_CHECKING, Any

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.keys import MAX_KEY_LENGTH, is_key, key_like

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = [
    "LINEAGE",
    "MAX_DIGITS",
    "MAX_EXPONENT",
    "WORDING",
    "AtLeast",
    "Between",
    "answer_key",
    "answer_keys",
    "at_least",
    "between",
    "items",
    "maybe_number",
    "maybe_version",
    "none_twice",
    "not_blank",
    "not_empty",
    "number",
    "numbers",
    "one_line",
    "shown",
    "valid_date",
    "valid_key",
    "valid_keys",
    "valid_version",
    "whole",
    "yes_or_no",
]

MAX_DIGITS = 40
MAX_EXPONENT = 30
WORDING = {"affects_score": False}
"""Metadata of a field that can change no score: left out of the scoring digest."""
LINEAGE = {"in_content_digest": False, "affects_score": False}
"""Metadata of a field that says where an element comes from: left out of both digests."""

Validator = Callable[[Any, "Attribute[Any]", Any], None]

_VERSION = re.compile(r"[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}")


def __dir__() -> list[str]:
    return __all__


def number(value: float | Decimal) -> Decimal:
    """Keep a number exactly; a float is taken by its shortest text, so 0.1 is 0.1.

    Raises:
        InvalidValueError: it is not a number, not finite, or too long to be a measure.
    """
    if isinstance(value, bool) or not isinstance(value, Integral | float | Decimal):
        raise InvalidValueError("value.not_a_number", found=type(value).__name__)
    if isinstance(value, Integral):
        if abs(value) >= 10 ** (MAX_EXPONENT + 1):
            raise InvalidValueError("value.number_too_long")
        return Decimal(int(value))
    exact = Decimal(float.__repr__(value)) if isinstance(value, float) else value
    if not exact.is_finite():
        raise InvalidValueError("value.not_finite")
    digits = exact.as_tuple()
    too_long = len(digits.digits) > MAX_DIGITS or abs(int(digits.exponent)) > MAX_EXPONENT
    if too_long or abs(exact.adjusted()) > MAX_EXPONENT:
        raise InvalidValueError("value.number_too_long")
    return exact


def numbers(values: Iterable[float | Decimal]) -> tuple[Decimal, ...]:
    """Keep a list of numbers exactly; the errors are those of ``number``."""
    return tuple(number(value) for value in items(values))


def items(values: Iterable[Any]) -> tuple[Any, ...]:
    """Keep a list as a tuple, so that nothing can change it later.

    Raises:
        InvalidValueError: a text or a table stands where a list is expected.
    """
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        raise InvalidValueError("value.not_a_list", found=type(values).__name__)
    return tuple(values)


def maybe_number(value: float | Decimal | None) -> Decimal | None:
    """Keep a number exactly, or nothing."""
    return None if value is None else number(value)


def shown(value: object, longest: int) -> str:
    """Give a refused text, cut, for a message; of anything else, its type."""
    return value[:longest] if isinstance(value, str) else type(value).__name__


def valid_key(_owner: object, _field: Attribute[Any], value: str) -> None:
    """Refuse what is not a key: ASCII snake_case, a letter first."""
    if isinstance(value, str) and is_key(value):
        return
    short = isinstance(value, str) and len(value) <= MAX_KEY_LENGTH
    near = key_like(value) if short else ""
    if is_key(near):
        raise InvalidValueError("value.not_a_key_near", found=shown(value, 80), near=near)
    raise InvalidValueError("value.not_a_key", found=shown(value, 80))


def valid_keys(owner: object, field: Attribute[Any], values: tuple[str, ...]) -> None:
    """Refuse a list that holds something else than keys."""
    for value in values:
        valid_key(owner, field, value)


def answer_key(_owner: object, _field: Attribute[Any], value: str) -> None:
    """Refuse an answer that is not a key, without repeating it."""
    if not isinstance(value, str) or not is_key(value):
        raise InvalidValueError("value.answer_not_a_key")


def answer_keys(owner: object, field: Attribute[Any], values: tuple[str, ...]) -> None:
    """Refuse answers that are not all keys, without repeating them."""
    for value in values:
        answer_key(owner, field, value)


def none_twice(keys: Iterable[str]) -> None:
    """Refuse keys of which one is given twice."""
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise InvalidValueError("value.key_twice", found=key)
        seen.add(key)


def valid_version(_owner: object, _field: Attribute[Any], value: str) -> None:
    """Refuse what is not a version such as ``1.0.0``."""
    if not isinstance(value, str) or not _VERSION.fullmatch(value):
        raise InvalidValueError("value.not_a_version", found=shown(value, 40))


def maybe_version(owner: object, field: Attribute[Any], value: str) -> None:
    """Refuse what is neither empty nor a version."""
    if value != "":
        valid_version(owner, field, value)


def not_blank(_owner: object, _field: Attribute[Any], value: str) -> None:
    """Refuse an empty text, and what is no text: an identifier is never a number."""
    if not isinstance(value, str):
        raise InvalidValueError("value.not_a_text", found=type(value).__name__)
    if not value.strip():
        raise InvalidValueError("value.blank")


def one_line(owner: object, field: Attribute[Any], value: str) -> None:
    """Refuse an empty text, or one of several lines."""
    not_blank(owner, field, value)
    if "\n" in value or "\r" in value:
        raise InvalidValueError("value.several_lines")


def not_empty(_owner: object, _field: Attribute[Any], value: Sized) -> None:
    """Refuse an empty list."""
    if not len(value):
        raise InvalidValueError("value.empty_list")


def valid_date(_owner: object, _field: Attribute[Any], value: dt.date | None) -> None:
    """Refuse what is not a day, a moment of a day included; nothing is accepted."""
    if value is not None and (not isinstance(value, dt.date) or isinstance(value, dt.datetime)):
        raise InvalidValueError("value.not_a_date", found=type(value).__name__)


def yes_or_no(_owner: object, _field: Attribute[Any], value: bool) -> None:  # noqa: FBT001 - what it validates
    """Refuse what is neither true nor false: the text ``non`` would count as true."""
    if not isinstance(value, bool):
        raise InvalidValueError("value.not_yes_or_no", found=type(value).__name__)


def whole(_owner: object, _field: Attribute[Any], value: int | None) -> None:
    """Refuse what is not a whole number; nothing is accepted."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise InvalidValueError("value.not_whole", found=type(value).__name__)


class AtLeast:
    """Refuses a number below *low*, without repeating it; nothing is accepted."""

    def __init__(self, low: int) -> None:
        self.low = low

    def __call__(self, _owner: object, _field: Attribute[Any], value: Decimal | int | None) -> None:
        """Look at the number."""
        if value is not None and value < self.low:
            raise InvalidValueError("value.below", low=str(self.low))


class Between:
    """Refuses a number outside ``[low, high]``."""

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high

    def __call__(self, _owner: Any, _field: Attribute[Any], value: Any) -> None:  # noqa: ANN401 - as attrs calls it
        """Look at the number."""
        if not self.low <= value <= self.high:
            low, high = str(self.low), str(self.high)
            raise InvalidValueError("value.outside", low=low, high=high, found=str(value))


def at_least(low: int) -> Validator:
    """Refuse a number below *low*, without repeating it; nothing is accepted."""
    return AtLeast(low)


def between(low: int, high: int) -> Validator:
    """Refuse a number outside ``[low, high]``."""
    return Between(low, high)
