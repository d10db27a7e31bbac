"""Conditions on answers: met, not met, or unknown while a fact is missing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, grid, level, levels, missing, register
from utilite_sociale.model import (
    AnswerIs,
    KindIs,
    Narrative,
    NarrativeEvidence,
    Not,
    VoiceRule,
)
from utilite_sociale.scoring.answers import Answers
from utilite_sociale.scoring.asked import facts_of
from utilite_sociale.scoring.facts import Truth, truth_of

YES, NO, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
AI = KindIs(one_of=("AI",))
FORM = build.indicator("forme", build.listing("x", "choice", a=0, b=0).measure, None)
TOOLS = build.indicator("outils", build.listing("x", "checklist", a=0, b=0).measure, None)
HOURS = build.counting("heures", None)
RATE = build.sharing("taux", None)


def truth(asked, condition, *evidence, **above):
    """Say what a condition says of answers to one fact, by an ACI."""
    whole = grid(register("r", criterion("c", asked, **above)))
    assessment = build.assessment(*evidence)
    facts = facts_of(assessment.subject, whole, Answers(assessment))
    return truth_of(condition, facts)


A = AnswerIs(indicator="forme", one_of=("a",))


@pytest.mark.parametrize(
    ("evidence", "wanted"),
    [
        ((build.chosen("forme", "a"),), YES),
        ((build.chosen("forme", "b"),), NO),
        ((), UNKNOWN),
        ((missing("forme", "refused"),), UNKNOWN),
        ((missing("forme", "not_applicable"),), NO),
    ],
)
def test_one_of_several_options(evidence, wanted):
    """An answer that is sans objet meets nothing; one that is missing leaves it open."""
    assert truth(FORM, A, *evidence) is wanted


def test_the_denial_of_what_is_unknown_is_unknown():
    assert truth(FORM, Not(of=A)) is UNKNOWN
    assert truth(FORM, Not(of=A), build.chosen("forme", "b")) is YES


@pytest.mark.parametrize(
    ("value", "wanted"), [("9.999", NO), ("10", YES), ("19.999", YES), ("20", NO)]
)
def test_a_range_holds_its_lower_end_and_not_its_upper_one(value, wanted):
    between = AnswerIs(indicator="heures", at_least=10, less_than=20)
    assert truth(HOURS, between, build.amount("heures", Decimal(value))) is wanted


def test_a_range_may_be_open():
    said = build.amount("heures", 10)
    assert truth(HOURS, AnswerIs(indicator="heures", at_least=10), said) is YES
    assert truth(HOURS, AnswerIs(indicator="heures", less_than=10), said) is NO


@pytest.mark.parametrize(
    ("evidence", "wanted"),
    [
        (build.share("taux", 1, 3), YES),
        (build.share("taux", 333, 1000), NO),
        (build.share("taux", 0, 0), NO),
        (build.share("taux", 1, None), UNKNOWN),
    ],
)
def test_a_ratio_is_compared_exactly_in_its_unit(evidence, wanted):
    """1/3 is above 33.33 %, 333/1000 is not; 0 over 0 meets nothing, half a ratio is unknown."""
    third = AnswerIs(indicator="taux", at_least=Decimal("33.33"))
    assert truth(RATE, third, evidence) is wanted


def test_one_of_the_options_ticked_is_enough():
    condition = AnswerIs(indicator="outils", one_of=("a",))
    assert truth(TOOLS, condition, build.ticked("outils", "a", "b")) is YES
    assert truth(TOOLS, condition, build.ticked("outils")) is NO


def test_words_meet_nothing_and_deny_nothing():
    words = build.indicator("recit", Narrative(), None)
    said = NarrativeEvidence(id="p0", about="recit", text="Un atelier.")
    assert truth(words, AnswerIs(indicator="recit", at_least=1), said) is UNKNOWN


def test_a_fact_that_does_not_apply_meets_nothing():
    """It is not asked of an ACI, where it stands or above."""
    said = build.chosen("forme", "a")
    asked = build.indicator("forme", FORM.measure, None, applies_to=AI)
    assert truth(asked, A, said) is NO
    assert truth(FORM, A, said, applies_to=AI) is NO


def test_a_fact_that_may_not_apply_is_at_best_unknown():
    """Unless its answer says no anyway."""
    before = build.counting("avant", None)
    asked = build.indicator(
        "forme", FORM.measure, None, applies_to=AnswerIs(indicator="avant", at_least=1)
    )
    whole = grid(register("r", criterion("c", before, asked)))

    def said(value):
        assessment = build.assessment(build.chosen("forme", value))
        return truth_of(A, facts_of(assessment.subject, whole, Answers(assessment)))

    assert said("a") is UNKNOWN
    assert said("b") is NO


def test_voices_that_disagree_leave_it_open():
    """Those that agree settle it; those that see no object are set aside."""
    says = {
        voice: build.chosen("forme", key, voice=voice)
        for voice, key in (("equipe", "a"), ("salaries", "b"))
    }
    aside = missing("forme", "not_applicable", voice="clients")
    assert truth(FORM, A, *says.values()) is UNKNOWN
    assert truth(FORM, A, says["equipe"], aside) is YES


def test_an_expected_voice_that_is_silent_leaves_it_open():
    both = VoiceRule(combine="median", expected=("equipe", "salaries"))
    asked = build.indicator("forme", FORM.measure, None, voices=both)
    one = build.chosen("forme", "a", voice="equipe")
    assert truth(asked, A, one) is UNKNOWN
    shared = missing("forme", "not_applicable")
    assert truth(asked, A, one, shared) is YES
    lead = VoiceRule(combine="lead", expected=("equipe", "salaries"), lead="equipe")
    assert truth(build.indicator("forme", FORM.measure, None, voices=lead), A, one) is YES


def test_an_indicator_that_is_not_there_is_unknown():
    """A grid that was never checked."""
    assert truth(FORM, AnswerIs(indicator="ailleurs", one_of=("a",))) is UNKNOWN
    assert truth(FORM, AnswerIs(indicator="c", one_of=("a",))) is UNKNOWN


def test_a_circle_ends_as_unknown():
    """Which ``checks`` refuses."""
    asked = build.indicator("forme", FORM.measure, None, applies_to=A)
    assert truth(asked, A, build.chosen("forme", "a")) is UNKNOWN


def test_an_answer_decides_what_is_asked():
    """b is asked only where a workshop exists; while that is not known, it may leave."""
    when = AnswerIs(indicator="forme", one_of=("a",))
    node = criterion("c", FORM, levels("a", 0, 10), levels("b", 0, 10, applies_to=when))
    known = level("a", "n1"), level("b", "n0")
    assert evaluated(node, *known, build.chosen("forme", "a"))["c"].score == 5
    assert evaluated(node, *known, build.chosen("forme", "b"))["c"].score == 10
    doubt = evaluated(node, *known)
    assert (doubt["c"].score, doubt["c"].low, doubt["c"].high) == (10, 5, 10)
    assert doubt["b"].state.reason == "condition_unknown"
    assert doubt["b"].may_leave
