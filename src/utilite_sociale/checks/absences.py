"""What is missing in an assessment, and whether it is said as it must be."""

from __future__ import annotations

from utilite_sociale.checks.items import Item, answers
from utilite_sociale.checks.problems import Issues, error, listed, warning
from utilite_sociale.model import DocumentEvidence, Indicator, MissingEvidence
from utilite_sociale.vocabulary import Direction, MissingState

__all__ = ["check_absences"]

_NEED_A_REASON = (MissingState.NOT_APPLICABLE, MissingState.DISCARDED)


def check_absences(found: tuple[Item, ...]) -> Issues:
    """Give the reasons, voices and sources that are missing."""
    backed = {item.evidence.about for item in found if isinstance(item.evidence, DocumentEvidence)}
    for item, indicator in answers(found):
        if isinstance(item.evidence, MissingEvidence):
            yield from _reason(item.path, item.evidence, indicator)
        else:
            yield from _answer(item, indicator, documented=indicator.key in backed)


def _reason(path: str, evidence: MissingEvidence, indicator: Indicator) -> Issues:
    if evidence.state in _NEED_A_REASON and not evidence.reason.strip():
        yield error(f"assessment.no_reason_{evidence.state}", f"{path}.reason")
    if evidence.state is MissingState.NOT_APPLICABLE and not indicator.not_applicable_allowed:
        yield error("assessment.not_applicable_refused", f"{path}.state", found=indicator.key)


def _answer(item: Item, indicator: Indicator, *, documented: bool) -> Issues:
    evidence = item.evidence
    if indicator.evidence_required and not evidence.source and not documented:
        yield warning("assessment.unsupported", f"{item.path}.source", found=indicator.key)
    scored = indicator.direction is not Direction.NONE and indicator.rule is not None
    if scored and indicator.voices is not None and not evidence.voice:
        expected = listed(indicator.voices.expected)
        yield warning("assessment.voice_missing", f"{item.path}.voice", expected=expected)
    if scored and evidence.qualifier is not None:
        qualifier = str(evidence.qualifier)
        yield warning("assessment.not_exact", f"{item.path}.qualifier", qualifier=qualifier)
