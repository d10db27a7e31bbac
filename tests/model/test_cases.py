"""In a list of cases, the last one and only that one has no condition."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import (
    AggregationCase,
    Binary,
    Criterion,
    Indicator,
    KindIs,
    Mean,
    Median,
    OptionScore,
    OptionsRule,
    RuleCase,
    WeightCase,
)

ACI = KindIs(one_of=["ACI"])
RULE = OptionsRule(scores=[OptionScore(option="yes", score=4)])


def criterion(**fields):
    return Criterion(key="c", title="c", **fields)


def indicator(**fields):
    return Indicator(key="i", label="i", measure=Binary(), **fields)


def test_a_weight_is_a_number_or_a_list_of_cases():
    """A list is kept as a tuple, so that nothing can change it later."""
    cases = [WeightCase(value=2, when=ACI), WeightCase(value=0.1)]
    for element in (criterion(weight=cases), indicator(weight=cases)):
        assert element.weight == tuple(cases)
        assert element.weight[1].value == Decimal("0.1")
        hash(element)
    assert criterion().weight == indicator().weight == 1
    assert criterion(weight=0).weight == 0


@pytest.mark.parametrize(
    ("weight", "code"), [(-0.1, "below"), ("2", "not_a_number"), (None, "not_a_number")]
)
def test_a_weight_is_not_negative(weight, code):
    """Neither alone nor in a case."""
    assert refusal(lambda: criterion(weight=weight)) == f"value.{code}"
    assert refusal(lambda: indicator(weight=weight)) == f"value.{code}"
    assert refusal(lambda: WeightCase(value=weight)) == f"value.{code}"


def test_a_rule_and_an_aggregation_may_be_lists_of_cases_too():
    """And alone they are kept as they stand."""
    rules = [RuleCase(value=RULE, when=ACI), RuleCase(value=RULE)]
    assert indicator(rule=rules).rule == tuple(rules)
    assert indicator(rule=tuple(rules)).rule == tuple(rules)
    assert indicator(rule=RULE).rule is RULE
    assert indicator().rule is None
    means = [AggregationCase(value=Mean(), when=ACI), AggregationCase(value=Median())]
    assert criterion(aggregation=means).aggregation == tuple(means)
    assert criterion(aggregation=means[0].value).aggregation == Mean()
    assert criterion().aggregation.type_name == "none"


@pytest.mark.parametrize(
    "cases",
    [
        [],
        [WeightCase(value=1, when=ACI)],
        [WeightCase(value=1), WeightCase(value=2)],
        [WeightCase(value=1), WeightCase(value=2, when=ACI)],
        [WeightCase(value=1, when=ACI), 2],
    ],
)
def test_another_order_is_refused(cases):
    """A fact could otherwise find no case, or a case never be read."""
    assert refusal(lambda: criterion(weight=cases)) == "value.cases"
    assert refusal(lambda: indicator(weight=cases)) == "value.cases"
