"""Piecewise linear: straight lines between points, flat beyond the ends."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise

from utilite_sociale.model import Measure, PiecewiseLinearRule, Point
from utilite_sociale.scoring.numeric import domain_of, turning_values
from utilite_sociale.vocabulary import AxisScale

__all__ = ["attainable", "discrete", "score"]


def score(rule: PiecewiseLinearRule, value: Fraction, _measure: Measure) -> float:
    """Give the score at *value*; on a linear axis, exact and rounded once to a float."""
    first, last = rule.points[0], rule.points[-1]
    if value <= first.value:
        return float(first.score)
    if value >= last.value:
        return float(last.score)
    left, right = next(pair for pair in pairwise(rule.points) if value <= pair[1].value)
    along = _along_log if rule.axis is AxisScale.LOG else _along
    rise = Fraction(right.score) - Fraction(left.score)
    return float(Fraction(left.score) + rise * along(left, right, value))


def _along(left: Point, right: Point, value: Fraction) -> Fraction:
    """Give how far *value* is on the way between two points, from 0 to 1."""
    return (value - Fraction(left.value)) / (Fraction(right.value) - Fraction(left.value))


def _along_log(left: Point, right: Point, value: Fraction) -> Fraction:
    """Give the same between their logarithms."""
    start = Fraction(left.value)
    done = math.log1p((value - start) / start)
    return Fraction(min(1.0, done / math.log1p((Fraction(right.value) - start) / start)))


def discrete(_rule: PiecewiseLinearRule, _measure: Measure) -> tuple[float, ...]:
    """Give nothing: the scores of a line cannot be listed."""
    return ()


def attainable(rule: PiecewiseLinearRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest score over the values of the measure."""
    corners = [Fraction(point.value) for point in rule.points]
    scores = [score(rule, v, measure) for v in turning_values(domain_of(measure), corners)]
    return min(scores), max(scores)
