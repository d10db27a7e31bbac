"""Weights, rules and aggregations that depend on facts: the first case that holds.

What is possible while a fact is missing is put together in ``gathering`` and ``node``.
"""

from __future__ import annotations

from decimal import Decimal

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, register
from utilite_sociale.model import (
    AggregationCase,
    AnswerIs,
    Enterprise,
    Guard,
    KindIs,
    Maximum,
    Mean,
    Minimum,
    Network,
    NoAggregation,
    RuleCase,
    Sum,
    WeightCase,
)
from utilite_sociale.scoring import evaluate
from utilite_sociale.scoring.node import MOST_WEIGHTS

AI, ACI = KindIs(one_of=("AI",)), KindIs(one_of=("ACI",))


def seen(node, subject, *evidence):
    whole = grid(register("r", node))
    return evaluate(build.assessment(*evidence, subject=subject), whole)


def aci():
    return Enterprise(name="Les Prés", kind="ACI")


def unknown():
    return Network(name="Le réseau")


WEIGHTS = (WeightCase(value=3, when=ACI), WeightCase(value=1))
WEIGHED = criterion("c", levels("a", 0, 10, weight=WEIGHTS), levels("b", 0, 10))
SAID = level("a", "n1"), level("b", "n0")


def test_a_weight_is_that_of_the_first_case_that_holds():
    """(10 x 3 + 0) / 4 for an ACI, (10 + 0) / 2 for others."""
    assert seen(WEIGHED, aci(), *SAID)["c"].score == 7.5
    assert seen(WEIGHED, Enterprise(name="x", kind="AI"), *SAID)["c"].score == 5


def test_while_the_fact_is_missing_what_depends_on_the_weight_is_not_scored():
    """The interval holds both, and the weight is not said to be one of them."""
    found = seen(WEIGHED, unknown(), *SAID)
    assert found["c"].state.reason == "condition_unknown"
    assert (found["c"].score, found["c"].low, found["c"].high) == (None, 5, 7.5)
    assert found["a"].weight is None
    assert found["a"].score == 10
    assert found["c"].coverage == 1


def test_cases_of_the_same_value_leave_nothing_open():
    same = (WeightCase(value=2, when=ACI), WeightCase(value=2))
    node = criterion("c", levels("a", 0, 10, weight=same), levels("b", 0, 10))
    assert seen(node, unknown(), *SAID)["c"].score == 20 / 3


def test_a_weight_of_0_in_one_case_takes_the_child_out_in_that_case():
    """Out for an ACI: b alone, 0. In for the others: 5."""
    out = (WeightCase(value=0, when=ACI), WeightCase(value=1))
    node = criterion("c", levels("a", 0, 10, weight=out), levels("b", 0, 10))
    assert seen(node, aci(), *SAID)["c"].score == 0
    found = seen(node, unknown(), *SAID)["c"]
    assert (found.low, found.high, found.may_leave) == (0, 5, False)
    alone = criterion("c", levels("a", 0, 10, weight=out))
    assert seen(alone, unknown(), SAID[0])["c"].may_leave


def test_weights_that_are_all_0_leave_nothing():
    both = (WeightCase(value=0, when=ACI), WeightCase(value=0))
    node = criterion("c", levels("a", 0, 10, weight=both))
    assert seen(node, unknown(), SAID[0])["c"].state.reason == "no_children_left"


def test_with_too_many_combinations_the_range_is_the_whole_scale():
    """Nine weights of two cases each are 512 combinations."""
    assert MOST_WEIGHTS < 2**9
    node = criterion("c", *(levels(f"k{n}", 4, 6, weight=WEIGHTS) for n in range(9)))
    found = seen(node, unknown())["c"]
    assert (found.low, found.high, found.coverage) == (0, 10, 0)
    exact = seen(node, aci())["c"]
    assert (exact.low, exact.high) == (4, 6)


