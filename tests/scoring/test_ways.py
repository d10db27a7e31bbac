"""Rescaling: each child's range is brought onto the scale of its node in a straight line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.scoring.build import criterion, evaluated, level, levels
from utilite_sociale.model import Guard, KindIs, Mean, Scale, ScaleLevel
from utilite_sociale.scoring.ways import Brought

FOUR = Scale(low=Decimal(0), high=Decimal(4))


@pytest.mark.parametrize(("score", "wanted"), [(1, 0), (2, 2.5), (5, 10)])
def test_a_straight_line_goes_through_the_ends(score, wanted):
    """From 1 to 5 onto 0 to 10."""
    assert Brought(1.0, 4.0, 0.0, 10.0)(score) == wanted


def test_what_has_one_score_only_is_at_the_bottom():
    """Which ``checks`` refuses."""
    assert Brought(3.0, 0.0, 1.0, 9.0)(3.0) == 1


def test_a_criterion_is_brought_from_its_scale_and_an_indicator_from_its_rule():
    """3 of 4 is 7.5 of 10; 2, between 1 and 3, is 5 of 10: 6.25 on average."""
    inner = criterion("d", levels("b", 0, 3), scale=FOUR)
    node = criterion("c", inner, levels("a", 1, 2, 3), aggregation=Mean(rescale="linear"))
    found = evaluated(node, level("b", "n1"), level("a", "n1"))["c"]
    assert (found.score, found.low, found.high) == (6.25, 6.25, 6.25)


def test_intervals_are_brought_too():
    """d is 0 to 3 of 4: 0 to 7.5."""
    inner = criterion("d", levels("b", 0, 3), scale=FOUR)
    node = criterion("c", inner, aggregation=Mean(rescale="linear"))
    found = evaluated(node)["c"]
    assert (found.low, found.high) == (0, 7.5)


def test_a_guard_reads_levels_before_they_are_brought():
    """1 of 4 is "bas" on the criterion's own scale, where "haut" begins at 2."""
    levels_ = (
        ScaleLevel(key="bas", title="Bas", at_least=0),
        ScaleLevel(key="haut", title="Haut", at_least=2),
    )
    own = Scale(low=Decimal(0), high=Decimal(4), levels=levels_)
    inner = criterion("d", levels("b", 1, 3), scale=own)
    guard = Guard(
        around=Mean(rescale="linear"), effect="ceiling", score=2, child="d", levels=("bas",)
    )
    node = criterion("c", inner, aggregation=guard)
    assert evaluated(node, level("b", "n0"))["c"].score == 2
    assert evaluated(node, level("b", "n1"))["c"].score == 7.5


def test_what_no_fact_changes_is_prepared_once():
    """And what a fact changes, for each subject."""
    when = KindIs(one_of=("ACI",))
    plain = evaluated(criterion("c", levels("a", 0, 1)))["c"].explained.plan.ways[0][1]
    guard = Guard(around=Mean(), effect="ceiling", score=2, when=when)
    guarded = evaluated(criterion("c", levels("a", 0, 1), aggregation=guard))["c"]
    way, facts = guarded.explained.plan.ways[0][1], guarded.explained.facts
    assert plain.at_work(facts) is plain.ready
    assert way.at_work(facts) is not way.ready
