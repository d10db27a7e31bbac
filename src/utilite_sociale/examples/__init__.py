"""The examples that come with the library: real public figures, and one invented enterprise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["names", "path"]


def __dir__() -> list[str]:
    return __all__


def _folder() -> Traversable:
    from importlib.resources import files

    return files(__name__) / "data"


def names() -> tuple[str, ...]:
    """Give the names of the examples, in alphabetical order."""
    found = (entry.name for entry in _folder().iterdir() if entry.is_file())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))


def path(name: str) -> Traversable:
    """Give the place of an example; it can be opened and read like a path.

    Args:
        name: one of ``names()``.

    Raises:
        KeyError: there is no such example.
    """
    if name not in names():
        raise KeyError(name)
    return _folder() / f"{name}.toml"
