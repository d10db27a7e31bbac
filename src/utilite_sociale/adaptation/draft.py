"""A grid being changed: its elements apart from each other, and who holds whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from attrs import evolve, field, frozen

from utilite_sociale.model import (
    Ancestor,
    Criterion,
    DecidedChange,
    Grid,
    GridReference,
    Indicator,
    Node,
    Register,
    Source,
    WithdrawnElement,
)

__all__ = ["TOP", "Draft", "Element", "drawn", "joined", "named", "stripped"]

Element = Node | Indicator
TOP = ""
"""What holds the registers."""

Some = TypeVar("Some", bound=Node)


def named(element: Element) -> str:
    """Give the title or the label of an element."""
    return element.label if isinstance(element, Indicator) else element.title


def stripped(element: Element) -> Element:
    """Give an element without what is under it."""
    if isinstance(element, Indicator):
        return element
    return evolve(element, criteria=(), indicators=())


@frozen(kw_only=True)
class Draft:
    """A grid being changed.

    Attributes:
        base: what it started from.
        elements: each element by its key of now, without what is under it.
        children: keys under each node, and under the top, in reading order.
        parents: the key of what holds each element.
        renamed: key of now of each key that the base gave and a change took away.
        gone: what was withdrawn, or went into others, by key.
        aliases: key of the base of each key that a renaming will give.
        coming: place of the change that makes each element that the base has not.
        merged: place of the merge that each key of the base went into.
        anchors: the sibling after which each added element was put.
        touched: place of the last change that touched each element.
        affected: place of the last change that altered what is under each element.
        said: place of the change that said each field of each element, or each part of one.
        undecided: place of the merge that leaves a field of an element without one value.
        decisions: what was decided of each element, in the order of making it.
        born: keys of the elements that this adaptation writes itself.
        sources: what is cited by the elements that come from other grids.
    """

    base: Grid
    elements: dict[str, Element] = field(factory=dict)
    children: dict[str, list[str]] = field(factory=lambda: {TOP: []})
    parents: dict[str, str] = field(factory=dict)
    renamed: dict[str, str] = field(factory=dict)
    gone: dict[str, WithdrawnElement] = field(factory=dict)
    aliases: dict[str, str] = field(factory=dict)
    coming: dict[str, int] = field(factory=dict)
    merged: dict[str, int] = field(factory=dict)
    anchors: dict[str, str] = field(factory=dict)
    touched: dict[str, int] = field(factory=dict)
    affected: dict[str, int] = field(factory=dict)
    said: dict[str, dict[str, int]] = field(factory=dict)
    undecided: dict[tuple[str, str], int] = field(factory=dict)
    decisions: dict[str, list[DecidedChange]] = field(factory=dict)
    born: set[str] = field(factory=set)
    sources: dict[str, Source] = field(factory=dict)

    @classmethod
    def of(cls, base: Grid) -> Draft:
        """Take a grid apart; each element gets its step of lineage."""
        draft = cls(base=base)
        for register in base.registers:
            draft.graft(drawn(register, base), TOP)
        return draft

    def graft(self, element: Element, into: str, after: str = "") -> None:
        """Put an element in, with what is under it: after a sibling, else last."""
        siblings = self.children[into]
        place = siblings.index(after) + 1 if after else len(siblings)
        siblings.insert(place, element.key)
        self.parents[element.key] = into
        self.elements[element.key] = stripped(element)
        if isinstance(element, Node):
            self.children[element.key] = []
            below: tuple[Element, ...] = (*element.criteria, *element.indicators)
            for child in below:
                self.graft(child, element.key)

    def now(self, key: str) -> str:
        """Give the key of now of an element, whichever of its keys is given; empty for none."""
        for name in (key, self.aliases.get(key, key)):
            known = self.renamed.get(name, name)
            if known in self.elements:
                return known
        return ""

    def depth(self, key: str) -> int | None:
        """Say how many elements hold an element; none where there is no such element."""
        now = self.now(key)
        return len([*self.above(now)]) if now else None

    def under(self, key: str) -> Iterator[str]:
        """Give the key of an element and of all that is under it."""
        yield key
        for child in self.children.get(key, ()):
            yield from self.under(child)

    def above(self, key: str) -> Iterator[str]:
        """Give the keys of what holds an element, nearest first."""
        while (key := self.parents[key]) != TOP:
            yield key

    def touch_above(self, key: str, place: int) -> None:
        """Remember that a change altered what is under all that holds an element."""
        self.affected.update(dict.fromkeys(self.above(key), place))

    def uproot(self, key: str) -> int:
        """Take an element out with what is under it; give the place that it had."""
        siblings = self.children[self.parents[key]]
        place = siblings.index(key)
        siblings.remove(key)
        for one in [*self.under(key)]:
            del self.elements[one], self.parents[one]
            self.children.pop(one, None)
        return place

    def registers(self, here: GridReference) -> tuple[Register, ...]:
        """Put the registers together again, in the grid that is made."""
        found = (self._whole(key, here) for key in self.children[TOP])
        return tuple(one for one in found if isinstance(one, Register))

    def _whole(self, key: str, here: GridReference) -> Element:
        element = self.elements[key]
        decisions = self.decisions.get(key, [])
        lineage = [*element.lineage]
        if key in self.born and not lineage:
            lineage = [Ancestor(grid=here.key, version=here.version, element=key)]
        if decisions and lineage:
            lineage[0] = evolve(lineage[0], reason=joined(decisions), decisions=decisions)
            element = evolve(element, lineage=lineage)
        if isinstance(element, Indicator):
            return element
        below = [self._whole(child, here) for child in self.children[key]]
        return evolve(
            element,
            criteria=tuple(one for one in below if isinstance(one, Criterion)),
            indicators=tuple(one for one in below if isinstance(one, Indicator)),
        )


def joined(decisions: Iterable[DecidedChange]) -> str:
    """Give the reasons of decisions, each once."""
    return " ".join(dict.fromkeys(one.reason for one in decisions))


def drawn(element: Element, grid: Grid) -> Element:
    """Give an element, and what is under it, with a step of lineage to the grid that had it."""
    step = Ancestor(grid=grid.key, version=grid.version, element=element.key)
    lineage = (step, *element.lineage)
    if isinstance(element, Indicator):
        return evolve(element, lineage=lineage)
    return evolve(
        element,
        lineage=lineage,
        criteria=tuple(drawn(one, grid) for one in element.criteria),
        indicators=tuple(drawn(one, grid) for one in element.indicators),
    )
