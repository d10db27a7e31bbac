"""Reading what the command is given: every problem comes with its file and its line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from utilite_sociale.catalog import catalog, check
from utilite_sociale.errors import InvalidDocumentError, Issue, Severity, UnknownGridError
from utilite_sociale.model import Grid
from utilite_sociale.scoring import Outcome
from utilite_sociale.serial import Document, read_assessment, read_grid

__all__ = ["evaluated", "grid_named", "is_file", "located", "sound_grid"]

_SUFFIXES = {".toml", ".json"}


@contextmanager
def located(document: Document[Any]) -> Iterator[None]:
    """Say of what is wrong with a document where it stands in its file."""
    try:
        yield
    except InvalidDocumentError as error:
        raise InvalidDocumentError(document.located(error.issues)) from None
    except UnknownGridError as error:
        issue = Issue(code=error.code, path="grid", arguments=tuple(error.arguments.items()))
        raise InvalidDocumentError(document.located([issue])) from None


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


def is_file(name: str) -> bool:
    """Tell whether a grid is named by its file, or by its key."""
    return Path(name).suffix in _SUFFIXES


def grid_named(name: str) -> tuple[Grid, tuple[Issue, ...]]:
    """Give a grid by its key, or from its file, with its problems.

    Raises:
        UnknownGridError: no grid of that key is installed.
        InvalidDocumentError: it cannot be read.
    """
    if not is_file(name):
        return catalog()[name], catalog().check()[name]
    document = read_grid(name)
    return document.value, document.located(check(document.value))
