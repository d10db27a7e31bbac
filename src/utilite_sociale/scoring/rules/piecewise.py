"""Piecewise linear: straight lines between points, flat beyond the ends."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from utilite_sociale.model import Measure, PiecewiseLinearRule, Point
from utilite_sociale.scoring.numeric import domain_of, turning_values
from utilite_sociale.vocabulary import AxisScale

__all__ = ["attainable", "compiled", "discrete"]

Line = Callable[[int, int], float]
"""A number, as a numerator and a denominator, to its score."""


def compiled(rule: PiecewiseLinearRule, _measure: Measure) -> Callable[[Fraction], float]:
    """Prepare the score of a number; on a linear axis, exact and rounded once to a float."""
    first, last = rule.points[0], rule.points[-1]
    start, lowest = Fraction(first.value).as_integer_ratio(), float(first.score)
    make = _log_line if rule.axis is AxisScale.LOG else _line
    lines = [
        (*Fraction(right.value).as_integer_ratio(), make(left, right))
        for left, right in pairwise(rule.points)
    ]
    highest = float(last.score)

    def score(value: Fraction) -> float:
        above, below = value.numerator, value.denominator
        if above * start[1] <= start[0] * below:
            return lowest
        for end, unit, line in lines:
            if above * unit < end * below:
                return line(above, below)
        return highest

    return score


def _line(left: Point, right: Point) -> Line:
    """Prepare ``(slope x above + start x below) / below``, all in whole numbers."""
    x, y = Fraction(left.value), Fraction(left.score)
    slope = (Fraction(right.score) - y) / (Fraction(right.value) - x)
    start = y - slope * x
    unit = math.lcm(slope.denominator, start.denominator)
    rise, base = int(slope * unit), int(start * unit)
    return lambda above, below: (rise * above + base * below) / (unit * below)


def _log_line(left: Point, right: Point) -> Line:
    """Prepare the same between the logarithms of the values."""
    start, length = Fraction(left.value), Fraction(right.value) - Fraction(left.value)
    whole = math.log1p(length / start)
    low, high = float(left.score), float(right.score)
    base, unit = start.as_integer_ratio()

    def line(above: int, below: int) -> float:
        done = math.log1p((above * unit - base * below) / (base * below))
        return low + (high - low) * min(1.0, done / whole)

    return line


def discrete(_rule: PiecewiseLinearRule, _measure: Measure) -> tuple[float, ...]:
    """Give nothing: the scores of a line cannot be listed."""
    return ()


def attainable(rule: PiecewiseLinearRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest score over the values of the measure."""
    score = compiled(rule, measure)
    corners = [Fraction(point.value) for point in rule.points]
    scores = [score(value) for value in turning_values(domain_of(measure), corners)]
    return min(scores), max(scores)
