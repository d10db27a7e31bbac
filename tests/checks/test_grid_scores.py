"""Aggregations: what makes a score can make it, of like things."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.model import (
    AggregationCase,
    GeometricMean,
    KindIs,
    Mean,
    Median,
    NoAggregation,
    Register,
    Rescaling,
    Scale,
    Sum,
)
from utilite_sociale.vocabulary import Direction, IndicatorLevel

REGISTER = "registers[humain].aggregation"
CRITERION = "registers[humain].criteria[accueil].aggregation"
OTHER = Scale(low=Decimal(0), high=Decimal(20))


def test_a_profile_makes_no_score_for_the_node_above(build):
    """A criterion without aggregation under a register that is a mean is refused."""
    silent = build.criterion("emploi", build.scored("e1"), aggregation=NoAggregation())
    grid = build.grid_of(build.criterion("accueil", build.scored("a1")), silent)
    assert build.found(check_grid(grid)) == {("grid.child_without_score", REGISTER)}


def test_a_profile_without_weight_may_stand_beside_what_is_scored(build):
    """It is shown, and out of the mean."""
    profile = build.criterion("recit", build.scored("b"), aggregation=NoAggregation(), weight=0)
    grid = build.grid_of(build.criterion("accueil", build.scored("a")), profile)
    assert check_grid(grid) == ()


def test_one_case_that_scores_is_enough(build):
    """Where aggregations depend on facts, the node may have a score."""
    cases = (
        AggregationCase(value=NoAggregation(), when=KindIs(one_of=("AI",))),
        AggregationCase(value=Mean()),
    )
    grid = build.grid_of(build.criterion("accueil", build.scored("a1"), aggregation=cases))
    assert check_grid(grid) == ()


def test_a_total_needs_the_score_of_every_register(build):
    """The register that has none is named."""
    grid = build.grid(total=Mean())
    assert check_grid(grid) == ()
    silent = build.register(grid, aggregation=NoAggregation())
    (issue,) = check_grid(silent)
    assert (issue.code, issue.path) == ("grid.total_not_computable", "total")
    assert issue.arguments == (("children", "humain"),)


def test_a_node_that_scores_has_something_to_score(build):
    """Descriptive indicators leave nothing to a mean."""
    described = build.criterion(
        "accueil", build.indicator("heures"), build.indicator("taux", direction=Direction.HIGHER)
    )
    grid = build.grid_of(described)
    assert build.found(check_grid(grid)) == {("grid.nothing_to_score", CRITERION)}


def test_children_share_the_scale_of_their_node(build):
    """Unless the node rescales or adds points."""
    criterion = build.criterion("accueil", build.scored("a1"), scale=OTHER)
    grid = build.grid_of(criterion)
    assert ("grid.scales_mixed", REGISTER) in build.found(check_grid(grid))
    for aggregation in (Sum(at_least=1, at_most=4), Mean(rescale=Rescaling.LINEAR)):
        accepted = build.register(grid, aggregation=aggregation)
        assert check_grid(accepted) == ()


def test_a_total_joins_registers_of_one_scale(build):
    """The grid's own."""
    grid = build.register(build.grid(total=Mean()), scale=OTHER)
    assert build.found(check_grid(grid)) == {("grid.scales_mixed", "total")}


def test_an_aggregation_asks_for_a_scale(build):
    """A mean without scale is refused; a profile needs none."""
    grid = build.grid(scale=None, total=Mean())
    places = {p for c, p in build.found(check_grid(grid)) if c == "grid.aggregation_without_scale"}
    assert places == {"total", REGISTER, CRITERION}


def test_levels_of_indicators_are_not_mixed_in_silence(build):
    """A mean of what is done and of what it changes is noticed; a median is not a mean."""
    done = build.scored("a1", level=IndicatorLevel.REALISATION)
    changed = build.scored("a2", level=IndicatorLevel.IMPACT)
    unsaid, described = build.scored("a3"), build.indicator("heures", level=IndicatorLevel.RESULT)
    mixed = build.criterion("accueil", done, changed, unsaid, described)
    (issue,) = check_grid(build.grid_of(mixed))
    assert (issue.code, issue.path) == ("grid.levels_mixed", CRITERION)
    assert issue.arguments == (("levels", "impact, realisation"),)
    assert check_grid(build.grid_of(evolve(mixed, aggregation=Median()))) == ()
    assert check_grid(build.grid_of(build.criterion("accueil", done, unsaid, described))) == ()


def test_what_is_used_from_elsewhere_counts_as_a_child(build):
    """Its level and its scale are looked at too; an unknown key is another check's."""
    done = build.scored("a1", level=IndicatorLevel.REALISATION)
    changed = build.scored("e1", level=IndicatorLevel.IMPACT)
    first = build.criterion("accueil", done, uses=("e1",))
    grid = build.grid_of(first, build.criterion("emploi", changed, scale=OTHER))
    found = build.found(check_grid(grid))
    assert {("grid.levels_mixed", CRITERION), ("grid.scales_mixed", CRITERION)} <= found
    unknown = build.grid_of(evolve(first, uses=("zzz",)))
    assert {code for code, _ in build.found(check_grid(unknown))} == {"grid.uses_unknown"}


def test_weights_are_not_all_zero(build):
    """Nothing would count."""
    grid = build.grid_of(build.criterion("accueil", build.scored("a1", weight=0)))
    assert build.found(check_grid(grid)) == {("grid.weights_all_zero", CRITERION)}


def test_a_register_of_indicators_only_is_fine(build):
    """Criteria are not compulsory."""
    register = Register(
        key="humain",
        title="h",
        aggregation=GeometricMean(),
        indicators=(build.scored("a1"),),
        provenance=build.grid().registers[0].provenance,
    )
    assert check_grid(build.grid(registers=(register,))) == ()
