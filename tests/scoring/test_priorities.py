"""What to answer first: the width that each answer would take off its register's interval."""

from __future__ import annotations

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, missing, register
from utilite_sociale.model import KindIs, Network, NoAggregation, VoiceRule
from utilite_sociale.scoring import evaluate


def first(outcome):
    return [(p.path, p.register, pytest.approx(p.gain)) for p in outcome.priorities]


def asked(key, weight=1, **changes):
    return levels(key, 0, 5, 10, weight=weight, **changes)


def test_the_heaviest_missing_answer_comes_first():
    """Weights 1 and 3 of 5: each answer takes its own share of 10 points, 2 and 6."""
    whole = register("r", asked("a"), asked("b", 3), asked("d"))
    outcome = evaluated(whole, level("d", "n1"))
    assert first(outcome) == [("r.b", "r", 6), ("r.a", "r", 2)]


def test_a_wider_rule_settles_more_than_a_narrow_one():
    """Half of 10 points, and half of the 2 points from 4 to 6."""
    whole = register("r", levels("a", 4, 6), asked("b"))
    assert first(evaluated(whole)) == [("r.b", "r", 5), ("r.a", "r", 1)]


def test_the_gain_is_averaged_over_the_worst_and_the_best_answer():
    """Today: a known 5, and a missing 0 to 10 that may leave: from 2.5 to 7.5. The worst
    answer gives 2.5 and the best 7.5, both without any width: 5 are gained."""
    whole = register("r", asked("a"), asked("b", not_applicable_allowed=True))
    assert first(evaluated(whole, level("a", "n1"))) == [("r.b", "r", 5)]


def test_the_worst_and_the_best_answer_may_settle_differently():
    """A known 0, *b* from 0 to 10, *d* from 4 to 6 that may leave: from 0 to 16/3 today.

    With *b* at 0, from 0 to 2; with *b* at 10, from 14/3 to 16/3: 16/3 less the mean of 2 and
    2/3 is 4. With *d* at 4 or 6, 10/3 is left: 2 are gained.
    """
    whole = register("r", asked("a"), asked("b"), levels("d", 4, 6, not_applicable_allowed=True))
    assert first(evaluated(whole, level("a", "n0"))) == [("r.b", "r", 4), ("r.d", "r", 2)]


def test_what_may_leave_is_settled_by_any_answer():
    """Two that may leave, 0 to 10 each: 0 to 10 today. With the first answered 0, 0 to 5;
    with 10, 5 to 10: 5 points are gained, by the one as by the other."""
    both = [asked(key, not_applicable_allowed=True) for key in "ab"]
    assert first(evaluated(register("r", *both))) == [("r.a", "r", 5), ("r.b", "r", 5)]


def test_ties_keep_the_order_of_the_grid():
    whole = register("r", criterion("c", asked("b")), asked("a"))
    assert [p.path for p in evaluated(whole).priorities] == ["r.c.b", "r.a"]


def test_registers_are_ranked_together_each_on_its_own_interval():
    whole = grid(register("r", asked("a"), asked("b")), register("s", asked("d")))
    assert first(evaluated(whole)) == [("s.d", "s", 10), ("r.a", "r", 5), ("r.b", "r", 5)]


def test_an_answer_used_in_several_places_settles_all_of_them():
    """It is the whole of one criterion and half of the other: 7.5 of 10 points."""
    whole = register("r", criterion("c", asked("a")), criterion("d", asked("b"), uses=("a",)))
    assert first(evaluated(whole)) == [("r.c.a", "r", 7.5), ("r.d.b", "r", 2.5)]


@pytest.mark.parametrize(
    ("child", "said"),
    [
        (asked("b"), [level("b", "n1")]),
        (asked("b", 0), []),
        (build.counting("b", None), []),
        (asked("b", not_applicable_allowed=True), [missing("b", "not_applicable")]),
        (levels("b", 5), []),
        (asked("b", applies_to=KindIs(one_of=("AI",))), []),
    ],
    ids=["known", "no weight", "descriptive", "sans objet", "one level", "not asked"],
)
def test_what_would_settle_nothing_is_left_out(child, said):
    outcome = evaluated(register("r", asked("a"), child), *said)
    assert [p.path for p in outcome.priorities] == ["r.a"]


def test_what_is_not_known_to_apply_is_no_missing_answer():
    """A network has no kind: first its kind must be known."""
    whole = grid(register("r", asked("a", applies_to=KindIs(one_of=("AI",))), asked("b")))
    outcome = evaluate(build.assessment(subject=Network(name="Le réseau")), whole)
    assert [p.path for p in outcome.priorities] == ["r.b"]


def test_an_indicator_that_lacks_a_voice_is_still_open():
    """Mean of a 5 and a missing 0 to 10: 2.5 to 7.5 today, 5 points wide."""
    rule = VoiceRule(combine="mean", expected=("equipe", "clients"))
    whole = register("r", asked("a", voices=rule))
    outcome = evaluated(whole, level("a", "n1", voice="equipe"))
    assert first(outcome) == [("r.a", "r", 5)]


def test_voices_that_disagree_are_no_missing_answer():
    whole = register("r", asked("a"))
    said = (level("a", "n0", voice="equipe"), level("a", "n2", voice="clients"))
    assert evaluated(whole, *said).priorities == ()


def test_a_profile_has_no_interval_to_narrow():
    assert evaluated(register("r", asked("a"), aggregation=NoAggregation())).priorities == ()
