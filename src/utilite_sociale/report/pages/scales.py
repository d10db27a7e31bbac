"""Places on a scale: where a value stands between its ends, and which places are named."""

from __future__ import annotations

from utilite_sociale.model import Scale
from utilite_sociale.report.charts import Mark
from utilite_sociale.report.language import Language

__all__ = ["axis_of", "place_of"]

_MOST, _PARTS = 6, 4
"""Steps of one that are all named, and parts into which a longer scale is cut."""


def place_of(value: float, scale: Scale) -> float:
    """Give the place of a value, as a share of its scale; outside it, the nearest end."""
    low, span = float(scale.low), float(scale.high - scale.low)
    return min(1.0, max(0.0, (value - low) / span))


def axis_of(scale: Scale, language: Language) -> tuple[Mark, ...]:
    """Name the ends of a scale and some places between."""
    span = scale.high - scale.low
    parts = int(span) if span == int(span) and span <= _MOST else _PARTS
    values = (scale.low + span * part / parts for part in range(parts + 1))
    return tuple(Mark(part / parts, language.number(value)) for part, value in enumerate(values))
