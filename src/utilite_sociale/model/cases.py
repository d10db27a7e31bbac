"""Values that depend on facts: the first case whose condition is true holds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.aggregation import Aggregation
from utilite_sociale.model.condition import Condition
from utilite_sociale.model.fields import at_least, number
from utilite_sociale.model.rule import ScoringRule
from utilite_sociale.model.value import Value

__all__ = [
    "AggregationCase",
    "RuleCase",
    "WeightCase",
    "aggregation_or_cases",
    "ordered_cases",
    "rule_or_cases",
    "weight_or_cases",
]


@frozen(kw_only=True, repr=False, eq=False)
class WeightCase(Value):
    """A weight and when it holds.

    Attributes:
        value: the weight.
        when: its condition; the last case has none.
    """

    value: Decimal = field(converter=number, validator=at_least(0))
    when: Condition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RuleCase(Value):
    """A scoring rule and when it holds.

    Attributes:
        value: the rule.
        when: its condition; the last case has none.
    """

    value: ScoringRule
    when: Condition | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AggregationCase(Value):
    """An aggregation and when it holds.

    Attributes:
        value: the aggregation.
        when: its condition; the last case has none.
    """

    value: Aggregation
    when: Condition | None = None


def ordered_cases(_owner: object, _field: object, value: Any) -> None:  # noqa: ANN401 - any of three
    """Refuse a list of cases unless the last one, and only that one, is without condition."""
    if isinstance(value, tuple):
        known = [
            case for case in value if isinstance(case, WeightCase | RuleCase | AggregationCase)
        ]
        open_ended = [case.when is None for case in known]
        if len(known) != len(value) or open_ended.count(True) != 1 or not open_ended[-1]:
            raise InvalidValueError("value.cases")


def weight_or_cases(
    value: float | Decimal | list[WeightCase] | tuple[WeightCase, ...],
) -> Decimal | tuple[WeightCase, ...]:
    """Keep a weight exactly, or a list of cases as a tuple.

    Raises:
        InvalidValueError: the weight is negative or not a number.
    """
    if isinstance(value, list | tuple):
        return tuple(value)
    exact = number(value)
    if exact < 0:
        raise InvalidValueError("value.below", low="0")
    return exact


def rule_or_cases(
    value: ScoringRule | list[RuleCase] | tuple[RuleCase, ...] | None,
) -> ScoringRule | tuple[RuleCase, ...] | None:
    """Keep a rule as it stands, or a list of cases as a tuple."""
    return tuple(value) if isinstance(value, list) else value


def aggregation_or_cases(
    value: Aggregation | list[AggregationCase] | tuple[AggregationCase, ...],
) -> Aggregation | tuple[AggregationCase, ...]:
    """Keep an aggregation as it stands, or a list of cases as a tuple."""
    return tuple(value) if isinstance(value, list) else value
