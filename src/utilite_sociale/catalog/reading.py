"""Reading files with the types that installed packages add; none is loaded before it is named."""

from __future__ import annotations

import os

from utilite_sociale import serial
from utilite_sociale.catalog.installed import catalog
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import Document
from utilite_sociale.serial.tags import Unions

__all__ = [
    "installed_grid",
    "installed_types",
    "load_assessment",
    "load_grid",
    "read_assessment",
    "read_document",
    "read_grid",
]


def __dir__() -> list[str]:
    return __all__


def installed_types() -> Unions:
    """Give the types that installed packages add, by base and by name."""
    return catalog().more_types()


def installed_grid(key: str) -> Grid:
    """Give an installed grid; the catalog is not made before one is asked for."""
    return catalog()[key]


def load_grid(path: str | os.PathLike[str]) -> Grid:
    """Read a grid from a ``.toml`` or ``.json`` file.

    Raises:
        InvalidDocumentError: the file cannot be read or has errors; all are given, each with
            its place and, in TOML, its line.
    """
    return serial.load_grid(path, installed_types, installed_grid)


def load_assessment(path: str | os.PathLike[str]) -> Assessment:
    """Read an assessment from a ``.toml`` or ``.json`` file; as ``load_grid`` does a grid."""
    return serial.load_assessment(path, installed_types)


def read_grid(path: str | os.PathLike[str]) -> Document[Grid]:
    """Read a grid, and keep its text to say on which line a problem stands."""
    return serial.read_grid(path, installed_types, installed_grid)


def read_assessment(path: str | os.PathLike[str]) -> Document[Assessment]:
    """Read an assessment, and keep its text; as ``read_grid`` does a grid."""
    return serial.read_assessment(path, installed_types)


def read_document(path: str | os.PathLike[str]) -> Document[Grid] | Document[Assessment]:
    """Read a grid or an assessment, whichever the file holds; as ``read_grid``."""
    return serial.read_document(path, installed_types, installed_grid)
