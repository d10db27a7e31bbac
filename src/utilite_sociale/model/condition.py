"""Conditions on facts: the kind of structure, the territory, or an answer."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import items, maybe_number, not_empty, valid_key
from utilite_sociale.model.place import valid_departements
from utilite_sociale.model.value import Value

__all__ = [
    "CONDITIONS",
    "AllOf",
    "AnswerIs",
    "AnyOf",
    "Condition",
    "KindIs",
    "Not",
    "TerritoryIs",
]


@frozen(kw_only=True, repr=False, eq=False)
class Condition(Value):
    """Base of all conditions: true, false, or unknown while a fact is missing."""

    type_name: ClassVar[str] = ""


@frozen(kw_only=True, repr=False, eq=False)
class KindIs(Condition):
    """The subject holds a structure of one of these kinds.

    Attributes:
        one_of: acronyms such as ``ACI``.
    """

    type_name: ClassVar[str] = "kind"

    one_of: tuple[str, ...] = field(converter=items, validator=not_empty)


@frozen(kw_only=True, repr=False, eq=False)
class TerritoryIs(Condition):
    """The subject works in one of these départements.

    Attributes:
        departements: INSEE codes.
    """

    type_name: ClassVar[str] = "territory"

    departements: tuple[str, ...] = field(
        converter=items, validator=[not_empty, valid_departements]
    )


@frozen(kw_only=True, repr=False, eq=False)
class AnswerIs(Condition):
    """An answer is one of several, or lies in a half-open range.

    Attributes:
        indicator: key of the indicator that asks the fact.
        one_of: options, levels, or ``yes`` and ``no``.
        at_least: lowest value, included, in the indicator's unit (per cent for a ``%`` ratio).
        less_than: highest value, excluded, in the same unit.

    Raises:
        InvalidValueError: nothing is compared, or a list and a range at once.
    """

    type_name: ClassVar[str] = "answer"

    indicator: str = field(validator=valid_key)
    one_of: tuple[str, ...] = field(default=(), converter=items)
    at_least: Decimal | None = field(default=None, converter=maybe_number)
    less_than: Decimal | None = field(default=None, converter=maybe_number)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        ranged = self.at_least is not None or self.less_than is not None
        if bool(self.one_of) == ranged:
            raise InvalidValueError("value.answer_condition")


@frozen(kw_only=True, repr=False, eq=False)
class AllOf(Condition):
    """Every condition holds.

    Attributes:
        of: the conditions.
    """

    type_name: ClassVar[str] = "all"

    of: tuple[Condition, ...] = field(converter=items, validator=not_empty)


@frozen(kw_only=True, repr=False, eq=False)
class AnyOf(Condition):
    """At least one condition holds.

    Attributes:
        of: the conditions.
    """

    type_name: ClassVar[str] = "any"

    of: tuple[Condition, ...] = field(converter=items, validator=not_empty)


@frozen(kw_only=True, repr=False, eq=False)
class Not(Condition):
    """The condition does not hold.

    Attributes:
        of: the condition.
    """

    type_name: ClassVar[str] = "not"

    of: Condition


CONDITIONS: tuple[type[Condition], ...] = (KindIs, TerritoryIs, AnswerIs, AllOf, AnyOf, Not)
