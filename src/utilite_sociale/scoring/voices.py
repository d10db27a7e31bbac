"""Voices: several people on one indicator, shown apart, combined only as the grid says."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from utilite_sociale.model import VoiceRule
from utilite_sociale.scoring.aggregations.mean import mean
from utilite_sociale.scoring.aggregations.order import median
from utilite_sociale.scoring.interval import Combine, Span, span_of
from utilite_sociale.vocabulary import VoiceCombination

__all__ = ["Panel", "combine_of_voices", "heeded", "panel_of"]


def heeded(rule: VoiceRule) -> tuple[str, ...]:
    """Give the voices that make the score: all those expected, or the lead alone."""
    return (rule.lead,) if rule.combine is VoiceCombination.LEAD else rule.expected


@frozen
class Panel:
    """The voices on one indicator, each of the same weight.

    Attributes:
        combine: the arithmetic by which they make one score; none where the grid names none.
    """

    combine: Combine | None

    def score(self, scores: Sequence[float]) -> float | None:
        """Give their score; nothing for several that the grid does not combine."""
        if self.combine is None:
            return scores[0] if len(scores) == 1 else None
        return self.combine([(score, 1.0) for score in scores])

    def worst(self, scores: Sequence[float]) -> float:
        """Give the score that they make; the lowest, where the grid does not combine them."""
        score = self.score(scores)
        return min(scores) if score is None else score

    def span(self, spans: Sequence[Span]) -> Span:
        """Give what their score can still be; uncombined, from the lowest to the highest voice."""
        if self.combine is not None:
            return span_of(self.combine, spans)
        return Span(
            low=min(span.low for span in spans),
            high=max(span.high for span in spans),
            may_leave=all(span.may_leave for span in spans),
        )


def combine_of_voices(rule: VoiceRule) -> Combine:
    """Give the arithmetic by which the voices that a grid heeds make one score."""
    return median if rule.combine is VoiceCombination.MEDIAN else mean


def panel_of(rule: VoiceRule | None) -> Panel:
    """Give the voices on an indicator, combined where the grid names how."""
    return Panel(None if rule is None else combine_of_voices(rule))
