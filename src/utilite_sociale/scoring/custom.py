"""What a package may add: rules and aggregations of its own, under the same laws as ours."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from fractions import Fraction
from typing import ClassVar, NamedTuple

from utilite_sociale.model import Aggregation, Measure, Scale, ScoringRule
from utilite_sociale.vocabulary import Law

__all__ = ["CustomAggregation", "CustomRule", "Observed", "Part"]

Observed = Fraction | str | frozenset[str]
"""What was observed: a number, a level or option (``yes``, ``no``), or the options ticked."""


class Part(NamedTuple):
    """A child as an aggregation sees it.

    Attributes:
        child: its key.
        score: its score, brought onto the node's scale where the node asks for it.
        weight: its weight, above 0, not normalised.
        top: points that it can obtain at best.
        level: key of the level, or of the answer, that holds its score; empty for none.
    """

    child: str
    score: float
    weight: float
    top: float = 0.0
    level: str = ""


class CustomRule(ScoringRule):
    """Base of the scoring rules that packages add.

    A rule is a frozen class: its fields are what a grid's file states, ``type_name`` is its
    ``type`` there. ``check`` tries what it declares on values of the measure, and refuses a
    grid with the value that breaks it.

    Attributes:
        measures: measures that it can score.
        laws: what it promises, among ``RISING``, ``FALLING`` and ``TIGHT``.
    """

    __slots__ = ()
    measures: ClassVar[tuple[type[Measure], ...]] = ()
    laws: ClassVar[frozenset[Law]] = frozenset()

    @abstractmethod
    def score(self, value: Observed, measure: Measure) -> float:
        """Give the score of a value of the measure, on the grid's scale."""

    @abstractmethod
    def ends(self, measure: Measure) -> tuple[float, float]:
        """Give the lowest and the highest score that some value of the measure gets."""

    @abstractmethod
    def says(self, lang: str) -> str:
        """Say the rule with all its numbers, in ``fr`` or ``en``: a reader computes from it."""

    def discrete(self, measure: Measure) -> tuple[float, ...]:  # noqa: ARG002 - part of the interface
        """Give the scores that it can give, rising; nothing where they cannot be listed."""
        return ()


class CustomAggregation(Aggregation):
    """Base of the aggregations that packages add; see ``CustomRule`` for how one is written.

    Its interval comes from ``bounds``, else from the direction of each child; with neither it
    is the whole ``range_on`` as soon as one child is unknown.
    """

    __slots__ = ()

    @abstractmethod
    def combine(self, parts: Sequence[Part]) -> float:
        """Give the score of a node from one child or more."""

    @abstractmethod
    def says(self, lang: str) -> str:
        """Say the calculation with all its numbers, in ``fr`` or ``en``."""

    def range_on(self, scale: Scale) -> tuple[float, float]:
        """Give the lowest and the highest score that it can give; the ends of the scale."""
        return float(scale.low), float(scale.high)

    def direction(self, child: str) -> Law | None:  # noqa: ARG002 - part of the interface
        """Say whether the score rises or falls with a child's; nothing where it may do both."""
        return Law.RISING if Law.RISING in self.laws else None

    def bounds(
        self,
        low: Sequence[Part],  # noqa: ARG002 - part of the interface
        high: Sequence[Part],  # noqa: ARG002 - part of the interface
    ) -> tuple[float, float] | None:
        """Give the ends of the interval, each child being anywhere between *low* and *high*."""
        return None
