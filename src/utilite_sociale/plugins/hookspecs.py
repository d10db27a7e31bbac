"""The hooks that a package may implement; each is described in ``docs/reference/hooks.md``."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from utilite_sociale.plugins.source import GridSource

__all__ = ["GROUP", "PROJECT", "hookimpl", "hookspec", "provide_grids"]

PROJECT = "utilite_sociale"
"""Name of the project for pluggy, and of its markers."""
GROUP = "utilite_sociale.grids"
"""Entry-point group: the name of an entry point is the key of a grid."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function as the implementation of the hook of the same name."""


@hookspec
def provide_grids() -> Iterable[GridSource]:  # type: ignore[empty-body]
    """Give the grids that this package holds, unread."""
