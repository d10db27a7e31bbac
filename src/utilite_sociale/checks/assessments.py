"""Every check on an assessment, in one call."""

from __future__ import annotations

from utilite_sociale.checks.absences import check_absences
from utilite_sociale.checks.confided import check_confided
from utilite_sociale.checks.contradictions import check_agreement
from utilite_sociale.checks.dates import check_dates
from utilite_sociale.checks.items import items
from utilite_sociale.checks.log import check_log
from utilite_sociale.checks.people import check_people
from utilite_sociale.checks.placeholders import check_placeholders
from utilite_sociale.checks.problems import Issues, error, warning
from utilite_sociale.checks.references import check_references
from utilite_sociale.checks.values import check_values
from utilite_sociale.errors import Issue
from utilite_sociale.model import Assessment, Grid, GridReference

__all__ = ["check_assessment"]


def check_assessment(assessment: Assessment, grid: Grid) -> tuple[Issue, ...]:
    """Give every problem of an assessment read with a grid; nothing is raised.

    Args:
        assessment: the assessment.
        grid: the grid to read it with.

    Returns:
        The problems, errors and warnings, each with its place by keys. No answer, text or
        name that was confided is repeated in them.
    """
    found = items(assessment, grid)
    return (
        *_grid(assessment, grid),
        *check_people(assessment, found),
        *check_references(assessment, grid, found),
        *check_values(found),
        *check_dates(assessment, grid, found),
        *check_log(assessment),
        *check_absences(found),
        *check_agreement(assessment, found),
        *check_placeholders(assessment, found),
        *check_confided(assessment),
    )


def _grid(assessment: Assessment, grid: Grid) -> Issues:
    """Compare the grid that the file names with the one it is read with, and its frozen copy.

    A version that differs in its third number only mends wording: it is noticed, no more.
    """
    wanted, given = assessment.grid, grid.reference
    frozen = assessment.frozen
    if frozen is not None and frozen.grid.reference != wanted:
        named = _named(wanted, frozen.grid.reference)
        yield error("assessment.frozen_other_grid", "frozen.grid", **named)
    if wanted.key != given.key:
        yield error("assessment.other_grid", "grid.key", **_named(wanted, given))
    elif wanted.version != given.version:
        mended = _line(wanted.version) == _line(given.version)
        code = "assessment.grid_mended" if mended else "assessment.other_grid_version"
        say = warning if mended else error
        yield say(code, "grid.version", **_named(wanted, given))


def _named(wanted: GridReference, given: GridReference) -> dict[str, str]:
    return {
        "wanted": f"{wanted.key} {wanted.version}",
        "given": f"{given.key} {given.version}",
    }


def _line(version: str) -> str:
    """Give the first two numbers of a version."""
    return version.rpartition(".")[0]
