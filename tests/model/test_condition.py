"""Conditions bear on facts, and each says exactly one thing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import AllOf, AnswerIs, AnyOf, KindIs, Not, TerritoryIs

ACI = KindIs(one_of=["ACI"])


def test_kinds_and_departements_are_lists():
    """At least one of each."""
    assert ACI.one_of == ("ACI",)
    assert TerritoryIs(departements=["2A", "974"]).departements == ("2A", "974")
    assert refusal(lambda: KindIs(one_of=[])) == "value.empty_list"
    assert refusal(lambda: KindIs(one_of="ACI")) == "value.not_a_list"
    assert refusal(lambda: TerritoryIs(departements=[])) == "value.empty_list"
    assert refusal(lambda: TerritoryIs(departements=["Ariège"])) == "value.not_a_departement"


def test_an_answer_is_compared_with_a_list_or_with_a_range():
    """A range may be open on one side; its numbers are exact."""
    assert AnswerIs(indicator="agrement", one_of=["yes"]).one_of == ("yes",)
    ranged = AnswerIs(indicator="heures", at_least=0.1, less_than=150)
    assert (ranged.at_least, ranged.less_than) == (Decimal("0.1"), Decimal(150))
    assert AnswerIs(indicator="heures", at_least=0).less_than is None


@pytest.mark.parametrize(
    "compared", [{}, {"one_of": ["yes"], "at_least": 0}, {"one_of": ["yes"], "less_than": 1}]
)
def test_neither_or_both_is_refused(compared):
    """Zero is a bound like any other."""
    assert refusal(lambda: AnswerIs(indicator="heures", **compared)) == "value.answer_condition"


def test_an_answer_is_that_of_an_indicator():
    """Named by its key."""
    assert refusal(lambda: AnswerIs(indicator="a.b", at_least=0)) == "value.not_a_key"


def test_conditions_are_joined():
    """All, any, not; the first two take at least one."""
    joined = AllOf(of=[AnyOf(of=[ACI, Not(of=ACI)])])
    assert joined.of[0].of[1].of is ACI
    assert refusal(lambda: AllOf(of=[])) == "value.empty_list"
    assert refusal(lambda: AnyOf(of=[])) == "value.empty_list"
