"""A reader who has only the text of an explanation, in French or English, and a pencil.

Nothing is taken from the library but the text: phrases are known by heart, numbers are read,
rules applied, means, sums and tables computed, and what may leave is tried in and out.
"""

from __future__ import annotations

from tests.scoring.reader.indicators import IndicatorReading
from tests.scoring.reader.nodes import NodeReading
from tests.scoring.reader.text import Figures

__all__ = ["Figures", "read"]


def read(text: str, lang: str) -> Figures:
    """Compute score, interval and coverage again from an explanation."""
    one = IndicatorReading(text, lang)
    if one.find("rule") is not None:
        return one.figures()
    return NodeReading(text, lang).figures()
