"""Hypothesis strategies for those who write grids: answers to any grid, whole or with gaps."""

from __future__ import annotations

from utilite_sociale.errors import MissingExtraError

try:
    from utilite_sociale.strategies.answers import assessments, complete_assessments
except ModuleNotFoundError as error:
    if error.name != "hypothesis":
        raise
    needed = {"part": __name__, "extra": "utilite-sociale[testing]"}
    raise MissingExtraError("library.missing_extra", **needed) from None

__all__ = ["assessments", "complete_assessments"]


def __dir__() -> list[str]:
    return __all__
