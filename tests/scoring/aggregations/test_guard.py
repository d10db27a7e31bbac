"""Guards: a ceiling, a floor or a fixed score, on a condition or on the level of a child."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels, missing
from utilite_sociale.model import (
    AnswerIs,
    Guard,
    KindIs,
    Mean,
    NoAggregation,
    Sum,
)
from utilite_sociale.scoring.aggregations import SANS_OBJET, Guarded, arithmetic_of
from utilite_sociale.scoring.facts import Truth

ACI, AI = KindIs(one_of=("ACI",)), KindIs(one_of=("AI",))


def node(guard, **changes):
    """Two appreciations on 0, 5, 10, the first being what guards look at."""
    first = levels("a", 0, 5, 10, **changes)
    return criterion("c", first, levels("b", 0, 5, 10), aggregation=guard)


def limit(effect, score, **when):
    given = when or {"child": "a", "levels": ("n0",)}
    return Guard(around=Mean(), effect=effect, score=score, **given)


@pytest.mark.parametrize(("effect", "wanted"), [("ceiling", 3), ("floor", 5), ("score", 3)])
def test_what_a_guard_does_where_it_acts(effect, wanted):
    """The mean of 0 and 10 is 5: at most 3, at least 3, or 3."""
    outcome = evaluated(node(limit(effect, 3)), level("a", "n0"), level("b", "n2"))
    assert outcome["c"].score == wanted
    assert (outcome["c"].low, outcome["c"].high) == (wanted, wanted)


def test_a_guard_that_does_not_act_changes_nothing():
    outcome = evaluated(node(limit("ceiling", 3)), level("a", "n1"), level("b", "n2"))
    assert (outcome["c"].score, outcome["c"].state.doubts) == (7.5, ())


def test_a_veto_that_is_not_excluded_is_said_beside_the_score():
    """The score says what is known, 10; at worst a is at its lowest: 5, held down to 3."""
    found = evaluated(node(limit("ceiling", 3)), level("b", "n2"))["c"]
    assert (found.score, found.state.doubts) == (10, ("ceiling",))
    assert (found.low, found.high) == (3, 10)


@pytest.mark.parametrize(("when", "score"), [(ACI, 3), (AI, 7.5)])
def test_a_condition_may_set_it_off(when, score):
    """The subject is an ACI."""
    guard = limit("ceiling", 3, when=when)
    assert evaluated(node(guard), level("a", "n1"), level("b", "n2"))["c"].score == score


def test_a_must_that_is_not_met_caps_whatever_the_rest_is():
    """The gate asks yes or no, and has no score of its own."""
    gate = build.listing("must", "binary", no=0, yes=0)
    gate = build.indicator("must", gate.measure, None)
    guard = limit("ceiling", 2, when=AnswerIs(indicator="must", one_of=("no",)))
    whole = criterion("c", levels("a", 0, 10), gate, aggregation=guard)
    assert evaluated(whole, level("a", "n1"), build.yes("must", value=False))["c"].score == 2
    assert evaluated(whole, level("a", "n1"), build.yes("must"))["c"].score == 10
    unknown = evaluated(whole, level("a", "n1"))["c"]
    assert (unknown.score, unknown.low, unknown.state.doubts) == (10, 2, ("ceiling",))


def test_a_child_that_has_left_is_sans_objet():
    """A guard may look for that too."""
    guard = limit("ceiling", 3, child="a", levels=(SANS_OBJET,))
    said = missing("a", "not_applicable"), level("b", "n2")
    assert evaluated(node(guard, not_applicable_allowed=True), *said)["c"].score == 3
    other = limit("ceiling", 3)
    assert evaluated(node(other, not_applicable_allowed=True), *said)["c"].score == 10


def test_under_floor_what_is_missing_is_at_its_floor_and_sets_it_off():
    """a counts for 0: the mean of 0 and 10, held down to 3."""
    whole = criterion(
        "c",
        levels("a", 0, 5, 10),
        levels("b", 0, 5, 10),
        aggregation=limit("ceiling", 3),
        missing="floor",
    )
    assert evaluated(whole, level("b", "n2"))["c"].score == 3


def test_guards_may_stand_around_guards():
    """At least 4 unless a is at its lowest, which holds all down to 3."""
    inner = limit("floor", 4, when=ACI)
    outer = Guard(around=inner, effect="ceiling", score=3, child="a", levels=("n0",))
    assert evaluated(node(outer), level("a", "n0"), level("b", "n0"))["c"].score == 3
    assert evaluated(node(outer), level("a", "n1"), level("b", "n0"))["c"].score == 4


def test_around_a_profile_there_is_nothing_to_limit():
    guard = Guard(around=NoAggregation(), effect="ceiling", score=1, when=ACI)
    assert arithmetic_of(guard, build.SCALE, (), lambda _: Truth.TRUE) is None


def test_around_points_it_counts_points():
    guard = Guard(around=Sum(), effect="ceiling", score=1, when=ACI)
    way = arithmetic_of(guard, build.SCALE, (), lambda _: Truth.TRUE)
    assert isinstance(way, Guarded)
    assert way.counts_points
    assert not way.reads_levels
