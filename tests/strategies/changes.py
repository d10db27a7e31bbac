"""Changes that fit a grid, each on elements of its own, so that none depends on another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import strategies as st

from tests.scoring import build
from tests.strategies.draws import one_in, pick
from utilite_sociale.adaptation import (
    Add,
    Change,
    Merge,
    Piece,
    Rename,
    Reorder,
    Revise,
    Split,
    Withdraw,
)
from utilite_sociale.adaptation.parting import COMMON
from utilite_sociale.model import Grid, Indicator, Node

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["changes"]

WHY = "Raison dite."


@st.composite
def changes(draw: st.DrawFn, grid: Grid) -> list[Change]:
    """Draw changes of a grid: no two touch one element, or what is under it."""
    found: list[Change] = []
    waiting: list[Node | Indicator] = list(grid.registers)
    while waiting:
        element = waiting.pop()
        below = [*element.criteria, *element.indicators] if isinstance(element, Node) else []
        kinds = _kinds(element, grid)
        kind = pick(draw, [None, None, *kinds]) if kinds else None
        if kind is None or kind not in _WHOLE:
            waiting += below
        if kind is not None:
            found += kind(element, below)
    last = grid.registers[-1].key
    whole = last not in {one.element for one in found if isinstance(one, Split)}
    if whole and len(grid.registers) > 1 and one_in(draw, 3):
        found.append(Reorder(order=(last,), reason=WHY))
    return found


def _kinds(element: Node | Indicator, grid: Grid) -> list[Callable[..., Iterator[Change]]]:
    kinds = [_revise, _rename]
    if isinstance(element, Indicator):
        return [*kinds, _split_indicator, _withdraw]
    below = [*element.criteria, *element.indicators]
    kinds += [_add]
    if grid.path(element.key) != element.key:
        kinds += [_withdraw]
    if len(below) > 1:
        kinds += [_reorder, _split, _merge]
    return kinds


def _revise(element: Node | Indicator, _below: object) -> Iterator[Change]:
    name = "label" if isinstance(element, Indicator) else "title"
    yield Revise(elements=(element.key,), reason=WHY, **{name: f"{getattr(element, name)} bis"})


def _rename(element: Node | Indicator, _below: object) -> Iterator[Change]:
    yield Rename(element=element.key, key=f"{element.key}_autre", reason=WHY)


def _add(element: Node, below: list[Node | Indicator]) -> Iterator[Change]:
    plus = sum(one.key.startswith(f"{element.key}_plus") for one in below)
    added = build.levels(f"{element.key}_plus{plus}", 0, 1)
    yield Add(into=element.key, indicator=added, reason=WHY)


def _withdraw(element: Node | Indicator, _below: object) -> Iterator[Change]:
    yield Withdraw(elements=(element.key,), reason=WHY)


def _reorder(element: Node, below: list[Node | Indicator]) -> Iterator[Change]:
    yield Reorder(under=element.key, order=(below[-1].key,), reason=WHY)


def _split_indicator(element: Indicator, _below: object) -> Iterator[Change]:
    parts = tuple(evolve(element, key=f"{element.key}_{n}") for n in "ab")
    yield Split(element=element.key, indicators=parts, reason=WHY)


def _split(element: Node, below: list[Node | Indicator]) -> Iterator[Change]:
    first, rest = below[0].key, tuple(one.key for one in below[1:])
    pieces = (
        Piece(key=f"{element.key}_a", title="Un", keeps=(first,)),
        Piece(key=f"{element.key}_b", title="Deux", keeps=rest),
    )
    yield Split(element=element.key, pieces=pieces, reason=WHY)


def _merge(element: Node, _below: object) -> Iterator[Change]:
    for several in (element.criteria, element.indicators):
        if len(several) > 1 and _alike(*several[:2]):
            keys = tuple(one.key for one in several[:2])
            piece = Piece(key=f"{keys[0]}_uni", title="Un seul")
            given = {"piece": piece}
            if isinstance(several[0], Indicator):
                given = {"indicator": evolve(several[0], key=f"{keys[0]}_uni")}
            yield Merge(elements=keys, reason=WHY, **given)


def _alike(first: Node | Indicator, second: Node | Indicator) -> bool:
    """Tell whether two elements merge without a word on their fields."""
    names = () if isinstance(first, Indicator) else (*COMMON, "provenance")
    return all(getattr(first, name) == getattr(second, name) for name in names)


_WHOLE = (_withdraw, _split, _merge, _reorder, _split_indicator)
"""Changes that take along what is under an element: nothing else is drawn there."""
