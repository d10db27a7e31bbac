"""Facts about a subject, and conditions on them: true, false, or unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import Any, Protocol, TypeVar

from attrs import field, frozen

from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    AllOf,
    AnswerIs,
    AnyOf,
    Condition,
    EnterpriseGroup,
    KindIs,
    Not,
    Subject,
    TerritoryIs,
)

__all__ = ["Case", "Facts", "Truth", "all_hold", "possible", "truth_of"]

T = TypeVar("T")
Case = tuple[Condition | None, T]
"""A value and the condition under which it holds; the last of several has none."""


class Truth(Enum):
    """What a condition says: a fact that is missing makes it unknown."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


class AskedOf(Protocol):
    """Says whether an answer meets a condition on it."""

    def __call__(self, condition: AnswerIs, /) -> Truth:
        """Say whether the answer meets the condition."""
        ...


def _nobody(_condition: AnswerIs) -> Truth:
    return Truth.UNKNOWN


@frozen(kw_only=True)
class Facts:
    """What conditions look at.

    Attributes:
        kinds: kinds of structure; empty where not stated.
        recognised: whether all of them are kinds that a grid can name: a misspelt kind,
            or one still to be written, makes a condition unknown rather than false.
        departements: where the subject works; empty where not stated.
        everywhere: whether these are all its départements: a group says so itself, or
            each of its members does.
        asked: says whether an answer meets a condition; unknown where there is no answer.
    """

    kinds: frozenset[str]
    departements: frozenset[str]
    recognised: bool = True
    everywhere: bool = True
    asked: AskedOf = field(default=_nobody, eq=False, repr=False)

    @classmethod
    def of(cls, subject: Subject, asked: AskedOf = _nobody) -> Facts:
        """Read the facts of a subject."""
        members = subject.members if isinstance(subject, EnterpriseGroup) else ()
        return cls(
            kinds=frozenset(subject.kinds),
            recognised=all(kind in ENTERPRISE_KINDS for kind in subject.kinds),
            departements=frozenset(subject.reach),
            everywhere=bool(subject.departements) or all(m.departements for m in members),
            asked=asked,
        )


def truth_of(condition: Condition | None, facts: Facts) -> Truth:
    """Say whether a condition holds; no condition always does.

    A group holds a kind, and works in a département, as soon as one of its members does.
    """
    if condition is None:
        return Truth.TRUE
    return _TRUTHS[type(condition)](condition, facts)


def all_hold(conditions: Iterable[Condition], facts: Facts) -> Truth:
    """Say whether every one of several conditions holds."""
    return _worst([truth_of(condition, facts) for condition in conditions])


def possible(cases: Sequence[Case[T]], facts: Facts) -> tuple[T, ...]:
    """Give the values that may hold: the first whose condition does, and those in doubt before."""
    if len(cases) == 1:
        return (cases[0][1],)
    found: list[T] = []
    for condition, value in cases:
        truth = truth_of(condition, facts)
        if truth is not Truth.FALSE and value not in found:
            found.append(value)
        if truth is Truth.TRUE:
            break
    return tuple(found)


def _kind(condition: KindIs, facts: Facts) -> Truth:
    complete = bool(facts.kinds) and facts.recognised
    return _meets(facts.kinds, condition.one_of, complete=complete)


def _territory(condition: TerritoryIs, facts: Facts) -> Truth:
    complete = bool(facts.departements) and facts.everywhere
    return _meets(facts.departements, condition.departements, complete=complete)


_TRUTHS: dict[type[Condition], Callable[[Any, Facts], Truth]] = {
    KindIs: _kind,
    TerritoryIs: _territory,
    AnswerIs: lambda condition, facts: facts.asked(condition),
    AllOf: lambda condition, facts: all_hold(condition.of, facts),
    AnyOf: lambda condition, facts: _denied(
        _worst([_denied(truth_of(part, facts)) for part in condition.of])
    ),
    Not: lambda condition, facts: _denied(truth_of(condition.of, facts)),
}


def _meets(stated: frozenset[str], wanted: tuple[str, ...], *, complete: bool) -> Truth:
    if stated.intersection(wanted):
        return Truth.TRUE
    return Truth.FALSE if complete else Truth.UNKNOWN


def _worst(truths: list[Truth]) -> Truth:
    if Truth.FALSE in truths:
        return Truth.FALSE
    return Truth.UNKNOWN if Truth.UNKNOWN in truths else Truth.TRUE


def _denied(truth: Truth) -> Truth:
    opposite = {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}
    return opposite.get(truth, Truth.UNKNOWN)
