"""Texts that a new file of answers proposes and that nobody has replaced yet."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.checks.items import Item
from utilite_sociale.checks.problems import Issues, warning
from utilite_sociale.messages import LANGUAGES, say
from utilite_sociale.model import Assessment, MissingEvidence, NarrativeEvidence

__all__ = ["check_placeholders"]


def check_placeholders(assessment: Assessment, found: tuple[Item, ...]) -> Issues:
    """Notice each text that still says that it is to be written."""
    codes = ("skeleton.to_write", "skeleton.name")
    waiting = {say(code, lang) for code in codes for lang in LANGUAGES}
    for path, text in _texts(assessment, found):
        if text in waiting:
            yield warning("assessment.to_be_written", path)


def _texts(assessment: Assessment, found: tuple[Item, ...]) -> Iterator[tuple[str, str]]:
    yield "subject.name", assessment.subject.name
    yield "subject.place", assessment.subject.place
    for number, stake in enumerate(assessment.stakes):
        yield f"stakes[{number}]", stake
    for number, participant in enumerate(assessment.participants):
        yield f"participants[{number}].role", participant.role
    for item in found:
        if isinstance(item.evidence, NarrativeEvidence):
            yield f"{item.path}.text", item.evidence.text
        if isinstance(item.evidence, MissingEvidence):
            yield f"{item.path}.reason", item.evidence.reason
    for practice in assessment.practices:
        yield f"practices[{practice.key}].title", practice.title
        yield f"practices[{practice.key}].story", practice.story
        yield f"practices[{practice.key}].changed", practice.changed
    for finding in assessment.findings:
        yield f"findings[{finding.key}].text", finding.text
