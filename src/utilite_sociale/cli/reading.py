"""Reading what the command is given: every problem comes with its file and its line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from utilite_sociale.catalog import catalog, check
from utilite_sociale.catalog.reading import read_assessment, read_grid
from utilite_sociale.errors import InvalidDocumentError, Issue, Severity, UnknownGridError
from utilite_sociale.model import Grid
from utilite_sociale.scoring import Outcome
from utilite_sociale.serial import Document

__all__ = [
    "evaluated",
    "grid_file_in",
    "grid_named",
    "is_file",
    "located",
    "located_in",
    "sound_grid",
    "version_issues",
]

_SUFFIXES = {".toml", ".json"}


@contextmanager
def located(document: Document[Any], under: str = "") -> Iterator[None]:
    """Say of what is wrong with a document, or what is under a name in it, where it stands."""
    try:
        yield
    except InvalidDocumentError as error:
        issues = error.issues
    except UnknownGridError as error:
        words = tuple(error.arguments.items())
        issues = (Issue(code=error.code, path="grid", arguments=words),)
    else:
        return
    placed = [_placed(issue, under) for issue in issues]
    raise InvalidDocumentError(document.located(placed))


def _placed(issue: Issue, under: str) -> Issue:
    path = ".".join(name for name in (under, issue.path) if name)
    return issue if issue.file else replace(issue, path=path)


def evaluated(path: Path, grid: str | None = None) -> Outcome:
    """Read an assessment and evaluate it.

    Args:
        path: its file.
        grid: key or file of the grid to read it with; its own unless said.

    Raises:
        UnknownGridError: no grid of that key is installed.
        InvalidDocumentError: the file, the assessment or its grid has errors; all are given.
    """
    from utilite_sociale.catalog import evaluate

    document = read_assessment(path)
    with_grid = sound_grid(grid)
    with located(document):
        return evaluate(document.value, with_grid)


def sound_grid(name: str | None) -> Grid | None:
    """Give the grid that was named, if one was.

    Raises:
        UnknownGridError: no grid of that key is installed.
        InvalidDocumentError: it cannot be read, or has errors.
    """
    if name is None:
        return None
    grid, issues = grid_named(name)
    if any(issue.severity is Severity.ERROR for issue in issues):
        raise InvalidDocumentError(issues)
    return grid


def version_issues(name: str, grid: Grid, since: str | None) -> tuple[Issue, ...]:
    """Give what is wrong with the version of a grid, beside that of before if there is one.

    Args:
        name: how the grid was named.
        grid: the grid.
        since: key or file of the version of before, of the same key; the installed grid, for a
            grid that is a file.
    """
    from utilite_sociale.adaptation.versions import check_version

    written = is_file(name) or Path(name).is_dir()
    if since is None and (not written or grid.key not in catalog()):
        return ()
    before, _ = grid_named(since or grid.key)
    return check_version(before, grid)


def is_file(name: str) -> bool:
    """Tell whether a grid is named by its file, or by its key."""
    return Path(name).suffix.lower() in _SUFFIXES


def grid_file_in(folder: Path) -> Path | None:
    """Give the file of the grid of a package, from the folder of the package."""
    return next(iter(sorted(folder.glob("src/*/grille.toml"))), None)


def located_in(name: str, issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
    """Give problems of a grid that is named by its file or its folder with their line there."""
    folder = Path(name).is_dir() and name not in catalog()
    inside = grid_file_in(Path(name)) if folder else None
    if not issues or (inside is None and not is_file(name)):
        return issues
    return read_grid(inside or name).located(issues)


def grid_named(name: str) -> tuple[Grid, tuple[Issue, ...]]:
    """Give a grid by its key, or from its file, with its problems.

    Raises:
        UnknownGridError: no grid of that key is installed.
        InvalidDocumentError: it cannot be read.
    """
    # A bare word that is the key of a grid means that grid, whatever folder has that name.
    folder = Path(name).is_dir() and name not in catalog()
    inside = grid_file_in(Path(name)) if folder else None
    if inside is None and not is_file(name):
        return catalog()[name], catalog().check()[name]
    document = read_grid(inside or name)
    return document.value, document.located(check(document.value))
