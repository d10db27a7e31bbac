"""What every aggregation at work can do: a score, an interval, the points obtainable."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from attrs import frozen

from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.interval import Combine, Span, span_of
from utilite_sociale.scoring.outcome import NotScoredReason

__all__ = ["Arithmetic", "Blend"]


class Arithmetic(ABC):
    """How the children of one node make its score.

    Attributes:
        reads_levels: whether it looks at the levels of its children.
        counts_points: whether coverage weighs children by the points that they can obtain.
        settles: whether, once all is known, the interval is the score.
        undecided: why there is no score where ``value`` gives none.
        gone: why it leaves the calculation where ``span`` gives none.
    """

    __slots__ = ()
    reads_levels = False
    counts_points = False
    settles = True
    undecided = NotScoredReason.NOTHING_SCORED
    gone = NotScoredReason.UNDEFINED

    @abstractmethod
    def value(self, parts: Sequence[Part], spans: Sequence[Span]) -> float | None:
        """Give the score from the children that are known, *spans* being those of all left.

        Nothing where what is known makes no score yet.
        """

    def floored(self, parts: Sequence[Part]) -> float | None:
        """Give the score from all that is left, what is missing counting for its floor."""
        return self.value(parts, ())

    @abstractmethod
    def span(self, spans: Sequence[Span]) -> Span | None:
        """Give what the score can still be; nothing where there is none to have."""

    @abstractmethod
    def tops(self, spans: Sequence[Span]) -> tuple[float, float, float]:
        """Give the points obtainable: if all left applies, then the fewest and the most."""

    def scores(self, spans: Sequence[Span]) -> tuple[float, ...]:  # noqa: ARG002 - part of the interface
        """Give all the scores still possible, rising, where they can be listed; else nothing."""
        return ()

    def doubts(self, parts: Sequence[Part], spans: Sequence[Span]) -> tuple[str, ...]:  # noqa: ARG002 - part of the interface
        """Name what may still limit the score and is not excluded."""
        return ()


@frozen
class Blend(Arithmetic):
    """Those that draw their children together: means, median, minimum, maximum.

    Attributes:
        combine: their calculation.
    """

    combine: Combine

    def value(self, parts: Sequence[Part], spans: Sequence[Span]) -> float | None:  # noqa: ARG002 - part of the interface
        """Combine what is known."""
        return self.combine([(part.score, part.weight) for part in parts])

    def span(self, spans: Sequence[Span]) -> Span | None:
        """Take each child at its lowest, then at its highest."""
        return span_of(self.combine, spans)

    def tops(self, spans: Sequence[Span]) -> tuple[float, float, float]:
        """Combine what the children can obtain at best."""
        at_best = [s._replace(low=s.top_low, high=s.top_high) for s in spans]
        ends = span_of(self.combine, at_best)
        return self.combine([(s.top, s.weight) for s in spans]), ends.low, ends.high
