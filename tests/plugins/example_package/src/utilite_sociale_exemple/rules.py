"""A rule that is best at one value and loses as much on both sides."""

from __future__ import annotations

from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.model import Quantity
from utilite_sociale.model.fields import number
from utilite_sociale.scoring import CustomRule, figure
from utilite_sociale.vocabulary import Law

__all__ = ["Peak"]


@frozen(kw_only=True, repr=False, eq=False)
class Peak(CustomRule):
    """Best at ``at``, less one point for each unit away, never below ``lowest``."""

    type_name = "peak"
    measures = (Quantity,)
    laws = frozenset({Law.TIGHT})

    at: Decimal = field(converter=number)
    best: Decimal = field(converter=number)
    lowest: Decimal = field(converter=number)

    def score(self, value, _measure):
        """Give the score at *value*."""
        away = abs(float(value) - float(self.at))
        return max(float(self.lowest), float(self.best) - away)

    def ends(self, _measure):
        """Give the lowest and the highest score; the measure has room for both."""
        return float(self.lowest), float(self.best)

    def says(self, lang):
        """Say the rule."""
        text = {"fr": "{} à {}, 1 point de moins par unité d’écart, jamais moins de {}"}
        text["en"] = "{} at {}, 1 point less for each unit away, never less than {}"
        return text[lang].format(*(figure(n, lang) for n in (self.best, self.at, self.lowest)))
