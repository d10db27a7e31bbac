"""In which order changes are made: by their kinds, the outermost first, not as a file has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from utilite_sociale.adaptation.change import Change
from utilite_sociale.adaptation.changes import (
    Add,
    Merge,
    Rename,
    Reorder,
    Select,
    Split,
    Withdraw,
)
from utilite_sociale.adaptation.report import Step
from utilite_sociale.adaptation.revision import Revise

__all__ = ["announce", "in_turn"]

_TURNS: tuple[type[Change], ...] = (Select, Withdraw, Split, Merge, Add, Reorder, Rename, Revise)


def announce(steps: Iterable[Step]) -> None:
    """Say before any change is made which keys changes will give, and to what."""
    for step in steps:
        change, draft = step.change, step.draft
        if isinstance(change, Rename):
            draft.aliases.setdefault(change.key, change.element)
        for key in _made(step):
            draft.coming.setdefault(key, step.place)


def _made(step: Step) -> Iterator[str]:
    """Give the keys of the elements that a change makes."""
    change = step.change
    if isinstance(change, Split):
        yield from (piece.key for piece in change.pieces)
        yield from (indicator.key for indicator in change.indicators)
    elif isinstance(change, Merge):
        yield from (one.key for one in (change.piece,) if one is not None)
        yield from (one.key for one in (change.indicator,) if one is not None)
    elif isinstance(change, Add):
        yield from _added(change)


def _added(change: Add) -> Iterator[str]:
    if change.taken_from is not None:
        yield change.taken_from.element
    elif change.indicator is not None:
        yield change.indicator.key
    for node in (change.register, change.criterion):
        if node is not None:
            yield from (element.key for _, element in node.walk())


def in_turn(steps: Sequence[Step]) -> list[Step]:
    """Give changes in the order of making them.

    What is made of what another change makes comes last of its kind.
    """
    return sorted(steps, key=lambda step: _turn(step, steps))


def _turn(step: Step, steps: Sequence[Step]) -> tuple[int, int]:
    change = step.change
    kind = _TURNS.index(type(change))
    if isinstance(change, Add):
        return kind, _hops(step, steps)
    if not isinstance(change, Split | Merge):
        return kind, 0
    depth = step.draft.depth(change.element if isinstance(change, Split) else change.elements[0])
    return kind, len(step.draft.elements) if depth is None else depth


def _hops(step: Step, steps: Sequence[Step], seen: tuple[int, ...] = ()) -> int:
    """Count the additions that come before one, each of a place where the next one goes."""
    change, draft = step.change, step.draft
    if not isinstance(change, Add) or step.place in seen:
        return 0
    wanted = {draft.coming.get(key, step.place) for key in (change.into, change.after)}
    before = [steps[place] for place in wanted if isinstance(steps[place].change, Add)]
    hops = (_hops(other, steps, (*seen, step.place)) for other in before if other is not step)
    return max((1 + found for found in hops), default=0)
