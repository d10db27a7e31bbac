"""Which elements of two grids are the same: by key in one grid, or by a common ancestor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from utilite_sociale.adaptation.changes import Reorder
from utilite_sociale.adaptation.draft import Element
from utilite_sociale.model import Ancestor, DecidedChange, Grid

__all__ = ["Match", "decided", "matches"]

Name = tuple[str, str]
"""A grid, and the key that an element has or had there."""


@frozen(kw_only=True)
class Match:
    """Elements that are the same in two grids.

    Attributes:
        first: key of the first grid.
        second: key of the second grid.
        before: those of the first grid, by key.
        after: those of the second grid, by key.
        moved: whether they stand under something else.
    """

    first: str
    second: str
    before: dict[str, Element] = field(factory=dict)
    after: dict[str, Element] = field(factory=dict)
    moved: bool = False

    def decisions_of(self, element: Element) -> tuple[DecidedChange, ...]:
        """Give what was decided of an element, the oldest first: each step since the first grid.

        Of one that is added, and of one that the first grid has not, the steps since the grid
        where it was born; being born changes nothing that the first grid has.
        """
        lineage = element.lineage
        since = [place for place, step in enumerate(lineage) if step.grid == self.first]
        born = {place for place in range(len(lineage)) if self._is_birth(lineage, place)}
        if not self.before:
            steps = [*lineage]
        else:
            last = max((place for place in since if place not in born), default=len(lineage) - 1)
            steps = [step for place, step in enumerate(lineage[: last + 1]) if place not in born]
        return tuple(one for step in reversed(steps) for one in _decided(step))

    def _is_birth(self, lineage: Sequence[Ancestor], place: int) -> bool:
        """Tell whether a step is the grid that wrote an element, and no grid that gave it on."""
        step = lineage[place]
        nearer = [(one.grid, one.element) for one in lineage[:place]]
        return step.grid == self.second or (step.grid, step.element) in nearer


def decided(found: Iterable[Match], *, order: bool = False) -> tuple[DecidedChange, ...]:
    """Give what was decided of elements, each once: of their order, or all the rest."""
    made = (one for match in found for e in match.after.values() for one in match.decisions_of(e))
    kept = (one for one in made if (one.change == Reorder.type_name) == order)
    return tuple(dict.fromkeys(kept))


def _decided(step: Ancestor) -> tuple[DecidedChange, ...]:
    """Give the decisions of a step; a file may have its reason only."""
    alone = [DecidedChange(reason=step.reason)] if step.reason.strip() else []
    return step.decisions or tuple(alone)


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
            yield Match(first=before.key, second=after.key, before={key: before[key]})


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
        second=after.key,
        before={key: before[key] for key in old},
        after={key: after[key] for key in group},
        moved=moved,
    )


def _parent(grid: Grid, key: str) -> str:
    return grid.path(key).rpartition(".")[0].rpartition(".")[2]
