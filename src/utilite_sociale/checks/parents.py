"""What adds scores up in a grid: each node and each total, with the children that it reads."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.checks.answers import answers_of
from utilite_sociale.checks.courses import ends_of
from utilite_sociale.checks.places import Place, aggregations_of, innermost, rules_of
from utilite_sociale.model import (
    Aggregation,
    Binary,
    Choice,
    Grid,
    Indicator,
    NoAggregation,
    Ordinal,
    Ratio,
    Scale,
)
from utilite_sociale.vocabulary import Direction

__all__ = [
    "Parent",
    "answer_keys",
    "counts",
    "is_scored",
    "may_leave",
    "parents",
    "range_of_child",
    "values_of",
]


@frozen(kw_only=True)
class Parent:
    """What makes a score of others: a node in one of its cases, or the grid with its total.

    Attributes:
        path: path of the aggregation.
        aggregation: the aggregation.
        scale: the scale of the node.
        children: its children, those that it uses included.
    """

    path: str
    aggregation: Aggregation
    scale: Scale | None
    children: tuple[Place, ...] = field(repr=False)

    @property
    def inner(self) -> Aggregation:
        """The aggregation that guards, if any, stand around."""
        return innermost(self.aggregation)

    def child(self, key: str) -> Place | None:
        """Give a child by its key."""
        return next((child for child in self.children if child.element.key == key), None)


def parents(grid: Grid, found: tuple[Place, ...]) -> Iterator[Parent]:
    """Give all that adds scores up, views included."""
    if grid.total is not None:
        registers = tuple(p for p in found if p.parent is None and not p.in_view)
        yield Parent(path="total", aggregation=grid.total, scale=grid.scale, children=registers)
    main = {place.element.key: place for place in found if not place.in_view}
    below: dict[int, list[Place]] = {}
    for place in found:
        below.setdefault(id(place.parent), []).append(place)
    for place in found:
        used = getattr(place.element, "uses", ())
        elsewhere = (main[key] for key in used if key in main)
        children = (*below.get(id(place), ()), *elsewhere)
        for name, aggregation in aggregations_of(place.element):
            path = f"{place.path}.{name}"
            yield Parent(path=path, aggregation=aggregation, scale=place.scale, children=children)


def is_scored(place: Place) -> bool:
    """Tell whether an element can have a score."""
    if isinstance(place.element, Indicator):
        return place.element.direction is not Direction.NONE and place.element.rule is not None
    kinds = [innermost(aggregation) for _, aggregation in aggregations_of(place.element)]
    return not all(isinstance(kind, NoAggregation) for kind in kinds)


def counts(place: Place) -> bool:
    """Tell whether an element may have a weight above 0."""
    weight = place.element.weight
    cases = [case.value for case in weight] if isinstance(weight, tuple) else [weight]
    return any(cases)


def answer_keys(place: Place) -> tuple[str, ...]:
    """Give the answers that a table or a guard reads of an indicator; else it reads levels."""
    measure = getattr(place.element, "measure", None)
    return answers_of(measure) if isinstance(measure, Binary | Choice | Ordinal) else ()


def values_of(place: Place) -> tuple[str, ...]:
    """Give what a table or a guard may read of a child: its answers, or its levels."""
    keys = answer_keys(place)
    if keys or place.scale is None:
        return keys
    return tuple(level.key for level in place.scale.levels)


def may_leave(place: Place) -> bool:
    """Tell whether a child may turn out to have no object, or no weight."""
    element = place.element
    weight = element.weight
    weightless = isinstance(weight, tuple) and not all(case.value for case in weight)
    if element.applies_to is not None or weightless:
        return True
    if isinstance(element, Indicator):
        return element.not_applicable_allowed or isinstance(element.measure, Ratio)
    # What it uses elsewhere may leave there too: it is not looked at here.
    return all(is_scored(child) and may_leave(child) for child in _below(place) if counts(child))


def _below(place: Place) -> list[Place]:
    """Give what is declared under a node, as places."""
    elements = [*getattr(place.element, "criteria", ()), *getattr(place.element, "indicators", ())]
    scales = {e.key: getattr(e, "scale", None) or place.scale for e in elements}
    return [
        Place(
            path=f"{place.path}.{element.key}",
            element=element,
            parent=place,
            scale=scales[element.key],
            in_view=place.in_view,
        )
        for element in elements
    ]


def range_of_child(place: Place) -> tuple[Decimal, Decimal] | None:
    """Give the lowest and the highest score that a child can bring; nothing where none is known."""
    if isinstance(place.element, Indicator):
        measure = place.element.measure
        ends = [ends_of(rule, measure) for _, rule in rules_of(place.element)]
        return (min(low for low, _ in ends), max(high for _, high in ends)) if ends else None
    return None if place.scale is None else (place.scale.low, place.scale.high)
