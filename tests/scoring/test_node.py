"""One node from its children: who is left, who is known, policies, minima, intervals."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, missing, register
from utilite_sociale.model import (
    KindIs,
    MinimumCoverage,
    Network,
    NoAggregation,
    VoiceRule,
)
from utilite_sociale.scoring import NotScored, Scored, evaluate
from utilite_sociale.vocabulary import MissingPolicy

RESCALE, PROPAGATE, FLOOR = MissingPolicy
AI = KindIs(one_of=("AI",))


def state(node):
    return node.state.reason.value if isinstance(node.state, NotScored) else "scored"


def interval(node):
    return (node.low, node.high)


def asked(key, weight=1, **changes):
    """Give an appreciation of 0, 5 or 10."""
    return levels(key, 0, 5, 10, weight=weight, **changes)


def minimum(share, of="weight"):
    return MinimumCoverage(share=Decimal(str(share)), of=of)


def of(*children, **changes):
    """Give a criterion, ready to be evaluated."""
    return criterion("c", *children, **changes)


# Who is left.


def test_a_node_is_the_weighted_mean_of_its_children():
    """(10 x 3 + 5 x 1) / (3 + 1) = 8.75."""
    outcome = evaluated(of(asked("a", 3), asked("b")), level("a", "n2"), level("b", "n1"))
    node = outcome["c"]
    assert (node.score, interval(node), node.coverage) == (8.75, (8.75, 8.75), 1)
    assert node.state == Scored(policy=RESCALE)


@pytest.mark.parametrize(
    ("child", "said"),
    [
        (asked("b", not_applicable_allowed=True), [missing("b", "not_applicable")]),
        (build.sharing("b", build.steps([50], [0, 10])), [build.share("b", 0, 0)]),
        (build.counting("b", None), [build.amount("b", 3)]),
        (build.counting("b", None), []),
        (asked("b", 0), [level("b", "n0")]),
        (asked("b", 0), []),
        (asked("b", applies_to=AI), [level("b", "n0")]),
    ],
    ids=["sans objet", "0/0", "descriptive", "silent", "weight 0", "no weight, silent", "other"],
)
@pytest.mark.parametrize("policy", list(MissingPolicy))
def test_what_leaves_the_calculation_changes_nothing(child, said, policy):
    """One answer of 5 stands alone, under every policy and a minimum of all."""
    whole = of(asked("a"), child, missing=policy, minimum_coverage=minimum(1))
    node = evaluated(whole, level("a", "n1"), *said)["c"]
    assert (node.score, interval(node), node.coverage) == (5, (5, 5), 1)


@pytest.mark.parametrize(
    ("children", "said", "wanted"),
    [
        (
            [asked("a", not_applicable_allowed=True)],
            [missing("a", "not_applicable")],
            "not_applicable",
        ),
        ([asked("a", applies_to=AI)], [], "not_applicable"),
        ([build.counting("a", None)], [build.amount("a", 3)], "no_children_left"),
        (
            [build.sharing("a", build.steps([50], [0, 10]))],
            [build.share("a", 0, 0)],
            "no_children_left",
        ),
        ([asked("a", 0)], [level("a", "n1")], "no_children_left"),
        ([asked("a", 0), asked("b", applies_to=AI)], [level("a", "n1")], "no_children_left"),
        ([], [], "no_children_left"),
    ],
)
def test_a_node_that_keeps_no_child_leaves_with_the_reason(children, said, wanted):
    """And the node above does without it."""
    whole = register("r", of(*children), criterion("d", asked("z")))
    outcome = evaluated(whole, level("z", "n1"), *said)
    gone, above = outcome["c"], outcome["r"]
    assert (state(gone), gone.low, gone.coverage, gone.counts) == (wanted, None, None, False)
    assert (above.score, above.coverage) == (5, 1)


def test_what_does_not_apply_takes_what_is_under_it_along():
    whole = register("r", of(asked("a"), applies_to=AI), criterion("d", asked("z")))
    outcome = evaluated(whole, level("a", "n0"), level("z", "n1"))
    assert [state(outcome[key]) for key in ("c", "a", "r")] == [
        "not_applicable",
        "not_applicable",
        "scored",
    ]
    assert (outcome["r"].score, outcome["r"].applicable, outcome["r"].total) == (5, 1, 2)


# Who is known, and what is done with the others.


@pytest.mark.parametrize(
    ("policy", "wanted", "score"),
    [(RESCALE, "scored", 5), (PROPAGATE, "missing_children", None), (FLOOR, "scored", 1.25)],
)
def test_what_is_missing_follows_the_policy(policy, wanted, score):
    """5 x 1 is known, weight 3 missing: 5, nothing, or (5 x 1 + 0 x 3) / 4 = 1.25."""
    whole = of(asked("a"), asked("b", 3), missing=policy)
    node = evaluated(whole, level("a", "n1"))["c"]
    assert (state(node), node.score) == (wanted, score)
    assert (interval(node), node.coverage) == ((1.25, 8.75), 0.25)


def test_the_outcome_says_which_policy_held():
    node = evaluated(of(asked("a"), missing=FLOOR), level("a", "n1"))["c"]
    assert node.state.policy is FLOOR


def test_the_nearest_policy_stated_above_holds():
    """The grid rescales, the register takes the floor, one criterion propagates."""
    inner = register(
        "r",
        of(asked("a"), asked("b"), missing=PROPAGATE),
        criterion("d", asked("e"), asked("f")),
        missing=FLOOR,
    )
    other = register("s", asked("g"), asked("h"))
    outcome = evaluated(grid(inner, other), *(level(k, "n1") for k in "aeg"))
    assert [outcome[key].score for key in "cds"] == [None, 2.5, 5]


def test_a_child_under_its_own_minimum_is_unknown_to_its_parent():
    """It knows 1 of 4: not scored. Above, 10 is known alone; coverage is (1/4 + 1) / 2."""
    poor = of(*(asked(key) for key in "abde"), minimum_coverage=minimum(0.5))
    outcome = evaluated(register("r", poor, asked("z")), level("a", "n0"), level("z", "n2"))
    assert (state(outcome["c"]), outcome["c"].score) == ("coverage", None)
    assert (outcome["r"].score, outcome["r"].coverage) == (10, 0.625)


def test_under_floor_a_child_under_its_own_minimum_counts_for_the_worst_it_allows():
    """(10 + 3 x 0) / 4 = 2.5 for the child, and (2.5 + 10) / 2 above."""
    poor = of(*(asked(key) for key in "abde"), minimum_coverage=minimum(0.5))
    whole = register("r", poor, asked("z"), missing=FLOOR)
    outcome = evaluated(whole, level("a", "n2"), level("z", "n2"))
    assert (state(outcome["c"]), outcome["r"].score) == ("coverage", 6.25)


def test_the_floor_written_by_the_grid_is_what_missing_counts_for():
    whole = of(asked("a"), asked("b", floor_score=4), missing=FLOOR)
    assert evaluated(whole, level("a", "n2"))["c"].score == 7


# Minimum coverage.


@pytest.mark.parametrize(("share", "wanted"), [(0.25, "scored"), (0.26, "coverage")])
def test_coverage_by_weight_is_compared_exactly_with_the_minimum(share, wanted):
    """1 of 4 is known."""
    whole = of(asked("a"), asked("b", 3), minimum_coverage=minimum(share))
    assert state(evaluated(whole, level("a", "n1"))["c"]) == wanted


def test_a_third_of_the_weight_reaches_a_minimum_written_in_decimals_below_it():
    """0.1 of 0.3 is a third: above 0.3333, below 0.3334; no drift of floating point."""
    for share, wanted in ((0.3333, "scored"), (0.3334, "coverage")):
        children = [asked("a", 0.1), asked("b", 0.2)]
        whole = of(*children, minimum_coverage=minimum(share))
        assert state(evaluated(whole, level("a", "n1"))["c"]) == wanted


@pytest.mark.parametrize(("share", "wanted"), [(0.5, "scored"), (0.51, "coverage")])
def test_coverage_by_children_is_the_share_of_direct_children_scored(share, wanted):
    """Two children: one scored on a third of what it asks, one not at all. One of two."""
    half = of(asked("a"), asked("b"), asked("d"), minimum_coverage=minimum(0))
    whole = register("r", half, asked("z"), minimum_coverage=minimum(share, "children"))
    node = evaluated(whole, level("a", "n1"))["r"]
    assert (state(node), node.coverage) == (wanted, pytest.approx(1 / 6))


def test_minima_are_inherited_and_restated():
    inner = of(asked("a"), asked("b"), minimum_coverage=minimum(0.5))
    outcome = evaluated(
        grid(register("r", inner, asked("z")), minimum_coverage=minimum(0.9)), level("a", "n1")
    )
    assert [state(outcome[key]) for key in "cr"] == ["scored", "coverage"]


def test_with_nothing_scored_under_it_a_node_says_so_rather_than_its_coverage():
    outcome = evaluated(
        grid(register("r", of(asked("a"), asked("b"))), minimum_coverage=minimum(1))
    )
    assert [state(outcome[key]) for key in "cr"] == ["nothing_scored", "nothing_scored"]


def test_with_something_scored_further_down_it_says_its_coverage():
    """A criterion under its minimum is not scored, though one of its answers is."""
    outcome = evaluated(
        grid(register("r", of(asked("a"), asked("b"))), minimum_coverage=minimum(1)),
        level("a", "n1"),
    )
    assert [state(outcome[key]) for key in "cr"] == ["coverage", "coverage"]


def test_voices_that_are_not_combined_are_covered_and_not_scored():
    said = (level("a", "n1", voice="equipe"), level("a", "n2", voice="clients"))
    node = evaluated(of(asked("a")), *said)["c"]
    assert (state(node), node.coverage, interval(node)) == ("nothing_scored", 1, (5, 10))


@pytest.mark.parametrize(
    ("policy", "wanted"),
    [(RESCALE, "nothing_scored"), (PROPAGATE, "missing_children"), (FLOOR, "scored")],
)
def test_above_its_minimum_with_no_child_scored_the_policy_decides(policy, wanted):
    """The only child is under its own minimum, higher than its parent's."""
    poor = of(asked("a"), asked("b"), minimum_coverage=minimum(1))
    whole = register("r", poor, missing=policy)
    assert state(evaluated(whole, level("a", "n1"))["r"]) == wanted


