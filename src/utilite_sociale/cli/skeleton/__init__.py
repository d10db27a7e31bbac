"""A new file of answers: every question of a grid, and a block to fill in under each."""

from __future__ import annotations

from utilite_sociale.cli.skeleton.document import Start, skeleton

__all__ = ["Start", "skeleton"]


def __dir__() -> list[str]:
    return __all__
