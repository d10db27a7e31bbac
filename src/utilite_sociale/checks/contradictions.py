"""What does not agree inside an assessment: contradictions, repeats, figures that form no trend."""

from __future__ import annotations

from collections.abc import Hashable

from utilite_sociale.checks.items import Item, answers
from utilite_sociale.checks.problems import Issues, error, warning
from utilite_sociale.errors import Issue
from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    BreakdownEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    Evidence,
    MissingEvidence,
    OrdinalEvidence,
    Period,
    QuantityEvidence,
    RatioEvidence,
)

__all__ = ["check_agreement"]

_DAYS_A_MONTH = 30.44


def check_agreement(assessment: Assessment, found: tuple[Item, ...]) -> Issues:
    """Give what contradicts or repeats, and the series in which no trend can be read."""
    first: dict[Hashable, Item] = {}
    series: dict[str, list[Item]] = {}
    for item, indicator in answers(found):
        evidence = item.evidence
        period = assessment.period_of(evidence)
        known = first.setdefault((indicator.key, evidence.voice, period), item)
        if known.evidence.id != evidence.id:
            yield _second(item, known)
        if item.is_value:
            series.setdefault(indicator.key, []).append(item)
    for same in series.values():
        yield from _trend(same, assessment)


def _second(item: Item, first: Item) -> Issue:
    same = _content(item.evidence) == _content(first.evidence)
    if same:
        return warning("assessment.said_twice", item.path, other=first.evidence.id)
    return error("assessment.contradiction", item.path, other=first.evidence.id)


def _content(evidence: Evidence) -> Hashable:
    """Give what a piece of evidence says, apart from who said it, when and how."""
    match evidence:
        case QuantityEvidence(value=said) | BinaryEvidence(value=said):
            content: Hashable = said
        case OrdinalEvidence(value=said) | ChoiceEvidence(value=said):
            content = said
        case RatioEvidence(numerator=above, denominator=below):
            content = above, below
        case ChecklistEvidence(ticked=ticked):
            content = frozenset(ticked)
        case BreakdownEvidence(counts=counts, total=total):
            content = frozenset((one.category, one.count) for one in counts), total
        case MissingEvidence(state=state):
            content = state
        case _:
            content = evidence.id
    return evidence.type_name, content


def _trend(same: list[Item], assessment: Assessment) -> Issues:
    periods = [assessment.period_of(item.evidence) for item in same]
    if len(set(periods)) > 1:
        path, about = same[-1].path, same[-1].evidence.about
        if len({item.evidence.population for item in same}) > 1:
            yield warning("assessment.populations_differ", path, found=about)
        if len({_months(period) for period in periods}) > 1:
            yield warning("assessment.period_lengths_differ", path, found=about)


def _months(period: Period) -> int:
    return round(period.days / _DAYS_A_MONTH)
