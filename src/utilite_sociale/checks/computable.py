"""What the format can say and this version cannot compute yet: said plainly, never guessed."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.checks.places import (
    Place,
    aggregations_of,
    atoms,
    cases_of,
    conditions_of,
    rules_of,
)
from utilite_sociale.checks.problems import Issues, error, warning
from utilite_sociale.model import (
    Aggregation,
    Condition,
    Grid,
    Indicator,
    PiecewiseLinearRule,
    ScoringRule,
)
from utilite_sociale.vocabulary import AxisScale

__all__ = ["Computable", "check_computable"]


@frozen(kw_only=True)
class Computable:
    """What ``scoring`` computes; the catalog knows it and says it.

    Attributes:
        rules: scoring rules.
        aggregations: aggregations.
        conditions: conditions.
        axes: axes of piecewise linear rules.
        cases: whether a weight, rule or aggregation may be a list of cases.
        rescaling: whether children of another scale can be brought onto the node's.
        views: whether other readings than the main one are computed.
    """

    rules: tuple[type[ScoringRule], ...]
    aggregations: tuple[type[Aggregation], ...]
    conditions: tuple[type[Condition], ...]
    axes: tuple[AxisScale, ...] = (AxisScale.LINEAR,)
    cases: bool = False
    rescaling: bool = False
    views: bool = False


def check_computable(grid: Grid, found: tuple[Place, ...], computable: Computable) -> Issues:
    """Give what the grid asks for and this version does not compute."""
    if grid.total is not None:
        yield from _aggregation("total", grid.total, computable)
    for view in grid.views:
        if not computable.views:
            yield warning("grid.view_not_computed_yet", f"views[{view.key}]")
    for place in found:
        for field, aggregation in aggregations_of(place.element):
            yield from _aggregation(f"{place.path}.{field}", aggregation, computable)
        if isinstance(place.element, Indicator):
            for field, rule in rules_of(place.element):
                yield from _rule(f"{place.path}.{field}", rule, computable)
        yield from _conditions(place, computable)


def _conditions(place: Place, computable: Computable) -> Issues:
    for field, _ in cases_of(place.element):
        if not computable.cases:
            yield error("grid.not_computed_yet", f"{place.path}.{field}", what="when")
    for field, condition in conditions_of(place.element):
        for atom in atoms(condition):
            if type(atom) not in computable.conditions:
                path = f"{place.path}.{field}"
                yield error("grid.not_computed_yet", path, what=atom.type_name)


def _aggregation(path: str, aggregation: Aggregation, computable: Computable) -> Issues:
    if type(aggregation) not in computable.aggregations:
        yield error("grid.not_computed_yet", path, what=aggregation.type_name)
    if aggregation.rescale is not None and not computable.rescaling:
        what = f"rescale = {aggregation.rescale}"
        yield error("grid.not_computed_yet", f"{path}.rescale", what=what)


def _rule(path: str, rule: ScoringRule, computable: Computable) -> Issues:
    if type(rule) not in computable.rules:
        yield error("grid.not_computed_yet", path, what=rule.type_name)
    if isinstance(rule, PiecewiseLinearRule) and rule.axis not in computable.axes:
        yield error("grid.not_computed_yet", f"{path}.axis", what=f"axis = {rule.axis}")
