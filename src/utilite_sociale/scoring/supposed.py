"""Facts on which conditions hang, and the answers to them that would make a difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    Checklist,
    Condition,
    Grid,
    Guard,
    Indicator,
    Node,
    Not,
    Quantity,
    Ratio,
)
from utilite_sociale.scoring.custom import Observed
from utilite_sociale.scoring.levels import answer_keys
from utilite_sociale.scoring.numeric import domain_of, turning_values

__all__ = ["answers_that_matter", "facts_read"]


def facts_read(grid: Grid) -> dict[str, tuple[AnswerIs, ...]]:
    """Give, for each indicator that conditions look at, these conditions."""
    found: dict[str, tuple[AnswerIs, ...]] = {}
    for condition in _conditions(grid):
        for atom in _answers(condition):
            found[atom.indicator] = (*found.get(atom.indicator, ()), atom)
    return found


def _conditions(grid: Grid) -> Iterator[Condition]:
    tops = [*grid.registers, *(register for view in grid.views for register in view.registers)]
    yield from _of_guards(grid.total)
    for top in tops:
        for _, element in top.walk():
            if element.applies_to is not None:
                yield element.applies_to
            yield from _of_cases(element.weight)
            if isinstance(element, Node):
                yield from _of_cases(element.aggregation)
            else:
                yield from _of_cases(element.rule)


def _of_cases(value: object) -> Iterator[Condition]:
    for case in value if isinstance(value, tuple) else ():
        if case.when is not None:
            yield case.when
        yield from _of_guards(case.value)
    yield from _of_guards(value)


def _of_guards(value: object) -> Iterator[Condition]:
    while isinstance(value, Guard):
        if value.when is not None:
            yield value.when
        value = value.around


def _answers(condition: Condition) -> Iterator[AnswerIs]:
    if isinstance(condition, AnswerIs):
        yield condition
    elif isinstance(condition, AllOf | AnyOf):
        for part in condition.of:
            yield from _answers(part)
    elif isinstance(condition, Not):
        yield from _answers(condition.of)


def answers_that_matter(indicator: Indicator, conditions: Sequence[AnswerIs]) -> list[Observed]:
    """Give answers among which every combination of what the conditions say is met."""
    measure = indicator.measure
    if isinstance(measure, Quantity | Ratio):
        return list(turning_values(domain_of(measure), _bounds(conditions)))
    if isinstance(measure, Checklist):
        return [frozenset(), *(frozenset([option.key]) for option in measure.options)]
    return list(answer_keys(measure))


def _bounds(conditions: Iterable[AnswerIs]) -> list[Fraction]:
    ends = (end for one in conditions for end in (one.at_least, one.less_than))
    return [Fraction(end) for end in ends if end is not None]
