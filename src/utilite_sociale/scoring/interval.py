"""Honest intervals: the lowest and highest score that the missing answers can still give."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from utilite_sociale.scoring.aggregations import Combine, Weighted

__all__ = ["Extreme", "Span", "highest", "lies_outside", "lowest", "span_of"]

NOISE = 1e-12
"""Share of the largest figure within which two results of floating point are the same."""


@frozen(kw_only=True)
class Span:
    """What is known of the final score of one child.

    Attributes:
        low: lowest score that it can still have.
        high: highest.
        weight: its full weight.
        may_leave: whether it may still turn out not to apply.
    """

    low: float
    high: float
    weight: float = 1.0
    may_leave: bool = False


@frozen(kw_only=True)
class Extreme:
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

    Taking in a score lowers a mean or a median only where it lies below: the best choice
    takes in the lowest of them and leaves out the others, so that trying each beginning
    of their list, lowest first, is enough. The highest is the lowest of the opposites.
    """
    stay = [place for place, span in enumerate(spans) if not span.may_leave]
    optional = [place for place, span in enumerate(spans) if span.may_leave]
    optional.sort(key=lambda place: sign * scores[place])
    choices = [sorted(stay + optional[:count]) for count in range(len(optional) + 1)]
    tried = [
        Extreme(
            value=combine([Weighted(scores[place], spans[place].weight) for place in choice]),
            taken=tuple(choice),
        )
        for choice in choices
        if choice
    ]
    return min(tried, key=lambda extreme: sign * extreme.value)


def lies_outside(score: float, whole: Span, parts: Sequence[Span]) -> bool:
    """Tell whether a score lies outside an interval, by more than floating point explains.

    Args:
        score: the score.
        whole: the interval.
        parts: what score and interval were computed from.
    """
    slack = NOISE * max(max(abs(part.low), abs(part.high)) for part in parts)
    return not whole.low - slack <= score <= whole.high + slack
