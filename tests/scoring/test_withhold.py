"""Under a name that took no part: facts, coverage and gaps; no judgement, anywhere."""

from __future__ import annotations

import json

import pytest

from tests.scoring import build
from tests.scoring.build import criterion, grid, level, levels, missing, register
from utilite_sociale.model import Finding, KindIs, Mean, Network
from utilite_sociale.scoring import NotScored, evaluate
from utilite_sociale.vocabulary import AssessmentNature

RATE = build.sharing("t", build.steps([25, 50], [1, 5, 10]))
WHOLE = grid(
    register(
        "r",
        criterion(
            "c",
            levels("a", 3, 7),
            RATE,
            levels("m", 3, 7),
            levels("o", 3, 7, not_applicable_allowed=True),
            build.sharing("z", build.steps([50], [3, 7])),
            build.counting("d", None),
            levels("q", 3, 7, applies_to=KindIs(one_of=("AI",))),
        ),
    ),
    total=Mean(),
)
SAID = (
    level("a", "n1", voice="equipe"),
    level("a", "n0", voice="clients"),
    build.share("t", 30, 51),
    missing("m", "not_collected"),
    missing("o", "not_applicable"),
    build.share("z", 0, 0),
    build.amount("d", 49),
)


@pytest.fixture(name="outcome")
def _outcome():
    finding = Finding(key="f", kind="improvement", text="Un constat.")
    said = build.assessment(
        *SAID,
        nature=AssessmentNature.PUBLISHED_FIGURES,
        findings=(finding,),
        subject=Network(name="Structure réelle"),
    )
    return evaluate(said, WHOLE)


def test_no_score_interval_level_or_voice_is_left_on_any_node(outcome):
    for node in outcome.root.walk():
        assert isinstance(node.state, NotScored)
        assert (node.score, node.low, node.high, node.level, node.spread) == (None,) * 5
        assert (node.reachable_levels, node.voices) == ((), ())


def test_no_finding_and_no_reading_is_left(outcome):
    assert outcome.findings == ()
    assert outcome.readings == ()


def test_facts_gaps_and_their_reasons_stay(outcome):
    """What lacks, has no object, is 0/0, describes or is in doubt is a fact, not a judgement."""
    reasons = {key: outcome[key].state.reason.value for key in "atmozdqcr"}
    withheld = "published_figures"
    assert reasons == {
        "a": withheld,
        "t": withheld,
        "m": "missing",
        "o": "not_applicable",
        "z": "undefined",
        "d": "descriptive",
        "q": "condition_unknown",
        "c": withheld,
        "r": withheld,
    }
    assert outcome["d"].value == {"": 49}
    assert outcome["t"].evidence == (SAID[2].id,)


def test_coverage_and_counts_stay(outcome):
    """Of *a*, *t*, *m* and *q* two are known; answered: *a*, *t*, *z*, *d*."""
    node = outcome["r"]
    assert node.coverage == 0.5
    assert (node.answered, node.applicable, node.total) == (4, 6, 7)


def test_what_to_answer_first_stays_in_its_order_without_any_figure(outcome):
    judged = evaluate(build.assessment(*SAID, subject=Network(name="x")), WHOLE)
    assert [p.path for p in outcome.priorities] == [p.path for p in judged.priorities] == ["r.c.m"]
    assert {p.gain for p in outcome.priorities} == {0.0}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_explanation_hands_out_a_score_or_the_means_of_one(outcome, lang):
    """No rule, no range, no level beside the facts of a name that took no part."""
    words = {
        "fr": ("Note", "note ", "Règle", "Intervalle", "Niveau", "Calcul", "Au plus"),
        "en": ("Score", "score ", "Rule", "interval", "Level", "Calculation", "At the"),
    }
    for node in outcome.root.walk():
        text = node.explain(lang).text
        for line in text.split("\n"):
            about_none = "Pas de note" in line or "No score" in line or "no score" in line
            about_none = about_none or "sans note" in line or "aucun" in line
            assert about_none or not any(word in line for word in words[lang])


def test_the_fact_and_the_coverage_are_explained(outcome):
    rate = outcome["t"].explain("fr").text
    assert "30 (sorties dynamiques) sur 51 (sorties), soit 100 × 30 / 51" in rate
    assert "des faits, aucun jugement" in rate
    above = outcome["c"].explain("en").text
    assert "Coverage: (1 × 1 + 1 × 1 + 0 × 1 + 0 × 1) / (1 + 1 + 1 + 1) = 0.5" in above


def test_nothing_judged_is_left_in_what_is_handed_on(outcome):
    """Rows and JSON hold no score, and no gain from which one could be guessed."""
    judged = {"score", "low", "high", "level", "spread"}
    for row in outcome.records():
        assert all(row[name] is None for name in judged)
    whole = outcome.to_dict()
    assert {priority["gain"] for priority in whole["priorities"]} == {None}
    assert (whole["findings"], whole["readings"]) == ([], [])
    assert '"scored"' not in json.dumps(whole)


def test_what_explanations_draw_on_holds_no_judgement(outcome):
    for node in outcome.root.walk():
        judged = node.explained.judged
        assert (judged.score, judged.span, judged.voices, judged.floor) == (None, None, (), 0.0)
