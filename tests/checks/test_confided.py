"""Personal data is noticed in every free text, by its place, and never repeated."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import given

from tests.strategies.personal import EMAILS, NIRS, PHONES
from utilite_sociale import examples
from utilite_sociale.checks import check_assessment
from utilite_sociale.checks.confided import PUBLIC_TEXTS, TEXTS, check_confided
from utilite_sociale.errors import Severity
from utilite_sociale.model import (
    EVIDENCE,
    SUBJECTS,
    BinaryEvidence,
    ContextEvidence,
    DocumentEvidence,
    Enterprise,
    EnterpriseGroup,
    Evidence,
    Finding,
    GridReference,
    LogEntry,
    MissingEvidence,
    NarrativeEvidence,
    OtherSubject,
    Participant,
    Period,
    Practice,
    Source,
    Subject,
    Territory,
    TerritorySubject,
)
from utilite_sociale.model import Assessment as Whole
from utilite_sociale.serial import assessment_from

NAMES = {"id", "about", "voice", "source", "replaces", "key", "by", "kind", "value", "sha256"}
"""Fields that hold the name of an element, one of its answers or a digest: never prose."""

DAY = dt.date(2018, 1, 1)
YEAR = Period(start=DAY, end=dt.date(2018, 12, 31))


def filled(text: str) -> Whole:
    """Give an assessment whose every free text is the same."""
    one = Enterprise(name=text, kind="ACI", place=text)
    return Whole(
        subject=EnterpriseGroup(name=text, place=text, members=(one,)),
        grid=GridReference(key="exemple", version="1.2.0"),
        period=YEAR,
        title=text,
        note=text,
        stakes=("Rendre compte.", text),
        participants=(Participant(role=text),),
        sources=(Source(key="s", title=text, publisher=text, url=text, date=text, note=text),),
        evidence=(
            NarrativeEvidence(id="n", text=text),
            DocumentEvidence(id="d", title=text, url=text, path=text),
            ContextEvidence(id="c", label=text, unit=text, text=text),
            MissingEvidence(id="m", state="discarded", reason=text),
            BinaryEvidence(id="b", value=True, population=text, caveat=text),
        ),
        practices=(Practice(key="p", title=text, story=text, changed=text),),
        findings=(Finding(key="f", kind="improvement", text=text),),
        log=(LogEntry(date=DAY, stage="draft", by=text, comment=text),),
    )


PLACES = {
    *("title", "note", "stakes[1]", "participants[0].role"),
    *("evidence[n].text", "evidence[m].reason", "evidence[b].population", "evidence[b].caveat"),
    *(f"evidence[d].{name}" for name in ("title", "url", "path")),
    *(f"evidence[c].{name}" for name in ("label", "unit", "text")),
    *(f"practices[p].{name}" for name in ("title", "story", "changed")),
    *("findings[f].text", "log[0].by", "log[0].comment"),
}
PUBLIC = {
    *("subject.name", "subject.place", "subject.members[0].name", "subject.members[0].place"),
    *(f"sources[s].{name}" for name in ("title", "publisher", "url", "date", "note")),
}


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("295109912611193", "nir", PLACES | PUBLIC),
        ("a@exemple.fr", "email", PLACES | PUBLIC),
        ("06 12 34 56 78", "phone", PLACES | PUBLIC),
        ("Mme Durand", "name", PLACES),
        ("Un atelier de 2018", "", set()),
    ],
)
def test_each_free_text_is_looked_at(build, text, kind, places):
    """Names are not hinted where an author or an organisation is named."""
    found = build.found(tuple(check_confided(filled(text))))
    assert found == {(f"assessment.personal_{kind}", place) for place in places}


def test_the_words_of_other_subjects_are_looked_at(build):
    """A territory has a title, any other subject a description."""
    territory = Territory(title="a@exemple.fr", departements=("35",), vintage=2018)
    for subject, place in (
        (TerritorySubject(name="T", territory=territory), "subject.territory.title"),
        (OtherSubject(name="O", description="a@exemple.fr"), "subject.description"),
    ):
        found = build.found(tuple(check_confided(build.assessment(subject=subject))))
        assert found == {("assessment.personal_email", place)}


def test_it_is_a_warning_of_the_check_of_an_assessment(build):
    """Nothing is refused: whoever reads decides."""
    issues = check_assessment(build.assessment(note="06 12 34 56 78"), build.grid())
    assert [(one.code, one.severity) for one in issues] == [
        ("assessment.personal_phone", Severity.WARNING)
    ]


@pytest.mark.parametrize("name", examples.names())
def test_the_examples_raise_no_false_alarm(name):
    """Seven real organisations and an invented one, with their sources and their words."""
    text = examples.path(name).read_text(encoding="utf-8")
    assert list(check_confided(assessment_from(text, name))) == []


@pytest.mark.property
@given(NIRS | EMAILS | PHONES)
def test_no_message_repeats_what_was_planted(planted):
    """Nor its arguments, in either language."""
    issues = list(check_confided(filled(planted)))
    assert len(issues) >= len(PLACES | PUBLIC)
    said = "".join(f"{one!r}{one.text('fr')}{one.text('en')}" for one in issues)
    assert planted not in said
    assert "".join(planted.split()) not in said


@pytest.mark.parametrize(
    "kind",
    [*EVIDENCE, *SUBJECTS, Participant, Practice, Finding, LogEntry, Source],
    ids=lambda kind: kind.__name__,
)
def test_no_text_is_forgotten(kind):
    """Each field that holds a text is looked at, or names something."""
    listed = {*TEXTS.items(), *PUBLIC_TEXTS.items()}
    looked_at = {name for one, names in listed if issubclass(kind, one) for name in names}
    texts = {field.name for field in attrs.fields(kind) if field.type in {"str", str}}
    assert texts - looked_at - NAMES <= set()
    assert looked_at <= texts
    assert issubclass(kind, Evidence | Subject) or looked_at
