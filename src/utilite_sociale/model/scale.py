"""Scales, their named levels, and how much must be known before a score is given."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import (
    WORDING,
    between,
    items,
    number,
    one_line,
    valid_key,
    whole,
)
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import CoverageBasis

__all__ = ["MinimumCoverage", "Scale", "ScaleLevel"]


@frozen(kw_only=True, repr=False, eq=False)
class ScaleLevel(Value):
    """A named part of a scale.

    Attributes:
        key: its key.
        title: its name.
        at_least: lowest score that it holds.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line, metadata=WORDING)
    at_least: Decimal = field(converter=number)


@frozen(kw_only=True, repr=False, eq=False)
class Scale(Value):
    """The scores that a node can have.

    Attributes:
        low: lowest score, in points of the scale.
        high: highest score, in points of the scale.
        decimals: decimals shown; rounding happens at display only, half up.
        levels: named levels, lowest first; the first begins at ``low``.

    Raises:
        InvalidValueError: the bounds are reversed, or the levels do not rise from ``low``.
    """

    low: Decimal = field(converter=number)
    high: Decimal = field(converter=number)
    decimals: int = field(default=1, validator=[whole, between(0, 10)], metadata=WORDING)
    levels: tuple[ScaleLevel, ...] = field(default=(), converter=items)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.low >= self.high:
            raise InvalidValueError("value.bounds", low=str(self.low), high=str(self.high))
        cuts = [level.at_least for level in self.levels]
        rising = all(below < above for below, above in pairwise(cuts))
        if cuts and (cuts[0] != self.low or cuts[-1] > self.high or not rising):
            raise InvalidValueError("value.scale_levels", low=str(self.low), high=str(self.high))

    def level_at(self, score: float) -> ScaleLevel | None:
        """Give the level that holds *score*; none where none is named.

        A billionth of the scale is forgiven, so that the last bit of a division in
        floating point never moves anybody to the level below.
        """
        return self.levels[self.place_of(score)] if self.levels else None

    def place_of(self, score: float) -> int:
        """Give the place, from 0, of the level that holds *score*."""
        return max(bisect_right(self.cuts, score + self._forgiven) - 1, 0)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys of its levels, lowest first."""
        return tuple(level.key for level in self.levels)

    @cached_property
    def _forgiven(self) -> float:
        return float(self.high - self.low) * 1e-9

    @cached_property
    def cuts(self) -> tuple[float, ...]:
        """Where its levels begin, lowest first, in points of the scale."""
        return tuple(float(level.at_least) for level in self.levels)


@frozen(kw_only=True, repr=False, eq=False)
class MinimumCoverage(Value):
    """How much of a node must be known before its score is given.

    Attributes:
        share: the share that must be known, from 0 to 1.
        of: weights down to the indicators, or direct children.
    """

    share: Decimal = field(converter=number, validator=between(0, 1))
    of: CoverageBasis = field(default=CoverageBasis.WEIGHT, converter=CoverageBasis)
