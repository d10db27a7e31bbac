"""Free texts that seem to hold personal data: noticed by their place, never repeated."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.checks.patterns import numbers_of_persons, personal_patterns
from utilite_sociale.checks.problems import Issues, warning
from utilite_sociale.model import (
    Assessment,
    ContextEvidence,
    DocumentEvidence,
    EnterpriseGroup,
    Evidence,
    Finding,
    LogEntry,
    MissingEvidence,
    NarrativeEvidence,
    OtherSubject,
    Participant,
    Practice,
    Source,
    Subject,
    TerritorySubject,
)
from utilite_sociale.model.value import Value

__all__ = ["PUBLIC_TEXTS", "TEXTS", "check_confided"]

TEXTS: dict[type[Value], tuple[str, ...]] = {
    Participant: ("role",),
    Practice: ("title", "story", "changed"),
    Finding: ("text",),
    LogEntry: ("by", "comment"),
    Evidence: ("population", "caveat"),
    NarrativeEvidence: ("text",),
    DocumentEvidence: ("title", "url", "path"),
    ContextEvidence: ("label", "unit", "text"),
    MissingEvidence: ("reason",),
}
"""What people write of each object, in their own words."""

PUBLIC_TEXTS: dict[type[Value], tuple[str, ...]] = {
    Source: ("title", "publisher", "url", "date", "note"),
    Subject: ("name", "place"),
    OtherSubject: ("description",),
}
"""What names an organisation or a publication, and may well bear the name of a person."""

Texts = Iterator[tuple[str, str]]


def check_confided(assessment: Assessment) -> Issues:
    """Notice each text that seems to hold a NIR, an address, a phone or the name of a person."""
    for path, text in _texts(assessment):
        for kind in personal_patterns(text):
            yield warning(f"assessment.personal_{kind}", path)
    for path, text in _public(assessment):
        for kind in numbers_of_persons(text):
            yield warning(f"assessment.personal_{kind}", path)


def _texts(assessment: Assessment) -> Texts:
    yield "title", assessment.title
    yield "note", assessment.note
    for number, stake in enumerate(assessment.stakes):
        yield f"stakes[{number}]", stake
    for number, participant in enumerate(assessment.participants):
        yield from _of(participant, f"participants[{number}]", TEXTS)
    for evidence in assessment.evidence:
        yield from _of(evidence, f"evidence[{evidence.id}]", TEXTS)
    for practice in assessment.practices:
        yield from _of(practice, f"practices[{practice.key}]", TEXTS)
    for finding in assessment.findings:
        yield from _of(finding, f"findings[{finding.key}]", TEXTS)
    for number, entry in enumerate(assessment.log):
        yield from _of(entry, f"log[{number}]", TEXTS)


def _public(assessment: Assessment) -> Texts:
    subject = assessment.subject
    yield from _of(subject, "subject", PUBLIC_TEXTS)
    if isinstance(subject, TerritorySubject):
        yield "subject.territory.title", subject.territory.title
    if isinstance(subject, EnterpriseGroup):
        for number, member in enumerate(subject.members):
            yield from _of(member, f"subject.members[{number}]", PUBLIC_TEXTS)
    for source in assessment.sources:
        yield from _of(source, f"sources[{source.key}]", PUBLIC_TEXTS)


def _of(one: Value, path: str, listed: dict[type[Value], tuple[str, ...]]) -> Texts:
    for kind, names in listed.items():
        if isinstance(one, kind):
            yield from ((f"{path}.{name}", getattr(one, name)) for name in names)
