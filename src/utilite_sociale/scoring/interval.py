"""Honest intervals: the lowest and highest score that the missing answers can still give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

__all__ = ["Combine", "Extreme", "Span", "highest", "lies_outside", "lowest", "span_of", "union"]

NOISE = 1e-12
"""Share of the largest figure within which two results of floating point are the same."""

Combine = Callable[[Sequence[tuple[float, float]]], float]
"""Scores, each with its weight, to one score that lies between the lowest and the highest."""


class Span(NamedTuple):
    """What is known of the final score of one child.

    Attributes:
        low: lowest score that it can still have.
        high: highest.
        weight: its full weight.
        may_leave: whether it may still turn out not to apply.
        child: its key.
        levels: levels or answers that it may still have, where somebody reads them.
        top: points that it can obtain at best, if all that is under it applies.
        top_low: fewest points that it may be able to obtain at best.
        top_high: most.
    """

    low: float
    high: float
    weight: float = 1.0
    may_leave: bool = False
    child: str = ""
    levels: tuple[str, ...] = ()
    top: float = 0.0
    top_low: float = 0.0
    top_high: float = 0.0


class Extreme(NamedTuple):
    """One end of an interval.

    Attributes:
        value: the score there.
        taken: places, rising, of the children taken in; the others have left.
    """

    value: float
    taken: tuple[int, ...]


def span_of(combine: Combine, spans: Sequence[Span]) -> Span:
    """Give the span of a node from those of its children, each with its full weight.

    A child that may leave is taken in or left out, whichever widens; when all may, the
    node may leave too.
    """
    return Span(
        low=lowest(combine, spans).value,
        high=highest(combine, spans).value,
        may_leave=all(span.may_leave for span in spans),
    )


def union(spans: Sequence[Span]) -> Span:
    """Give what holds whichever of several spans is the right one."""
    return Span(
        low=min(span.low for span in spans),
        high=max(span.high for span in spans),
        may_leave=any(span.may_leave for span in spans),
        top=max(span.top for span in spans),
        top_low=min(span.top_low for span in spans),
        top_high=max(span.top_high for span in spans),
    )


def lowest(combine: Combine, spans: Sequence[Span]) -> Extreme:
    """Give the lowest score that a node can still have, and the children that make it."""
    return _least(combine, [span.low for span in spans], spans, 1.0)


def highest(combine: Combine, spans: Sequence[Span]) -> Extreme:
    """Give the highest score that a node can still have, and the children that make it."""
    return _least(combine, [span.high for span in spans], spans, -1.0)


def _least(
    combine: Combine, scores: Sequence[float], spans: Sequence[Span], sign: float
) -> Extreme:
    """Choose which of the children that may leave to take in.

    A score that is taken in draws the result towards itself, and never past itself. So the
    best choice takes in the lowest of those that may leave, as long as each lies below what
    the ones before it make: where that ends is found by halving. The highest is the lowest
    of the opposites.
    """
    stay = [place for place, span in enumerate(spans) if not span.may_leave]
    optional = [place for place, span in enumerate(spans) if span.may_leave]
    optional.sort(key=lambda place: sign * scores[place])

    def value(count: int) -> float:
        return combine([(scores[p], spans[p].weight) for p in (*stay, *optional[:count])])

    few, many = (0 if stay else 1), len(optional)
    while few < many:
        middle = (few + many) // 2
        if sign * scores[optional[middle]] < sign * value(middle):
            few = middle + 1
        else:
            many = middle
    return Extreme(value(few), tuple(sorted((*stay, *optional[:few]))))


def lies_outside(score: float, whole: Span, parts: Sequence[Span]) -> bool:
    """Tell whether a score lies outside an interval, by more than floating point explains.

    Args:
        score: the score.
        whole: the interval.
        parts: what score and interval were computed from.
    """
    if whole.low <= score <= whole.high:
        return False
    slack = NOISE * max(max(abs(part.low), abs(part.high)) for part in parts)
    return not whole.low - slack <= score <= whole.high + slack
