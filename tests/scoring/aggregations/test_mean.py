"""The weighted mean."""

from __future__ import annotations

from fractions import Fraction

import pytest

from utilite_sociale.scoring.aggregations.mean import mean


def test_weights_need_not_add_up_to_anything():
    """(1 x 1 + 4 x 2) / (1 + 2) = 3."""
    assert mean([(1.0, 1.0), (4.0, 2.0)]) == 3.0


def test_it_is_the_exact_mean_rounded_once():
    parts = [(0.1, 0.1), (0.2, 0.7), (0.3, 0.2), (1e16, 0.0001)]
    exact = sum(Fraction(s) * Fraction(w) for s, w in parts) / sum(Fraction(w) for _, w in parts)
    assert mean(parts) == pytest.approx(float(exact), rel=1e-15)


def test_it_never_leaves_the_lowest_and_the_highest():
    """Three times 0.1 is 0.30000000000000004 in floating point; their mean is 0.1."""
    assert mean([(0.1, 1.0)] * 3) == 0.1
    assert mean([(0.7, 0.1), (0.7, 0.2), (0.7, 0.3)]) == 0.7
