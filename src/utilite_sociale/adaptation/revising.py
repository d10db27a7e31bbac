"""Saying fields of an element anew: whole, or one level, option, score or levier at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import NOTHING, evolve, fields, fields_dict

from utilite_sociale.adaptation.change import Change
from utilite_sociale.adaptation.draft import Element
from utilite_sociale.adaptation.report import Step
from utilite_sociale.adaptation.revision import PartWording, Revise
from utilite_sociale.checks.problems import listed
from utilite_sociale.model import Checklist, Choice, LevelsRule, OptionsRule, Ordinal

__all__ = ["revise"]

_PARTS = {"levels": "measure", "options": "measure", "scores": "rule", "leviers": "leviers"}
"""What reaches parts by their keys, and the field that holds these."""

_NOT_FIELDS = {*(one.name for one in fields(Change)), "elements", "clear", *_PARTS}
_KEPT = {"key", "criteria", "indicators", "lineage", "formerly"}


def revise(step: Step, change: Revise) -> None:
    """Say some fields of elements anew."""
    names = [*_stated(change)]
    if not names:
        step.refuse("", "says_nothing")
        return
    _agrees(step, change, names)
    for found in step.each(change.elements, "elements", own=True):
        if found:
            _one(step, change, found, names)


def _agrees(step: Step, change: Revise, names: Sequence[str]) -> None:
    """Refuse what a revision says and clears at once, and parts that it says twice."""
    stated = {_PARTS.get(name, name) for name in names}
    for place, name in enumerate(change.clear):
        if name in stated:
            step.refuse(f"clear[{place}]", "said_and_cleared", field=name)
    for name in _PARTS:
        times = Counter(part.key for part in getattr(change, name))
        for key in [key for key, count in times.items() if count > 1]:
            step.refuse(name, "part_twice", found=key)


def _where(change: Revise, names: Sequence[str]) -> dict[str, str]:
    """Give where a revision says each field, or each part of one."""
    found = {name: name for name in names if name != "clear" and name not in _PARTS}
    found |= {name: f"clear[{place}]" for place, name in enumerate(change.clear)}
    for name, field in _PARTS.items():
        found |= {f"{field}[{part.key}]": name for part in getattr(change, name)}
    return found


def _stated(change: Revise) -> Iterator[str]:
    """Give the names of what a revision states."""
    for one in fields(Revise):
        value = getattr(change, one.name)
        if one.name not in _NOT_FIELDS and value != one.default:
            yield one.name
    yield from (name for name in (*_PARTS, "clear") if getattr(change, name))


def _one(step: Step, change: Revise, key: str, names: Sequence[str]) -> None:
    draft = step.draft
    element, issues = draft.elements[key], len(step.issues)
    known = fields_dict(type(element))
    said: dict[str, Any] = {}
    for name in names:
        if name == "clear":
            said.update(_cleared(step, change, known))
        elif name in _PARTS:
            said.update(_PART[name](step, change, {**_values(element), **said}))
        elif name in known:
            said[name] = getattr(change, name)
        else:
            step.refuse(name, "field_unfit", field=name, element=key)
    step.say(key, _where(change, names))
    if len(step.issues) > issues:
        return
    revised = evolve(element, **said)
    if revised == element and not any((key, name) in draft.undecided for name in said):
        step.refuse("elements", "same_already", element=key)
        return
    draft.elements[key] = revised
    for name in said:
        draft.undecided.pop((key, name), None)
    step.touch(key)


def _values(element: Element) -> dict[str, Any]:
    return {one.name: getattr(element, one.name) for one in fields(type(element))}


def _cleared(step: Step, change: Revise, known: dict[str, Any]) -> dict[str, Any]:
    """Give the default of each field that is cleared."""
    cleared = {}
    for place, name in enumerate(change.clear):
        field = known.get(name)
        if field is None or name in _KEPT or field.default is NOTHING:
            able = (n for n, f in known.items() if n not in _KEPT and f.default is not NOTHING)
            step.refuse(f"clear[{place}]", "cannot_clear", found=name, known=listed(able))
        else:
            cleared[name] = field.default
    return cleared


def _reworded(
    step: Step, name: str, parts: Sequence[PartWording], known: Sequence[Any]
) -> tuple[Any, ...]:
    """Give levels or options with new words for those that are named."""
    said = {part.key: part for part in parts}
    keys = {one.key for one in known}
    for key in [key for key in said if key not in keys]:
        step.refuse(name, "no_part", found=key, known=listed(one.key for one in known))
    found = []
    for one in known:
        part = said.get(one.key)
        words = {} if part is None else {"title": part.title, "description": part.description}
        found.append(evolve(one, **{word: text for word, text in words.items() if text}))
    return tuple(found)


def _levels(step: Step, change: Revise, now: dict[str, Any]) -> dict[str, Any]:
    measure = now.get("measure")
    if not isinstance(measure, Ordinal):
        step.refuse("levels", "no_levels")
        return {}
    levels = _reworded(step, "levels", change.levels, measure.levels)
    return {"measure": evolve(measure, levels=levels)}


def _options(step: Step, change: Revise, now: dict[str, Any]) -> dict[str, Any]:
    measure = now.get("measure")
    if not isinstance(measure, Choice | Checklist):
        step.refuse("options", "no_options")
        return {}
    options = _reworded(step, "options", change.options, measure.options)
    return {"measure": evolve(measure, options=options)}


def _scores(step: Step, change: Revise, now: dict[str, Any]) -> dict[str, Any]:
    rule = now.get("rule")
    if not isinstance(rule, LevelsRule | OptionsRule):
        step.refuse("scores", "no_scores")
        return {}
    name = "level" if isinstance(rule, LevelsRule) else "option"
    said = {part.key: part.score for part in change.scores}
    known = [getattr(one, name) for one in rule.scores]
    for key in [key for key in said if key not in known]:
        step.refuse("scores", "no_part", found=key, known=listed(known))
    scored: list[Any] = [*rule.scores]
    scores = [
        evolve(one, score=said.get(key, one.score)) for key, one in zip(known, scored, strict=True)
    ]
    return {"rule": evolve(rule, scores=tuple(scores))}


def _leviers(step: Step, change: Revise, now: dict[str, Any]) -> dict[str, Any]:
    if "leviers" not in now:
        step.refuse("leviers", "field_unfit", field="leviers", element=str(now["key"]))
        return {}
    merged = {one.key: one for one in (*now["leviers"], *change.leviers)}
    return {"leviers": tuple(merged.values())}


_PART: dict[str, Callable[[Step, Revise, dict[str, Any]], dict[str, Any]]] = {
    "levels": _levels,
    "options": _options,
    "scores": _scores,
    "leviers": _leviers,
}
