"""A grid compiled once, for as long as it lives, views included."""

from __future__ import annotations

import gc
import weakref

from attrs import evolve

from tests.scoring import build
from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.model import KindIs, Minimum, View, WeightCase
from utilite_sociale.scoring import evaluate
from utilite_sociale.scoring.plan import plan_of

AI = KindIs(one_of=("AI",))


def small():
    return grid(register("r", criterion("c", levels("a", 0, 10))))


def test_a_grid_is_compiled_once():
    one = small()
    assert plan_of(one).root.children is plan_of(one).root.children


def test_two_grids_that_are_equal_have_each_their_plan():
    assert plan_of(small()).root.children is not plan_of(small()).root.children


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
    first, second = plan_of(whole).root.children
    assert first.children[0] is second.children[1]


def test_what_depends_on_facts_is_kept_case_by_case():
    weights = (WeightCase(value=1, when=AI), WeightCase(value=2))
    whole = grid(register("r", levels("a", 0, 10, weight=weights)))
    (asked,) = plan_of(whole).root.children[0].children
    assert asked.weights == ((AI, 1), (None, 2))


def test_a_view_is_a_tree_of_its_own_over_the_same_nodes():
    """What it uses is the node of the main reading, where that one declares it."""
    other = register("o", uses=("a",), aggregation=Minimum())
    view = View(key="odd", title="ODD", registers=(other,))
    plan = plan_of(evolve(small(), views=(view,)))
    (top,) = plan.views["odd"]
    assert top.path == "odd.o"
    assert top.children == (plan.root.children[0].children[0].children[0],)


def test_a_register_is_no_element_of_a_view():
    """Its missing policy and its minimum come from the grid, not from the main registers."""
    main = register("r", levels("a", 0, 10), missing="floor")
    view = View(key="odd", title="ODD", registers=(register("o", uses=("a",)),))
    plan = plan_of(grid(main, views=(view,)))
    assert plan.views["odd"][0].missing == "rescale"
    assert plan.root.children[0].missing == "floor"
