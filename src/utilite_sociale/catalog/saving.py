"""Saving an assessment with the grid that it was made with, so that nothing changes it later."""

from __future__ import annotations

import os

from utilite_sociale.catalog.evaluating import grid_for
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import freeze, write_assessment

__all__ = ["save_assessment"]


def __dir__() -> list[str]:
    return __all__


def save_assessment(
    assessment: Assessment, path: str | os.PathLike[str], grid: Grid | None = None
) -> None:
    """Write an assessment as JSON, whole or not at all, with its grid frozen in it.

    Args:
        assessment: the assessment.
        path: where to write it, a ``.json`` file.
        grid: the grid to freeze; the one it carries, else the installed one.

    Raises:
        UnknownGridError: it carries no grid, and none is installed here in its version.
        InvalidDocumentError: the installed grid has errors.
        WriteError: the file cannot be written; nothing has changed.
    """
    if grid is None:
        grid, _ = grid_for(assessment)
    write_assessment(freeze(assessment, grid), path)
