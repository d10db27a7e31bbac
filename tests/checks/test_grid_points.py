"""Sums, means of powers and rescaling: what they make stays where it can stand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from utilite_sociale.checks import check_grid
from utilite_sociale.model import (
    GeometricMean,
    KindIs,
    LevelScore,
    LevelsRule,
    Mean,
    Scale,
    Sum,
    WeightCase,
)

PATH = "registers[humain].criteria[accueil].aggregation"
TEN = Scale(low=Decimal(0), high=Decimal(10))


def worth(build, key, low, high, **changes):
    """Give an appreciation that goes from one score to another."""
    pairs = (("bas", low), ("moyen", low), ("haut", high))
    rule = LevelsRule(scores=tuple(LevelScore(level=k, score=s) for k, s in pairs))
    return build.scored(key, rule=rule, **changes)


def found(build, aggregation, *indicators, scale=TEN):
    criterion = build.criterion("accueil", *indicators, aggregation=aggregation)
    return check_grid(build.grid_of(criterion, scale=scale))


def codes(build, issues):
    return build.found(issues)


def test_a_sum_that_stays_on_its_scale_is_accepted(build):
    assert found(build, Sum(), worth(build, "a", 0, 6), worth(build, "b", 0, 4)) == ()


def test_a_sum_that_can_leave_its_scale_is_refused_with_its_points(build):
    """6 + 2 x 4 = 14, above 10; a penalty of 3, below 0."""
    two = (WeightCase(value=2, when=KindIs(one_of=("AI",))), WeightCase(value=1))
    (high,) = found(build, Sum(), worth(build, "a", 0, 6), worth(build, "b", 0, 4, weight=two))
    assert (high.code, high.path) == ("grid.sum_outside_scale", PATH)
    assert dict(high.arguments)["high"] == "14"
    assert dict(high.arguments)["bound"] == "at_most"
    (low,) = found(build, Sum(), worth(build, "a", 0, 6), worth(build, "b", -3, 0))
    assert dict(low.arguments)["low"] == "-3"
    assert dict(low.arguments)["bound"] == "at_least"


def test_what_may_leave_takes_its_points_away(build):
    """From 1 to 4 each, on a scale from 2 to 10: one alone is below it."""
    on = Scale(low=Decimal(2), high=Decimal(10))
    sure = {"not_applicable_allowed": False}
    both = worth(build, "a", 1, 4, **sure), worth(build, "b", 1, 4, **sure)
    assert found(build, Sum(), *both, scale=on) == ()
    leaving = worth(build, "a", 1, 4, **sure), worth(build, "b", 1, 4)
    (issue,) = found(build, Sum(), *leaving, scale=on)
    assert dict(issue.arguments)["low"] == "1"
    all_may = worth(build, "a", 2, 4), worth(build, "b", 3, 4)
    assert found(build, Sum(), *all_may, scale=on) == ()


def test_bounds_hold_a_sum_and_are_on_the_scale(build):
    asked = worth(build, "a", -3, 60)
    assert found(build, Sum(at_least=0, at_most=10), asked) == ()
    assert codes(build, found(build, Sum(at_least=-5, at_most=11), asked)) == {
        ("grid.sum_bound_outside", f"{PATH}.at_least"),
        ("grid.sum_bound_outside", f"{PATH}.at_most"),
    }


def test_points_are_placed_over_something(build):
    """Penalties alone can obtain nothing; with a gain of 6 they can take 3 away."""
    share = Sum(out_of="obtainable")
    assert codes(build, found(build, share, worth(build, "b", -3, 0))) == {
        ("grid.nothing_obtainable", PATH)
    }
    both = worth(build, "a", 0, 6), worth(build, "b", -3, 0)
    (issue,) = found(build, share, *both)
    assert dict(issue.arguments)["low"] == "-5"
    assert found(build, Sum(out_of="obtainable", at_least=0), *both) == ()


def test_what_has_no_score_adds_nothing(build):
    issues = found(build, Sum(), build.indicator("heures"))
    assert codes(build, issues) == {("grid.nothing_to_score", PATH)}


@pytest.mark.parametrize("rescale", [None, "linear"])
def test_a_mean_of_powers_takes_no_negative_score(build, rescale):
    """Of a child, with its key and score; or of the scale, where children are brought onto it."""
    on = Scale(low=Decimal(-2), high=Decimal(2))
    (issue,) = found(build, GeometricMean(rescale=rescale), worth(build, "a", -1, 2), scale=on)
    assert (issue.code, issue.path) == ("grid.power_of_negative", PATH)
    child = ("scale", "-2") if rescale else ("a", "-1")
    assert (dict(issue.arguments)["child"], dict(issue.arguments)["score"]) == child
    assert found(build, GeometricMean(rescale=rescale), worth(build, "a", 0, 2)) == ()


def test_what_has_one_score_only_cannot_be_stretched(build):
    (issue,) = found(build, Mean(rescale="linear"), worth(build, "a", 3, 3))
    assert (issue.code, dict(issue.arguments)["child"]) == ("grid.rescale_flat", "a")
    assert found(build, Mean(rescale="linear"), worth(build, "a", 3, 5)) == ()
