"""Frozen grids: an assessment carries the grid that it was made with, and its digests."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from utilite_sociale.model import Assessment, DefinitionDigest, FrozenGrid, Grid
from utilite_sociale.serial.digests import content_digest, definition_digest, scoring_digest
from utilite_sociale.serial.problems import Problem

__all__ = ["freeze", "frozen", "tampered"]


def __dir__() -> list[str]:
    return __all__


def frozen(grid: Grid) -> FrozenGrid:
    """Give a grid with its digests."""
    return FrozenGrid(
        grid=grid,
        content=content_digest(grid),
        scoring=scoring_digest(grid),
        definitions=tuple(
            DefinitionDigest(indicator=key, digest=definition_digest(indicator))
            for key, indicator in grid.indicators.items()
        ),
    )


def freeze(assessment: Assessment, grid: Grid) -> Assessment:
    """Give the assessment with the grid that it was made with, as what we write carries it.

    The reference names the version of that grid.
    """
    return evolve(assessment, grid=grid.reference, frozen=frozen(grid))


def tampered(carried: FrozenGrid) -> Iterator[Problem]:
    """Give the digests that are not those of the grid beside them."""
    true = frozen(carried.grid)
    for name in ("content", "scoring"):
        if getattr(carried, name) != getattr(true, name):
            yield ("frozen", name), "document.digest_differs", {"name": name}
    digests = {one.indicator: one.digest for one in true.definitions}
    if sorted(one.indicator for one in carried.definitions) != sorted(digests):
        yield ("frozen", "definitions"), "document.definitions_differ", {}
    for place, one in enumerate(carried.definitions):
        if digests.get(one.indicator) != one.digest:
            name = one.indicator
            yield ("frozen", "definitions", place), "document.digest_differs", {"name": name}
