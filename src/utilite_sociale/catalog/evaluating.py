"""Evaluating with the right grid: the one the document carries, else the installed one."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.catalog.checking import assessment_issues, grid_issues, has_errors
from utilite_sociale.catalog.installed import catalog
from utilite_sociale.errors import (
    InvalidDocumentError,
    InvalidValueError,
    Issue,
    Severity,
    UnknownGridError,
)
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.scoring import GridOrigin, Outcome
from utilite_sociale.scoring import evaluate as evaluate_on
from utilite_sociale.serial import content_digest

__all__ = ["check", "evaluate", "grid_for"]


def __dir__() -> list[str]:
    return __all__


def grid_for(assessment: Assessment) -> tuple[Grid, GridOrigin]:
    """Give the grid of an assessment, and where it comes from.

    The frozen copy that a document carries serves first, so that a grid that changes or is
    not installed never changes an answer. Otherwise the catalog's serves, if its version is
    the one that is asked for, or differs in its third number only.

    Raises:
        UnknownGridError: no such grid, or not in this version, is installed here.
        InvalidDocumentError: the installed grid has errors.
    """
    if assessment.frozen is not None:
        return assessment.frozen.grid, GridOrigin.FROZEN
    known = catalog()
    grid = known[assessment.grid.key]
    wanted = assessment.grid.version
    if wanted.rpartition(".")[0] != grid.version.rpartition(".")[0]:
        raise UnknownGridError(
            "catalog.other_version",
            grid=grid.key,
            installed=grid.version,
            wanted=wanted,
            package=next(e.distribution for e in known.entries if e.key == grid.key),
        )
    return grid, GridOrigin.CATALOG


def evaluate(assessment: Assessment, grid: Grid | None = None) -> Outcome:
    """Evaluate an assessment and give its *bilan*.

    Args:
        assessment: the answers.
        grid: the grid to read them with; the one it carries, else the installed one.

    Returns:
        The profile by register, with the warnings of the checks in ``issues``.

    Raises:
        InvalidValueError: a path or something else stands where an object is expected.
        UnknownGridError: no such grid, or not in this version, is installed here.
        InvalidDocumentError: the grid or the assessment has errors; all are given.
    """
    _expect(assessment, Assessment, "load_assessment")
    if grid is not None:
        _expect(grid, Grid, "load_grid")
    origin = GridOrigin.GIVEN
    if grid is None:
        grid, origin = grid_for(assessment)
    on_grid = () if origin is GridOrigin.CATALOG else grid_issues(grid)
    issues = (*assessment_issues(assessment, grid), *_twin(assessment))
    if has_errors(on_grid) or has_errors(issues):
        raise InvalidDocumentError((*issues, *on_grid))
    return evaluate_on(assessment, grid, origin=origin, issues=issues)


def _expect(found: object, kind: type[object], reader: str) -> None:
    """Refuse the path of a file, which is the usual slip, and name what reads it."""
    if not isinstance(found, kind):
        named = {"expected": kind.__name__, "found": type(found).__name__}
        raise InvalidValueError("value.not_loaded", reader=f"ust.{reader}", **named)


def check(document: Assessment | Grid, grid: Grid | None = None) -> tuple[Issue, ...]:
    """Give every problem of an assessment or a grid; nothing is raised.

    Args:
        document: an assessment or a grid.
        grid: the grid to read an assessment with; the one it carries, else the installed
            one. When there is none, that is one of the problems.
    """
    if isinstance(document, Grid):
        return grid_issues(document)
    if grid is None:
        try:
            grid, _ = grid_for(document)
        except UnknownGridError as error:
            return (_as_issue(error),)
        except InvalidDocumentError as error:
            return error.issues
    return (*assessment_issues(document, grid), *_twin(document))


def _as_issue(error: UnknownGridError) -> Issue:
    return Issue(
        code=error.code,
        severity=Severity.ERROR,
        path="grid",
        arguments=tuple(error.arguments.items()),
    )


def _twin(assessment: Assessment) -> Iterator[Issue]:
    """Notice an installed grid that has the version of the frozen one and another content."""
    frozen, known = assessment.frozen, catalog()
    if frozen is None or frozen.grid.key not in known:
        return
    try:
        installed = known[frozen.grid.key]
    except InvalidDocumentError:
        return  # the frozen copy serves; what is wrong with the installed one is said elsewhere
    same_version = installed.version == frozen.grid.version
    if same_version and content_digest(installed) != content_digest(frozen.grid):
        yield Issue(
            code="catalog.frozen_differs",
            severity=Severity.WARNING,
            path="frozen.grid",
            arguments=(("grid", installed.key), ("installed", installed.version)),
        )
