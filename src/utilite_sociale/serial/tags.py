"""Tagged unions: which class each ``type`` of a file stands for."""

from __future__ import annotations

from functools import cache
from typing import Any

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

__all__ = ["TAG", "tag_of", "tags"]

TAG = "type"
"""Name under which a file says which class is meant."""


def __dir__() -> list[str]:
    return __all__


@cache
def tags() -> dict[type[Any], dict[str, type[Any]]]:
    """Give, for the base of each union, its classes by their ``type_name``."""
    unions: dict[type[Any], tuple[type[Any], ...]] = {
        Measure: MEASURES,
        ScoringRule: SCORING_RULES,
        Aggregation: AGGREGATIONS,
        Condition: CONDITIONS,
        Evidence: EVIDENCE,
        Subject: SUBJECTS,
    }
    return {base: {one.type_name: one for one in classes} for base, classes in unions.items()}


def tag_of(value: object) -> str:
    """Give the ``type`` under which an object of a union is written."""
    name: str = type(value).type_name  # type: ignore[attr-defined]
    return name
