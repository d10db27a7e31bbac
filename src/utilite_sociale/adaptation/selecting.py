"""Keeping some elements, and taking some out; what goes stays findable as withdrawn."""

from __future__ import annotations

from collections.abc import Iterable

from utilite_sociale.adaptation.changes import Select, Withdraw
from utilite_sociale.adaptation.draft import Draft, named
from utilite_sociale.adaptation.report import Step
from utilite_sociale.model import WithdrawnElement

__all__ = ["retire", "select", "withdraw"]


def select(steps: Iterable[tuple[Step, Select]]) -> None:
    """Keep what some selections name, with what is under and above it."""
    kept: set[str] = set()
    reasons: list[str] = []
    draft: Draft | None = None
    for step, change in steps:
        draft = step.draft
        reasons.append(change.reason)
        before = len(kept)
        for place, key in enumerate(change.elements):
            found = step.find(key, f"elements[{place}]")
            if found:
                kept.update(draft.above(found))
                kept.update(draft.under(found))
        if len(kept) == len(draft.elements) or (len(kept) == before and not step.issues):
            step.refuse("elements", "no_effect")
    if draft is None or not kept:
        return
    for key in [*draft.elements]:
        if key in draft.elements and key not in kept:
            retire(draft, key, " ".join(reasons))


def withdraw(step: Step, change: Withdraw) -> None:
    """Take elements out, with what is under them."""
    for place, key in enumerate(change.elements):
        name = f"elements[{place}]"
        found = step.find(key, name)
        if found and step.untouched(found, name):
            step.draft.touched.update(dict.fromkeys(step.draft.under(found), step.place))
            step.draft.affected.update(dict.fromkeys(step.draft.above(found), step.place))
            retire(step.draft, found, change.reason)


def retire(draft: Draft, key: str, reason: str, became: tuple[str, ...] = ()) -> int:
    """Take an element out, with what is under it, and remember it; give the place it had."""
    for one in draft.under(key):
        draft.gone[one] = WithdrawnElement(
            key=one,
            title=named(draft.elements[one]),
            reason=reason,
            became=became if one == key else (),
            formerly=draft.elements[one].formerly,
        )
    return draft.uproot(key)
