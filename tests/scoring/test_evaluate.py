"""A whole evaluation: applicability, what is used elsewhere, totals, what the outcome carries."""

from __future__ import annotations

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, missing, register
from utilite_sociale.errors import Issue, Severity
from utilite_sociale.model import (
    AnswerIs,
    ContextEvidence,
    Enterprise,
    EnterpriseGroup,
    Finding,
    KindIs,
    Mean,
    MinimumCoverage,
    Scale,
    ScaleLevel,
    TerritoryIs,
    VoiceRule,
)
from utilite_sociale.scoring import GridOrigin, NotScored, evaluate

ACI, AI = KindIs(one_of=("ACI",)), KindIs(one_of=("AI",))


def state(node):
    return node.state.reason.value if isinstance(node.state, NotScored) else "scored"


def asked(key, **changes):
    return levels(key, 0, 5, 10, **changes)


def test_what_is_asked_of_another_kind_or_territory_leaves():
    """An ACI of Ille-et-Vilaine: three of five questions are for it."""
    whole = register(
        "r",
        asked("a", applies_to=ACI),
        asked("b", applies_to=AI),
        asked("d", applies_to=TerritoryIs(departements=("35", "56"))),
        asked("e", applies_to=TerritoryIs(departements=("44",))),
        asked("f"),
    )
    outcome = evaluated(whole, *(level(key, "n2") for key in "abdef"))
    assert [state(outcome[key]) for key in "abdef"] == [
        "scored",
        "not_applicable",
        "scored",
        "not_applicable",
        "scored",
    ]
    node = outcome["r"]
    assert (node.answered, node.applicable, node.total) == (3, 3, 5)


def test_a_question_on_an_answer_is_in_doubt_as_long_as_answers_are_not_looked_at():
    size = AnswerIs(indicator="taille", at_least=10)
    assert state(evaluated(asked("a", applies_to=size), level("a", "n2"))["a"]) == (
        "condition_unknown"
    )


def test_what_is_used_elsewhere_is_answered_once_and_counts_in_both_places():
    """The answer 10 counts alone in one register, and with 0 in the other: 5."""
    whole = grid(register("r", asked("a")), register("s", asked("b"), uses=("a",)))
    outcome = evaluated(whole, level("a", "n2"), level("b", "n0"))
    assert [outcome[key].score for key in "rs"] == [10, 5]
    assert outcome["s"].children[1] is outcome["a"]


def test_a_criterion_can_be_used_with_all_that_is_under_it():
    whole = grid(
        register("r", criterion("c", asked("a"), asked("b"))),
        register("s", asked("z"), uses=("c",)),
    )
    outcome = evaluated(whole, level("a", "n2"), level("b", "n1"), level("z", "n0"))
    assert outcome["s"].score == 3.75
    assert [node.path for node in outcome["s"].walk()] == ["s", "s.z", "r.c", "r.c.a", "r.c.b"]


def test_what_is_used_counts_even_where_the_place_that_declares_it_does_not_apply():
    """Its own conditions decide, not those of the criterion under which it is written."""
    whole = grid(
        register("r", criterion("c", asked("a"), applies_to=AI), asked("b")),
        register("s", uses=("a",)),
    )
    outcome = evaluated(whole, level("a", "n2"), level("b", "n0"))
    assert [outcome[key].score for key in "rs"] == [0, 10]
    assert state(outcome["a"]) == "not_applicable"
    assert outcome["s"].children[0].score == 10


def test_an_indicator_used_twice_is_counted_once():
    """Under the register there are two indicators, though one counts in two criteria."""
    whole = register("r", criterion("c", asked("a")), criterion("d", asked("b"), uses=("a",)))
    outcome = evaluated(whole, level("a", "n2", strength="study"))
    node = outcome["r"]
    assert (node.answered, node.applicable, node.total) == (1, 2, 2)
    assert [(part.strength, part.count) for part in node.strengths] == [("study", 1)]


def test_there_is_no_total_unless_the_grid_names_one():
    registers = (register("r", asked("a")), register("s", asked("b"), weight=3))
    said = (level("a", "n2"), level("b", "n1"))
    profile = evaluated(grid(*registers), *said)
    total = evaluated(grid(*registers, total=Mean()), *said)
    assert (state(profile.root), profile.root.score) == ("profile_only", None)
    assert total.root.score == 6.25


