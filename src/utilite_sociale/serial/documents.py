"""Documents: grids and assessments read from TOML or JSON files, and written as JSON."""

from __future__ import annotations

import os

from utilite_sociale.errors import InvalidDocumentError, Issue, WriteError
from utilite_sociale.model import Assessment, Grid
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

__all__ = [
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
    "write_assessment",
]


def __dir__() -> list[str]:
    return __all__


def grid_document(text: str, name: str) -> Document[Grid]:
    """Read a grid from a text: JSON where *name* ends in ``.json``, else TOML.

    Args:
        text: the text.
        name: how problems name it.

    Raises:
        InvalidDocumentError: it has errors; all are given.
    """
    return interpret(Grid, Source.of(text, name))


def grid_from(text: str, name: str) -> Grid:
    """Read a grid from a text, without keeping the text; as ``grid_document``."""
    return grid_document(text, name).value


def assessment_from(text: str, name: str) -> Assessment:
    """Read an assessment from a text; as ``grid_from`` does a grid."""
    return interpret(Assessment, Source.of(text, name)).value


def _source(path: str | os.PathLike[str]) -> Source:
    text, file = read_text(path), str(path)
    if suffix_of(file) not in SUFFIXES:
        raise InvalidDocumentError([Issue(code="file.unknown_suffix", file=file)])
    return Source.of(text, file)


def read_grid(path: str | os.PathLike[str]) -> Document[Grid]:
    """Read a grid, and keep its text to say on which line a problem stands.

    Raises:
        InvalidDocumentError: the file cannot be read or has errors; all are given.
    """
    return interpret(Grid, _source(path))


def read_assessment(path: str | os.PathLike[str]) -> Document[Assessment]:
    """Read an assessment, and keep its text; as ``read_grid`` does a grid."""
    return interpret(Assessment, _source(path))


def read_document(path: str | os.PathLike[str]) -> Document[Grid] | Document[Assessment]:
    """Read a grid or an assessment, whichever the file holds; as ``read_grid``."""
    source = _source(path)
    if kind_of(source) is Grid:
        return interpret(Grid, source)
    return interpret(Assessment, source)


def load_grid(path: str | os.PathLike[str]) -> Grid:
    """Read a grid from a ``.toml`` or ``.json`` file.

    Raises:
        InvalidDocumentError: the file cannot be read or has errors; all are given, each with
            its place and, in TOML, its line.
    """
    return read_grid(path).value


def load_assessment(path: str | os.PathLike[str]) -> Assessment:
    """Read an assessment from a ``.toml`` or ``.json`` file; as ``load_grid`` does a grid."""
    return read_assessment(path).value


def grid_text(grid: Grid) -> str:
    """Write a grid as JSON text."""
    return _text(grid)


def assessment_text(assessment: Assessment) -> str:
    """Write an assessment as JSON text, with its frozen grid where it has one."""
    return _text(assessment)


def _text(value: Grid | Assessment) -> str:
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
