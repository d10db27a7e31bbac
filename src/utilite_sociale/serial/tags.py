"""Tagged unions: which class each ``type`` of a file stands for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from utilite_sociale.adaptation import CHANGES, Change
from utilite_sociale.model import (
    AGGREGATIONS,
    CONDITIONS,
    EVIDENCE,
    MEASURES,
    SCORING_RULES,
    SUBJECTS,
    Aggregation,
    Condition,
    Evidence,
    Measure,
    ScoringRule,
    Subject,
)

__all__ = ["TAG", "MoreTypes", "Unions", "no_more", "tag_of", "tags"]

TAG = "type"
"""Name under which a file says which class is meant."""


Unions = dict[type[Any], dict[str, type[Any]]]
"""For the base of each union, its classes by their ``type_name``."""

MoreTypes = Callable[[], Unions]
"""Gives the types that packages add; asked only when a file names a type that is not ours."""


def __dir__() -> list[str]:
    return __all__


def no_more() -> Unions:
    """Give no type that packages add."""
    return {}


@cache
def tags() -> Unions:
    """Give, for the base of each union, our classes by their ``type_name``."""
    unions: dict[type[Any], tuple[type[Any], ...]] = {
        Measure: MEASURES,
        ScoringRule: SCORING_RULES,
        Aggregation: AGGREGATIONS,
        Condition: CONDITIONS,
        Evidence: EVIDENCE,
        Subject: SUBJECTS,
        Change: CHANGES,
    }
    return {base: {one.type_name: one for one in classes} for base, classes in unions.items()}


def tag_of(value: object) -> str:
    """Give the ``type`` under which an object of a union is written."""
    name: str = type(value).type_name  # type: ignore[attr-defined]
    return name
