"""What Hypothesis is told when it is imported: how a grid and answers to one are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from utilite_sociale.model import Assessment, Grid

__all__ = ["register"]


def register() -> None:
    """Let ``st.from_type`` draw installed grids, and assessments of them.

    Hypothesis calls it by the entry point ``hypothesis``; no grid is read before a draw.
    """
    from hypothesis import strategies as st

    from utilite_sociale.model import Assessment, Grid

    st.register_type_strategy(Grid, lambda _: st.deferred(_grids))
    st.register_type_strategy(Assessment, lambda _: st.deferred(_grids).flatmap(_answers))


def _grids() -> SearchStrategy[Grid]:
    from hypothesis import strategies as st

    from utilite_sociale.catalog import catalog
    from utilite_sociale.catalog.checking import has_errors

    known = catalog()
    sound = [key for key, issues in known.check().items() if not has_errors(issues)]
    return st.sampled_from(sound).map(known.__getitem__)


def _answers(grid: Grid) -> SearchStrategy[Assessment]:
    from utilite_sociale.strategies.answers import assessments

    return assessments(grid)
