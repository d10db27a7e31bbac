"""A rule and two aggregations more, as a package adds them."""

from __future__ import annotations

from utilite_sociale.plugins import hookimpl
from utilite_sociale_exemple.aggregations import Gap, Rounded
from utilite_sociale_exemple.rules import Peak

__all__ = ["provide_aggregations", "provide_scoring_rules"]


@hookimpl
def provide_scoring_rules():
    """Give the rule of this package."""
    return [Peak]


@hookimpl
def provide_aggregations():
    """Give the aggregations of this package."""
    return [Rounded, Gap]
