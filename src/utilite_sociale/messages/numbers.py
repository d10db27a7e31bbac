"""Numbers as people read them: French or English marks, rounded half up, once, at display."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

__all__ = ["THIN", "WIDE", "as_decimal", "number_text", "percent_text"]

THIN = "\u202f"
"""Narrow no-break space: between thousands, in French."""
WIDE = "\u00a0"
"""No-break space: before a unit, ``%``, ``:`` and guillemets, in French."""

_NOISE = 9
_EXACT = Context(prec=120, rounding=ROUND_HALF_UP)


def as_decimal(value: float | Decimal) -> Decimal:
    """Give a number exactly; a float loses what lies beyond nine decimals, which is noise.

    A mean such as 2.35 may be 2.3499999999999996 in floating point: without this, half up
    on the decimal shown would give 2.3.

    >>> as_decimal(2.3499999999999996)
    Decimal('2.35')
    """
    return Decimal(repr(round(value, _NOISE))) if isinstance(value, float) else Decimal(value)


def number_text(value: float | Decimal, lang: str, decimals: int | None = None) -> str:
    """Write a number in ``fr`` or ``en``; with no *decimals* said, all that it has.

    >>> number_text(1234.56, "en", 1)
    '1,234.6'
    >>> number_text(Decimal("0.25"), "fr", 1)
    '0,3'
    """
    exact = as_decimal(value)
    if decimals is not None:
        exact = exact.quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    text = f"{exact.copy_abs():,f}"
    sign = "\u2212" if exact < 0 else ""
    if lang == "fr":
        text = text.replace(",", THIN).replace(".", ",")
    return sign + text


def percent_text(share: float | Decimal, lang: str, decimals: int = 0) -> str:
    """Write a share from 0 to 1 in per cent.

    >>> percent_text(0.5, "en")
    '50%'
    """
    text = number_text(_EXACT.multiply(as_decimal(share), Decimal(100)), lang, decimals)
    return text + (WIDE if lang == "fr" else "") + "%"