def test_what_has_no_weight_is_nothing_scored():
    """A scored child of weight 0 gives no floor to its parent, nor to the one above."""
    whole = register("r", of(asked("a", 0), asked("b")), missing=FLOOR)
    outcome = evaluated(whole, level("a", "n2"))
    assert [state(outcome[key]) for key in "cr"] == ["nothing_scored", "nothing_scored"]


# The interval.


def test_the_interval_is_over_all_children_with_their_full_weights():
    """The score rescales to 10; the interval does not: (10 + 3 x 0) / 4 to 10."""
    node = evaluated(of(asked("a"), asked("b", 3)), level("a", "n2"))["c"]
    assert (node.score, interval(node)) == (10, (2.5, 10))


def test_intervals_go_up_through_nodes_that_are_not_scored():
    poor = of(asked("a"), asked("b"), minimum_coverage=minimum(1))
    outcome = evaluated(register("r", poor, asked("z")), level("a", "n1"), level("z", "n2"))
    assert interval(outcome["c"]) == (2.5, 7.5)
    assert interval(outcome["r"]) == (6.25, 8.75)


def test_a_score_outside_its_interval_is_kept_and_said_unreachable():
    """Known: 0. The missing one gives 6 at least: 3 to 5, and the score of what is known is 0."""
    whole = of(asked("a"), levels("b", 6, 10))
    node = evaluated(whole, level("a", "n0"))["c"]
    assert (node.score, interval(node)) == (0, (3, 5))
    assert node.state == Scored(policy=RESCALE, unreachable=True)


