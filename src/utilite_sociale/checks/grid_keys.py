"""Names in a grid: each key once, retired keys left alone, what is cited declared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from utilite_sociale.checks.places import Place
from utilite_sociale.checks.problems import Issues, error, listed, warning
from utilite_sociale.model import Definition, Grid, Indicator, Node

__all__ = ["check_keys"]


def check_keys(grid: Grid, found: tuple[Place, ...]) -> Issues:
    """Give the problems of names: keys, retired keys, sources, voices."""
    yield from _elements(found)
    yield from _lists(grid, found)
    yield from _retired(found)
    yield from _definitions(found)
    for place in found:
        yield from _cited(grid, place)


def _elements(found: tuple[Place, ...]) -> Issues:
    first: dict[str, str] = {}
    for place in found:
        key = place.element.key
        if key in first:
            yield error("grid.key_twice", place.path, found=key, first=first[key])
        first.setdefault(key, place.path)


def _lists(grid: Grid, found: tuple[Place, ...]) -> Issues:
    """Look at the keys that are unique in their own list only."""
    yield from _unique("sources", (source.key for source in grid.sources))
    yield from _unique("voices", (voice.key for voice in grid.voices))
    yield from _unique("views", (view.key for view in grid.views))
    if grid.scale is not None:
        yield from _unique("scale.levels", (level.key for level in grid.scale.levels))
    for place in found:
        if place.node is not None:
            leviers = (levier.key for levier in place.node.leviers)
            yield from _unique(f"{place.path}.leviers", leviers)
            if place.node.scale is not None:
                levels = (level.key for level in place.node.scale.levels)
                yield from _unique(f"{place.path}.scale.levels", levels)


def _unique(path: str, keys: Iterable[str]) -> Issues:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            yield error("grid.key_twice", f"{path}[{key}]", found=key, first=f"{path}[{key}]")
        seen.add(key)


def _retired(found: tuple[Place, ...]) -> Issues:
    living = {place.element.key: place.path for place in found}
    claimed: dict[str, str] = {}
    for place in found:
        for old in place.element.formerly:
            path = f"{place.path}.formerly"
            if old in living:
                yield error("grid.retired_key_in_use", path, found=old, other=living[old])
            elif old in claimed:
                yield error("grid.retired_key_twice", path, found=old, other=claimed[old])
            claimed.setdefault(old, place.path)


def _definitions(found: tuple[Place, ...]) -> Issues:
    first: dict[str, Definition] = {}
    for place in found:
        definition = getattr(place.element, "definition", None)
        if isinstance(definition, Definition):
            known = first.setdefault(definition.id, definition)
            if known != definition:
                path = f"{place.path}.definition"
                yield warning("grid.definition_twice", path, found=definition.id)


def _cited(grid: Grid, place: Place) -> Issues:
    sources = [source.key for source in grid.sources]
    voices = [voice.key for voice in grid.voices]
    for field, cited in _sources_of(place.element):
        if cited not in sources:
            path = f"{place.path}.{field}"
            yield error("grid.unknown_source", path, found=cited, known=listed(sources))
    if isinstance(place.element, Indicator) and place.element.voices is not None:
        for voice in place.element.voices.expected:
            if voice not in voices:
                path = f"{place.path}.voices.expected"
                yield error("grid.unknown_voice", path, found=voice, known=listed(voices))


def _sources_of(element: Node | Indicator) -> Iterator[tuple[str, str]]:
    if element.provenance is not None:
        for source in element.provenance.sources:
            yield "provenance.sources", source
    if isinstance(element, Indicator):
        if element.definition is not None and element.definition.source:
            yield "definition.source", element.definition.source
        for number, value in enumerate(element.context):
            if value.source:
                yield f"context[{number}].source", value.source
