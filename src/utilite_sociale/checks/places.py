"""Where everything stands in a grid: each element with its path, its parent and its scale."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from utilite_sociale.model import (
    Aggregation,
    AggregationCase,
    AllOf,
    AnyOf,
    Condition,
    Grid,
    Guard,
    Indicator,
    Node,
    Not,
    RuleCase,
    Scale,
    ScoringRule,
    WeightCase,
)

__all__ = [
    "Place",
    "aggregations_of",
    "atoms",
    "cases_of",
    "conditions_of",
    "innermost",
    "places",
    "rules_of",
]

Cases = tuple[WeightCase | RuleCase | AggregationCase, ...]


@frozen(kw_only=True)
class Place:
    """An element of a grid, where it stands.

    Attributes:
        path: path by keys, such as ``registers[pouvoir_agir].criteria[acces_droits]``.
        element: the element.
        parent: the node above; none for a register.
        scale: the scale that holds there.
        in_view: whether it is part of another reading than the main one.
    """

    path: str
    element: Node | Indicator = field(repr=False)
    parent: Place | None = field(repr=False)
    scale: Scale | None
    in_view: bool

    @property
    def node(self) -> Node | None:
        """The element, where it is a register or a criterion."""
        return self.element if isinstance(self.element, Node) else None


def places(grid: Grid) -> Iterator[Place]:
    """Give every element of a grid in reading order, the main reading first, then the views."""
    for register in grid.registers:
        yield from _under(register, "registers", None, grid.scale, in_view=False)
    for view in grid.views:
        for register in view.registers:
            above = f"views[{view.key}].registers"
            yield from _under(register, above, None, grid.scale, in_view=True)


def _under(
    element: Node | Indicator,
    above: str,
    parent: Place | None,
    scale: Scale | None,
    *,
    in_view: bool,
) -> Iterator[Place]:
    own = element.scale if isinstance(element, Node) else None
    here = Place(
        path=f"{above}[{element.key}]",
        element=element,
        parent=parent,
        scale=own or scale,
        in_view=in_view,
    )
    yield here
    if isinstance(element, Node):
        for criterion in element.criteria:
            place = f"{here.path}.criteria"
            yield from _under(criterion, place, here, here.scale, in_view=in_view)
        for indicator in element.indicators:
            place = f"{here.path}.indicators"
            yield from _under(indicator, place, here, here.scale, in_view=in_view)


def rules_of(indicator: Indicator) -> Iterator[tuple[str, ScoringRule]]:
    """Give each rule of an indicator, with its field: one, or one per case."""
    if isinstance(indicator.rule, ScoringRule):
        yield "rule", indicator.rule
    elif indicator.rule is not None:
        for number, case in enumerate(indicator.rule):
            yield f"rule[{number}].value", case.value


def aggregations_of(element: Node | Indicator) -> Iterator[tuple[str, Aggregation]]:
    """Give each aggregation of a node, with its field: one, or one per case."""
    if isinstance(element, Indicator):
        return
    if isinstance(element.aggregation, Aggregation):
        yield "aggregation", element.aggregation
    else:
        for number, case in enumerate(element.aggregation):
            yield f"aggregation[{number}].value", case.value


def cases_of(element: Node | Indicator) -> Iterator[tuple[str, Cases]]:
    """Give each list of cases of an element, with its field."""
    fields = {
        "weight": element.weight,
        "aggregation": getattr(element, "aggregation", None),
        "rule": getattr(element, "rule", None),
    }
    for name, value in fields.items():
        if isinstance(value, tuple):
            yield name, value


def conditions_of(element: Node | Indicator) -> Iterator[tuple[str, Condition]]:
    """Give each condition of an element, with its field."""
    if element.applies_to is not None:
        yield "applies_to", element.applies_to
    for name, cases in cases_of(element):
        for number, case in enumerate(cases):
            if case.when is not None:
                yield f"{name}[{number}].when", case.when
    for name, aggregation in aggregations_of(element):
        if isinstance(aggregation, Guard) and aggregation.when is not None:
            yield f"{name}.when", aggregation.when


def atoms(condition: Condition) -> Iterator[Condition]:
    """Give the conditions that a condition is made of, those that join others included."""
    yield condition
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.of:
            yield from atoms(part)
    elif isinstance(condition, Not):
        yield from atoms(condition.of)


def innermost(aggregation: Aggregation) -> Aggregation:
    """Give the aggregation that guards, if any, stand around."""
    while isinstance(aggregation, Guard):
        aggregation = aggregation.around
    return aggregation