RULES = (
    RuleCase(value=build.levels("x", 2, 4).rule, when=ACI),
    RuleCase(value=build.levels("x", 6, 8).rule),
)
RULED = build.indicator("a", build.levels("x", 2, 4).measure, RULES)


def test_a_rule_is_that_of_the_first_case_that_holds():
    assert seen(criterion("c", RULED), aci(), level("a", "n1"))["a"].score == 4


def test_while_the_fact_is_missing_an_answer_ranges_over_the_rules_that_may_hold():
    """Answered, so covered; 4 or 8."""
    found = seen(criterion("c", RULED), unknown(), level("a", "n1"))["a"]
    assert found.state.reason == "condition_unknown"
    assert (found.score, found.low, found.high, found.coverage) == (None, 4, 8, 1)
    silent = seen(criterion("c", RULED), unknown())["a"]
    assert (silent.low, silent.high, silent.coverage) == (2, 8, 0)


WAYS = (AggregationCase(value=Maximum(), when=ACI), AggregationCase(value=Minimum()))


def test_an_aggregation_is_that_of_the_first_case_that_holds():
    node = criterion("c", levels("a", 0, 10), levels("b", 0, 10), aggregation=WAYS)
    assert seen(node, aci(), *SAID)["c"].score == 10
    found = seen(node, unknown(), *SAID)["c"]
    assert (found.score, found.low, found.high) == (None, 0, 10)


def test_a_profile_may_be_one_of_the_cases():
    """Then the node may have no score at all, and leave."""
    ways = (AggregationCase(value=NoAggregation(), when=ACI), AggregationCase(value=Mean()))
    node = criterion("c", levels("a", 0, 10), aggregation=ways)
    assert seen(node, aci(), SAID[0])["c"].state.reason == "profile_only"
    found = seen(node, unknown(), SAID[0])["c"]
    assert (found.low, found.high, found.may_leave) == (10, 10, True)


def test_an_answer_may_decide_too():
    """Those with ten posts and more count supervision three times."""
    posts = build.counting("postes", None)
    when = AnswerIs(indicator="postes", at_least=Decimal(10))
    weight = (WeightCase(value=3, when=when), WeightCase(value=1))
    node = criterion("c", posts, levels("a", 0, 10, weight=weight), levels("b", 0, 10))
    assert evaluated(node, *SAID, build.amount("postes", 10))["c"].score == 7.5
    assert evaluated(node, *SAID, build.amount("postes", 9))["c"].score == 5
    assert evaluated(node, *SAID)["c"].score is None


def test_what_has_no_score_to_give_in_any_case_has_left():
    """Penalties alone, placed over nothing obtainable, whichever weight holds."""
    weights = (WeightCase(value=2, when=ACI), WeightCase(value=1))
    node = criterion("c", levels("a", -2, 0, weight=weights), aggregation=Sum(out_of="obtainable"))
    found = seen(node, unknown(), SAID[0])["c"]
    assert (found.state.reason, found.low) == ("no_children_left", None)


def test_three_rules_in_doubt_make_a_range_and_no_list():
    """A guard then looks at every level between the ends; with two, at those two."""
    measure = build.counting("a", None).measure
    rules = [build.steps([50], [n, n + 1]) for n in (0, 4, 9)]
    three = (
        RuleCase(value=rules[0], when=ACI),
        RuleCase(value=rules[1], when=AI),
        RuleCase(value=rules[2]),
    )
    two = (RuleCase(value=rules[0], when=ACI), RuleCase(value=rules[2]))
    for cases, levels_ in (
        (three, {"fragile", "solide", "exemplaire"}),
        (two, {"fragile", "exemplaire"}),
    ):
        guard = Guard(around=Mean(), effect="score", score=0, child="a", levels=("solide",))
        asked = build.indicator("a", measure, cases)
        node = criterion("c", asked, aggregation=guard)
        found = seen(node, unknown(), build.amount("a", 60))["c"]
        assert (found.low == 0) == ("solide" in levels_)
