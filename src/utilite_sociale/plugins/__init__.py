"""Plugins: what a grid package imports, and how installed packages are found.

A package that publishes a grid imports two names from here and nothing else::

    from importlib.resources import files

    from utilite_sociale.plugins import GridSource, hookimpl


    @hookimpl
    def provide_grids() -> list[GridSource]:
        return [GridSource(key="exemple", resource=files(__name__) / "grille.toml")]

Only this room knows pluggy. Nothing is discovered when it is imported.
"""

from __future__ import annotations

from utilite_sociale.plugins.hookspecs import GROUP, hookimpl
from utilite_sociale.plugins.source import GridSource

__all__ = ["GROUP", "GridSource", "hookimpl"]


def __dir__() -> list[str]:
    return __all__
