"""Which change brought a problem that a grid has once it is adapted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from utilite_sociale.adaptation.draft import Draft
from utilite_sociale.adaptation.renaming import mentions
from utilite_sociale.checks.places import places
from utilite_sociale.errors import Issue
from utilite_sociale.model import Grid

__all__ = ["Causes"]

_ELEMENT = re.compile(
    r"(?P<element>(?P<view>views\[\w+\]\.)?registers\[\w+\](?:\.(?:criteria|indicators)\[\w+\])*)"
    r"(?:\.(?P<field>\w+).*)?"
)
_NAMING = ("applies_to", "aggregation", "weight", "rule")
"""Fields that name other elements, or may, beside ``uses``."""

_READ = ("measure", "rule", "voices")
"""Fields of an element that what names it reads."""


@frozen
class Causes:
    """What is known of the changes that made a grid.

    Attributes:
        grid: the grid.
        draft: what became of each element.
    """

    grid: Grid
    draft: Draft

    @cached_property
    def touched(self) -> Mapping[str, int]:
        """Place of the last change that touched each element, or what is under it."""
        return {**self.draft.affected, **self.draft.touched}

    @cached_property
    def naming(self) -> Mapping[str, Mapping[str, int]]:
        """Place of the change that touched each element that a field names, by the field's path."""
        found: dict[str, dict[str, int]] = {}
        for path, names in self._mentions():
            known = {name: self._remade(name) for name in names}
            found[path] = {name: place for name, place in known.items() if place is not None}
        return found

    def _mentions(self) -> Iterator[tuple[str, Iterable[str]]]:
        """Give the keys that each field names, by its path."""
        yield "total", mentions(self.grid.total)
        for place in places(self.grid):
            if place.node is not None:
                yield f"{place.path}.uses", place.node.uses
            for name in _NAMING:
                yield f"{place.path}.{name}", mentions(getattr(place.element, name, None))

    def _remade(self, key: str) -> int | None:
        said = self.draft.said.get(key, {})
        return next((said[name] for name in _READ if name in said), self.draft.touched.get(key))

    def of(self, issue: Issue) -> int | None:
        """Give the place of the change that brought a problem; nothing where none did.

        What said the field comes first, then what touched something that the field names, the
        nearest element of the path, and what the message names.
        """
        found = _ELEMENT.fullmatch(issue.path)
        path, name = (found["element"], found["field"] or "") if found else (issue.path, "")
        keys = re.findall(r"\[(\w+)\]", path)
        said = {} if found is None or found["view"] else self.draft.said.get(keys[-1], {})
        words = [word for _, word in issue.arguments]
        named = self.naming.get(f"{path}.{name}" if name else path, {})
        causes = (
            said.get(name),
            *(named.get(word) for word in words),
            max(named.values(), default=None),
            *(self.touched.get(key) for key in (*reversed(keys), *words)),
        )
        return next((cause for cause in causes if cause is not None), None)
