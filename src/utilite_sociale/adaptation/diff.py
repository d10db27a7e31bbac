"""Comparing two grids: elements are matched by their keys, by those of before, by their lineage."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from attrs import evolve, fields

from utilite_sociale.adaptation.difference import (
    Advice,
    Difference,
    DifferenceKind,
    FieldDifference,
    GridDiff,
)
from utilite_sociale.adaptation.draft import Element, joined, named, stripped
from utilite_sociale.adaptation.matching import Match, decided, matches
from utilite_sociale.adaptation.ordering import orders
from utilite_sociale.model import Checklist, Choice, Grid, Indicator, Measure, Ordinal

__all__ = ["diff"]

_APART = {"key", "criteria", "indicators", "lineage", "formerly", "provenance"}
_GRID_APART = {"key", "version", "registers", "based_on", "withdrawn", "sources"}
_REDEFINES = {"measure", "definition"}
_COUNTED = {"population", "period"}
"""Words of an indicator that say who is counted and when: no score changes, figures may."""
_KINDS = list(DifferenceKind)


def diff(before: Grid, after: Grid) -> GridDiff:
    """Say what differs from one grid to another: a base and a region, two regions, two versions.

    Elements are the same where they have one key in one grid, or one common ancestor. Where
    words or figures come from is not compared.
    """
    known = list(matches(before, after))
    found = list(
        chain(_header(before, after), _elements(known, after), orders(known, before, after))
    )
    found.sort(key=lambda one: _KINDS.index(one.kind))
    return GridDiff(before=before, after=after, differences=tuple(found))


def _header(before: Grid, after: Grid) -> Iterator[Difference]:
    changed = tuple(
        FieldDifference(name=one.name, before=old, after=new)
        for one in fields(Grid)
        if one.name not in _GRID_APART
        and (old := getattr(before, one.name)) != (new := getattr(after, one.name))
    )
    if changed:
        scores = any(_affects_score(Grid, one.name) for one in changed)
        voices = {voice.key for voice in before.voices} - {voice.key for voice in after.voices}
        advice = Advice.COMPATIBLE if scores else Advice.WORDING
        yield Difference(
            kind=DifferenceKind.GRID,
            title=after.title,
            fields=changed,
            advice=Advice.BREAKING if voices else advice,
        )


def _elements(known: list[Match], after: Grid) -> Iterator[Difference]:
    for match in known:
        if not match.before:
            yield _added(match)
        elif not match.after:
            yield _withdrawn(match, after)
        else:
            yield from _matched(match)


def _added(match: Match) -> Difference:
    (key,) = match.after
    element = match.after[key]
    return Difference(
        kind=DifferenceKind.ADDED,
        after=(key,),
        title=named(element),
        advice=Advice.COMPATIBLE,
        **_why(match),
    )


def _why(match: Match) -> dict[str, Any]:
    decisions = decided([match])
    return {"decisions": decisions, "reason": joined(decisions)}


def _withdrawn(match: Match, after: Grid) -> Difference:
    (key,) = match.before
    element = match.before[key]
    names = {key, *element.formerly, *(step.element for step in element.lineage)}
    gone = next((one for one in after.withdrawn if names & {one.key, *one.formerly}), None)
    return Difference(
        kind=DifferenceKind.WITHDRAWN,
        before=(key,),
        title=named(element),
        reason="" if gone is None else gone.reason,
        decisions=() if gone is None else gone.decisions,
        advice=Advice.BREAKING,
    )


def _matched(match: Match) -> Iterator[Difference]:
    """Say what became of elements that are in both grids."""
    old, new = tuple(match.before), tuple(match.after)
    title = ", ".join(map(named, match.after.values()))
    said: dict[str, Any] = {"before": old, "after": new, "title": title, **_why(match)}
    if len(new) > 1:
        yield Difference(kind=DifferenceKind.SPLIT, advice=Advice.BREAKING, **said)
        return
    if len(old) > 1:
        yield Difference(kind=DifferenceKind.MERGED, advice=Advice.BREAKING, **said)
        return
    if old != new:
        yield Difference(kind=DifferenceKind.RENAMED, advice=Advice.BREAKING, **said)
    if match.moved:
        yield Difference(kind=DifferenceKind.MOVED, advice=Advice.COMPATIBLE, **said)
    first, second = next(iter(match.before.values())), next(iter(match.after.values()))
    yield from _fields(first, second, said)


def _fields(first: Element, second: Element, said: dict[str, Any]) -> Iterator[Difference]:
    """Say which fields of an element differ, by what they do."""
    by_kind: dict[DifferenceKind, list[FieldDifference]] = {}
    for one in fields(type(stripped(second))):
        old, new = getattr(first, one.name, None), getattr(second, one.name)
        if one.name not in _APART and old != new:
            kind = _kind(one.name, old, new, scores=_affects_score(type(second), one.name))
            changed = FieldDifference(name=one.name, before=old, after=new)
            by_kind.setdefault(kind, []).append(changed)
    for kind, changed_ in by_kind.items():
        advice = _ADVICE[kind]
        names = {one.name for one in changed_}
        if kind is DifferenceKind.REDEFINED and _still_answers(first, second):
            advice = Advice.COMPATIBLE
        if advice is Advice.WORDING and names & _COUNTED:
            advice = Advice.COMPATIBLE
        refused = isinstance(second, Indicator) and not second.not_applicable_allowed
        if refused and "not_applicable_allowed" in names:
            advice = Advice.BREAKING
        yield Difference(kind=kind, fields=tuple(changed_), advice=advice, **said)


_ADVICE = {
    DifferenceKind.REDEFINED: Advice.BREAKING,
    DifferenceKind.RESCORED: Advice.COMPATIBLE,
    DifferenceKind.REWEIGHED: Advice.COMPATIBLE,
    DifferenceKind.REWORDED: Advice.WORDING,
}


def _kind(name: str, old: Any, new: Any, *, scores: bool) -> DifferenceKind:  # noqa: ANN401 - any field
    if name in _REDEFINES:
        same = isinstance(old, Measure) and isinstance(new, Measure) and _bare(old) == _bare(new)
        return DifferenceKind.REWORDED if same else DifferenceKind.REDEFINED
    if name == "weight":
        return DifferenceKind.REWEIGHED
    return DifferenceKind.RESCORED if scores else DifferenceKind.REWORDED


def _affects_score(kind: Any, name: str) -> bool:  # noqa: ANN401 - a class of the model
    metadata = getattr(fields(kind), name).metadata
    return bool(metadata.get("affects_score", True))


def _bare(measure: Measure) -> Measure:
    """Give a measure without the words of its levels or options."""
    name = "levels" if isinstance(measure, Ordinal) else "options"
    if not isinstance(measure, Ordinal | Choice | Checklist):
        return measure
    parts: Any = [evolve(one, title=one.key, description="") for one in getattr(measure, name)]
    given: dict[str, Any] = {name: tuple(parts)}
    return evolve(measure, **given)


def _still_answers(first: Any, second: Any) -> bool:  # noqa: ANN401 - only indicators are defined
    """Tell whether each answer of before is one still: what was counted has not changed."""
    if first.definition != second.definition or type(first.measure) is not type(second.measure):
        return False
    return _keys(first.measure) <= _keys(second.measure) != set()


def _keys(measure: Measure) -> set[str]:
    parts = (*getattr(measure, "levels", ()), *getattr(measure, "options", ()))
    return {one.key for one in parts}
