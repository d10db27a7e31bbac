"""Honest intervals: every choice of low, high and out, and the one that widens most."""

from __future__ import annotations

import statistics
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.scoring.aggregations.mean import mean
from utilite_sociale.scoring.interval import Span, highest, lies_outside, lowest, span_of


def median(parts):
    return statistics.median(score for score, _ in parts)


def span(low, high, weight=1.0, *, leaves=False):
    return Span(low=low, high=high, weight=weight, may_leave=leaves)


def test_what_is_missing_keeps_its_full_weight():
    """A known 4 of weight 1 and a missing 0 to 10 of weight 3: 1 to 8.5, not 4 to 4."""
    found = span_of(mean, [span(4, 4), span(0, 10, 3)])
    assert (found.low, found.high, found.may_leave) == (1.0, 8.5, False)


def test_what_may_leave_is_taken_in_or_left_out_whichever_widens():
    """Known 4; a second from 5 to 6 may leave: out for the low end, in for the high one."""
    found = span_of(mean, [span(4, 4), span(5, 6, leaves=True)])
    assert (found.low, found.high) == (4.0, 5.0)


def test_the_ends_say_which_children_they_take_in():
    spans = [span(4, 4), span(5, 6, leaves=True), span(0, 1, leaves=True)]
    assert lowest(mean, spans).taken == (0, 2)
    assert highest(mean, spans).taken == (0, 1)


def test_when_all_may_leave_the_node_may_and_one_at_least_is_taken_in():
    """From 2 to 3 or from 7 to 9, or both: 2 to 9, or nothing."""
    found = span_of(mean, [span(2, 3, leaves=True), span(7, 9, leaves=True)])
    assert (found.low, found.high, found.may_leave) == (2.0, 9.0, True)


spans = st.lists(
    st.builds(
        lambda low, width, weight, leaves: span(low, low + width, weight, leaves=leaves),
        st.integers(-4, 4).map(float),
        st.integers(0, 5).map(float),
        st.sampled_from([1.0, 2.0, 0.5, 10.0]),
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
)


@pytest.mark.property
@pytest.mark.parametrize("combine", [mean, median])
@given(spans)
def test_no_choice_goes_further_and_one_goes_as_far(combine, spans):
    """Every set of children that may be left is tried, with each of their ends."""
    ends = [[s.low, s.high, *([None] if s.may_leave else [])] for s in spans]
    chosen = [
        [(end, s.weight) for end, s in zip(some, spans, strict=True) if end is not None]
        for some in product(*ends)
    ]
    reached = [combine(parts) for parts in chosen if parts]
    found = span_of(combine, spans)
    assert found.low == pytest.approx(min(reached), abs=1e-12)
    assert found.high == pytest.approx(max(reached), abs=1e-12)


def test_a_score_a_hair_beyond_an_end_is_not_outside():
    """Floating point explains a difference of a few units in the sixteenth digit."""
    parts = [span(1e6, 3e6)]
    assert not lies_outside(3e6 + 1e-9, span(1e6, 3e6), parts)
    assert lies_outside(3e6 + 1, span(1e6, 3e6), parts)
    assert lies_outside(1e6 - 1, span(1e6, 3e6), parts)


def test_small_scales_are_not_blurred():
    """On a scale of millionths, a tenth of it is a real difference."""
    assert lies_outside(1.1e-6, span(0, 1e-6), [span(0, 1e-6)])
