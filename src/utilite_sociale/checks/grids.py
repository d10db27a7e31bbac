"""Every check on a grid, in one call."""

from __future__ import annotations

from utilite_sociale.checks.grid_keys import check_keys
from utilite_sociale.checks.grid_links import check_links
from utilite_sociale.checks.grid_plain import check_plain
from utilite_sociale.checks.grid_rules import check_rules
from utilite_sociale.checks.grid_scores import check_scores
from utilite_sociale.checks.grid_wording import check_wording
from utilite_sociale.checks.places import places
from utilite_sociale.errors import Issue
from utilite_sociale.model import Grid

__all__ = ["check_grid"]


def check_grid(grid: Grid) -> tuple[Issue, ...]:
    """Give every problem of a grid, errors and warnings; nothing is raised.

    Args:
        grid: the grid.

    Returns:
        The problems, each with its place by keys, in no order that matters.
    """
    found = tuple(places(grid))
    return (
        *check_keys(grid, found),
        *check_links(found),
        *check_rules(found),
        *check_scores(grid, found),
        *check_wording(grid, found),
        *check_plain(grid, found),
    )
