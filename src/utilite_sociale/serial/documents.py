"""Documents: grids and assessments read from TOML or JSON files, and written as JSON."""

from __future__ import annotations

import os

from utilite_sociale.adaptation import Adaptation, no_other_grid
from utilite_sociale.errors import InvalidDocumentError, Issue, WriteError
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial.adapted import GridOf, adapted
from utilite_sociale.serial.converter import converter
from utilite_sociale.serial.encode import indented
from utilite_sociale.serial.files import read_text, write_text
from utilite_sociale.serial.reading import (
    FORMAT,
    SUFFIXES,
    Document,
    Source,
    interpret,
    kind_of,
    suffix_of,
)
from utilite_sociale.serial.tags import MoreTypes, no_more

__all__ = [
    "adaptation_from",
    "adaptation_text",
    "assessment_from",
    "assessment_text",
    "grid_document",
    "grid_from",
    "grid_text",
    "load_assessment",
    "load_grid",
    "read_assessment",
    "read_document",
    "read_grid",
    "save_grid",
    "source_of",
    "write_assessment",
]


def __dir__() -> list[str]:
    return __all__


def grid_document(
    text: str, name: str, more: MoreTypes = no_more, grid_of: GridOf = no_other_grid
) -> Document[Grid]:
    """Read a grid from a text: JSON where *name* ends in ``.json``, else TOML.

    Args:
        text: the text; one that adapts another grid is read as the grid that it makes.
        name: how problems name it.
        more: gives the types that packages add, where the text names one that is not ours.
        grid_of: gives the bases of adaptations.

    Raises:
        InvalidDocumentError: it has errors; all are given.
    """
    return _grid(Source.of(text, name), more, grid_of)


def _grid(source: Source, more: MoreTypes, grid_of: GridOf) -> Document[Grid]:
    if kind_of(source) is Adaptation:
        return adapted(interpret(Adaptation, source, more), grid_of)
    return interpret(Grid, source, more)


def adaptation_from(text: str, name: str, more: MoreTypes = no_more) -> Adaptation:
    """Read an adaptation from a text, without making the grid that it says."""
    return interpret(Adaptation, Source.of(text, name), more).value


def grid_from(text: str, name: str) -> Grid:
    """Read a grid from a text, without keeping the text; as ``grid_document``."""
    return grid_document(text, name).value


def assessment_from(text: str, name: str) -> Assessment:
    """Read an assessment from a text; as ``grid_from`` does a grid."""
    return interpret(Assessment, Source.of(text, name)).value


def source_of(path: str | os.PathLike[str]) -> Source:
    """Read the text of a ``.toml`` or ``.json`` file.

    Raises:
        InvalidDocumentError: it cannot be read, or is neither.
    """
    text, file = read_text(path), str(path)
    if suffix_of(file) not in SUFFIXES:
        raise InvalidDocumentError([Issue(code="file.unknown_suffix", file=file)])
    return Source.of(text, file)


def read_grid(
    path: str | os.PathLike[str], more: MoreTypes = no_more, grid_of: GridOf = no_other_grid
) -> Document[Grid]:
    """Read a grid, and keep its text to say on which line a problem stands.

    Raises:
        InvalidDocumentError: the file cannot be read or has errors; all are given.
    """
    return _grid(source_of(path), more, grid_of)


def read_assessment(
    path: str | os.PathLike[str], more: MoreTypes = no_more
) -> Document[Assessment]:
    """Read an assessment, and keep its text; as ``read_grid`` does a grid."""
    return interpret(Assessment, source_of(path), more)


def read_document(
    path: str | os.PathLike[str], more: MoreTypes = no_more, grid_of: GridOf = no_other_grid
) -> Document[Grid] | Document[Assessment]:
    """Read a grid or an assessment, whichever the file holds; as ``read_grid``."""
    source = source_of(path)
    if kind_of(source) is Assessment:
        return interpret(Assessment, source, more)
    return _grid(source, more, grid_of)


def load_grid(
    path: str | os.PathLike[str], more: MoreTypes = no_more, grid_of: GridOf = no_other_grid
) -> Grid:
    """Read a grid from a ``.toml`` or ``.json`` file.

    Raises:
        InvalidDocumentError: the file cannot be read or has errors; all are given, each with
            its place and, in TOML, its line.
    """
    return read_grid(path, more, grid_of).value


def load_assessment(path: str | os.PathLike[str], more: MoreTypes = no_more) -> Assessment:
    """Read an assessment from a ``.toml`` or ``.json`` file; as ``load_grid`` does a grid."""
    return read_assessment(path, more).value


def grid_text(grid: Grid) -> str:
    """Write a grid as JSON text."""
    return _text(grid)


def assessment_text(assessment: Assessment) -> str:
    """Write an assessment as JSON text, with its frozen grid where it has one."""
    return _text(assessment)


def adaptation_text(adaptation: Adaptation) -> str:
    """Write an adaptation as JSON text, as it says it and not as the grid that it makes."""
    return _text(adaptation)


def _text(value: Grid | Assessment | Adaptation) -> str:
    plain = converter().unstructure(value, unstructure_as=type(value))
    return indented({"format": FORMAT, **plain})


def save_grid(grid: Grid, path: str | os.PathLike[str]) -> None:
    """Write a grid to a ``.json`` file, whole or not at all.

    Raises:
        WriteError: it cannot be written, or its name has another end; nothing has changed.
    """
    _write(path, grid_text(grid))


def write_assessment(assessment: Assessment, path: str | os.PathLike[str]) -> None:
    """Write an assessment to a ``.json`` file, whole or not at all; as ``save_grid``."""
    _write(path, assessment_text(assessment))


def _write(path: str | os.PathLike[str], text: str) -> None:
    """Write a document; under another name than ``.json`` it could not be read again."""
    if suffix_of(str(path)) != ".json":
        raise WriteError("file.json_only", file=str(path))
    write_text(path, text)
