"""Guards: what sets them off exists and counts, and their limit is on the scale."""

from __future__ import annotations

from utilite_sociale.checks import check_grid
from utilite_sociale.model import Guard, KindIs, Mean, Scale, ScaleLevel

PATH = "registers[humain].criteria[accueil].aggregation"
AI = KindIs(one_of=("AI",))


def found(build, guard, *indicators):
    asked = indicators or (build.scored("a"), build.scored("b"))
    criterion = build.criterion("accueil", *asked, aggregation=guard)
    return build.found(check_grid(build.grid_of(criterion)))


def limit(**changes):
    return Guard(**{"around": Mean(), "effect": "ceiling", "score": 2, **changes})


def test_a_guard_on_a_condition_or_on_a_child_is_accepted(build):
    assert found(build, limit(when=AI)) == set()
    assert found(build, limit(child="a", levels=("bas", "sans_objet"))) == set()


def test_its_limit_is_on_the_scale(build):
    """From 1 to 4."""
    assert found(build, limit(when=AI, score=5)) == {("grid.guard_outside_scale", f"{PATH}.score")}


def test_it_looks_at_a_child(build):
    wanted = {("grid.guard_unknown_child", f"{PATH}.child")}
    assert found(build, limit(child="c", levels=("bas",))) == wanted


def test_it_looks_at_levels_that_the_child_can_have(build):
    wanted = {("grid.guard_unknown_level", f"{PATH}.levels")}
    assert found(build, limit(child="a", levels=("fort",))) == wanted


def test_a_child_out_of_the_calculation_would_never_set_it_off(build):
    """Weight 0 means 0: a gate without weight is a condition."""
    wanted = {("grid.guard_child_silent", f"{PATH}.child")}
    gate = build.scored("a", weight=0)
    assert found(build, limit(child="a", levels=("bas",)), gate, build.scored("b")) == wanted
    described = build.indicator("a")
    guard = limit(child="a", levels=("bas",))
    assert wanted <= found(build, guard, described, build.scored("b"))


def test_rescaling_is_said_on_what_it_guards(build):
    assert found(build, limit(when=AI, rescale="linear")) == {
        ("grid.rescale_on_guard", f"{PATH}.rescale")
    }


def test_guards_around_guards_are_looked_at_each(build):
    inner = limit(when=AI, score=9)
    found_ = found(build, limit(when=AI, around=inner))
    assert found_ == {("grid.guard_outside_scale", f"{PATH}.around.score")}


def test_a_criterion_is_looked_at_by_its_levels(build):
    levels = (ScaleLevel(key="faible", title="f", at_least=1),)
    inner = build.criterion("d", build.scored("a"), scale=Scale(low=1, high=4, levels=levels))
    guard = limit(child="d", levels=("faible",))
    outer = build.criterion("accueil", criteria=(inner,), aggregation=guard)
    assert check_grid(build.grid_of(outer)) == ()
