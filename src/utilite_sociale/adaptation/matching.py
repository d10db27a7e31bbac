"""Which elements of two grids are the same: by key in one grid, or by a common ancestor."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from utilite_sociale.adaptation.draft import Element
from utilite_sociale.model import Grid

__all__ = ["Match", "matches"]

Name = tuple[str, str]
"""A grid, and the key that an element has or had there."""


@frozen(kw_only=True)
class Match:
    """Elements that are the same in two grids.

    Attributes:
        first: key of the first grid.
        before: those of the first grid, by key.
        after: those of the second grid, by key.
        moved: whether they stand under something else.
    """

    first: str
    before: dict[str, Element] = field(factory=dict)
    after: dict[str, Element] = field(factory=dict)
    moved: bool = False

    def reason_of(self, element: Element) -> str:
        """Give why an element is no longer what it was: each step since the first grid.

        Of an element that the first grid has not, the steps since the grid where it was born.
        """
        since = [place for place, step in enumerate(element.lineage) if step.grid == self.first]
        steps = element.lineage[: since[-1] + 1] if since else element.lineage
        return " ".join(dict.fromkeys(step.reason for step in reversed(steps) if step.reason))


def matches(before: Grid, after: Grid) -> Iterator[Match]:
    """Give every element of both grids once, with those that are the same in the other."""
    old, new = _named(before), _named(after)
    wanted = {name: key for key, names in old.items() for name in names}
    links: dict[str, list[str]] = {key: [] for key in new}
    for key, names in new.items():
        for name in names:
            if name in wanted and wanted[name] not in links[key]:
                links[key].append(wanted[name])
    seen: set[str] = set()
    for key in new:
        if key not in seen:
            group = _group(key, links)
            seen.update(group)
            yield _match(before, after, group, links)
    reached = {one for found in links.values() for one in found}
    for key in old:
        if key not in reached:
            yield Match(first=before.key, before={key: before[key]})


def _named(grid: Grid) -> dict[str, list[Name]]:
    """Give every name that each element has or had: here, and in the grids it comes from."""
    found = {}
    for path, element in grid.elements.items():
        here = [(grid.key, key) for key in (element.key, *element.formerly)]
        above = [(step.grid, step.element) for step in element.lineage]
        found[path.rpartition(".")[2]] = [*here, *above]
    return found


def _group(key: str, links: dict[str, list[str]]) -> list[str]:
    """Give the elements of the second grid that come from the same ones as this."""
    wanted = set(links[key])
    return [other for other in links if other == key or wanted & set(links[other])]


def _match(before: Grid, after: Grid, group: list[str], links: dict[str, list[str]]) -> Match:
    old = list(dict.fromkeys(one for key in group for one in links[key]))
    moved = False
    if len(old) == len(group) == 1:
        above = _parent(after, group[0])
        moved = _parent(before, old[0]) not in (links[above] if above else [""])
    return Match(
        first=before.key,
        before={key: before[key] for key in old},
        after={key: after[key] for key in group},
        moved=moved,
    )


def _parent(grid: Grid, key: str) -> str:
    return grid.path(key).rpartition(".")[0].rpartition(".")[2]
