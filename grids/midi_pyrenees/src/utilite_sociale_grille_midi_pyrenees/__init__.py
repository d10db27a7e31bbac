"""Grille « midi_pyrenees » pour utilite_sociale : des données, et le crochet qui les fournit."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

from utilite_sociale.plugins import GridSource, hookimpl

__all__ = ["provide_grids"]


@hookimpl
def provide_grids() -> Iterable[GridSource]:
    """Fournir la grille ; elle n’est lue que lorsqu’on la demande."""
    return [GridSource(key="midi_pyrenees", resource=files(__name__) / "grille.toml")]
