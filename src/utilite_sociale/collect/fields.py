"""Fields of an answer: what a form asks for one by one, and a file of answers says one by one."""

from __future__ import annotations

from enum import StrEnum

from utilite_sociale.model import (
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Measure,
    Narrative,
    Ordinal,
    Quantity,
    Ratio,
)

__all__ = ["ABOUT_ANSWER", "Field", "Part", "parts_of"]


class Field(StrEnum):
    """What one cell, or one line, says of an answer."""

    VALUE = "value"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    COUNT = "count"
    TOTAL = "total"
    TICKED = "ticked"
    NONE_TICKED = "none_ticked"
    TEXT = "text"
    STATE = "state"
    REASON = "reason"
    N = "n"
    STRENGTH = "strength"
    SOURCE = "source"
    START = "start"
    END = "end"
    COLLECTED_ON = "collected_on"
    QUALIFIER = "qualifier"
    PROVISIONAL = "provisional"
    CONSENT = "consent"
    VOICE = "voice"


ABOUT_ANSWER = frozenset(
    {
        Field.N,
        Field.STRENGTH,
        Field.SOURCE,
        Field.START,
        Field.END,
        Field.COLLECTED_ON,
        Field.QUALIFIER,
        Field.PROVISIONAL,
        Field.CONSENT,
    }
)
"""Fields that say something of an answer, and are none themselves."""

Part = tuple[Field, str]
"""A field, and the key of the option or category that it is about, if it is about one."""


def parts_of(measure: Measure) -> tuple[Part, ...]:
    """Give what makes an answer to a measure, in the order in which it is asked.

    >>> [field.value for field, _ in parts_of(Ratio(numerator="femmes", denominator="salariés"))]
    ['numerator', 'denominator']
    """
    match measure:
        case Quantity() | Ordinal() | Binary() | Choice():
            return ((Field.VALUE, ""),)
        case Ratio():
            return ((Field.NUMERATOR, ""), (Field.DENOMINATOR, ""))
        case Checklist(options=options):
            ticks = tuple((Field.TICKED, option.key) for option in options)
            return (*ticks, (Field.NONE_TICKED, ""))
        case Breakdown(categories=categories):
            counts = tuple((Field.COUNT, category.key) for category in categories)
            return (*counts, (Field.TOTAL, "")) if measure.total else counts
        case Narrative():
            return ((Field.TEXT, ""),)
        case _:
            return ()
