"""Numbers as people type them in a form: with the word that weakens them, or their unit."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from utilite_sociale.collect.numbers import read_number
from utilite_sociale.vocabulary import Qualifier

__all__ = ["TypedNumber", "typed_number"]


@frozen
class TypedNumber:
    """A number that somebody typed.

    Attributes:
        value: the number.
        qualifier: the word that came before it, such as *environ*.
    """

    value: Decimal
    qualifier: Qualifier | None = None


_WORDS = {
    Qualifier.ABOUT: ("environ", "env.", "env", "à peu près", "about", "around", "~", "≈"),
    Qualifier.NEARLY: ("près de", "presque", "nearly", "almost"),
    Qualifier.MORE_THAN: ("plus de", "more than", "over", ">"),
    Qualifier.LESS_THAN: ("moins de", "less than", "under", "<"),
}


def typed_number(text: str, unit: str = "") -> TypedNumber:
    """Read a number typed as text.

    Args:
        text: what was typed.
        unit: unit of the answer; it may follow the number.

    Raises:
        InvalidValueError: it is no number, is a percentage, or can be read in two ways.

    >>> typed_number("environ 1 820 heures", "heures")
    TypedNumber(value=Decimal('1820'), qualifier=<Qualifier.ABOUT: 'about'>)
    """
    bare = text.strip()
    if bare[:1].isdigit() and bare[-1:].isdigit():
        return TypedNumber(read_number(bare))
    qualifier, bare = _qualified(bare)
    return TypedNumber(read_number(_without_unit(bare, unit)), qualifier)


def _qualified(text: str) -> tuple[Qualifier | None, str]:
    low = text.lower()
    for qualifier, words in _WORDS.items():
        for word in words:
            if low.startswith(word) and not low[len(word) : len(word) + 1].isalpha():
                return qualifier, text[len(word) :].strip()
    return None, text


def _without_unit(text: str, unit: str) -> str:
    """Leave out a unit that is the one asked for, in the singular too."""
    low = text.lower()
    for word in sorted({unit.lower(), unit.lower().rstrip("s")} - {""}, key=len, reverse=True):
        before = low[: -len(word)].strip()
        if word != "%" and low.endswith(word) and before[-1:].isdigit():
            return text[: len(text) - len(word)].strip()
    return text
