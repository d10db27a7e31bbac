"""The tables of a file: one section for each class, from the outside in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from docs._ext.described import Described, attributes, classes_in, described, link, summary
from utilite_sociale.model import Assessment, Criterion, Grid, Node, Register
from utilite_sociale.serial.tags import TAG, tags

__all__ = ["assessment_tables", "classes_shown", "grid_tables"]

FORMAT = Described("format", "`1`", "", "Version of the format.")


def grid_tables() -> str:
    """Describe all that a grid can hold."""
    return _page(_met(Grid))


def assessment_tables() -> str:
    """Describe all that an assessment can hold and a grid cannot."""
    return _page(_met(Assessment, known=_met(Grid)))


def classes_shown() -> tuple[type[Any], ...]:
    """Give every class that has a section."""
    grid = _met(Grid)
    return (*grid, *_met(Assessment, known=grid))


def _met(root: type[Any], known: Iterable[type[Any]] = ()) -> tuple[type[Any], ...]:
    """Give the classes met from a root, nearest first; those of a union follow its base."""
    waiting, seen = [root], dict.fromkeys(known)
    before = len(seen)
    while waiting:
        kind = waiting.pop(0)
        if kind not in seen:
            group = [kind, *tags().get(kind, {}).values()]
            if kind in {Register, Criterion}:
                group = [Node, Register, Criterion]
            seen |= dict.fromkeys(group)
            waiting += [inner for one in group for inner in _inside(one)]
    return tuple(seen)[before:]


def _inside(kind: type[Any]) -> Iterator[type[Any]]:
    attrs.resolve_types(kind)
    for field in attrs.fields(kind):
        yield from classes_in(field.type)


def _page(kinds: Iterable[type[Any]]) -> str:
    return "\n\n".join("\n\n".join(_section(kind)) for kind in kinds)


def _section(kind: type[Any]) -> Iterator[str]:
    yield f"### {kind.__name__}"
    yield summary(kind)
    yield from _union(kind)
    own = list(described(kind))
    if kind in {Grid, Assessment}:
        own.insert(0, FORMAT)
    if own:
        yield _table(own)
    if "InvalidValueError" in attributes(kind, "Raises", above=False):
        yield f"Refused: {attributes(kind, 'Raises', above=False)['InvalidValueError']}"


def _union(kind: type[Any]) -> Iterator[str]:
    """Say which classes a base stands for, or under which ``type`` a class is written."""
    if kind in tags():
        yield "Types: " + ", ".join(f"`{tag}` is {link(one)}" for tag, one in tags()[kind].items())
    above = next((base for base in (*tags(), Node) if kind.__bases__[0] is base), None)
    said = [f'`{TAG} = "{kind.type_name}"`'] if above in tags() else []
    if above is not None and attrs.fields(above):
        said.append(f"the fields of {link(above)}")
    if said:
        text, end = " and ".join(said), ", then:" if _own(kind) else "."
        yield f"{text[:1].upper()}{text[1:]}{end}"


def _own(kind: type[Any]) -> bool:
    return any(not field.inherited for field in attrs.fields(kind))


def _table(rows: list[Described]) -> str:
    lines = ["| field | holds | left out | meaning |", "|---|---|---|---|"]
    lines += [
        f"| `{row.name}` | {row.holds} | {row.otherwise or '**required**'} | {row.meaning} |"
        for row in rows
    ]
    return "\n".join(lines)
