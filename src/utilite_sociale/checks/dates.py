"""Dates in an assessment: what is covered lies in its period, and figures stay fresh."""

from __future__ import annotations

from utilite_sociale.checks.items import Item
from utilite_sociale.checks.problems import Issues, error, warning
from utilite_sociale.model import Assessment, ContextEvidence, DocumentEvidence, Grid

__all__ = ["check_dates", "is_stale"]

_MONTHS_A_YEAR = 12


def check_dates(assessment: Assessment, grid: Grid, found: tuple[Item, ...]) -> Issues:
    """Give what lies outside the period, too early or too old."""
    for item in found:
        yield from _evidence(item, assessment)
        yield from _fresh(item, assessment)
    yield from _validity(assessment, grid)


def _evidence(item: Item, assessment: Assessment) -> Issues:
    """A context or a document may cover any days; an answer covers days of the assessment."""
    period, whole = assessment.period_of(item.evidence), assessment.period
    if item.evidence.undated and item.evidence.period is not None:
        yield error("assessment.undated_with_period", f"{item.path}.undated")
    aside = isinstance(item.evidence, ContextEvidence | DocumentEvidence)
    if period not in whole and not aside:
        yield error(
            "assessment.outside_period",
            f"{item.path}.period",
            start=str(whole.start),
            end=str(whole.end),
        )
    collected = item.evidence.collected_on
    if collected is not None and collected < period.start and not aside:
        path = f"{item.path}.collected_on"
        yield error("assessment.collected_early", path, start=str(period.start))


def _fresh(item: Item, assessment: Assessment) -> Issues:
    if item.indicator is not None and is_stale(item, assessment):
        months = str(item.indicator.fresh_for_months)
        yield warning("assessment.stale", f"{item.path}.period", months=months)


def is_stale(item: Item, assessment: Assessment) -> bool:
    """Tell whether a figure is too old at the end of an assessment, as its indicator says."""
    months = None if item.indicator is None else item.indicator.fresh_for_months
    if months is None or not item.is_value:
        return False
    last, today = assessment.period_of(item.evidence).end, assessment.period.end
    age = (today.year - last.year) * _MONTHS_A_YEAR + today.month - last.month
    return (age, today.day) > (months, last.day)


def _validity(assessment: Assessment, grid: Grid) -> Issues:
    start, end = grid.valid_from, grid.valid_until
    early = start is not None and assessment.period.end < start
    late = end is not None and assessment.period.start > end
    if early or late:
        yield warning(
            "assessment.grid_not_valid", "period", start=str(start or "…"), end=str(end or "…")
        )
