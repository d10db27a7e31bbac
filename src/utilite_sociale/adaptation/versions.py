"""Which version number a change of a grid asks for."""

from __future__ import annotations

from utilite_sociale.adaptation.diff import diff
from utilite_sociale.adaptation.difference import Advice
from utilite_sociale.adaptation.numbering import numbers, wanted
from utilite_sociale.checks.problems import error
from utilite_sociale.errors import Issue
from utilite_sociale.model import Grid

__all__ = ["check_version", "says_enough"]


def says_enough(before: str, after: str, advice: Advice) -> bool:
    """Tell whether a version says no less than what changed.

    >>> says_enough("1.2.3", "1.3.0", Advice.WORDING)
    True
    >>> says_enough("1.2.3", "1.2.9", Advice.BREAKING)
    False
    """
    return numbers(after) >= numbers(wanted(before, advice))


def check_version(before: Grid, after: Grid) -> tuple[Issue, ...]:
    """Refuse a version number that says less than what changed since another version.

    Versions of two grids are not compared: that is an error too.
    """
    if before.key != after.key:
        words = {"found": before.key, "grid": after.key}
        return (error("grid.since_other", "key", **words),)
    advice = diff(before, after).advice
    if says_enough(before.version, after.version, advice):
        return ()
    words = {
        "version": after.version,
        "before": before.version,
        "advice": f"word.advice_{advice.value}",
        "wanted": wanted(before.version, advice),
    }
    return (error("grid.version_says_less", "version", **words),)
