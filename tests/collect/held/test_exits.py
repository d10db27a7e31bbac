"""Exits add up under one definition and one rule; what is withdrawn counts nowhere."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.held import DURABLE_JOBS, ExitCategory, ExitCounts, add_exits
from utilite_sociale.errors import InvalidValueError

COUNTS = st.integers(0, 500)
NAMED = {"definition": "dgefp_2008_21", "rule": "ecrite"}
EXITS = st.builds(
    ExitCounts,
    durable=COUNTS,
    transition=COUNTS,
    positive=COUNTS,
    other=COUNTS,
    withdrawn=COUNTS,
    definition=st.just("dgefp_2008_21"),
    rule=st.just("ecrite"),
)


def test_a_worked_example():
    """4 + 5 + 3 of 20 are 60 %, 4 of 20 are 20 %; nine more are withdrawn."""
    exits = ExitCounts(durable=4, transition=5, positive=3, other=8, withdrawn=9, **NAMED)
    assert (exits.dynamic, exits.retained) == (12, 20)
    assert exits.dynamic_rate == Fraction(60, 100)
    assert exits.durable_rate == Fraction(20, 100)
    assert exits.by_category[ExitCategory.WITHDRAWN] == 9


def test_nobody_left_is_no_rate():
    """0 over 0 is undefined, never 0; neither is what is not known."""
    none = ExitCounts(durable=0, transition=0, positive=0, other=0, withdrawn=3, **NAMED)
    assert (none.dynamic, none.retained, none.dynamic_rate) == (0, 0, None)
    assert evolve(none, durable=None).dynamic_rate is None
    assert evolve(none, durable=None).retained is None
    assert evolve(none, durable=None, total=5).retained == 5
    assert evolve(none, other=None, durable=2, total=5).dynamic_rate == Fraction(2, 5)


@pytest.mark.property
@given(EXITS)
def test_a_part_is_never_above_its_whole(exits):
    """Nor below nothing."""
    assert exits.durable <= exits.dynamic <= exits.retained
    for rate in (exits.dynamic_rate, exits.durable_rate):
        assert rate is None or 0 <= rate <= 1


@pytest.mark.property
@given(EXITS, COUNTS)
def test_withdrawn_exits_change_no_rate(exits, withdrawn):
    """How many they are is told beside, no more."""
    other = evolve(exits, withdrawn=withdrawn)
    assert (other.dynamic_rate, other.durable_rate) == (exits.dynamic_rate, exits.durable_rate)


@pytest.mark.property
@given(EXITS, st.sampled_from(["durable", "transition", "positive", "other"]))
def test_an_exit_that_is_withdrawn_leaves_both_sides(exits, category):
    """The rate is then that of the others, counted apart."""
    moved = min(1, getattr(exits, category))
    after = evolve(
        exits,
        **{category: getattr(exits, category) - moved},
        withdrawn=exits.withdrawn + moved,
    )
    assert exits.retained - after.retained == moved
    assert exits.dynamic - after.dynamic == (moved if category != "other" else 0)


@pytest.mark.property
@given(st.lists(EXITS, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_rates_aggregate_by_sums_in_any_order(several, random):
    """Never a mean of rates."""
    added = add_exits(several)
    assert added.dynamic == sum(one.durable + one.transition + one.positive for one in several)
    below = sum(one.durable + one.transition + one.positive + one.other for one in several)
    assert added.dynamic_rate == (Fraction(added.dynamic, below) if below else None)
    random.shuffle(several)
    assert add_exits(several) == added


@pytest.mark.parametrize("other", [*(key for key in DURABLE_JOBS if key != "dgefp_2008_21"), ""])
def test_two_definitions_never_mix(other):
    """Nor one that is said with one that is not."""
    one = ExitCounts(durable=1, **NAMED)
    with pytest.raises(InvalidValueError) as caught:
        add_exits([one, evolve(one, definition=other)])
    assert caught.value.code == "held.definitions_differ"
    assert caught.value.message("fr") != caught.value.message("en")


def test_two_rules_never_mix():
    """Nor two that are not said: they may differ."""
    one = ExitCounts(durable=1, **NAMED)
    for first, second in (("ecrite", "appliquee"), ("", "ecrite"), ("", "")):
        with pytest.raises(InvalidValueError) as caught:
            add_exits([evolve(one, rule=first), evolve(one, rule=second)])
        assert caught.value.code == "held.rules_differ"


def test_a_number_that_one_does_not_know_the_sum_does_not_know():
    """It is no 0."""
    one = ExitCounts(durable=1, transition=2, **NAMED)
    added = add_exits([one, evolve(one, transition=None)])
    assert (added.durable, added.transition) == (2, None)


def test_what_is_no_exit_is_refused():
    """Nothing to add, a definition that does not exist, half a person."""
    with pytest.raises(InvalidValueError):
        add_exits([])
    with pytest.raises(InvalidValueError, match="dgefp_2008_21"):
        ExitCounts(durable=1, definition="dgefp")
    with pytest.raises(InvalidValueError):
        ExitCounts(durable=-1)
    with pytest.raises(InvalidValueError):
        ExitCounts(durable=1.5)
    assert "7" not in repr(ExitCounts(durable=7))
