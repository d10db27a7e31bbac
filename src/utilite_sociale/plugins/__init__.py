"""Plugins: what a grid package imports, and how installed packages are found.

A package that publishes a grid imports two names from here and nothing else::

    from importlib.resources import files

    from utilite_sociale.plugins import GridSource, hookimpl


    @hookimpl
    def provide_grids() -> list[GridSource]:
        return [GridSource(key="exemple", resource=files(__name__) / "grille.toml")]

A package that adds rules or aggregations implements ``provide_scoring_rules`` or
``provide_aggregations``, under the group ``TYPES_GROUP``.

Only this room knows pluggy. Nothing is discovered when it is imported.
"""

from __future__ import annotations

from utilite_sociale.plugins.hookspecs import GROUP, TYPES_GROUP, hookimpl
from utilite_sociale.plugins.source import GridSource

__all__ = ["GROUP", "TYPES_GROUP", "GridSource", "hookimpl"]


def __dir__() -> list[str]:
    return __all__
