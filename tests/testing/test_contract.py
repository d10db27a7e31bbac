"""The contract holds of our grids, and is broken by grids that break it; ``strategies`` answers."""

from __future__ import annotations

import importlib
import sys

import pytest
from attrs import evolve
from hypothesis import HealthCheck, find, given, reject, settings
from hypothesis import strategies as st

from tests.adaptation.build import BASE, made
from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.adaptation import Revise, Withdraw
from utilite_sociale.catalog import catalog
from utilite_sociale.checks import check_assessment
from utilite_sociale.errors import InvalidValueError, MissingExtraError, Severity
from utilite_sociale.model import (
    Assessment,
    BasedOn,
    DecisionTable,
    Grid,
    Maximum,
    Quantity,
    TableRow,
)
from utilite_sociale.scoring import evaluate
from utilite_sociale.strategies import assessments, complete_assessments
from utilite_sociale.testing import assert_grid_contract, contract

WHOLE = grid(register("r", criterion("c", levels("a", 0, 5, 10), levels("b", 0, 10))))


@pytest.mark.parametrize("key", sorted(catalog()))
def test_our_grids_keep_it(key):
    """By their keys, in three lines."""
    assert_grid_contract(key, examples=10)


def test_a_grid_with_errors_breaks_it():
    broken = grid(register("r", levels("a", 0, 20)))
    with pytest.raises(AssertionError, match="errors:\n- registers"):
        assert_grid_contract(broken)


def test_a_level_that_no_answer_reaches_breaks_it():
    """The best of two that go up to 7 is never exemplary, from 8 on."""
    low = grid(register("r", levels("a", 0, 7), levels("b", 0, 5), aggregation=Maximum()))
    with pytest.raises(AssertionError, match="levels that no answer can reach:\n- r: exemplaire"):
        assert_grid_contract(low)


def test_a_level_that_a_table_never_gives_breaks_it():
    table = DecisionTable(
        inputs=("a",),
        rows=(TableRow(when=("n0",), level="fragile"), TableRow(when=("n1",), level="exemplaire")),
    )
    with pytest.raises(AssertionError, match="- r: solide"):
        assert_grid_contract(grid(register("r", levels("a", 0, 10), aggregation=table)))


def test_a_change_without_a_reason_breaks_it(monkeypatch):
    """Possible only in a grid that was written by hand: an adaptation refuses it."""
    base = evolve(WHOLE, key="socle")
    monkeypatch.setattr(contract, "catalog", lambda: {"socle": base})
    asked = BasedOn(key="socle", version="1.0.0")
    honest = made(Revise(elements=("c",), title="x", reason="Dit."), base=base, based_on=asked)
    assert_grid_contract(honest, examples=2)
    silent = evolve(honest["r"].criteria[0], lineage=base["c"].lineage, title="y")
    kept = evolve(honest.registers[0], criteria=(silent,))
    with pytest.raises(AssertionError, match="changed without a reason:\n- withdrawn: c"):
        assert_grid_contract(evolve(honest, registers=(kept,)))
    gone = made(Withdraw(elements=("b",), reason="Trop."), base=base, based_on=asked)
    assert_grid_contract(gone, examples=2)
    with pytest.raises(AssertionError, match="changed without a reason:\n- withdrawn: b"):
        assert_grid_contract(evolve(gone, withdrawn=()))


def test_a_base_that_is_not_here_cannot_be_compared():
    assert_grid_contract(
        evolve(WHOLE, based_on=BasedOn(key="ailleurs", version="1.0.0")), examples=2
    )
    assert_grid_contract(
        evolve(BASE, key="autre", based_on=BasedOn(key="socle", version="1.0.0")), examples=2
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("numbers_of", "executors disagree"),
        ("grid_from", "not the same once written and read"),
        ("assessment_issues", "answers refused"),
    ],
)
def test_each_law_can_be_broken(monkeypatch, name, message):
    """A part of the library that lies is found by the law that looks at it."""
    good = getattr(contract, name)

    def lying(*given):
        found = good(*given)
        if name == "numbers_of":
            return {path: one._replace(low=-1.0) for path, one in found.items()}
        if name == "grid_from":
            return evolve(found, title="autre")
        return check_assessment(evolve(given[0], grid=evolve(given[0].grid, key="faux")), given[1])

    monkeypatch.setattr(contract, name, lying)
    with pytest.raises(AssertionError, match=message):
        assert_grid_contract(WHOLE, examples=5)


