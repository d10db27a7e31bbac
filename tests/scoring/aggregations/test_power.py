"""Power means: geometric, harmonic, any exponent; by hand and against what they are known to be."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.scoring.aggregations.mean import mean
from utilite_sociale.scoring.aggregations.power import power_mean, powers

PAIRS = [(1.0, 1.0), (4.0, 1.0)]
scores = st.floats(0.01, 100)
pairs = st.lists(st.tuples(scores, st.sampled_from([0.5, 1.0, 3.0])), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("exponent", "wanted"),
    [(1, 2.5), (0, 2.0), (-1, 1.6), (2, math.sqrt(8.5)), (-2, math.sqrt(32 / 17))],
)
def test_the_mean_of_1_and_4_is_known_at_each_exponent(exponent, wanted):
    """(1+4)/2, root of 1x4, 2/(1+1/4), root of (1+16)/2, and 1/root of (1+1/16)/2."""
    assert power_mean(PAIRS, exponent) == pytest.approx(wanted, rel=1e-15)


def test_weights_count():
    """1 x 4^2, root of the third order: 16^(1/3)."""
    assert power_mean([(1.0, 1.0), (4.0, 2.0)], 0) == pytest.approx(16 ** (1 / 3), rel=1e-15)
    assert powers(-1.0)([(1.0, 1.0), (4.0, 2.0)]) == pytest.approx(3 / (1 + 2 / 4), rel=1e-15)


@pytest.mark.parametrize("exponent", [0.0, -1.0, -0.5])
def test_a_score_of_0_gives_0_where_the_exponent_is_at_most_0(exponent):
    assert power_mean([(0.0, 1.0), (9.0, 5.0)], exponent) == 0


def test_a_score_of_0_counts_where_the_exponent_is_above_0():
    """Root of (0 + 16) / 2; close to 0 as well, where a 0 takes all."""
    assert power_mean([(0.0, 1.0), (4.0, 1.0)], 2.0) == pytest.approx(math.sqrt(8), rel=1e-15)
    assert power_mean([(0.0, 1.0), (4.0, 1.0)], 1e-4) == 0


@given(pairs)
def test_the_exponent_1_is_the_arithmetic_mean(parts):
    assert power_mean(parts, 1.0) == pytest.approx(mean(parts), rel=1e-12)


@given(pairs, st.floats(-5, 5), st.floats(-5, 5))
def test_a_higher_exponent_never_gives_less(parts, one, other):
    """The inequality of power means, exponents around 0 included."""
    low, high = sorted((one, other))
    assert power_mean(parts, low) <= power_mean(parts, high) * (1 + 1e-12)


@given(pairs, st.sampled_from([1e-9, -1e-9, 1e-5, -1e-5]))
def test_close_to_0_it_is_close_to_the_geometric_mean(parts, exponent):
    """Powers are all close to 1 there, and their digits would be lost."""
    assert power_mean(parts, exponent) == pytest.approx(power_mean(parts, 0.0), rel=1e-3)


@given(pairs, st.sampled_from([300.0, -300.0, 40.0]))
def test_large_exponents_do_not_overflow(parts, exponent):
    found = power_mean(parts, exponent)
    assert min(score for score, _ in parts) <= found <= max(score for score, _ in parts)
