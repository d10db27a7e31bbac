"""Indicators say what is asked, of whom, and how several voices are heard."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import Binary, Indicator, Voice, VoiceRule
from utilite_sociale.vocabulary import Direction, IndicatorLevel, VoiceCombination


def indicator(**fields):
    return Indicator(**{"key": "i", "label": "Label", "measure": Binary(), **fields})


def test_an_indicator_is_descriptive_until_it_says_otherwise():
    """No rule, no direction, no voice, no required evidence; *sans objet* may be answered."""
    plain = indicator()
    assert plain.direction is Direction.NONE
    assert plain.rule is None
    assert plain.voices is None
    assert plain.level is None
    assert not plain.evidence_required
    assert plain.not_applicable_allowed


def test_words_of_the_closed_lists_are_understood():
    """And others refused."""
    assert indicator(level="impact", direction="band").level is IndicatorLevel.IMPACT
    with pytest.raises(ValueError, match="moyens"):
        indicator(level="moyens")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"key": "Taux"}, "not_a_key_near"),
        ({"label": "deux\nlignes"}, "several_lines"),
        ({"fresh_for_months": 0}, "below"),
        ({"fresh_for_months": 1.5}, "not_whole"),
        ({"disclosure_threshold": 0}, "below"),
        ({"disclosure_threshold": "5"}, "not_whole"),
        ({"sensitive": "non"}, "not_yes_or_no"),
        ({"evidence_required": 1}, "not_yes_or_no"),
        ({"not_applicable_allowed": None}, "not_yes_or_no"),
        ({"floor_score": "1"}, "not_a_number"),
        ({"expected_evidence": "Questionnaire"}, "not_a_list"),
        ({"formerly": ["ancien nom"]}, "not_a_key_near"),
    ],
)
def test_what_cannot_be_meant_is_refused(fields, code):
    """Each field by its own rule."""
    assert refusal(lambda: indicator(**fields)) == f"value.{code}"


def test_the_score_of_a_missing_answer_is_exact():
    """It is a number like the others."""
    assert indicator(floor_score=0.1).floor_score == Decimal("0.1")


def test_a_voice_is_a_stakeholder():
    """With a key and a title."""
    assert Voice(key="permanents", title="Salariés permanents").description == ""
    assert refusal(lambda: Voice(key="", title="x")) == "value.not_a_key"


def test_voices_are_expected_and_combined_as_the_grid_says():
    """By their median, their mean, or one that leads."""
    heard = VoiceRule(combine="median", expected=["permanents", "salaries"])
    assert heard.combine is VoiceCombination.MEDIAN
    assert VoiceRule(combine="lead", expected=["a", "b"], lead="b").lead == "b"


@pytest.mark.parametrize(
    ("combine", "expected", "lead", "code"),
    [
        ("median", [], "", "empty_list"),
        ("median", ["a", "a"], "", "key_twice"),
        ("median", ["A"], "", "not_a_key_near"),
        ("median", ["a"], "a", "lead_voice"),
        ("mean", ["a"], "a", "lead_voice"),
        ("lead", ["a"], "", "lead_voice"),
        ("lead", ["a"], "b", "lead_voice"),
    ],
)
def test_a_lead_is_named_where_it_leads_and_only_there(combine, expected, lead, code):
    """A voice expected twice would count twice."""
    make = {"combine": combine, "expected": expected, "lead": lead}
    assert refusal(lambda: VoiceRule(**make)) == f"value.{code}"
