"""Measures: what is observed, before any judgement."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import ClassVar

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import (
    WORDING,
    items,
    maybe_number,
    none_twice,
    not_empty,
    one_line,
    valid_key,
    yes_or_no,
)
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import NarrativeShape

__all__ = [
    "MEASURES",
    "Binary",
    "Breakdown",
    "Checklist",
    "Choice",
    "Measure",
    "Narrative",
    "Option",
    "Ordinal",
    "OrdinalLevel",
    "Quantity",
    "Ratio",
]


@frozen(kw_only=True, repr=False, eq=False)
class Measure(Value):
    """Base of all measures; in files, ``type`` says which one."""

    type_name: ClassVar[str] = ""

    @property
    def answers(self) -> tuple[Option, ...]:
        """The answers, levels or categories that it names; none for numbers and words."""
        return ()


@frozen(kw_only=True, repr=False, eq=False)
class Option(Value):
    """One of the answers that a choice, a checklist or a breakdown offers.

    Attributes:
        key: its key.
        title: its wording.
        description: what it covers.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line, metadata=WORDING)
    description: str = field(default="", metadata=WORDING)


@frozen(kw_only=True, repr=False, eq=False)
class OrdinalLevel(Option):
    """A named level, with the descriptor of what one would see."""


@frozen(kw_only=True, repr=False, eq=False)
class Quantity(Measure):
    """A number with a unit: hours, euros, persons.

    Attributes:
        unit: unit of the value.
        low: lowest value that makes sense, in ``unit``; 0 unless stated.
        high: highest value that makes sense, in ``unit``; none unless stated.
        integer: whether only whole numbers make sense.

    Raises:
        InvalidValueError: the bounds are reversed, or hold no whole number where one is asked.
    """

    type_name: ClassVar[str] = "quantity"

    unit: str = field(validator=one_line, metadata=WORDING)
    low: Decimal | None = field(default=Decimal(0), converter=maybe_number)
    high: Decimal | None = field(default=None, converter=maybe_number)
    integer: bool = field(default=False, validator=yes_or_no)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        low, high = self.low, self.high
        if low is None or high is None:
            return
        if low > high:
            raise InvalidValueError("value.bounds", low=str(low), high=str(high))
        if self.integer and math.ceil(low) > high:
            raise InvalidValueError("value.no_whole_number", low=str(low), high=str(high))


@frozen(kw_only=True, repr=False, eq=False)
class Ratio(Measure):
    """A numerator over a denominator, both kept; 0/0 is undefined, never 0.

    Attributes:
        numerator: what is counted above.
        denominator: what is counted below.
        unit: ``%`` for a share shown in per cent, else such as ``€/ETP``.
        part_of_whole: whether the numerator is counted inside the denominator,
            and so can never exceed it.
    """

    type_name: ClassVar[str] = "ratio"

    numerator: str = field(validator=one_line, metadata=WORDING)
    denominator: str = field(validator=one_line, metadata=WORDING)
    unit: str = field(default="%", validator=one_line)
    part_of_whole: bool = field(default=True, validator=yes_or_no)


@frozen(kw_only=True, repr=False, eq=False)
class Ordinal(Measure):
    """One of several named levels, lowest first.

    Attributes:
        levels: the levels with their descriptors.

    Raises:
        InvalidValueError: two levels share a key.
    """

    type_name: ClassVar[str] = "ordinal"

    levels: tuple[OrdinalLevel, ...] = field(converter=items, validator=not_empty)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(level.key for level in self.levels)

    @property
    def answers(self) -> tuple[Option, ...]:
        """Its levels."""
        return self.levels


@frozen(kw_only=True, repr=False, eq=False)
class Binary(Measure):
    """Yes or no."""

    type_name: ClassVar[str] = "binary"


@frozen(kw_only=True, repr=False, eq=False)
class Choice(Measure):
    """One option among several, in no order.

    Attributes:
        options: what can be chosen.

    Raises:
        InvalidValueError: two options share a key.
    """

    type_name: ClassVar[str] = "choice"

    options: tuple[Option, ...] = field(converter=items, validator=not_empty)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(option.key for option in self.options)

    @property
    def answers(self) -> tuple[Option, ...]:
        """Its options."""
        return self.options


@frozen(kw_only=True, repr=False, eq=False)
class Checklist(Measure):
    """Any number of options, ticked or not.

    Attributes:
        options: what can be ticked.

    Raises:
        InvalidValueError: two options share a key.
    """

    type_name: ClassVar[str] = "checklist"

    options: tuple[Option, ...] = field(converter=items, validator=not_empty)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(option.key for option in self.options)

    @property
    def answers(self) -> tuple[Option, ...]:
        """Its options."""
        return self.options


@frozen(kw_only=True, repr=False, eq=False)
class Breakdown(Measure):
    """Counts by category, with or without a total.

    Attributes:
        unit: unit of the counts.
        categories: the categories.
        total: what the total counts, in words; empty when no total is asked.
        exhaustive: whether the categories should add up to the total.

    Raises:
        InvalidValueError: two categories share a key.
    """

    type_name: ClassVar[str] = "breakdown"

    unit: str = field(validator=one_line, metadata=WORDING)
    categories: tuple[Option, ...] = field(converter=items, validator=not_empty)
    total: str = field(default="", metadata=WORDING)
    exhaustive: bool = field(default=True, validator=yes_or_no)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(category.key for category in self.categories)

    @property
    def answers(self) -> tuple[Option, ...]:
        """Its categories."""
        return self.categories


@frozen(kw_only=True, repr=False, eq=False)
class Narrative(Measure):
    """Words: an *exemple d'action* or a *verbatim*; of the same rank as a figure.

    Attributes:
        shape: which of the two.
    """

    type_name: ClassVar[str] = "narrative"

    shape: NarrativeShape = field(
        default=NarrativeShape.ACTION_EXAMPLE, converter=NarrativeShape, metadata=WORDING
    )


MEASURES: tuple[type[Measure], ...] = (
    Quantity,
    Ratio,
    Ordinal,
    Binary,
    Choice,
    Checklist,
    Breakdown,
    Narrative,
)
