"""Lowest, highest and middle child, weights ignored."""

from __future__ import annotations

from utilite_sociale.scoring.aggregations.order import maximum, median, minimum

PARTS = [(3.0, 100.0), (1.0, 1.0), (8.0, 0.5), (2.0, 7.0)]


def test_the_lowest_and_the_highest_whatever_they_weigh():
    assert (minimum(PARTS), maximum(PARTS)) == (1, 8)


def test_the_middle_or_the_mean_of_the_two_in_the_middle():
    """1, 2, 3, 8: between 2 and 3; without 8, 2."""
    assert median(PARTS) == 2.5
    assert median([part for part in PARTS if part[0] != 8]) == 2