def test_the_grid_s_minimum_holds_for_its_total():
    registers = (register("r", asked("a")), register("s", asked("b")))
    whole = grid(*registers, total=Mean(), minimum_coverage=MinimumCoverage(share=0.6))
    outcome = evaluated(whole, level("a", "n2"))
    assert (state(outcome.root), outcome.root.coverage) == ("coverage", 0.5)


def test_the_outcome_carries_what_it_was_made_from():
    whole = grid(register("r", asked("a")))
    finding = Finding(key="f", kind="added_value", text="Les salariés animent l’accueil.")
    said = build.assessment(level("a", "n2"), findings=(finding,))
    issue = Issue(code="x.y", severity=Severity.WARNING)
    outcome = evaluate(said, whole, origin=GridOrigin.FROZEN, issues=[issue])
    assert outcome.assessment is said
    assert outcome.grid is whole
    assert outcome.origin is GridOrigin.FROZEN
    assert outcome.issues == (issue,)
    assert outcome.findings == (finding,)
    assert evaluate(said, whole).origin is GridOrigin.GIVEN


def test_evidence_on_the_whole_subject_stands_on_the_grid_s_own_node():
    fact = ContextEvidence(id="x", label="Salariés", value=120)
    outcome = evaluated(grid(register("r", asked("a"))), fact)
    assert outcome.root.evidence == ("x",)
    assert outcome.evidence(outcome.root) == (fact,)


def test_a_correction_takes_the_place_of_what_it_corrects():
    first = level("a", "n0")
    outcome = evaluated(asked("a"), first, level("a", "n2", id="vrai", replaces=first.id))
    assert (outcome["a"].score, outcome["a"].evidence) == (10, ("vrai",))


def test_the_spread_is_that_of_the_voices_heard():
    rule = VoiceRule(combine="median", expected=("equipe", "clients", "salaries"))
    said = [level("a", f"n{n}", voice=v) for n, v in enumerate(("equipe", "clients"))]
    node = evaluated(asked("a", voices=rule), *said)["a"]
    assert (node.score, node.spread) == (2.5, 5)
    assert evaluated(asked("a"))["a"].spread is None


def test_a_group_is_asked_what_is_asked_of_one_of_its_members():
    members = (Enterprise(name="A", kind="ACI"), Enterprise(name="B", kind="EI"))
    group = EnterpriseGroup(name="Ensemble", members=members)
    whole = grid(register("r", asked("a", applies_to=KindIs(one_of=("EI",)))))
    outcome = evaluate(build.assessment(level("a", "n2"), subject=group), whole)
    assert outcome["r"].score == 10


def test_levels_are_those_of_the_scale_and_reachable_ones_those_of_the_interval():
    """5 of 0 to 10 is *solide*; what is missing may bring 2.5 to 7.5: *fragile* or *solide*."""
    outcome = evaluated(criterion("c", asked("a"), asked("b")), level("a", "n1"))
    node = outcome["c"]
    assert (node.level, node.reachable_levels) == ("solide", ("fragile", "solide"))
    assert outcome["b"].level is None
    assert outcome["b"].reachable_levels == ("fragile", "solide", "exemplaire")


def test_a_node_is_read_on_its_own_scale_and_so_is_what_is_under_it():
    """Under a register from 0 to 4 whose level *haut* begins at 3."""
    named = (
        ScaleLevel(key="bas", title="Bas", at_least=0),
        ScaleLevel(key="haut", title="Haut", at_least=3),
    )
    whole = grid(
        register("r", criterion("c", levels("a", 0, 4)), scale=Scale(low=0, high=4, levels=named)),
        register("s", levels("b", 0, 4)),
    )
    outcome = evaluated(whole, level("a", "n1"), level("b", "n1"))
    assert [outcome[key].level for key in "rcasb"] == ["haut", "haut", "haut", "fragile", "fragile"]


def test_without_a_named_level_none_is_said():
    bare = grid(register("r", asked("a")), scale=Scale(low=0, high=10))
    node = evaluated(bare, level("a", "n1"))["r"]
    assert (node.level, node.reachable_levels) == (None, ())


def test_a_missing_answer_says_why():
    node = evaluated(asked("a"), missing("a", "withheld"))["a"]
    assert (state(node), node.state.missing, node.answered) == ("missing", "withheld", 0)