def test_what_may_still_leave_is_taken_in_or_left_out_whichever_widens():
    """5 known; a missing 8 or 10 may leave: without it 5, with it up to 7.5."""
    whole = of(asked("a"), levels("b", 8, 10, not_applicable_allowed=True))
    node = evaluated(whole, level("a", "n1"))["c"]
    assert interval(node) == (5, 7.5)
    assert not node.may_leave


def test_a_node_of_which_all_may_leave_may_leave():
    whole = of(asked("a", not_applicable_allowed=True), asked("b", not_applicable_allowed=True))
    outcome = evaluated(register("r", whole, asked("z")), level("z", "n1"))
    assert outcome["c"].may_leave
    assert interval(outcome["r"]) == (2.5, 7.5)


# What may not apply.


@pytest.mark.parametrize(
    ("policy", "wanted", "score"),
    [(RESCALE, "scored", 5), (PROPAGATE, "missing_children", None), (FLOOR, "scored", 7.5)],
)
def test_a_child_in_doubt_is_unknown_and_may_leave(policy, wanted, score):
    """A network has no kind: whether the question for AI holds, where 10 was said, is open."""
    whole = grid(register("r", asked("a"), asked("b", applies_to=AI), missing=policy))
    said = build.assessment(level("a", "n1"), level("b", "n2"), subject=Network(name="Le réseau"))
    outcome = evaluate(said, whole)
    assert state(outcome["b"]) == "condition_unknown"
    assert (interval(outcome["b"]), outcome["b"].may_leave) == ((10, 10), True)
    node = outcome["r"]
    assert (state(node), node.score, interval(node)) == (wanted, score, (5, 7.5))