def test_a_score_outside_its_interval_is_found(monkeypatch):
    """Half of the answers given, an interval that is too narrow."""

    class Narrow:
        """An outcome whose intervals are all one point."""

        def __init__(self, outcome):
            self.nodes = {p: evolve(n, low=99.0, high=99.0) for p, n in outcome.nodes.items()}

    def narrow(answers, whole):
        found = evaluate(answers, whole)
        return found if len(answers.evidence) != 1 else Narrow(found)

    monkeypatch.setattr(contract, "evaluate", narrow)
    with pytest.raises(AssertionError, match="interval broken"):
        assert_grid_contract(WHOLE, examples=5)


@settings(suppress_health_check=[*HealthCheck], deadline=None, max_examples=20)
@given(st.sampled_from(sorted(catalog())).flatmap(lambda key: assessments(catalog()[key])))
def test_answers_are_drawn_that_a_grid_accepts(answers):
    issues = check_assessment(answers, catalog()[answers.grid.key])
    assert [i.text() for i in issues if i.severity is Severity.ERROR] == []


@settings(suppress_health_check=[*HealthCheck], deadline=None, max_examples=20)
@given(complete_assessments(catalog()["socle"]))
def test_whole_answers_leave_nothing_unknown(answers):
    """Every scored node is known: its interval is one point."""
    outcome = evaluate(answers, catalog()["socle"])
    assert all(n.low == pytest.approx(n.high) for n in outcome.registers if n.low is not None)


@settings(suppress_health_check=[*HealthCheck], deadline=None, max_examples=10)
@given(st.from_type(Grid), st.from_type(Assessment))
def test_hypothesis_knows_installed_grids_and_answers_to_them(one, answers):
    """Through its entry point."""
    assert one.key in catalog()
    assert answers.grid.key in catalog()


_ENDS = st.none() | st.decimals(-250, 250, places=1)


@st.composite
def quantities(draw):
    """Draw a quantity with any bounds: on one side, none, between whole numbers."""
    try:
        return Quantity(unit="h", low=draw(_ENDS), high=draw(_ENDS), integer=draw(st.booleans()))
    except InvalidValueError:
        reject()


@given(quantities(), st.data())
def test_numbers_that_are_drawn_are_answers(measure, data):
    """Within the bounds, and whole where only whole numbers make sense."""
    asked = evolve(levels("a", 0, 1), measure=measure, rule=None, direction="none")
    (item,) = data.draw(complete_assessments(grid(register("r", asked)))).evidence
    assert measure.low is None or item.value >= measure.low
    assert measure.high is None or item.value <= measure.high
    assert not measure.integer or item.value == int(item.value)


def test_a_whole_number_above_a_half_is_drawn_from_one():
    half = Quantity(unit="h", low=0.5, high=1.5, integer=True)
    whole = grid(register("r", evolve(levels("a", 0, 1), measure=half, rule=None)))
    (item,) = find(complete_assessments(whole), lambda _: True).evidence
    assert item.value == 1


@pytest.mark.parametrize("room", ["strategies", "testing"])
def test_without_hypothesis_the_extra_is_named(room, monkeypatch):
    """In place of an import error of somebody else."""
    for name in [one for one in sys.modules if one.startswith(f"utilite_sociale.{room}")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "utilite_sociale.strategies.answers", raising=False)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(MissingExtraError, match=r"utilite-sociale\[testing\]"):
        importlib.import_module(f"utilite_sociale.{room}")
