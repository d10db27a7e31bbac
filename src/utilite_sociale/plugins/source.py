"""What a grid package hands over: the key of a grid, and the file that holds it, unread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["GridSource"]


@dataclass(frozen=True, slots=True)
class GridSource:
    """A grid that a package provides; nothing is read until somebody asks for the grid.

    Attributes:
        key: key of the grid, also the name of its entry point.
        resource: its TOML file, such as ``files(__name__) / "grille.toml"``.

    >>> from importlib.resources import files
    >>> GridSource(key="exemple", resource=files("utilite_sociale") / "grille.toml").key
    'exemple'
    """

    key: str
    resource: Traversable
