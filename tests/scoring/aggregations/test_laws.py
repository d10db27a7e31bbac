"""Every aggregation keeps what it declares, and a false declaration is found.

``base`` says what each can do at work.
"""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from utilite_sociale_exemple.aggregations import Gap, Rounded

from tests.scoring.declared import SAMPLES
from utilite_sociale.model import AGGREGATIONS, Maximum, Mean, Scale, ScaleLevel, Sum
from utilite_sociale.scoring import Part
from utilite_sociale.scoring.aggregations import arithmetic_of
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.interval import Span
from utilite_sociale.vocabulary import Law

pytestmark = pytest.mark.property

SCALE = Scale(
    low=Decimal(0),
    high=Decimal(10),
    levels=(
        ScaleLevel(key="bas", title="Bas", at_least=0),
        ScaleLevel(key="haut", title="Haut", at_least=5),
    ),
)
KEYS = ("a", "b", "c", "d")
SLACK = 1e-9
EVERY = (*SAMPLES, Rounded(around=Mean()), Rounded(around=Maximum(), decimals=1), Gap())
numbers = st.integers(0, 40).map(lambda quarter: quarter / 4)


class Liar(Sum):
    """A sum that declares what a mean keeps."""

    laws = frozenset(Law)


def part(key, score, weight):
    return Part(key, score, weight, 10.0, "haut" if score >= 5 else "bas")


@st.composite
def parts(draw):
    size = draw(st.integers(1, 4))
    weights = st.sampled_from([1.0, 2.0, 0.5])
    return [part(key, draw(numbers), draw(weights)) for key in KEYS[:size]]


def value(aggregation, some):
    """Give the score of children that are all known."""
    way = arithmetic_of(aggregation, SCALE, KEYS, lambda _: Truth.FALSE)
    return way.floored(some)


def between(aggregation, some):
    scores = [one.score for one in some]
    return min(scores) - SLACK <= value(aggregation, some) <= max(scores) + SLACK


def rising(aggregation, some):
    higher = [part(one.child, one.score + 1, one.weight) for one in some]
    steps = [[*some[:n], higher[n], *some[n + 1 :]] for n in range(len(some))]
    return all(value(aggregation, some) <= value(aggregation, step) + SLACK for step in steps)


def weight_scale(aggregation, some):
    scaled = [one._replace(weight=7 * one.weight) for one in some]
    return math.isclose(value(aggregation, some), value(aggregation, scaled), abs_tol=SLACK)


def order(aggregation, some):
    return math.isclose(value(aggregation, some), value(aggregation, some[::-1]), abs_tol=SLACK)


def tight(aggregation, some):
    """The ends of the interval are those of the children at their ends."""
    way = arithmetic_of(aggregation, SCALE, KEYS, lambda _: Truth.FALSE)
    spans = [Span(s.score, s.score + 1, s.weight, child=s.child, top=10.0) for s in some]
    higher = [part(one.child, one.score + 1, one.weight) for one in some]
    ends = value(aggregation, some), value(aggregation, higher)
    found = way.span(spans)
    return all(math.isclose(a, b, abs_tol=SLACK) for a, b in zip(ends, found[:2], strict=True))


KEEPS = {
    Law.BETWEEN: between,
    Law.RISING: rising,
    Law.WEIGHT_SCALE: weight_scale,
    Law.ORDER: order,
    Law.TIGHT: tight,
}
DECLARED = [(one, law) for one in EVERY for law in sorted(one.laws) if law in KEEPS]


@pytest.mark.parametrize(
    ("aggregation", "law"), DECLARED, ids=[f"{one.type_name}-{law}" for one, law in DECLARED]
)
@given(some=parts())
def test_what_is_declared_is_kept(aggregation, law, some):
    assert KEEPS[law](aggregation, some)


@pytest.mark.parametrize("law", [Law.BETWEEN, Law.WEIGHT_SCALE])
def test_a_false_declaration_is_found(law):
    """By the same test: a sum is neither between its children nor free of the weights' scale."""
    with pytest.raises(AssertionError):
        test_what_is_declared_is_kept.hypothesis.inner_test(
            Liar(), law, [part("a", 3.0, 1.0), part("b", 4.0, 1.0)]
        )


def test_every_aggregation_of_the_model_and_of_the_example_is_tried():
    ours = {kind for kind in AGGREGATIONS if kind.type_name != "none"}
    assert ours | {Rounded, Gap} == {type(one) for one in EVERY}
