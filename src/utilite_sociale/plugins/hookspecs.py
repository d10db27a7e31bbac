"""The hooks that a package may implement; each is described in ``docs/reference/hooks.md``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pluggy

from utilite_sociale.plugins.source import GridSource

if TYPE_CHECKING:
    from utilite_sociale.scoring.custom import CustomAggregation, CustomRule

__all__ = [
    "GROUP",
    "PROJECT",
    "TYPES_GROUP",
    "hookimpl",
    "hookspec",
    "provide_aggregations",
    "provide_grids",
    "provide_scoring_rules",
]

PROJECT = "utilite_sociale"
"""Name of the project for pluggy, and of its markers."""
GROUP = "utilite_sociale.grids"
"""Entry-point group: the name of an entry point is the key of a grid."""

TYPES_GROUP = "utilite_sociale.types"
"""Entry-point group of what adds rules and aggregations: the name of an entry point is free."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function as the implementation of the hook of the same name."""


@hookspec
def provide_grids() -> Iterable[GridSource]:  # type: ignore[empty-body]
    """Give the grids that this package holds, unread."""


@hookspec
def provide_scoring_rules() -> Iterable[type[CustomRule]]:  # type: ignore[empty-body]
    """Give the scoring rules that this package adds."""


@hookspec
def provide_aggregations() -> Iterable[type[CustomAggregation]]:  # type: ignore[empty-body]
    """Give the aggregations that this package adds."""
