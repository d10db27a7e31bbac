"""Named levels that no answer reaches: found by evaluating a grid to which nobody has answered."""

from __future__ import annotations

import datetime as dt

from utilite_sociale.errors import Issue, Severity
from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    Assessment,
    Enterprise,
    Grid,
    Indicator,
    NoAggregation,
    Period,
)
from utilite_sociale.scoring import evaluate
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["reach_issues"]

YEAR = Period(start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31))


def __dir__() -> list[str]:
    return __all__


def reach_issues(grid: Grid) -> tuple[Issue, ...]:
    """Notice each named level that no answer reaches, whatever the kind of structure.

    The grid has no error: it is evaluated, once for each kind, with nothing answered, when
    the levels still possible are all those that its rules and aggregations can give.
    """
    reached: dict[str, set[str]] = {}
    for kind in ENTERPRISE_KINDS:
        nobody = Assessment(
            subject=Enterprise(name="Exemple", kind=kind),
            grid=grid.reference,
            period=YEAR,
            nature=AssessmentNature.FICTIONAL,
        )
        for path, node in evaluate(nobody, grid).nodes.items():
            reached.setdefault(path, set()).update(node.reachable_levels)
    found = []
    for path, element in grid.elements.items():
        if isinstance(element, Indicator) or element.aggregation == NoAggregation():
            continue
        scale = element.scale or grid.scale
        for level in () if scale is None or not reached.get(path) else scale.levels:
            if level.key not in reached[path]:
                words = (("level", level.key),)
                found.append(_issue(path, words))
    return tuple(found)


def _issue(path: str, words: tuple[tuple[str, str], ...]) -> Issue:
    return Issue(
        code="grid.level_unreachable", severity=Severity.WARNING, path=path, arguments=words
    )
