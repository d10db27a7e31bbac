"""An assessment holds what was brought, by whom, and the grid as it was."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.model.refusals import refusal
from tests.model.samples import ASSESSMENT, ENTERPRISE, PERIOD, REFERENCE
from utilite_sociale.model import (
    Assessment,
    DefinitionDigest,
    Finding,
    LogEntry,
    Participant,
    Period,
    Practice,
    QuantityEvidence,
)
from utilite_sociale.vocabulary import AssessmentNature, FindingKind, Stage

QUARTER = Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 3, 31))


def test_an_assessment_is_a_draft_made_with_the_enterprise_until_it_says_otherwise():
    """And it holds nothing."""
    empty = Assessment(subject=ENTERPRISE, grid=REFERENCE, period=PERIOD)
    assert empty.nature is AssessmentNature.PARTICIPATION
    assert empty.stage is Stage.DRAFT
    assert empty.evidence == empty.findings == empty.practices == ()
    assert empty.frozen is None


def test_evidence_is_found_by_id_and_the_index_cannot_be_changed():
    """It is built once."""
    first = QuantityEvidence(id="heures_2018", about="heures", value=1)
    filled = Assessment(subject=ENTERPRISE, grid=REFERENCE, period=PERIOD, evidence=[first])
    assert filled.by_id == {"heures_2018": first}
    assert filled.by_id is filled.by_id
    with pytest.raises(TypeError):
        filled.by_id["autre"] = first


def test_evidence_covers_the_period_of_the_assessment_unless_it_says_otherwise():
    """A quarter, for instance."""
    whole = QuantityEvidence(id="a", about="heures", value=1)
    part = QuantityEvidence(id="b", about="heures", value=1, period=QUARTER)
    assert ASSESSMENT.period_of(whole) == PERIOD
    assert ASSESSMENT.period_of(part) == QUARTER


def test_people_take_part_by_role_and_number():
    """Never by name: there is no field for one."""
    assert Participant(role="encadrants").count == 1
    assert refusal(lambda: Participant(role="")) == "value.blank"
    assert refusal(lambda: Participant(role="encadrants", count=0)) == "value.below"
    assert refusal(lambda: Participant(role="encadrants", count="3")) == "value.not_whole"


def test_a_finding_is_of_one_kind_and_says_something():
    """*Valeur ajoutée* or *piste d'amélioration*, and what it rests on."""
    finding = Finding(key="f", kind="added_value", text="On s’entraide.", evidence=["e"])
    assert finding.kind is FindingKind.ADDED_VALUE
    assert refusal(lambda: Finding(key="f", kind="improvement", text="")) == "value.blank"
    wrong = {"key": "f", "kind": "improvement", "text": "t", "evidence": ["E 1"]}
    assert refusal(lambda: Finding(**wrong)) == "value.not_a_key_near"
    with pytest.raises(ValueError, match="bilan"):
        Finding(key="f", kind="bilan", text="t")


def test_a_practice_is_told_and_shown_only_with_consent():
    """It has a title and a story."""
    told = Practice(
        key="p", title="Le garage", story="Chaque jeudi,\non répare.", about=["mobilite"]
    )
    assert not told.consent
    given = {"key": "p", "title": "Le garage", "story": "…"}
    assert refusal(lambda: Practice(**{**given, "title": "a\nb"})) == "value.several_lines"
    assert refusal(lambda: Practice(**{**given, "story": ""})) == "value.blank"
    assert refusal(lambda: Practice(**{**given, "about": ["A"]})) == "value.not_a_key_near"
    assert refusal(lambda: Practice(**{**given, "consent": "oui"})) == "value.not_yes_or_no"


def test_a_step_of_its_life_has_a_day_and_a_stage():
    """Who did it and what was said are optional."""
    assert LogEntry(date=dt.date(2019, 1, 1), stage="reviewed").stage is Stage.REVIEWED
    assert refusal(lambda: LogEntry(date="2019-01-01", stage="reviewed")) == "value.not_a_date"


def test_a_digest_is_that_of_an_indicator():
    """Named by its key."""
    assert refusal(lambda: DefinitionDigest(indicator="a.b", digest="0" * 64)) == "value.not_a_key"
