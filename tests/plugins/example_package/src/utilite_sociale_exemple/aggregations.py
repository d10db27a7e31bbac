"""An aggregation that rounds inside the tree, and one that has no direction."""

from __future__ import annotations

import math

from attrs import field, frozen

from utilite_sociale.messages import say
from utilite_sociale.model import Aggregation
from utilite_sociale.scoring import CustomAggregation, combined
from utilite_sociale.vocabulary import Law

__all__ = ["Gap", "Rounded"]


@frozen(kw_only=True, repr=False, eq=False)
class Rounded(CustomAggregation):
    """Another aggregation, rounded half up to some decimals inside the tree, as a method says."""

    type_name = "rounded"

    around: Aggregation
    decimals: int = field(default=0)

    @property
    def laws(self):
        """Rounding keeps the order of scores, and what weights and order do."""
        return self.around.laws & {Law.RISING, Law.WEIGHT_SCALE, Law.ORDER}

    def combine(self, parts):
        """Round the score that the other aggregation gives; what floats leave of a half is one."""
        unit = 10**self.decimals
        return math.floor(combined(self.around, parts) * unit + 0.5 + 1e-9) / unit

    def says(self, lang):
        """Say what is rounded and how."""
        text = {"fr": "{}, arrondie à {} décimales, la moitié vers le haut"}
        text["en"] = "{}, rounded to {} decimals, a half going up"
        return text[lang].format(say(f"aggregation.{self.around.type_name}", lang), self.decimals)


@frozen(kw_only=True, repr=False, eq=False)
class Gap(CustomAggregation):
    """How close children are: the top of ``size`` less their spread; it has no direction."""

    type_name = "gap"

    size: int = 10

    @property
    def laws(self):
        """The order of the children, and their weights, change nothing."""
        return frozenset({Law.ORDER, Law.WEIGHT_SCALE})

    def combine(self, parts):
        """Give the size less the spread."""
        scores = [part.score for part in parts]
        return self.size - (max(scores) - min(scores))

    def says(self, lang):
        """Say the calculation."""
        text = {"fr": "{} moins l’écart entre le plus haut et le plus bas"}
        text["en"] = "{} less the gap between the highest and the lowest"
        return text[lang].format(self.size)
