"""Decision tables: every combination has its row, and every row names what exists.

``parents`` gives the children of a node and what can be read of each.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.model import (
    DecisionTable,
    KindIs,
    Scale,
    ScaleLevel,
    TableRow,
    VoiceRule,
    WeightCase,
)
from utilite_sociale.scoring.aggregations import table as module

PATH = "registers[humain].criteria[accueil].aggregation"
LEVELS = (
    ScaleLevel(key="faible", title="f", at_least=1),
    ScaleLevel(key="fort", title="F", at_least=3),
)
SCALE = Scale(low=Decimal(1), high=Decimal(4), levels=LEVELS)
SURE = {"not_applicable_allowed": False}


def row(*when, level="fort", score=None):
    return TableRow(when=when, level=level, score=score)


def found(build, table, *indicators, scale=SCALE, **changes):
    """Check a criterion of one or more appreciations (bas, moyen, haut) with a table."""
    asked = indicators or (build.scored("a", **SURE),)
    criterion = build.criterion("accueil", *asked, aggregation=table, **changes)
    return check_grid(build.grid_of(criterion, scale=scale))


def codes(build, issues):
    return build.found(issues)


def test_a_complete_table_is_accepted(build):
    table = DecisionTable(rows=(row("bas", level="faible"), row("*")))
    assert found(build, table) == ()


def test_what_it_reads_are_children(build):
    table = DecisionTable(inputs=("b",), rows=(row("*"),))
    assert codes(build, found(build, table)) == {("grid.table_unknown_input", f"{PATH}.inputs")}


def test_it_gives_levels_of_its_node(build):
    rows = (row("bas", level="ailleurs"), row("*"))
    table = DecisionTable(rows=rows, default="nulle_part")
    assert codes(build, found(build, table)) == {
        ("grid.table_unknown_level", f"{PATH}.rows[0].level"),
        ("grid.table_unknown_level", f"{PATH}.default"),
    }
    bare = Scale(low=Decimal(1), high=Decimal(4))
    without = found(build, DecisionTable(rows=(row("*"),)), scale=bare)
    assert ("grid.table_without_levels", PATH) in codes(build, without)


@pytest.mark.parametrize(("score", "fits"), [(3, True), (4, True), (2, False), (5, False)])
def test_a_stated_score_is_in_its_level(build, score, fits):
    """fort goes from 3 to 4."""
    issues = found(build, DecisionTable(rows=(row("*", score=score),)))
    wanted = set() if fits else {("grid.table_score_outside", f"{PATH}.rows[0].score")}
    assert codes(build, issues) == wanted


def test_a_row_has_one_value_per_column(build):
    issues = found(build, DecisionTable(rows=(row("*", "*"), row("*"))))
    assert codes(build, issues) == {("grid.table_row_length", f"{PATH}.rows[0].when")}


def test_a_value_that_cannot_happen_is_said_with_those_that_can(build):
    """An appreciation is read by its answer, not by the level of its score."""
    issues = found(build, DecisionTable(rows=(row("fort"), row("*"))))
    assert codes(build, issues) == {("grid.table_unknown_value", f"{PATH}.rows[0].when")}
    assert dict(issues[0].arguments)["known"] == "bas, moyen, haut, sans_objet, *"


def test_a_combination_without_a_row_is_named(build):
    """The counter-example: b = moyen, whatever a is."""
    both = build.scored("a", **SURE), build.scored("b", **SURE)
    rows = (row("*", "bas"), row("*", "haut"), row("bas", "moyen"))
    (issue,) = found(build, DecisionTable(rows=rows), *both)
    assert (issue.code, issue.path) == ("grid.table_incomplete", PATH)
    assert dict(issue.arguments)["example"] == "a = moyen, b = moyen"


def test_a_child_that_may_leave_needs_a_row_too(build):
    """Sans objet allowed, a condition, or a weight of 0 in one case."""
    rows = (row("bas", "*"), row("moyen", "*"), row("haut", "*"))
    other = build.scored("b", **SURE)
    zero = (WeightCase(value=0, when=KindIs(one_of=("AI",))), WeightCase(value=1))
    for changes in (
        {"not_applicable_allowed": True},
        {"applies_to": KindIs(one_of=("AI",)), **SURE},
        {"weight": zero, **SURE},
    ):
        issues = found(build, DecisionTable(rows=rows), build.scored("a", **changes), other)
        assert [issue.code for issue in issues] == ["grid.table_incomplete"]
        assert dict(issues[0].arguments)["example"].startswith("a = sans_objet")
    sure = found(build, DecisionTable(rows=rows), build.scored("a", **SURE), other)
    assert sure == ()


def test_where_all_have_left_no_row_is_needed(build):
    """The node has left too."""
    table = DecisionTable(rows=(row("bas"), row("moyen"), row("haut")))
    assert found(build, table, build.scored("a")) == ()


def test_a_criterion_is_read_by_the_levels_of_its_scale(build):
    """It may leave where all that is under it may."""
    inner = build.criterion("d", build.scored("a", **SURE))
    outer = build.criterion(
        "accueil",
        build.scored("b", **SURE),
        criteria=(inner,),
        aggregation=DecisionTable(inputs=("d", "b"), rows=(row("faible", "*"), row("fort", "*"))),
    )
    assert check_grid(build.grid_of(outer, scale=SCALE)) == ()
    leaving = evolve(inner, indicators=(build.scored("a"),))
    issues = check_grid(build.grid_of(evolve(outer, criteria=(leaving,)), scale=SCALE))
    assert [issue.code for issue in issues] == ["grid.table_incomplete"]


def test_a_row_that_never_serves_is_a_warning(build):
    issues = found(build, DecisionTable(rows=(row("*"), row("bas"))))
    assert codes(build, issues) == {("grid.table_row_never", f"{PATH}.rows[1]")}


def test_what_has_no_score_no_weight_or_no_one_answer_cannot_be_read(build):
    table = DecisionTable(inputs=("a",), rows=(row("*"),))
    other = build.scored("b", **SURE)
    voices = VoiceRule(combine="median", expected=("permanents", "salaries"))
    lead = VoiceRule(combine="lead", expected=("permanents",), lead="permanents")
    for indicator, code in (
        (build.indicator("a"), "grid.table_input_unscored"),
        (build.scored("a", weight=0), "grid.table_input_without_weight"),
        (build.scored("a", voices=voices, **SURE), "grid.table_voices_combined"),
    ):
        assert (code, PATH) in codes(build, found(build, table, indicator, other))
    assert found(build, table, build.scored("a", voices=lead, **SURE), other) == ()


def test_a_scale_without_levels_cannot_be_read(build):
    bare = Scale(low=Decimal(1), high=Decimal(4))
    inner = build.criterion("d", build.scored("a"), scale=bare)
    table = DecisionTable(inputs=("d",), rows=(row("*"),))
    outer = build.criterion("accueil", criteria=(inner,), aggregation=table)
    issues = check_grid(build.grid_of(outer, scale=SCALE))
    assert ("grid.table_input_without_levels", PATH) in codes(build, issues)


def test_a_table_that_cannot_be_followed_is_refused(build, monkeypatch):
    """So that scoring never meets one."""
    monkeypatch.setattr(module, "MOST_BOXES", 0)
    issues = found(build, DecisionTable(rows=(row("bas"), row("*"))))
    assert codes(build, issues) == {("grid.table_too_tangled", PATH)}


def test_a_hole_is_found_even_where_all_may_leave(build):
    """That nothing is left is no combination; what is beside it is."""
    table = DecisionTable(
        inputs=("a", "b"),
        rows=(
            row("bas", "bas"),
            row("moyen", "*"),
            row("haut", "*"),
            row("sans_objet", "bas"),
            row("sans_objet", "moyen"),
            row("sans_objet", "haut"),
        ),
    )
    issues = found(build, table, build.scored("a"), build.scored("b"))
    (issue,) = [one for one in issues if one.code == "grid.table_incomplete"]
    assert dict(issue.arguments)["example"].startswith("a = bas, b = ")
