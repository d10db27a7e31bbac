"""Checking what was written: a grid, an assessment with its grid, or a file of either."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.checks import check_assessment, check_grid
from utilite_sociale.errors import Issue, Severity
from utilite_sociale.model import Assessment, Grid, Indicator, MissingEvidence, Node
from utilite_sociale.scoring.answers import Answers
from utilite_sociale.scoring.asked import facts_of
from utilite_sociale.scoring.facts import Truth, truth_of

__all__ = ["assessment_issues", "grid_issues", "has_errors"]


def __dir__() -> list[str]:
    return __all__


def grid_issues(grid: Grid) -> tuple[Issue, ...]:
    """Give the problems of a grid."""
    return check_grid(grid)


def assessment_issues(assessment: Assessment, grid: Grid) -> tuple[Issue, ...]:
    """Give the problems of an assessment, answers to what is not asked included."""
    return (*check_assessment(assessment, grid), *_not_asked(assessment, grid))


def has_errors(issues: tuple[Issue, ...]) -> bool:
    """Tell whether one problem at least stops the work."""
    return any(issue.severity is Severity.ERROR for issue in issues)


def _not_asked(assessment: Assessment, grid: Grid) -> Iterator[Issue]:
    """Notice answers to what the grid does not ask of this subject: kept, never counted."""
    excluded = grid.paths.keys() - _asked(assessment, grid)
    for item in assessment.evidence:
        if item.about in excluded and not isinstance(item, MissingEvidence):
            yield Issue(
                code="assessment.answer_not_applicable",
                severity=Severity.WARNING,
                path=f"evidence[{item.id}].about",
                arguments=(("found", item.about),),
            )


def _asked(assessment: Assessment, grid: Grid) -> set[str]:
    """Give the keys of what applies to the subject in one place at least.

    An element counts where it is declared and where ``uses`` names it; in each place its own
    condition holds, and those of the nodes above that place.
    """
    facts = facts_of(assessment.subject, grid, Answers(assessment))
    asked: set[str] = set()
    waiting: list[Node | Indicator] = list(grid.registers)
    while waiting:
        element = waiting.pop()
        if element.key in asked or truth_of(element.applies_to, facts) is Truth.FALSE:
            continue
        asked.add(element.key)
        if isinstance(element, Node):
            used = (grid[key] for key in element.uses if key in grid.paths)
            waiting += (*element.criteria, *element.indicators, *used)
    return asked
