"""Putting elements in, and in another order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from utilite_sociale.adaptation.changes import Add, Reorder
from utilite_sociale.adaptation.draft import TOP, Element, drawn
from utilite_sociale.adaptation.header import cited
from utilite_sociale.adaptation.report import Step
from utilite_sociale.checks.problems import error
from utilite_sociale.errors import InvalidDocumentError, UnknownGridError, UnknownPathError
from utilite_sociale.model import Grid, Indicator, Node, Register

__all__ = ["GridOf", "add", "reorder"]

GridOf = Callable[[str], Grid]
"""Gives the grid of a key."""


def add(step: Step, change: Add, grid_of: GridOf) -> None:
    """Put an element in, with what is under it."""
    element = _element(step, change, grid_of)
    into = step.find(change.into, "into") if change.into else TOP
    if element is None or (change.into and not into):
        return
    if not _holds(step, into, element):
        return
    inside = [one for _, one in element.walk()] if isinstance(element, Node) else [element]
    titles = {one.key: one.label if isinstance(one, Indicator) else one.title for one in inside}
    free = [step.free(key, _field(change), title) for key, title in titles.items()]
    if not all(free):
        return
    after = step.find(change.after, "after") if change.after else ""
    if change.after and after not in step.draft.children[into]:
        if after:
            step.refuse("after", "not_a_sibling", found=change.after)
        return
    step.draft.graft(element, into, after)
    step.draft.touch_above(element.key, step.place)
    if after:
        step.draft.anchors[element.key] = after
    for key in titles:
        step.touch(key)
    if change.taken_from is None:
        step.draft.born.update(titles)


def _field(change: Add) -> str:
    names = ("register", "criterion", "indicator", "taken_from")
    return next(name for name in names if getattr(change, name) is not None)


def _element(step: Step, change: Add, grid_of: GridOf) -> Element | None:
    """Give what is added; what another grid has comes with its lineage."""
    taken = change.taken_from
    if taken is None:
        written: Element | None = change.register or change.criterion or change.indicator
        return written
    try:
        grid = grid_of(taken.grid)
        element = drawn(grid[taken.element], grid)
    except InvalidDocumentError:
        step.refuse("taken_from", "taken_broken", found=taken.grid)
        return None
    except (UnknownGridError, UnknownPathError) as problem:
        path = f"changes[{step.place}].taken_from"
        step.issues.append(error(problem.code, path, **problem.arguments))
        return None
    return element if _brings_sources(step, element, grid) else None


def _brings_sources(step: Step, element: Element, grid: Grid) -> bool:
    """Bring the sources that an element cites; one key names one source."""
    draft, wanted = step.draft, cited([element])
    known = {one.key: one for one in draft.base.sources} | draft.sources
    for source in grid.sources:
        if source.key in wanted:
            if known.setdefault(source.key, source) != source:
                step.refuse("taken_from", "source_clash", found=source.key)
                return False
            draft.sources[source.key] = source
    return True


def _holds(step: Step, into: str, element: Element) -> bool:
    """Tell whether a place can hold what is added: the grid registers, nodes the others."""
    inside = step.draft.elements.get(into)
    if isinstance(element, Register) == (into == TOP) and not isinstance(inside, Indicator):
        return True
    step.refuse("into", "cannot_hold", found="" if inside is None else inside.key)
    return False


def reorder(step: Step, change: Reorder) -> None:
    """Put what is named first, in its order; the rest follows in its own."""
    under = step.find(change.under, "under") if change.under else TOP
    if change.under and not under:
        return
    children = step.draft.children.get(under, [])
    found = [*step.each(change.order, "order")]
    for place, known in enumerate(found):
        if known and known not in children:
            step.refuse(f"order[{place}]", "not_under", found=change.order[place])
    if step.issues or not step.say(under, {"order": "order"}):
        return
    ordered = _ordered(children, found, step.draft.anchors)
    if ordered == children:
        step.refuse("order", "no_effect")
        return
    children[:] = ordered
    step.draft.affected.setdefault(under, step.place)
    for key in found:
        step.decide(key)


def _ordered(children: list[str], first: list[str], anchors: Mapping[str, str]) -> list[str]:
    """Put some keys first; what was added after a sibling stays with it, unless it is named."""
    followed: dict[str, list[str]] = {}
    rest = []
    for key in children:
        if key not in first:
            after = anchors.get(key, "")
            followed.setdefault(after, []).append(key)
            rest += [] if after else [key]
    ordered = []
    waiting = [*reversed([*first, *rest])]
    while waiting:
        key = waiting.pop()
        ordered.append(key)
        waiting += reversed(followed.get(key, []))
    return ordered
