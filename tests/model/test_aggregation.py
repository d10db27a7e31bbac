"""Aggregations are data; what could not be applied is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import (
    DecisionTable,
    Guard,
    GuardEffect,
    KindIs,
    Mean,
    OutOf,
    PowerMean,
    Rescaling,
    Sum,
    TableRow,
)

ACI = KindIs(one_of=["ACI"])


def test_an_aggregation_may_bring_children_onto_its_scale():
    """Only if it says so."""
    assert Mean().rescale is None
    assert Mean(rescale="linear").rescale is Rescaling.LINEAR
    with pytest.raises(ValueError, match="log"):
        Mean(rescale="log")


def test_the_exponent_of_a_power_mean_is_exact():
    """It may be negative or a fraction."""
    assert PowerMean(exponent=-0.1).exponent == Decimal("-0.1")
    assert refusal(lambda: PowerMean(exponent=float("inf"))) == "value.not_finite"


def test_a_sum_may_be_bounded_and_placed_over_what_can_be_obtained():
    """Each bound is optional; they do not cross."""
    assert Sum().out_of is None
    assert Sum(at_least=0, at_most=0, out_of="obtainable").out_of is OutOf.OBTAINABLE
    assert Sum(at_least=5).at_most is None
    assert refusal(lambda: Sum(at_least=1, at_most=0)) == "value.bounds"


def test_a_table_has_rows_and_each_row_a_level():
    """A score only where it is not the level's place."""
    row = TableRow(when=["bas", "*"], level="bas")
    assert row.score is None
    assert DecisionTable(rows=[row]).rows == (row,)
    assert refusal(lambda: DecisionTable(rows=[])) == "value.empty_list"
    assert refusal(lambda: TableRow(when=[], level="bas")) == "value.empty_list"
    assert refusal(lambda: TableRow(when=["*"], level="Bas")) == "value.not_a_key_near"


def test_a_guard_acts_on_a_condition_or_on_a_child():
    """It stands around another aggregation, guards included."""
    guard = Guard(around=Mean(), effect="ceiling", score=2, when=ACI)
    assert guard.effect is GuardEffect.CEILING
    outer = Guard(around=guard, effect="floor", score=1, child="accueil", levels=["bas"])
    assert outer.around is guard


@pytest.mark.parametrize(
    "acts",
    [
        {},
        {"child": "accueil"},
        {"levels": ["bas"]},
        {"when": ACI, "child": "accueil", "levels": ["bas"]},
        {"when": ACI, "child": "accueil"},
        {"when": ACI, "levels": ["bas"]},
    ],
)
def test_a_guard_that_acts_on_nothing_or_on_both_is_refused(acts):
    """One could not tell when it holds."""
    assert refusal(lambda: Guard(around=Mean(), effect="score", score=1, **acts)) == "value.guard"
