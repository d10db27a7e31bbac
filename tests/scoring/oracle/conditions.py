"""Conditions on the kind, the territory and the answers: true, false, or nothing known."""

from __future__ import annotations

from fractions import Fraction

from tests.scoring.oracle.voices import last_words, observed
from utilite_sociale.model import (
    AllOf,
    AnswerIs,
    AnyOf,
    Assessment,
    EnterpriseGroup,
    Grid,
    Guard,
    Indicator,
    KindIs,
    MissingEvidence,
    Not,
    RatioEvidence,
)

__all__ = ["Conditions", "atoms", "conditions_in"]

NOWHERE = object()
"""What an answer is that has no object."""


def conditions_in(grid: Grid) -> list[object]:
    """Give every condition of a grid: of elements, cases and guards, views included."""
    tops = [*grid.registers, *(register for view in grid.views for register in view.registers)]
    found = _guards(grid.total)
    for element in (element for top in tops for _, element in top.walk()):
        found.append(element.applies_to)
        for name in ("weight", "rule", "aggregation"):
            value = getattr(element, name, None)
            for case in value if isinstance(value, tuple) else ():
                found += [case.when, *_guards(case.value)]
            found += _guards(value)
    return [condition for condition in found if condition is not None]


def _guards(value: object) -> list[object]:
    return [value.when, *_guards(value.around)] if isinstance(value, Guard) else []


def atoms(condition: object) -> list[object]:
    """Give the simple conditions that a condition is made of."""
    if isinstance(condition, Not):
        return atoms(condition.of)
    if isinstance(condition, AllOf | AnyOf):
        return [atom for part in condition.of for atom in atoms(part)]
    return [condition]


class Conditions:
    """What conditions on one assessment say."""

    def __init__(self, grid: Grid, assessment: Assessment) -> None:
        self.grid, self.assessment = grid, assessment

    def holds(self, condition: object) -> bool | None:  # noqa: PLR0911 - one reading per class
        """Tell whether a condition holds; nothing where a fact is missing."""
        subject = self.assessment.subject
        match condition:
            case None:
                return True
            case KindIs():
                met = bool(set(subject.kinds) & set(condition.one_of))
                return met or (False if subject.kinds else None)
            case Not():
                inner = self.holds(condition.of)
                return None if inner is None else not inner
            case AllOf() | AnyOf():
                truths = [self.holds(part) for part in condition.of]
                decisive = isinstance(condition, AnyOf)
                if decisive in truths:
                    return decisive
                return None if None in truths else not decisive
            case AnswerIs():
                return self._answer(condition)
        met = bool(set(subject.reach) & set(condition.departements))
        stated = bool(subject.reach)
        if isinstance(subject, EnterpriseGroup) and not subject.departements:
            stated = all(member.departements for member in subject.members)
        return met or (False if stated else None)

    def chosen(self, cases: object) -> list[object]:
        """Give the values that may hold: those in doubt, then the first that holds for sure."""
        if not isinstance(cases, tuple):
            return [cases]
        found: list[object] = []
        for case in cases:
            holds = self.holds(case.when)
            if holds is not False and case.value not in found:
                found.append(case.value)
            if holds:
                return found
        raise AssertionError(cases)

    def above(self, path: str) -> bool | None:
        """Tell whether an element is asked where it is declared, all conditions above included."""
        keys = path.split(".")
        elements = [self.grid.elements[".".join(keys[: n + 1])] for n in range(len(keys))]
        truths = [self.holds(element.applies_to) for element in elements]
        if False in truths:
            return False
        return None if None in truths else True

    def _answer(self, condition: AnswerIs) -> bool | None:
        path = self.grid.path(condition.indicator)
        indicator = self.grid.elements[path]
        asked = self.above(path)
        if asked is False:
            return False
        says = [_met(condition, value) for value in self._values(indicator) if value is not NOWHERE]
        if not says:
            return False if self._values(indicator) else None
        met = says[0] if len(set(says)) == 1 else None
        return None if asked is None and met else met

    def _values(self, indicator: Indicator) -> list[object]:
        """Give what each voice that is heeded says: a value, nothing, or that it has no object."""
        said = last_words(indicator, self.assessment)
        rule = indicator.voices
        if rule is None:
            return [self._value(indicator, item) for item in said.values()]
        unnamed = said.get("")
        shared = unnamed if isinstance(unnamed, MissingEvidence) else None
        names = [rule.lead] if rule.combine == "lead" else rule.expected
        return [self._value(indicator, said.get(name, shared)) for name in names]

    @staticmethod
    def _value(indicator: Indicator, item: object) -> object:
        if item is None:
            return None
        if isinstance(item, MissingEvidence):
            return NOWHERE if item.state == "not_applicable" else None
        if indicator.evidence_required and not item.source:
            return None
        if isinstance(item, RatioEvidence):
            if item.denominator == 0:
                return NOWHERE
            if None in (item.numerator, item.denominator):
                return None
        return observed(item, indicator)


def _met(condition: AnswerIs, value: object) -> bool | None:
    if value is None:
        return None
    if isinstance(value, frozenset):
        return bool(value & set(condition.one_of))
    if isinstance(value, str):
        return value in condition.one_of
    low, high = condition.at_least, condition.less_than
    return (low is None or value >= Fraction(low)) and (high is None or value < Fraction(high))
