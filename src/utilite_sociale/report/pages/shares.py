"""Shares of a whole on one line, each beside what was published elsewhere: never a norm."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from utilite_sociale.model import ContextValue, Evidence, Indicator, RatioEvidence
from utilite_sociale.report.charts import Gauge, Mark
from utilite_sociale.report.document import Gauges
from utilite_sociale.report.language import Language

__all__ = ["Shares", "share_of"]

_PER_CENT = "%"
_PARTS = 4


def share_of(one: Evidence, indicator: Indicator) -> float | None:
    """Give a share from 0 to 1; nothing for what is no share of a whole."""
    unit = getattr(indicator.measure, "unit", "")
    whole = getattr(indicator.measure, "part_of_whole", False)
    if not isinstance(one, RatioEvidence) or unit != _PER_CENT or not whole:
        return None
    if one.numerator is None or not one.denominator:
        return None
    return float(one.numerator / one.denominator)


@frozen
class Shares:
    """Draws shares.

    Attributes:
        language: language to speak.
    """

    language: Language

    def gauges(self, shown: Iterable[tuple[Evidence, Indicator, str]]) -> Gauges | None:
        """Draw shares under one another, with their context; nothing where none is a share.

        Args:
            shown: evidence, its indicator, and the words that say the figure.
        """
        rows = []
        for one, indicator, words in shown:
            share = share_of(one, indicator)
            if share is not None:
                rows.append(self._gauge(share, indicator, words))
        if not rows:
            return None
        beside = any(row.ticks for row in rows)
        legend = self.language.say("shares.legend_context" if beside else "shares.legend")
        return Gauges(tuple(rows), legend, self._axis())

    def _gauge(self, share: float, indicator: Indicator, words: str) -> Gauge:
        ticks = tuple(
            Mark(float(one.value) / 100, self.context(one))
            for one in indicator.context
            if one.value is not None and one.unit == _PER_CENT and 0 <= one.value <= 100
        )
        caption = " · ".join([words, *(tick.text for tick in ticks)])
        return Gauge(caption, None, None, share, indicator.label, ticks=ticks)

    def context(self, one: ContextValue) -> str:
        """Say a published figure, for whom and when."""
        figure = one.note
        if one.value is not None:
            number = self.language.number(one.value)
            figure = self.language.say("typography.amount", number=number, unit=one.unit)
        scope = self.language.say("shares.context", scope=one.scope, year=str(one.year))
        return self.language.field(scope, figure)

    def _axis(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(part / _PARTS, self.language.percent(part / _PARTS)) for part in range(_PARTS + 1)
        )
