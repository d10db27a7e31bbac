"""What is shown of a node: counts and strengths of proof once each, levels that can be met."""

from __future__ import annotations

from tests.scoring.build import (
    amount,
    counting,
    criterion,
    evaluated,
    grid,
    level,
    levels,
    missing,
    register,
)
from utilite_sociale.vocabulary import Strength


def test_an_indicator_used_in_two_places_is_counted_once():
    """One question, one answer, wherever it counts."""
    own = criterion("c", levels("a", 0, 10), levels("b", 0, 10))
    outcome = evaluated(grid(register("r", own, uses=("a",))), level("a", "n1", strength="felt"))
    node = outcome["r"]
    assert (node.answered, node.applicable, node.total) == (1, 2, 2)
    assert [(one.strength, one.count) for one in node.strengths] == [(Strength.FELT, 1)]


def test_what_does_not_apply_is_in_the_total_only():
    """So that *sans objet* hides nothing."""
    asked = register("r", levels("a", 0, 10, not_applicable_allowed=True), levels("b", 0, 10))
    said = (missing("a", "not_applicable"), level("b", "n0"))
    node = evaluated(asked, *said)["r"]
    assert (node.answered, node.applicable, node.total) == (1, 1, 2)


def test_strengths_are_listed_weakest_first_and_what_is_not_stated_last():
    """Evidence on the node and under it."""
    asked = register("r", levels("a", 0, 10), counting("h", None))
    said = (
        level("a", "n1", strength="study"),
        amount("h", 3, strength="felt"),
        amount("h", 4, voice="equipe"),
    )
    strengths = evaluated(asked, *said)["r"].strengths
    assert [one.strength for one in strengths] == [Strength.FELT, Strength.STUDY, None]


def test_levels_that_can_be_met_are_all_those_between_the_ends():
    """From 0 to 10 all three; a known 6 meets one."""
    assert evaluated(levels("a", 0, 10))["a"].reachable_levels == (
        "fragile",
        "solide",
        "exemplaire",
    )
    assert evaluated(levels("a", 0, 6), level("a", "n1"))["a"].reachable_levels == ("solide",)


def test_without_a_scale_or_without_anything_that_applies_no_level_can_be_met():
    """Nothing is made up."""
    assert evaluated(grid(register("r", counting("h", None)), scale=None))["r"].level is None
    assert evaluated(counting("h", None), amount("h", 1))["h"].reachable_levels == ()
