"""Scoring rules: how an observed value becomes a score. Their arithmetic is in ``scoring``."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import ClassVar

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import (
    at_least,
    items,
    maybe_number,
    none_twice,
    not_empty,
    number,
    numbers,
    valid_key,
)
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import AxisScale, ClosedSide

__all__ = [
    "SCORING_RULES",
    "BandRule",
    "LevelScore",
    "LevelsRule",
    "OptionScore",
    "OptionsRule",
    "PiecewiseLinearRule",
    "Point",
    "ScoringRule",
    "ShareTickedRule",
    "StepsRule",
]


@frozen(kw_only=True, repr=False, eq=False)
class ScoringRule(Value):
    """Base of all rules; in files, ``type`` says which one."""

    type_name: ClassVar[str] = ""


def _rising(cuts: tuple[Decimal, ...]) -> None:
    if any(below >= above for below, above in pairwise(cuts)):
        raise InvalidValueError("value.not_rising")


@frozen(kw_only=True, repr=False, eq=False)
class LevelScore(Value):
    """The score of one ordinal level.

    Attributes:
        level: key of the level.
        score: its score, on the grid's scale.
    """

    level: str = field(validator=valid_key)
    score: Decimal = field(converter=number)


@frozen(kw_only=True, repr=False, eq=False)
class LevelsRule(ScoringRule):
    """Each level of an ordinal measure has its score.

    Attributes:
        scores: one score per level.

    Raises:
        InvalidValueError: a level is scored twice.
    """

    type_name: ClassVar[str] = "levels"

    scores: tuple[LevelScore, ...] = field(converter=items, validator=not_empty)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(item.level for item in self.scores)


@frozen(kw_only=True, repr=False, eq=False)
class StepsRule(ScoringRule):
    """A staircase: cuts divide the values, each step has its score.

    Attributes:
        cuts: rising values, in the indicator's unit (per cent for a ``%`` ratio).
        scores: one more than cuts, lowest values first, on the grid's scale.
        closed: to which step a value equal to a cut belongs: ``lower`` closes steps at
            their lower end (it belongs above), ``upper`` at their upper end (below).

    Raises:
        InvalidValueError: the cuts do not rise, or the scores do not match them.
    """

    type_name: ClassVar[str] = "steps"

    cuts: tuple[Decimal, ...] = field(converter=numbers, validator=not_empty)
    scores: tuple[Decimal, ...] = field(converter=numbers)
    closed: ClosedSide = field(converter=ClosedSide)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        _rising(self.cuts)
        if len(self.scores) != len(self.cuts) + 1:
            raise InvalidValueError(
                "value.steps_count", expected=str(len(self.cuts) + 1), found=str(len(self.scores))
            )


@frozen(kw_only=True, repr=False, eq=False)
class Point(Value):
    """A corner of a piecewise linear rule.

    Attributes:
        value: value observed, in the indicator's unit (per cent for a ``%`` ratio).
        score: score there, on the grid's scale.
    """

    value: Decimal = field(converter=number)
    score: Decimal = field(converter=number)


@frozen(kw_only=True, repr=False, eq=False)
class PiecewiseLinearRule(ScoringRule):
    """Straight lines between points; beyond its ends the rule keeps their scores.

    Attributes:
        points: two or more, by rising value; scores may rise or fall.
        axis: how values are spaced between points.

    Raises:
        InvalidValueError: fewer than two points, values that do not rise, or a
            logarithmic axis with a value that is not positive.
    """

    type_name: ClassVar[str] = "piecewise_linear"

    points: tuple[Point, ...] = field(converter=items)
    axis: AxisScale = field(default=AxisScale.LINEAR, converter=AxisScale)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if len(self.points) < 2:
            raise InvalidValueError("value.too_few_points")
        _rising(tuple(point.value for point in self.points))
        if self.axis is AxisScale.LOG and self.points[0].value <= 0:
            raise InvalidValueError("value.log_axis")


@frozen(kw_only=True, repr=False, eq=False)
class BandRule(ScoringRule):
    """Best inside a band, worse on both sides.

    Attributes:
        low: lower end of the band, in the indicator's unit (per cent for a ``%`` ratio).
        high: upper end of the band, in the same unit.
        inside: score in the band, both ends included.
        outside: score beyond the margins.
        margin_low: distance below the band over which the score falls in a straight line, in
            the same unit.
        margin_high: the same above the band, in the same unit.

    Raises:
        InvalidValueError: the band is reversed.
    """

    type_name: ClassVar[str] = "band"

    low: Decimal = field(converter=number)
    high: Decimal = field(converter=number)
    inside: Decimal = field(converter=number)
    outside: Decimal = field(converter=number)
    margin_low: Decimal = field(default=Decimal(0), converter=number, validator=at_least(0))
    margin_high: Decimal = field(default=Decimal(0), converter=number, validator=at_least(0))

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.low > self.high:
            raise InvalidValueError("value.bounds", low=str(self.low), high=str(self.high))


@frozen(kw_only=True, repr=False, eq=False)
class OptionScore(Value):
    """The score of one option.

    Attributes:
        option: key of the option; for a binary measure, ``yes`` or ``no``.
        score: its score, or its points where it is summed.
    """

    option: str = field(validator=valid_key)
    score: Decimal = field(converter=number)


@frozen(kw_only=True, repr=False, eq=False)
class OptionsRule(ScoringRule):
    """The score of the option chosen, or the sum of those ticked.

    Attributes:
        scores: one score per option.
        cap: highest sum of scores that counts, for a checklist.

    Raises:
        InvalidValueError: an option is scored twice.
    """

    type_name: ClassVar[str] = "options"

    scores: tuple[OptionScore, ...] = field(converter=items, validator=not_empty)
    cap: Decimal | None = field(default=None, converter=maybe_number)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(item.option for item in self.scores)


@frozen(kw_only=True, repr=False, eq=False)
class ShareTickedRule(ScoringRule):
    """The share of a checklist's options that are ticked, placed between two scores.

    Attributes:
        none: score when nothing is ticked.
        all: score when everything is.
    """

    type_name: ClassVar[str] = "share_ticked"

    none: Decimal = field(converter=number)
    all: Decimal = field(converter=number)


SCORING_RULES: tuple[type[ScoringRule], ...] = (
    LevelsRule,
    StepsRule,
    PiecewiseLinearRule,
    BandRule,
    OptionsRule,
    ShareTickedRule,
)
