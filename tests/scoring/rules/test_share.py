"""Share ticked: how much of a checklist is ticked, placed between two scores."""

from __future__ import annotations

import pytest

from tests.scoring.build import listing
from utilite_sociale.model import ShareTickedRule
from utilite_sociale.scoring.rules import attainable, discrete_scores, score, share

TOOLS = listing("x", "checklist", a=0, b=0, c=0).measure


@pytest.mark.parametrize(("ticked", "wanted"), [("", 1), ("b", 2), ("ac", 3), ("abc", 4)])
def test_each_option_counts_as_much(ticked, wanted):
    """From 1 for none to 4 for all three."""
    assert score(ShareTickedRule(none=1, all=4), frozenset(ticked), TOOLS) == wanted


def test_ticking_may_take_points_away():
    rule = ShareTickedRule(none=4, all=1)
    assert score(rule, frozenset("a"), TOOLS) == 3
    assert attainable(rule, TOOLS) == (1, 4)


def test_its_scores_can_be_listed():
    rule = ShareTickedRule(none=1, all=4)
    assert discrete_scores(rule, TOOLS) == share.discrete(rule, TOOLS) == (1, 2, 3, 4)
    assert discrete_scores(ShareTickedRule(none=2, all=2), TOOLS) == (2,)
