"""Facts about a subject, and conditions on them: true, false, or unknown."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    AllOf,
    AnyOf,
    Condition,
    EnterpriseGroup,
    KindIs,
    Not,
    Subject,
    TerritoryIs,
)

__all__ = ["Facts", "Truth", "truth_of"]


class Truth(Enum):
    """What a condition says: a fact that is missing makes it unknown."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


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
    """

    kinds: frozenset[str]
    departements: frozenset[str]
    recognised: bool = True
    everywhere: bool = True

    @classmethod
    def of(cls, subject: Subject) -> Facts:
        """Read the facts of a subject."""
        members = subject.members if isinstance(subject, EnterpriseGroup) else ()
        return cls(
            kinds=frozenset(subject.kinds),
            recognised=all(kind in ENTERPRISE_KINDS for kind in subject.kinds),
            departements=frozenset(subject.reach),
            everywhere=bool(subject.departements) or all(m.departements for m in members),
        )


def truth_of(condition: Condition | None, facts: Facts) -> Truth:
    """Say whether a condition holds; no condition always does.

    A group holds a kind, and works in a département, as soon as one of its members does.
    What this version cannot look at, such as an answer, is unknown.
    """
    truth = Truth.UNKNOWN
    match condition:
        case None:
            truth = Truth.TRUE
        case KindIs(one_of=wanted):
            complete = bool(facts.kinds) and facts.recognised
            truth = _meets(facts.kinds, wanted, complete=complete)
        case TerritoryIs(departements=wanted):
            complete = bool(facts.departements) and facts.everywhere
            truth = _meets(facts.departements, wanted, complete=complete)
        case AllOf(of=parts):
            truth = _worst([truth_of(part, facts) for part in parts])
        case AnyOf(of=parts):
            truth = _denied(_worst([_denied(truth_of(part, facts)) for part in parts]))
        case Not(of=part):
            truth = _denied(truth_of(part, facts))
    return truth


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
