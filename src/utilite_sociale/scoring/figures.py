"""Figures in explanations: in full, as short as they can be written exactly."""

from __future__ import annotations

from decimal import Decimal

from utilite_sociale.messages.numbers import number_text

__all__ = ["figure"]

_DIGITS = 12
"""Significant digits of a computed number; beyond them floating point is noise."""


def figure(value: float | Decimal, lang: str) -> str:
    """Write a number with all its decimals and no idle zero; a float with twelve digits.

    >>> figure(3.0, "fr"), figure(2.5, "fr"), figure(2 / 3, "en")
    ('3', '2,5', '0.666666666667')
    """
    exact = Decimal(f"{value:.{_DIGITS}g}") if isinstance(value, float) else Decimal(value)
    text = number_text(exact, lang)
    mark = "," if lang == "fr" else "."
    return text.rstrip("0").rstrip(mark) if mark in text else text
