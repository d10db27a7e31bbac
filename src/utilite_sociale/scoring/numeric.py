"""The numbers that a measure can take, and those among them where a rule can turn."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise

from attrs import frozen

from utilite_sociale.model import Measure, Quantity, Ratio

__all__ = ["Domain", "domain_of", "ratio_factor", "turning_values"]

HUNDRED = 100


@frozen(kw_only=True)
class Domain:
    """An interval of numbers, whole ones only where ``integer``.

    Attributes:
        low: lowest; none where there is none.
        high: highest; none where there is none.
        integer: whether only whole numbers count.
    """

    low: Fraction | None
    high: Fraction | None
    integer: bool = False

    def __contains__(self, value: Fraction) -> bool:
        return (
            (self.low is None or value >= self.low)
            and (self.high is None or value <= self.high)
            and (not self.integer or value.denominator == 1)
        )


def domain_of(measure: Measure) -> Domain:
    """Give the values of a quantity or a ratio, in its unit (per cent for ``%``)."""
    if isinstance(measure, Quantity):
        low = None if measure.low is None else Fraction(measure.low)
        high = None if measure.high is None else Fraction(measure.high)
        return Domain(low=low, high=high, integer=measure.integer)
    whole = isinstance(measure, Ratio) and measure.part_of_whole
    return Domain(low=Fraction(0), high=Fraction(ratio_factor(measure)) if whole else None)


def ratio_factor(measure: Measure) -> int:
    """Give by what a ratio is multiplied to be read in its unit: 100 for ``%``, else 1."""
    return HUNDRED if isinstance(measure, Ratio) and measure.unit == "%" else 1


def turning_values(domain: Domain, corners: Iterable[Fraction]) -> list[Fraction]:
    """Give values of the domain among which any rule that turns at *corners* has its extremes.

    Between two corners such a rule is constant or straight: its extremes are met at the
    corners, at the ends of the domain, or anywhere between two corners.
    """
    marks = sorted({*corners, *(end for end in (domain.low, domain.high) if end is not None)})
    if domain.integer:
        near = {Fraction(math.floor(mark) + step) for mark in marks for step in (-1, 0, 1, 2)}
    else:
        middles = {(below + above) / 2 for below, above in pairwise(marks)}
        near = {*marks, *middles, marks[0] - 1, marks[-1] + 1}
    return sorted(value for value in near if value in domain)
