"""Whom an assessment is about, and what may be said under a name."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.checks.identifiers import check_identifier
from utilite_sociale.checks.items import Item
from utilite_sociale.checks.problems import Issues, error, listed, warning
from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    Assessment,
    Enterprise,
    EnterpriseGroup,
    OrdinalEvidence,
    Subject,
)
from utilite_sociale.vocabulary import AssessmentNature, Direction

__all__ = ["check_people"]


def check_people(assessment: Assessment, found: tuple[Item, ...]) -> Issues:
    """Give the problems of the subject, and what may not be concluded about it."""
    for path, subject in _subjects(assessment.subject):
        if subject.identifier is not None:
            yield from check_identifier(subject.identifier, f"{path}.identifier")
        if isinstance(subject, Enterprise):
            yield from _kind(f"{path}.kind", subject.kind)
    if isinstance(assessment.subject, EnterpriseGroup):
        yield from _members(assessment.subject)
    if assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        yield from _without_participation(assessment, found)


def _subjects(subject: Subject) -> Iterator[tuple[str, Subject]]:
    yield "subject", subject
    if isinstance(subject, EnterpriseGroup):
        for number, member in enumerate(subject.members):
            yield f"subject.members[{number}]", member


def _members(group: EnterpriseGroup) -> Issues:
    """Notice a member that is named twice; two kinds under one SIRET are two enterprises."""
    seen = set()
    for number, member in enumerate(group.members):
        if member.identity is not None and member.identity in seen:
            yield warning("assessment.member_twice", f"subject.members[{number}]")
        seen.add(member.identity)


def _kind(path: str, kind: str) -> Issues:
    """Refuse a known kind that is misspelt; kinds are open, another one is only noticed."""
    if kind in ENTERPRISE_KINDS:
        return
    if kind.strip().upper() in ENTERPRISE_KINDS:
        yield error("assessment.kind_spelling", path, near=kind.strip().upper())
    else:
        known = listed(ENTERPRISE_KINDS)
        yield warning("assessment.unknown_kind", path, found=kind, known=known)


def _without_participation(assessment: Assessment, found: tuple[Item, ...]) -> Issues:
    """Nothing is concluded under the name of somebody who took no part."""
    for finding in assessment.findings:
        yield error("assessment.finding_under_a_name", f"findings[{finding.key}]")
    for item in found:
        if isinstance(item.evidence, OrdinalEvidence) and item.indicator is not None:
            judged = item.indicator.direction is not Direction.NONE
            if judged or item.evidence.voice:
                yield error("assessment.appreciation_under_a_name", item.path)
    if assessment.participants:
        yield warning("assessment.participants_without_participation", "participants")
