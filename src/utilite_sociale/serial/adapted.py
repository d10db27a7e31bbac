"""Adaptations read as the grids that they make, their problems on the lines of their changes."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.adaptation import Adaptation, adapt, serves
from utilite_sociale.adaptation.numbering import upper
from utilite_sociale.adaptation.placing import GridOf
from utilite_sociale.errors import InvalidDocumentError, Issue, UnknownGridError
from utilite_sociale.model import BasedOn, Grid
from utilite_sociale.serial.reading import Document

__all__ = ["GridOf", "adapted"]


def __dir__() -> list[str]:
    return __all__


def adapted(document: Document[Adaptation], grid_of: GridOf) -> Document[Grid]:
    """Make the grid that an adaptation says.

    Raises:
        InvalidDocumentError: its base does not serve, or changes cannot be made; all are given.
    """
    try:
        base = _base(document.value, grid_of)
        made = adapt(base, document.value, grid_of)
    except InvalidDocumentError as error:
        raise InvalidDocumentError(document.located(error.issues)) from None
    return Document(made.grid, document.source, made.causes)


def _base(adaptation: Adaptation, grid_of: GridOf) -> Grid:
    """Give the base, in a version that serves."""
    asked = adaptation.based_on
    if asked.key == adaptation.key:
        raise InvalidDocumentError([_issue("adaptation.own_base", found=asked.key)])
    try:
        base = grid_of(asked.key)
    except UnknownGridError as error:
        raise InvalidDocumentError(_missing(error)) from None
    except InvalidDocumentError as error:
        raise InvalidDocumentError(_broken(asked, error)) from None
    if not serves(asked, base.version):
        words = {
            "found": base.key,
            "installed": base.version,
            "low": asked.version,
            "high": upper(asked),
        }
        raise InvalidDocumentError([_issue("adaptation.base_version", **words)])
    return base


def _missing(error: UnknownGridError) -> Iterator[Issue]:
    words = {name: error.arguments.get(name, "—") for name in ("found", "known")}
    yield _issue("adaptation.base_missing", **words)


def _broken(asked: BasedOn, error: InvalidDocumentError) -> Iterator[Issue]:
    """Say that the base has errors; that bases go round in circles is said as it is."""
    circles = [issue for issue in error.issues if issue.code == "adaptation.circular"]
    if circles:
        yield from (_issue(issue.code, **dict(issue.arguments)) for issue in circles)
    else:
        yield _issue("adaptation.base_broken", found=asked.key)


def _issue(code: str, **words: str) -> Issue:
    return Issue(code=code, path="based_on", arguments=tuple(words.items()))
