"""A grid compiled once, for as long as it lives; what cannot be computed is refused."""

from __future__ import annotations

import gc
import weakref

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import (
    AggregationCase,
    BandRule,
    KindIs,
    Mean,
    Minimum,
    RuleCase,
    ShareTickedRule,
    WeightCase,
)
from utilite_sociale.scoring import evaluate
from utilite_sociale.scoring.plan import plan_of

AI = KindIs(one_of=("AI",))


def small():
    return grid(register("r", criterion("c", levels("a", 0, 10))))


def test_a_grid_is_compiled_once():
    one = small()
    assert plan_of(one).children is plan_of(one).children


def test_two_grids_that_are_equal_have_each_their_plan():
    assert plan_of(small()).children is not plan_of(small()).children


def test_a_grid_that_nobody_uses_any_more_is_forgotten():
    """A program that evaluates ten thousand frozen grids does not keep them."""
    one = small()
    evaluate(build.assessment(), one)
    seen = weakref.ref(one)
    del one
    gc.collect()
    assert seen() is None


def test_what_is_used_in_two_places_is_one_node():
    whole = grid(register("r", levels("a", 0, 10)), register("s", levels("b", 0, 1), uses=("a",)))
    first, second = plan_of(whole).children
    assert first.children[0] is second.children[1]


BAND = BandRule(low=1, high=2, inside=10, outside=0)
CASES = (
    RuleCase(value=build.steps([1], [0, 1]), when=AI),
    RuleCase(value=build.steps([2], [0, 1])),
)
WEIGHTS = (WeightCase(value=1, when=AI), WeightCase(value=2))
MEANS = (AggregationCase(value=Mean(), when=AI), AggregationCase(value=Mean()))


@pytest.mark.parametrize(
    ("whole", "path", "what"),
    [
        (grid(register("r", build.counting("a", BAND))), "r.a.rule", "band"),
        (
            grid(register("r", build.counting("a", ShareTickedRule(none=0, all=10)))),
            "r.a.rule",
            "share_ticked",
        ),
        (grid(register("r", build.counting("a", CASES))), "r.a.rule", "when"),
        (grid(register("r", levels("a", 0, 1, weight=WEIGHTS))), "r.a.weight", "when"),
        (grid(register("r", levels("a", 0, 1), weight=WEIGHTS)), "r.weight", "when"),
        (grid(register("r", aggregation=Minimum())), "r.aggregation", "minimum"),
        (grid(register("r", aggregation=MEANS)), "r.aggregation", "when"),
        (
            grid(register("r", aggregation=Mean(rescale="linear"))),
            "r.aggregation.rescale",
            "rescale = linear",
        ),
        (grid(register("r", levels("a", 0, 1)), total=Minimum()), "total", "minimum"),
    ],
)
def test_what_is_not_computed_is_refused_and_never_replaced(whole, path, what):
    """A wrong figure is worse than none: the place and the thing are named."""
    with pytest.raises(InvalidDocumentError) as caught:
        evaluate(build.assessment(), whole)
    issue = caught.value.issues[0]
    assert (issue.code, issue.path) == ("grid.not_computed_yet", path)
    assert dict(issue.arguments) == {"what": what}
    assert what in issue.message("fr")
