"""Where what two grids both have stands in another order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from utilite_sociale.adaptation.difference import Advice, Difference, DifferenceKind
from utilite_sociale.adaptation.draft import joined, named
from utilite_sociale.adaptation.matching import Match, decided
from utilite_sociale.checks.places import aggregations_of, innermost
from utilite_sociale.model import Aggregation, DecisionTable, Grid, Node

__all__ = ["orders"]


def orders(known: Iterable[Match], before: Grid, after: Grid) -> Iterator[Difference]:
    """Say which nodes, and which of two grids, have their children in another order."""
    by_key = {key: match for match in known for key in match.after}
    old, new = ([one.key for one in grid.registers] for grid in (before, after))
    total = () if after.total is None else (after.total,)
    yield from _order(old, new, by_key, title=after.title, aggregations=total)
    for match in by_key.values():
        if len(match.before) == len(match.after) == 1:
            yield from _under(match, by_key)


def _under(match: Match, by_key: dict[str, Match]) -> Iterator[Difference]:
    ((old_key, old),), ((new_key, new),) = match.before.items(), match.after.items()
    if isinstance(old, Node) and isinstance(new, Node):
        read = [aggregation for _, aggregation in aggregations_of(new)]
        for found in _order(_held(old), _held(new), by_key, title=named(new), aggregations=read):
            yield evolve(found, before=(old_key,), after=(new_key,))


def _held(node: Node) -> list[str]:
    return [*(one.key for one in node.criteria), *(one.key for one in node.indicators)]


def _order(
    old: list[str],
    new: list[str],
    by_key: dict[str, Match],
    *,
    title: str,
    aggregations: Iterable[Aggregation],
) -> Iterator[Difference]:
    """Compare the order of children that both have; what merged stands for the first of it."""
    now = dict.fromkeys(next((o for o in by_key[k].before if o in old), "") for k in new)
    common = [key for key in now if key]
    if common == [key for key in old if key in now]:
        return
    decisions = decided([by_key[key] for key in new], order=True)
    yield Difference(
        kind=DifferenceKind.REORDERED,
        title=title,
        decisions=decisions,
        reason=joined(decisions),
        advice=Advice.COMPATIBLE if any(map(_by_place, aggregations)) else Advice.WORDING,
    )


def _by_place(aggregation: Aggregation) -> bool:
    """Tell whether an aggregation reads its children by their places."""
    inner = innermost(aggregation)
    return isinstance(inner, DecisionTable) and not inner.inputs
