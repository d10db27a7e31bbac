"""What is missing: reasons, voices, sources; what is not exact."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import (
    DocumentEvidence,
    MissingEvidence,
    OrdinalEvidence,
    QuantityEvidence,
    VoiceRule,
)
from utilite_sociale.vocabulary import MissingState, Qualifier, VoiceCombination

HEARD = VoiceRule(combine=VoiceCombination.MEDIAN, expected=("permanents", "salaries"))


def seen(build, *evidence, **changes):
    grid = build.grid(build.indicator("heures", **changes), build.scored("avis", voices=HEARD))
    return build.found(check_assessment(build.assessment(*evidence), grid))


@pytest.mark.parametrize("state", MissingState)
def test_not_applicable_and_discarded_need_a_reason(build, state):
    """The other states speak for themselves."""
    missing = MissingEvidence(id="m", about="heures", state=state)
    needs = state in {MissingState.NOT_APPLICABLE, MissingState.DISCARDED}
    expected = {(f"assessment.no_reason_{state}", "evidence[m].reason")} if needs else set()
    assert seen(build, missing) == expected
    assert seen(build, evolve(missing, reason="Aucun salarié.")) == set()
    assert seen(build, evolve(missing, reason=" ")) == expected


def test_a_grid_may_refuse_that_a_question_has_no_object(build):
    """Then another reason must be given."""
    missing = MissingEvidence(id="m", about="heures", state=MissingState.NOT_APPLICABLE, reason="r")
    found = seen(build, missing, not_applicable_allowed=False)
    assert found == {("assessment.not_applicable_refused", "evidence[m].state")}


def test_an_answer_that_must_be_backed_is_backed_by_a_source_or_a_document(build):
    """Otherwise it will count as missing, and that is said at once."""
    answer = QuantityEvidence(id="e", about="heures", value=1)
    found = seen(build, answer, evidence_required=True)
    assert found == {("assessment.unsupported", "evidence[e].source")}
    assert seen(build, evolve(answer, source="rapport"), evidence_required=True) == set()
    document = DocumentEvidence(id="d", about="heures", title="Registre des heures")
    assert seen(build, answer, document, evidence_required=True) == set()


def test_where_voices_are_expected_somebody_speaks(build):
    """An answer of nobody in particular enters no score."""
    answer = OrdinalEvidence(id="e", about="avis", value="bas")
    assert seen(build, answer) == {("assessment.voice_missing", "evidence[e].voice")}
    assert seen(build, evolve(answer, voice="salaries")) == set()


@pytest.mark.parametrize("qualifier", Qualifier)
def test_an_inexact_figure_that_is_scored_is_noticed(build, qualifier):
    """Where nothing is scored, the qualifier shown beside the figure is enough."""
    appreciation = OrdinalEvidence(id="e", about="appreciation", value="bas", qualifier=qualifier)
    assert seen(build, appreciation) == {("assessment.not_exact", "evidence[e].qualifier")}
    assert (
        seen(build, QuantityEvidence(id="e", about="heures", value=1, qualifier=qualifier)) == set()
    )
