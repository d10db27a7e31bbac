"""One aggregation of each sort, and which of them declare a law."""

from __future__ import annotations

from decimal import Decimal

from utilite_sociale.model import (
    Aggregation,
    DecisionTable,
    GeometricMean,
    Guard,
    HarmonicMean,
    KindIs,
    Maximum,
    Mean,
    Median,
    Minimum,
    PowerMean,
    Sum,
    TableRow,
)
from utilite_sociale.vocabulary import Law

__all__ = ["SAMPLES", "declaring"]

ACI = KindIs(one_of=("ACI",))
SAMPLES: tuple[Aggregation, ...] = (
    Mean(),
    GeometricMean(),
    HarmonicMean(),
    PowerMean(exponent=Decimal(2)),
    PowerMean(exponent=Decimal("-0.5")),
    Minimum(),
    Maximum(),
    Median(),
    Sum(),
    Sum(at_most=Decimal(10)),
    Sum(out_of="obtainable"),
    DecisionTable(
        inputs=("a", "b", "c", "d"),
        rows=(TableRow(when=("bas", "*", "*", "haut"), level="bas"),),
        default="haut",
    ),
    Guard(around=Mean(), effect="ceiling", score=Decimal(1), when=ACI),
    Guard(around=Sum(), effect="ceiling", score=Decimal(1), child="a", levels=("bas",)),
)
"""One of each, two where what they declare depends on their fields."""


def declaring(law: Law) -> list[type[Aggregation]]:
    """Give the aggregations of which every sample declares a law."""
    kinds = dict.fromkeys(type(one) for one in SAMPLES)
    kept = [k for k in kinds if all(law in one.laws for one in SAMPLES if type(one) is k)]
    return sorted(kept, key=lambda kind: kind.__name__)
