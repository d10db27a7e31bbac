"""Aggregations: how the children of a node make its score. Their arithmetic is in ``scoring``."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import converters, field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.condition import Condition
from utilite_sociale.model.fields import (
    items,
    maybe_number,
    not_empty,
    number,
    valid_key,
)
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import Law, Word

__all__ = [
    "AGGREGATIONS",
    "Aggregation",
    "DecisionTable",
    "GeometricMean",
    "Guard",
    "GuardEffect",
    "HarmonicMean",
    "Maximum",
    "Mean",
    "Median",
    "Minimum",
    "NoAggregation",
    "OutOf",
    "PowerMean",
    "Rescaling",
    "Sum",
    "TableRow",
]


class Rescaling(Word):
    """How children on another scale are brought onto the node's."""

    LINEAR = "linear"


class OutOf(Word):
    """What a sum of points is placed over."""

    OBTAINABLE = "obtainable"


class GuardEffect(Word):
    """What a guard does to the score that it watches."""

    CEILING = "ceiling"
    FLOOR = "floor"
    SCORE = "score"


@frozen(kw_only=True, repr=False, eq=False)
class Aggregation(Value):
    """Base of all aggregations; in files, ``type`` says which one.

    Attributes:
        rescale: brings children of another scale onto the node's.
    """

    type_name: ClassVar[str] = ""

    rescale: Rescaling | None = field(default=None, converter=converters.optional(Rescaling))

    @property
    def laws(self) -> frozenset[Law]:
        """What it promises; nothing unless it says so."""
        return frozenset()


_OF_MEANS = frozenset(
    {Law.BETWEEN, Law.RISING, Law.WEIGHT_SCALE, Law.ORDER, Law.NEUTRAL, Law.TIGHT}
)


@frozen(kw_only=True, repr=False, eq=False)
class _BetweenChildren(Aggregation):
    """Base of those that stay between the lowest and the highest child."""

    @property
    def laws(self) -> frozenset[Law]:
        """All that can be promised."""
        return _OF_MEANS


@frozen(kw_only=True, repr=False, eq=False)
class NoAggregation(Aggregation):
    """No score: the children are shown side by side, as a profile."""

    type_name: ClassVar[str] = "none"


@frozen(kw_only=True, repr=False, eq=False)
class Mean(_BetweenChildren):
    """Weighted arithmetic mean."""

    type_name: ClassVar[str] = "mean"


@frozen(kw_only=True, repr=False, eq=False)
class PowerMean(_BetweenChildren):
    """Weighted power mean; no negative score, and a 0 gives 0 where the exponent is at most 0.

    Attributes:
        exponent: the exponent, without unit: 1 gives the arithmetic mean, 0 the geometric, -1
            the harmonic.
    """

    type_name: ClassVar[str] = "power_mean"

    exponent: Decimal = field(converter=number)


@frozen(kw_only=True, repr=False, eq=False)
class GeometricMean(_BetweenChildren):
    """The power mean of exponent 0."""

    type_name: ClassVar[str] = "geometric_mean"


@frozen(kw_only=True, repr=False, eq=False)
class HarmonicMean(_BetweenChildren):
    """The power mean of exponent -1."""

    type_name: ClassVar[str] = "harmonic_mean"


@frozen(kw_only=True, repr=False, eq=False)
class Minimum(_BetweenChildren):
    """The lowest child; weights are ignored, but 0 is out."""

    type_name: ClassVar[str] = "minimum"


@frozen(kw_only=True, repr=False, eq=False)
class Maximum(_BetweenChildren):
    """The highest child; weights are ignored, but 0 is out."""

    type_name: ClassVar[str] = "maximum"


@frozen(kw_only=True, repr=False, eq=False)
class Median(_BetweenChildren):
    """The middle child, or the mean of the two in the middle; weights are ignored, but 0 is out."""

    type_name: ClassVar[str] = "median"


