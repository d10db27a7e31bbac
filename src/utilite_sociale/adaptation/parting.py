"""Several elements made of one, and one made of several; the old keys stay findable."""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import evolve

from utilite_sociale.adaptation.changes import Merge, Piece, Split
from utilite_sociale.adaptation.draft import Element
from utilite_sociale.adaptation.report import Step
from utilite_sociale.adaptation.selecting import retire
from utilite_sociale.model import Ancestor, Indicator, Node

__all__ = ["COMMON", "merge", "split"]


Made = tuple[Element, list[str]]
"""An element that takes the place of others, and the keys of what it holds."""

COMMON = ("weight", "aggregation", "missing", "minimum_coverage", "applies_to", "scale")
"""Fields of a merged node that its piece does not say."""


def split(step: Step, change: Split) -> None:
    """Make several elements of one, in its place."""
    key = step.find(change.element, "element")
    if not key or not step.untouched(key, "element"):
        return
    element = step.draft.elements[key]
    if isinstance(element, Indicator) != bool(change.indicators):
        step.refuse("indicators" if change.indicators else "pieces", "split_unfit", element=key)
        return
    parts: tuple[Piece | Indicator, ...] = change.indicators or change.pieces
    name = "indicators" if change.indicators else "pieces"
    free = [step.free(one.key, f"{name}[{n}].key") for n, one in enumerate(parts)]
    named = {f"pieces[{place}].keeps": piece for place, piece in enumerate(change.pieces)}
    dealt = isinstance(element, Indicator) or _dealt(
        step, "pieces", step.draft.children[key], named
    )
    if not all(free) or not dealt:
        return
    made: list[Made] = []
    if isinstance(element, Node):
        made += [(_piece(element, piece), _held(step, piece)) for piece in change.pieces]
    else:
        made += [(evolve(one, lineage=element.lineage), []) for one in change.indicators]
    _replace(step, [key], made)
    for place, piece in enumerate(change.pieces):
        step.say(piece.key, _said(piece, f"pieces[{place}]"))


def _dealt(step: Step, name: str, children: list[str], pieces: dict[str, Piece]) -> bool:
    """Tell whether every child goes to one piece, and to one only."""
    before = len(step.issues)
    dealt: Counter[str] = Counter()
    for place, piece in pieces.items():
        for child in piece.keeps:
            found = step.find(child, place)
            if found and found not in children:
                step.refuse(place, "not_under", found=child)
            dealt[found] += 1
    for child in children:
        if dealt[child] != 1:
            step.refuse(name, "child_dealt", found=child, times=str(dealt[child]))
    return len(step.issues) == before


def _held(step: Step, piece: Piece) -> list[str]:
    return [step.draft.renamed.get(key, key) for key in piece.keeps]


def _piece(element: Node, piece: Piece) -> Node:
    """Give a node with the words of a piece; all else is that of the node that it comes from."""
    return evolve(
        element,
        key=piece.key,
        title=piece.title,
        description=piece.description,
        question=piece.question,
        provenance=piece.provenance or element.provenance,
        formerly=(),
    )


def merge(step: Step, change: Merge) -> None:
    """Make one element of several, in the place of the first."""
    keys = [*step.each(change.elements, "elements")]
    untouched = [step.untouched(key, "elements") for key in keys if key]
    if not all(keys) or not all(untouched):
        return
    draft = step.draft
    found = [draft.elements[key] for key in keys]
    if len({draft.parents[key] for key in keys}) > 1 or len({type(one) for one in found}) > 1:
        step.refuse("elements", "not_siblings")
        return
    if isinstance(found[0], Indicator) != (change.indicator is not None):
        step.refuse("indicator" if change.indicator else "piece", "merge_unfit", element=keys[0])
        return
    name, given = _given(change)
    if given.key not in keys and not step.free(given.key, f"{name}.key"):
        return
    children = [child for one in keys for child in draft.children.get(one, ())]
    if isinstance(given, Piece) and given.keeps:
        if not _dealt(step, name, children, {f"{name}.keeps": given}):
            return
        children = _held(step, given)
    inside = {*keys, *(one for key in keys for one in draft.under(key))}
    made = _merged(found, given, inside)
    _replace(step, keys, [(made, children)])
    draft.merged.update(dict.fromkeys((key for key in keys if key != given.key), step.place))
    if isinstance(given, Piece):
        step.say(given.key, _said(given, name))
        open_ = dict.fromkeys(_differing(found, given), step.place)
        draft.undecided.update({(given.key, field): place for field, place in open_.items()})


def _said(piece: Piece, where: str) -> dict[str, str]:
    """Name the fields of a node that a piece says, and where it does."""
    names = ("title", "description", "question", "provenance")
    return {name: f"{where}.{name}" for name in names if getattr(piece, name)}


def _given(change: Merge) -> tuple[str, Piece | Indicator]:
    """Give what is said of the element that is made, and the field that says it."""
    if change.indicator is not None:
        return "indicator", change.indicator
    piece: Any = change.piece
    return "piece", piece


def _merged(found: list[Element], given: Piece | Indicator, inside: set[str]) -> Element:
    """Give what several elements become, with the keys and the lineage of all.

    What one of them used and another holds is held: it counts once.
    """
    old = [name for one in found for name in (one.key, *one.formerly)]
    formerly = tuple(dict.fromkeys(name for name in old if name != given.key))
    first = [step for one in found for step in one.lineage[:1]]
    lineage: tuple[Ancestor, ...] = (*first, *(s for one in found for s in one.lineage[1:]))
    if isinstance(given, Indicator):
        return evolve(given, formerly=formerly, lineage=lineage)
    nodes = [one for one in found if isinstance(one, Node)]
    leviers = {one.key: one for node in nodes for one in node.leviers}
    uses = dict.fromkeys(name for node in nodes for name in node.uses if name not in inside)
    return evolve(
        _piece(nodes[0], given),
        formerly=formerly,
        lineage=lineage,
        leviers=tuple(leviers.values()),
        uses=tuple(uses),
    )


def _differing(found: list[Element], given: Piece) -> list[str]:
    """Name the fields that elements to merge have not in common: nobody but people can choose."""
    names = COMMON if given.provenance else (*COMMON, "provenance")
    first, *others = found
    return [n for n in names if any(getattr(o, n) != getattr(first, n) for o in others)]


def _replace(step: Step, keys: list[str], made: list[Made]) -> None:
    """Put what was made in the place of the first; children follow with all that is theirs."""
    draft = step.draft
    parent = draft.parents[keys[0]]
    draft.touch_above(keys[0], step.place)
    draft.touched.update(dict.fromkeys(keys, step.place))
    for key in keys:
        draft.children[key] = []
    place = draft.children[parent].index(keys[0])
    became = tuple(element.key for element, _ in made)
    for key in keys:
        if key in became or len(made) == 1:
            draft.uproot(key)
        else:
            retire(draft, key, [step.change.decision], became)
    if len(made) == 1:
        draft.renamed.update(dict.fromkeys((k for k in keys if k != became[0]), became[0]))
    for offset, (element, children) in enumerate(made):
        draft.children[parent].insert(place + offset, element.key)
        draft.parents[element.key] = parent
        draft.elements[element.key] = element
        if isinstance(element, Node):
            draft.children[element.key] = children
            draft.parents.update(dict.fromkeys(children, element.key))
        step.touch(element.key)
