"""What this version cannot compute yet is said, never guessed."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.checks import Computable, check_grid
from utilite_sociale.model import (
    AnswerIs,
    BandRule,
    Guard,
    GuardEffect,
    KindIs,
    LevelsRule,
    Mean,
    NoAggregation,
    PiecewiseLinearRule,
    Point,
    Register,
    Rescaling,
    Sum,
    View,
    WeightCase,
)
from utilite_sociale.vocabulary import AxisScale, Direction

LITTLE = Computable(
    rules=(LevelsRule, PiecewiseLinearRule),
    aggregations=(NoAggregation, Mean),
    conditions=(KindIs,),
)
ALL = Computable(
    rules=(LevelsRule, PiecewiseLinearRule, BandRule),
    aggregations=(NoAggregation, Mean, Sum, Guard),
    conditions=(KindIs, AnswerIs),
    axes=tuple(AxisScale),
    cases=True,
    rescaling=True,
    views=True,
)
HERE = "registers[humain].criteria[accueil]"


def rich(build):
    """Give a grid that asks for all that is not computed yet."""
    rule = PiecewiseLinearRule(
        points=(Point(value=1, score=1), Point(value=10, score=4)), axis=AxisScale.LOG
    )
    band = BandRule(low=10, high=20, inside=4, outside=1)
    guard = Guard(around=Mean(), effect=GuardEffect.CEILING, score=2, when=KindIs(one_of=("AI",)))
    weight = (WeightCase(value=2, when=KindIs(one_of=("AI",))), WeightCase(value=1))
    grid = build.grid(
        build.indicator("heures", rule=rule, direction=Direction.HIGHER, weight=weight),
        build.indicator("taux", rule=band, direction=Direction.BAND),
        build.indicator("accord"),
        build.indicator("aide", applies_to=AnswerIs(indicator="accord", one_of=("yes",))),
        total=Sum(),
        views=(
            View(
                key="odd",
                title="ODD",
                registers=(Register(key="odd_1", title="1", uses=("taux",)),),
            ),
        ),
    )
    criterion = evolve(grid.registers[0].criteria[0], aggregation=guard)
    return build.register(grid, criteria=(criterion,), aggregation=Mean(rescale=Rescaling.LINEAR))


def test_all_that_is_not_computed_is_said(build):
    """Each where it stands; a view is only a warning, the main reading being whole."""
    assert build.found(check_grid(rich(build), computable=LITTLE)) == {
        ("grid.not_computed_yet", "total"),
        ("grid.view_not_computed_yet", "views[odd]"),
        ("grid.not_computed_yet", "registers[humain].aggregation.rescale"),
        ("grid.not_computed_yet", f"{HERE}.aggregation"),
        ("grid.not_computed_yet", f"{HERE}.indicators[heures].rule.axis"),
        ("grid.not_computed_yet", f"{HERE}.indicators[heures].weight"),
        ("grid.not_computed_yet", f"{HERE}.indicators[taux].rule"),
        ("grid.not_computed_yet", f"{HERE}.indicators[aide].applies_to"),
    }


def test_nothing_is_said_of_what_is_computed(build):
    """By default everything that the format can say is taken as computed."""
    assert check_grid(rich(build), computable=ALL) == ()
    assert check_grid(rich(build)) == ()
    assert check_grid(build.grid(), computable=LITTLE) == ()
