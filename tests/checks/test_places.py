"""Where everything stands in a grid: path, parent, scale; rules, aggregations and conditions."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.checks.places import (
    aggregations_of,
    atoms,
    cases_of,
    conditions_of,
    innermost,
    places,
    rules_of,
)
from utilite_sociale.model import (
    AggregationCase,
    AllOf,
    AnyOf,
    Guard,
    KindIs,
    Maximum,
    Mean,
    Not,
    Register,
    RuleCase,
    Scale,
    View,
    WeightCase,
)

AI, ACI = KindIs(one_of=("AI",)), KindIs(one_of=("ACI",))
GUARD = Guard(around=Mean(), effect="ceiling", score=2, when=AI)


def test_every_element_has_its_path_its_parent_and_its_scale(build):
    """The nearest scale stated above holds; views come after the main reading."""
    own = Scale(low=0, high=20)
    inner = build.criterion("dedans", build.indicator("heures"))
    outer = build.criterion("dehors", build.scored("appreciation"), criteria=(inner,), scale=own)
    view = View(key="odd", title="ODD", registers=[Register(key="r", title="R", uses=["heures"])])
    grid = build.grid_of(outer, views=(view,))
    found = list(places(grid))
    assert [place.path for place in found] == [
        "registers[humain]",
        "registers[humain].criteria[dehors]",
        "registers[humain].criteria[dehors].criteria[dedans]",
        "registers[humain].criteria[dehors].criteria[dedans].indicators[heures]",
        "registers[humain].criteria[dehors].indicators[appreciation]",
        "views[odd].registers[r]",
    ]
    assert [place.scale for place in found] == [grid.scale, own, own, own, own, grid.scale]
    assert [place.in_view for place in found] == [False] * 5 + [True]
    assert [place.parent and place.parent.element.key for place in found] == [
        None,
        "humain",
        "dehors",
        "dedans",
        "dehors",
        None,
    ]
    assert [place.node is None for place in found] == [False, False, False, True, True, False]


def test_rules_and_aggregations_are_given_with_their_field(build):
    """One, or one for each case."""
    scored = build.scored()
    cases = (RuleCase(value=scored.rule, when=AI), RuleCase(value=scored.rule))
    assert list(rules_of(scored)) == [("rule", scored.rule)]
    assert [field for field, _ in rules_of(evolve(scored, rule=cases))] == [
        "rule[0].value",
        "rule[1].value",
    ]
    assert list(rules_of(build.indicator())) == []
    means = (AggregationCase(value=Mean(), when=AI), AggregationCase(value=Maximum()))
    assert list(aggregations_of(build.criterion("c"))) == [("aggregation", Mean())]
    assert list(aggregations_of(build.criterion("c", aggregation=means))) == [
        ("aggregation[0].value", Mean()),
        ("aggregation[1].value", Maximum()),
    ]
    assert list(aggregations_of(scored)) == []


def test_conditions_are_found_wherever_they_stand(build):
    """On the element, in its cases, on the guard around its aggregation."""
    weights = (WeightCase(value=2, when=ACI), WeightCase(value=1))
    criterion = build.criterion("c", applies_to=AI, weight=weights, aggregation=GUARD)
    assert list(cases_of(criterion)) == [("weight", weights)]
    assert list(conditions_of(criterion)) == [
        ("applies_to", AI),
        ("weight[0].when", ACI),
        ("aggregation.when", AI),
    ]
    assert list(conditions_of(build.indicator())) == []


def test_a_condition_is_taken_apart():
    """Those that join others come first."""
    either = AnyOf(of=(AI, ACI))
    both = AllOf(of=(Not(of=AI), either))
    assert list(atoms(both)) == [both, both.of[0], AI, either, AI, ACI]


def test_the_aggregation_under_its_guards():
    """However many stand around it."""
    assert innermost(Guard(around=GUARD, effect="floor", score=1, when=ACI)) == Mean()
    assert innermost(Maximum()) == Maximum()
