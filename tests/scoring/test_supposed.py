"""Facts on which conditions hang, and what to answer first among them.

``priorities`` weighs them by evaluating again.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, register
from utilite_sociale.model import (
    AggregationCase,
    AllOf,
    AnswerIs,
    AnyOf,
    Guard,
    KindIs,
    Mean,
    Not,
    RuleCase,
    View,
    WeightCase,
)
from utilite_sociale.scoring.supposed import answers_that_matter, facts_read

ACI = KindIs(one_of=("ACI",))


def asks(key):
    return AnswerIs(indicator=key, one_of=("yes",))


def test_conditions_are_found_wherever_they_stand():
    """On elements, in cases, on guards, in views, in the total, joined or denied."""
    guard = Guard(around=Mean(), effect="ceiling", score=1, when=asks("d"))
    rule = build.levels("x", 0, 1).rule
    outer = Guard(around=guard, effect="ceiling", score=1, child="i", levels=("n0",))
    indicator = build.indicator(
        "i",
        build.levels("x", 0, 1).measure,
        (RuleCase(value=rule, when=asks("a")), RuleCase(value=rule)),
        weight=(WeightCase(value=1, when=AnyOf(of=(ACI, asks("b")))), WeightCase(value=2)),
        applies_to=Not(of=asks("c")),
    )
    cases = (
        AggregationCase(value=guard, when=AllOf(of=(asks("e"),))),
        AggregationCase(value=outer),
    )
    view = View(
        key="odd", title="ODD", registers=(register("o", uses=("i",), applies_to=asks("f")),)
    )
    total = Guard(around=Mean(), effect="ceiling", score=1, when=asks("g"))
    whole = grid(register("r", indicator, aggregation=cases), views=(view,), total=total)
    assert sorted(facts_read(whole)) == list("abcdefg")


@pytest.mark.parametrize(
    ("indicator", "wanted"),
    [
        (build.listing("x", "binary", no=0, yes=0), ["no", "yes"]),
        (build.listing("x", "choice", a=0, b=0), ["a", "b"]),
        (
            build.listing("x", "checklist", a=0, b=0),
            [frozenset(), frozenset("a"), frozenset("b")],
        ),
    ],
)
def test_answers_that_can_be_listed_all_matter(indicator, wanted):
    assert answers_that_matter(indicator, [asks("x")]) == wanted


def test_numbers_matter_on_both_sides_of_each_bound():
    """Below 10, 10, above; within the measure, from 0 to 100."""
    condition = AnswerIs(indicator="x", at_least=Decimal(10))
    found = answers_that_matter(build.counting("x", None), [condition])
    assert any(value < 10 for value in found)
    assert Fraction(10) in found
    assert all(0 <= value <= 100 for value in found)


def test_a_fact_that_decides_what_applies_comes_first():
    """Without it b is perhaps asked: from 5 to 10. Once it is known, nothing is open."""
    asked = build.indicator("atelier", build.listing("x", "binary", no=0, yes=0).measure, None)
    node = criterion("c", asked, levels("a", 0, 10), levels("b", 0, 10, applies_to=asks("atelier")))
    outcome = evaluated(node, level("a", "n1"), level("b", "n0"))
    (first,) = outcome.priorities
    assert (first.path, first.register, first.gain) == ("registre.c.atelier", "registre", 5)
    answered = evaluated(node, level("a", "n1"), level("b", "n0"), build.yes("atelier"))
    assert answered.priorities == ()
