"""Propositions de lecture: what the register would gain at the next level of an indicator."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, register
from utilite_sociale.model import Levier, MinimumCoverage, Scale, VoiceRule


def found(outcome):
    return [(r.path, r.register, r.level, pytest.approx(r.gain)) for r in outcome.readings]


def asked(key, weight=1, **changes):
    return levels(key, 0, 4, 10, weight=weight, **changes)


def test_the_next_level_of_what_is_known_is_read_with_what_the_register_would_gain():
    """From 0 to 4 with weight 1 of 4: 1 point. From 4 to 10 with weight 3: 4.5 points."""
    whole = register("r", asked("a"), asked("b", 3))
    outcome = evaluated(whole, level("a", "n0"), level("b", "n1"))
    assert found(outcome) == [("r.b", "r", "n2", 4.5), ("r.a", "r", "n1", 1)]
    assert {reading.rule for reading in outcome.readings} == {"next_level"}


def test_the_leviers_are_those_of_the_criteria_that_it_counts_in():
    def helped(key, *leviers, **changes):
        given = tuple(Levier(key=levier, title=levier) for levier in leviers)
        return criterion(key, leviers=given, **changes)

    whole = register(
        "r",
        helped("c", "tutorat", "livret", indicators=(asked("a"),)),
        helped("d", "livret", "accueil", uses=("a",)),
    )
    (reading,) = evaluated(whole, level("a", "n0")).readings
    assert reading.leviers == ("tutorat", "livret", "accueil")
    assert reading.gain == 4


def test_a_line_is_read_at_the_next_level_of_the_scale():
    """At 3 of 10 the next level, *solide*, begins at 5; there is no other step to name."""
    hours = build.counting("a", build.lines((0, 0), (100, 10)))
    assert found(evaluated(register("r", hours), build.amount("a", 30))) == [
        ("r.a", "r", "solide", 2)
    ]


def test_a_level_that_the_rule_cannot_reach_is_not_promised():
    """The line ends at 6: *exemplaire*, from 8, is out of its reach."""
    hours = build.counting("a", build.lines((0, 0), (100, 6)))
    assert evaluated(register("r", hours), build.amount("a", 90)).readings == ()


def test_steps_are_read_at_the_next_score_that_some_value_gives():
    """Hours end at 100: the step above 100 is never promised."""
    hours = build.counting("a", build.steps([50, 101], [2, 6, 10]))
    assert found(evaluated(register("r", hours), build.amount("a", 10))) == [
        ("r.a", "r", "solide", 4)
    ]
    assert evaluated(register("r", hours), build.amount("a", 60)).readings == ()


def test_without_levels_of_the_scale_a_line_has_no_next_level():
    hours = build.counting("a", build.lines((0, 0), (100, 10)))
    whole = grid(register("r", hours), scale=Scale(low=0, high=10))
    assert evaluated(whole, build.amount("a", 30)).readings == ()


def test_steps_without_levels_of_the_scale_have_a_gain_and_no_name():
    hours = build.counting("a", build.steps([50], [2, 6]))
    whole = grid(register("r", hours), scale=Scale(low=0, high=10))
    assert found(evaluated(whole, build.amount("a", 30))) == [("r.a", "r", "", 4)]


def test_combined_voices_are_read_at_the_next_level_above_their_score():
    """Median of 0 and 4: 2. The next score is 4, two points more."""
    rule = VoiceRule(combine="median", expected=("equipe", "clients"))
    said = (level("a", "n0", voice="equipe"), level("a", "n1", voice="clients"))
    assert found(evaluated(register("r", asked("a", voices=rule)), *said)) == [
        ("r.a", "r", "n1", 2)
    ]


@pytest.mark.parametrize(
    "said",
    [[], [level("a", "n2")]],
    ids=["nothing known", "already at the top"],
)
def test_what_is_not_known_or_at_its_best_is_not_read(said):
    assert evaluated(register("r", asked("a")), *said).readings == ()


def test_a_register_without_score_is_not_read():
    whole = grid(register("r", asked("a"), asked("b")), minimum_coverage=MinimumCoverage(share=0.9))
    assert evaluated(whole, level("a", "n0")).readings == ()


def test_what_has_no_weight_would_gain_nothing():
    whole = register("r", asked("a"), asked("b", 0))
    outcome = evaluated(whole, level("a", "n2"), level("b", "n0"))
    assert outcome.readings == ()


def test_ties_keep_the_order_of_the_grid():
    whole = register("r", asked("b"), asked("a"))
    outcome = evaluated(whole, level("a", "n0"), level("b", "n0"))
    assert [reading.path for reading in outcome.readings] == ["r.b", "r.a"]