def test_a_node_in_doubt_keeps_what_is_under_it_scored():
    whole = grid(register("r", of(asked("a"), applies_to=AI), asked("z")))
    said = build.assessment(level("a", "n2"), level("z", "n0"), subject=Network(name="Le réseau"))
    outcome = evaluate(said, whole)
    assert [state(outcome[key]) for key in "acr"] == ["scored", "condition_unknown", "scored"]
    assert outcome["c"].score is None
    assert (outcome["r"].score, interval(outcome["r"])) == (0, (0, 5))


def test_a_profile_in_doubt_says_its_doubt():
    whole = grid(register("r", asked("a"), aggregation=NoAggregation(), applies_to=AI))
    said = build.assessment(level("a", "n2"), subject=Network(name="Le réseau"))
    assert state(evaluate(said, whole)["r"]) == "condition_unknown"


# Profiles.


def test_a_profile_has_no_score_no_interval_and_no_coverage():
    outcome = evaluated(register("r", asked("a"), aggregation=NoAggregation()), level("a", "n1"))
    node = outcome["r"]
    assert (state(node), node.score, node.low, node.coverage) == (
        "profile_only",
        None,
        None,
        None,
    )
    assert (node.answered, node.applicable, node.total) == (1, 1, 1)


def test_half_known_voices_give_half_a_coverage():
    """Two voices expected, one heard: 1/2; with a whole answer beside, 3/4."""
    rule = VoiceRule(combine="mean", expected=("equipe", "clients"))
    whole = of(asked("a", voices=rule), asked("b"))
    node = evaluated(whole, level("a", "n1", voice="equipe"), level("b", "n2"))["c"]
    assert (node.coverage, node.score, interval(node)) == (0.75, 7.5, (6.25, 8.75))
