"""What can be answered to a measure: keys of levels and options, or a range of numbers."""

from __future__ import annotations

from decimal import Decimal

from utilite_sociale.model import (
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Measure,
    Ordinal,
    Quantity,
    Ratio,
)

__all__ = ["answers_of", "range_of"]

_WHOLE = {"%": Decimal(100)}


def answers_of(measure: Measure) -> tuple[str, ...]:
    """Give the keys that can be answered, in their order; nothing for numbers and words."""
    match measure:
        case Ordinal(levels=known) | Choice(options=known) | Checklist(options=known):
            return tuple(option.key for option in known)
        case Breakdown(categories=known):
            return tuple(category.key for category in known)
        case Binary():
            return ("no", "yes")
        case _:
            return ()


def range_of(measure: Measure) -> tuple[Decimal | None, Decimal | None]:
    """Give the lowest and highest number of a quantity or a ratio, in its unit."""
    if isinstance(measure, Quantity):
        return measure.low, measure.high
    if isinstance(measure, Ratio) and measure.part_of_whole:
        return Decimal(0), _WHOLE.get(measure.unit, Decimal(1))
    return Decimal(0), None
