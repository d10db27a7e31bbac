"""Keeping some elements, and taking some out; what goes stays findable as withdrawn."""

from __future__ import annotations

from collections.abc import Sequence

from utilite_sociale.adaptation.changes import Select, Withdraw
from utilite_sociale.adaptation.draft import Draft, joined, named
from utilite_sociale.adaptation.report import Step
from utilite_sociale.model import DecidedChange, WithdrawnElement

__all__ = ["retire", "select", "withdraw"]


def select(steps: Sequence[tuple[Step, Select]]) -> None:
    """Keep what some selections name, with what is under and above them."""
    kept = [_kept(step, change) for step, change in steps]
    together = set().union(*kept)
    if not together:
        return
    draft = steps[0][0].draft
    _useless(steps, kept, len(draft.elements))
    decisions = [change.decision for _, change in steps]
    first = steps[0][0].place
    for key in [*draft.elements]:
        if key in draft.elements and key not in together:
            _forget(draft, key, first)
            retire(draft, key, decisions)


def _kept(step: Step, change: Select) -> set[str]:
    named = [found for found in step.each(change.elements, "elements") if found]
    return {one for key in named for one in (*step.draft.above(key), *step.draft.under(key))}


def _useless(steps: Sequence[tuple[Step, Select]], kept: list[set[str]], whole: int) -> None:
    """Refuse selections that add nothing to the others, and those that keep all."""
    useful = dict(enumerate(kept))
    for place in reversed(range(len(steps))):
        others = [one for other, one in useful.items() if other != place]
        step = steps[place][0]
        if not step.issues and kept[place] <= set().union(*others):
            step.refuse("elements", "no_effect")
            del useful[place]
    if len(set().union(*kept)) == whole and not any(step.issues for step, _ in steps):
        steps[-1][0].refuse("elements", "no_effect")


def withdraw(steps: Sequence[tuple[Step, Withdraw]]) -> None:
    """Take elements out, with what is under them; the outermost first, then nothing is left."""
    named = [
        (step.draft.depth(key) or 0, step, change, place)
        for step, change in steps
        for place, key in enumerate(change.elements)
    ]
    for _, step, change, place in sorted(named, key=lambda one: one[0]):
        found = step.find(change.elements[place], f"elements[{place}]")
        if found:
            _forget(step.draft, found, step.place)
            retire(step.draft, found, [change.decision])


def _forget(draft: Draft, key: str, place: int) -> None:
    """Remember which change takes an element out, with what is under it."""
    draft.touched.update(dict.fromkeys(draft.under(key), place))
    draft.touch_above(key, place)


def retire(
    draft: Draft, key: str, decisions: Sequence[DecidedChange], became: tuple[str, ...] = ()
) -> int:
    """Take an element out, with what is under it, and remember it; give the place it had."""
    for one in draft.under(key):
        draft.gone[one] = WithdrawnElement(
            key=one,
            title=named(draft.elements[one]),
            reason=joined(decisions),
            decisions=tuple(decisions),
            became=became if one == key else (),
            formerly=draft.elements[one].formerly,
        )
    return draft.uproot(key)