@frozen(kw_only=True, repr=False, eq=False)
class Sum(Aggregation):
    """Points added; weights multiply and are never normalised.

    Attributes:
        at_least: lowest sum that counts, in points of the node's scale.
        at_most: highest sum that counts, in points of the node's scale.
        out_of: ``obtainable`` places points over those obtainable by what applies.

    Raises:
        InvalidValueError: the bounds are reversed.
    """

    type_name: ClassVar[str] = "sum"

    at_least: Decimal | None = field(default=None, converter=maybe_number)
    at_most: Decimal | None = field(default=None, converter=maybe_number)
    out_of: OutOf | None = field(default=None, converter=converters.optional(OutOf))

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        low, high = self.at_least, self.at_most
        if low is not None and high is not None and low > high:
            raise InvalidValueError("value.bounds", low=str(low), high=str(high))

    @property
    def laws(self) -> frozenset[Law]:
        """Points out of those obtainable count by proportions; their interval may be wide."""
        own = Law.TIGHT if self.out_of is None else Law.WEIGHT_SCALE
        return frozenset({Law.RISING, Law.ORDER, Law.NEUTRAL, own})


@frozen(kw_only=True, repr=False, eq=False)
class TableRow(Value):
    """One row of a decision table.

    Attributes:
        when: levels of the inputs in their order; ``*`` is any, ``sans_objet`` is a value.
        level: level that the row gives.
        score: score that it gives, where it is not the level's place on the scale.
    """

    when: tuple[str, ...] = field(converter=items, validator=not_empty)
    level: str = field(validator=valid_key)
    score: Decimal | None = field(default=None, converter=maybe_number)


@frozen(kw_only=True, repr=False, eq=False)
class DecisionTable(Aggregation):
    """The children's levels are looked up in a table, which gives a level.

    Attributes:
        inputs: keys of the children, in the order of the rows; all of them unless stated.
        rows: rows, the first that matches holds.
        default: level of the combinations that no row names.
    """

    type_name: ClassVar[str] = "table"

    inputs: tuple[str, ...] = field(default=(), converter=items)
    rows: tuple[TableRow, ...] = field(converter=items, validator=not_empty)
    default: str = ""

    @property
    def laws(self) -> frozenset[Law]:
        """It looks its children up by key: their order is the grid's affair."""
        return frozenset({Law.ORDER, Law.WEIGHT_SCALE})


@frozen(kw_only=True, repr=False, eq=False)
class Guard(Aggregation):
    """A limit around another aggregation: a ceiling (veto), a floor, or a fixed score.

    Attributes:
        around: the aggregation that it watches.
        effect: what it does.
        score: the ceiling, floor or score, on the node's scale.
        when: condition under which it acts.
        child: key of the child whose level makes it act.
        levels: levels of that child that do.

    Raises:
        InvalidValueError: neither a condition nor a child's levels, or both.
    """

    type_name: ClassVar[str] = "guard"

    around: Aggregation
    effect: GuardEffect = field(converter=GuardEffect)
    score: Decimal = field(converter=number)
    when: Condition | None = None
    child: str = ""
    levels: tuple[str, ...] = field(default=(), converter=items)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        by_child = bool(self.child and self.levels)
        if by_child == (self.when is not None) or bool(self.child) != bool(self.levels):
            raise InvalidValueError("value.guard")

    @property
    def laws(self) -> frozenset[Law]:
        """What it guards promises, less what a limit breaks."""
        kept = {Law.WEIGHT_SCALE, Law.ORDER, Law.NEUTRAL}
        return self.around.laws & (kept if self.child else kept | {Law.RISING})


AGGREGATIONS: tuple[type[Aggregation], ...] = (
    NoAggregation,
    Mean,
    PowerMean,
    GeometricMean,
    HarmonicMean,
    Minimum,
    Maximum,
    Median,
    Sum,
    DecisionTable,
    Guard,
)
