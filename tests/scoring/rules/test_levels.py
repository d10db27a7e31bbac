"""Each level of an ordinal measure has its score."""

from __future__ import annotations

import pytest

from tests.scoring import build
from utilite_sociale.scoring.rules import attainable, discrete_scores, score

APPRECIATION = build.levels("a", 1, 2.5, 2.5, 4)


@pytest.mark.parametrize(("level", "wanted"), [("n0", 1), ("n1", 2.5), ("n2", 2.5), ("n3", 4)])
def test_a_level_has_the_score_that_the_grid_gives_it(level, wanted):
    assert score(APPRECIATION.rule, level, APPRECIATION.measure) == wanted


def test_the_scores_that_can_be_given_are_listed_once_and_rise():
    assert discrete_scores(APPRECIATION.rule, APPRECIATION.measure) == (1, 2.5, 4)


def test_the_range_goes_from_the_lowest_to_the_highest_score_in_whatever_order():
    """A scale where less is better: 4 first, 0 last."""
    falling = build.levels("a", 4, 0.5, 0)
    assert attainable(falling.rule, falling.measure) == (0, 4)
