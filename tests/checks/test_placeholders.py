"""Texts that a new file proposes are noticed until somebody replaces them."""

from __future__ import annotations

import pytest

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import (
    Enterprise,
    Finding,
    MissingEvidence,
    NarrativeEvidence,
    Participant,
    Practice,
)


@pytest.mark.parametrize(
    ("text", "noticed"), [("À écrire", True), ("To be written", True), ("Un atelier.", False)]
)
def test_a_text_to_be_written_is_noticed_wherever_it_stands(build, text, noticed):
    """In both languages in which a file can be made."""
    assessment = build.assessment(
        NarrativeEvidence(id="r", about="recit", text=text),
        MissingEvidence(id="m", about="niveau", state="refused", reason=text),
        subject=Enterprise(name="Atelier", kind="ACI", place=text),
        stakes=(text,),
        participants=(Participant(role=text),),
        practices=(Practice(key="p", title=text, story=text, changed=text),),
        findings=(Finding(key="f", kind="improvement", text=text),),
    )
    found = build.found(
        check_assessment(
            assessment, build.grid(build.indicator("recit"), build.indicator("niveau"))
        )
    )
    places = {
        "subject.place",
        "evidence[m].reason",
        "practices[p].changed",
        "stakes[0]",
        "participants[0].role",
        "evidence[r].text",
        "practices[p].title",
        "practices[p].story",
        "findings[f].text",
    }
    assert found == ({("assessment.to_be_written", path) for path in places} if noticed else set())


def test_the_name_of_a_new_file_is_noticed(build):
    """A bilan without a name is nobody's."""
    subject = Enterprise(name="Nom de la structure, à écrire", kind="ACI")
    found = build.found(check_assessment(build.assessment(subject=subject), build.grid()))
    assert found == {("assessment.to_be_written", "subject.name")}
