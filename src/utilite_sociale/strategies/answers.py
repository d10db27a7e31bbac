"""Answers to a grid: every measure, every state of absence, from subjects of every sort."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from utilite_sociale.model import (
    Assessment,
    Binary,
    BinaryEvidence,
    Breakdown,
    BreakdownEvidence,
    CategoryCount,
    Checklist,
    ChecklistEvidence,
    Choice,
    ChoiceEvidence,
    Enterprise,
    Evidence,
    Grid,
    Indicator,
    MissingEvidence,
    Narrative,
    NarrativeEvidence,
    Ordinal,
    OrdinalEvidence,
    Period,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
    Source,
)
from utilite_sociale.vocabulary import AssessmentNature, MissingState

__all__ = ["assessments", "complete_assessments"]

T = TypeVar("T")

YEAR = Period(start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31))
SOURCE = Source(key="rapport", title="Rapport d’activité")
KINDS = ("ACI", "AI", "EI", "ETTI", "EITI", "GEIQ")
STEPS = 20
SPAN = 100
_numbers = st.integers(0, 59)


def _pick(draw: st.DrawFn, options: Sequence[T]) -> T:
    """Choose one of a few, the first being the simplest."""
    return options[draw(_numbers) % len(options)]


@st.composite
def assessments(draw: st.DrawFn, grid: Grid) -> Assessment:
    """Draw an assessment of a grid: answers, gaps of every sort, several voices.

    Args:
        draw: what Hypothesis gives.
        grid: a grid without errors.
    """
    evidence: list[Evidence] = []
    for indicator in grid.indicators.values():
        for voice in _pick(draw, _voices(grid, indicator)):
            evidence.append(_said(draw, indicator, voice, f"e{len(evidence)}", gaps=True))
    return _assessment(draw, grid, evidence)


@st.composite
def complete_assessments(draw: st.DrawFn, grid: Grid) -> Assessment:
    """Draw an assessment in which every expected voice answers every question.

    Args:
        draw: what Hypothesis gives.
        grid: a grid without errors.
    """
    evidence: list[Evidence] = []
    for indicator in grid.indicators.values():
        rule = indicator.voices
        for voice in ("",) if rule is None else rule.expected:
            evidence.append(_said(draw, indicator, voice, f"e{len(evidence)}", gaps=False))
    return _assessment(draw, grid, evidence)


def _assessment(draw: st.DrawFn, grid: Grid, evidence: list[Evidence]) -> Assessment:
    subject = Enterprise(name="Exemple", kind=_pick(draw, KINDS), departements=("75",))
    return Assessment(
        subject=subject,
        grid=grid.reference,
        period=YEAR,
        nature=AssessmentNature.FICTIONAL,
        sources=(SOURCE,),
        evidence=evidence,
    )


def _voices(grid: Grid, indicator: Indicator) -> list[Sequence[str]]:
    """Give who may speak: nobody, one voice, some of those expected, or all."""
    known = [voice.key for voice in grid.voices]
    expected = list(indicator.voices.expected) if indicator.voices is not None else known
    return [expected[:1] or [""], [], expected[:2] or [""], expected or [""]]


def _said(draw: st.DrawFn, indicator: Indicator, voice: str, key: str, *, gaps: bool) -> Evidence:
    """Draw what one voice says: an answer or, where gaps are asked for, sometimes none."""
    given: dict[str, Any] = {"id": key, "about": indicator.key, "voice": voice}
    if gaps and draw(_numbers) % 4 == 0:
        gone = MissingState.NOT_APPLICABLE
        states = [state for state in MissingState if state != gone]
        states += [gone] * 4 * indicator.not_applicable_allowed
        return MissingEvidence(state=_pick(draw, states), reason="raison dite", **given)
    sources = ("", SOURCE.key) if gaps else (SOURCE.key,)
    return _answer(draw, indicator, {**given, "source": _pick(draw, sources)})


def _answer(draw: st.DrawFn, indicator: Indicator, given: dict[str, Any]) -> Evidence:  # noqa: PLR0911 - one per measure
    """Draw an answer in the domain of the measure."""
    match indicator.measure:
        case Ordinal(levels=levels):
            return OrdinalEvidence(value=_pick(draw, levels).key, **given)
        case Choice(options=options):
            return ChoiceEvidence(value=_pick(draw, options).key, **given)
        case Checklist(options=options):
            ticked = tuple(one.key for one in options if draw(_numbers) % 2)
            return ChecklistEvidence(ticked=ticked, **given)
        case Binary():
            return BinaryEvidence(value=draw(_numbers) % 2 == 1, **given)
        case Quantity() as measure:
            return QuantityEvidence(value=_number(draw, measure), **given)
        case Ratio(part_of_whole=part):
            below = _pick(draw, (10, 7, 40, 1))
            above = draw(_numbers) % ((below if part else 3 * below) + 1)
            return RatioEvidence(numerator=above, denominator=below, **given)
        case Breakdown(categories=categories):
            counts = [CategoryCount(category=c.key, count=draw(_numbers)) for c in categories]
            return BreakdownEvidence(counts=counts, **given)
        case Narrative(shape=shape):
            return NarrativeEvidence(text="Ce qui a été fait.", shape=shape, **given)
        case other:
            raise TypeError(type(other).__name__)


def _number(draw: st.DrawFn, measure: Quantity) -> Decimal:
    """Draw a number within the bounds, both ends included where they are such numbers."""
    low, high = _bounds(measure)
    value = low + (high - low) * (draw(_numbers) % (STEPS + 1)) / STEPS
    whole = value.to_integral_value() if measure.integer else value
    return min(max(whole, low), high)


def _bounds(measure: Quantity) -> tuple[Decimal, Decimal]:
    """Give the lowest and the highest number to draw; whole ones where only these are answers."""
    low, high = measure.low, measure.high
    if low is None:
        low = Decimal(0) if high is None or high >= 0 else high - SPAN
    if high is None:
        high = low + SPAN
    if measure.integer:
        low, high = low.to_integral_value(ROUND_CEILING), high.to_integral_value(ROUND_FLOOR)
    return low, high
