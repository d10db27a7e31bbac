"""Numbers as people type them in French tables: read exactly, or refused with the reason."""

from __future__ import annotations

import re
from decimal import Decimal

from attrs import frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import number

__all__ = ["WrittenNumber", "read_number", "written_number"]

_SPACES = " \u00a0\u202f\u2009"
_SIGN = r"[+\u2212-]?"
_PLAIN = re.compile(rf"{_SIGN}[0-9]+(?:[.,][0-9]+)?")
_GROUPED = re.compile(rf"{_SIGN}[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?:[.,][0-9]+)?")
_DOTTED = re.compile(
    rf"{_SIGN}[1-9][0-9]{{0,2}}(?:(?:\.[0-9]{{3}}){{2,}}|(?:\.[0-9]{{3}})+,[0-9]+)"
)
_ENGLISH = re.compile(
    rf"{_SIGN}[1-9][0-9]{{0,2}}(?:(?:,[0-9]{{3}}){{2,}}|(?:,[0-9]{{3}})+\.[0-9]+)"
)
_DOUBTFUL = re.compile(rf"{_SIGN}[1-9][0-9]{{0,2}}([.,])[0-9]{{3}}")


@frozen(kw_only=True)
class WrittenNumber:
    """A number that somebody wrote, with the sign ``%`` if it stood there.

    Attributes:
        value: the number; ``12 %`` is 12.
        percent: whether it was followed by ``%``.
    """

    value: Decimal
    percent: bool


def written_number(text: str, *, decimal_comma: bool = True) -> WrittenNumber:
    """Read a number, a percentage included.

    >>> written_number("12,5\u00a0%")
    WrittenNumber(value=Decimal('12.5'), percent=True)

    Args:
        text: what stands in the cell.
        decimal_comma: whether a comma can only be a decimal mark, as in a table whose cells
            are parted by semicolons; else ``1,234`` is refused, as ``1.234`` always is.

    Raises:
        InvalidValueError: nothing stands there; it is no number, words such as *environ*
            included; or it can be read in two ways. The text is not repeated.
    """
    bare = text.strip(f"{_SPACES}\t")
    percent = bare.endswith("%")
    if percent:
        bare = bare[:-1].rstrip(_SPACES)
    if not bare:
        raise InvalidValueError("number.empty")
    return WrittenNumber(value=_value(bare, decimal_comma=decimal_comma), percent=percent)


def read_number(text: str, *, decimal_comma: bool = True) -> Decimal:
    """Read a number that is no percentage.

    >>> read_number("1\u202f234,5"), read_number("1234.5"), read_number("\u22123")
    (Decimal('1234.5'), Decimal('1234.5'), Decimal('-3'))

    Args:
        text: what stands in the cell.
        decimal_comma: as in ``written_number``.

    Raises:
        InvalidValueError: what ``written_number`` refuses, and a percentage.
    """
    found = written_number(text, decimal_comma=decimal_comma)
    if found.percent:
        raise InvalidValueError("number.percent")
    return found.value


def _value(bare: str, *, decimal_comma: bool) -> Decimal:
    doubtful = _DOUBTFUL.fullmatch(bare)
    if doubtful and (doubtful[1] == "." or not decimal_comma):
        raise InvalidValueError("number.ambiguous")
    if _PLAIN.fullmatch(bare) or _GROUPED.fullmatch(bare):
        digits = bare.translate(dict.fromkeys(map(ord, _SPACES))).replace(",", ".")
    elif _DOTTED.fullmatch(bare):
        digits = bare.replace(".", "").replace(",", ".")
    elif _ENGLISH.fullmatch(bare):
        digits = bare.replace(",", "")
    else:
        raise InvalidValueError("number.unreadable")
    return number(Decimal(digits.replace("\u2212", "-")))
