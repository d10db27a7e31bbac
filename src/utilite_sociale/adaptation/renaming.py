"""Another key for an element: the old one still finds it, and what names it follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, fields

from utilite_sociale.adaptation.changes import Rename
from utilite_sociale.adaptation.draft import Draft
from utilite_sociale.adaptation.report import Step
from utilite_sociale.model import AnswerIs, DecisionTable, Guard, Indicator, Node
from utilite_sociale.model.value import Value

__all__ = ["following", "mentions", "rename"]

_NAMING: tuple[tuple[type[Value], str], ...] = (
    (AnswerIs, "indicator"),
    (Guard, "child"),
    (Node, "uses"),
    (DecisionTable, "inputs"),
)
"""Fields that name elements by their keys."""


def rename(step: Step, change: Rename) -> None:
    """Give an element another key."""
    draft = step.draft
    old = step.own(change.element, "element")
    if not old:
        return
    if not step.say(old, {"key": "element"}) or not step.free(change.key, "key"):
        return
    element = draft.elements[old]
    words = {"label" if isinstance(element, Indicator) else "title": change.title}
    renamed: dict[str, Any] = {name: text for name, text in words.items() if text}
    if not step.say(old, dict.fromkeys(renamed, "title")):
        return
    former = (*element.formerly, old)
    draft.elements[change.key] = evolve(element, key=change.key, formerly=former, **renamed)
    del draft.elements[old]
    siblings = draft.children[draft.parents[old]]
    siblings[siblings.index(old)] = change.key
    draft.parents[change.key] = draft.parents.pop(old)
    if isinstance(element, Node):
        draft.children[change.key] = draft.children.pop(old)
        draft.parents.update(dict.fromkeys(draft.children[change.key], change.key))
    _carry(draft, old, change.key)
    step.touch(change.key)


def _carry(draft: Draft, old: str, new: str) -> None:
    """Carry over to the new key what is known of the old one."""
    before = [key for key, now in draft.renamed.items() if now == old]
    draft.renamed.update(dict.fromkeys((*before, old), new))
    if old in draft.touched:
        draft.touched[new] = draft.touched.pop(old)
    if old in draft.decisions:
        draft.decisions[new] = draft.decisions.pop(old)
    if old in draft.born:
        draft.born.add(new)
    draft.said[new] = draft.said.pop(old)
    for key, name in [*draft.undecided]:
        if key == old:
            draft.undecided[new, name] = draft.undecided.pop((key, name))


def following(value: Any, keys: Mapping[str, str]) -> Any:  # noqa: ANN401 - any value of the model
    """Give a value in which what names an element by an old key names it by the new one."""
    if isinstance(value, tuple):
        return tuple(following(item, keys) for item in value)
    if not isinstance(value, Value):
        return value
    changed = {}
    kind: Any = type(value)
    for one in fields(kind):
        held = getattr(value, one.name)
        other = _named(value, one.name, held, keys)
        if other is held and isinstance(held, Value | tuple):
            other = following(held, keys)
        if other != held:
            changed[one.name] = other
    owner: Any = value
    return evolve(owner, **changed) if changed else value


def _named(owner: Value, name: str, held: Any, keys: Mapping[str, str]) -> Any:  # noqa: ANN401 - any field
    """Give what a field that names elements names now; any other field as it stands."""
    if not _names(owner, name):
        return held
    if isinstance(held, tuple):
        return tuple(dict.fromkeys(keys.get(key, key) for key in held))
    return keys.get(held, held)


def _names(owner: Value, name: str) -> bool:
    """Tell whether a field names elements."""
    return any(isinstance(owner, kind) and name == field for kind, field in _NAMING)


def mentions(value: object) -> Iterator[str]:
    """Give the keys of the elements that a value of the model names."""
    for item in value if isinstance(value, tuple) else ():
        yield from mentions(item)
    if isinstance(value, Value):
        kind: Any = type(value)
        for one in fields(kind):
            held = getattr(value, one.name)
            if _names(value, one.name):
                yield from held if isinstance(held, tuple) else [held]
            else:
                yield from mentions(held)
