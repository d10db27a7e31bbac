"""Answers to a grid, with every state of absence, from subjects of every sort."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from tests.scoring import build
from tests.strategies.draws import one_in, pick, some
from tests.strategies.measures import VOICES
from utilite_sociale.model import (
    Assessment,
    Binary,
    Checklist,
    Choice,
    Enterprise,
    EnterpriseGroup,
    Evidence,
    Grid,
    Indicator,
    Narrative,
    Network,
    Ordinal,
    Period,
    Quantity,
    Source,
    Subject,
)
from utilite_sociale.vocabulary import MissingState

__all__ = ["assessments"]

HALVES = (
    Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 6, 30)),
    Period(start=dt.date(2024, 7, 1), end=dt.date(2024, 12, 31)),
)
REACHES: tuple[tuple[str, ...], ...] = ((), ("35",), ("44",), ("35", "75"))


def _subject(draw: st.DrawFn) -> Subject:
    """Draw a subject whose kind and territory are stated, or not, or in part."""
    reach = pick(draw, REACHES)

    def enterprise(places: tuple[str, ...]) -> Enterprise:
        kind = pick(draw, ["ACI", "AI", "ETTI"])
        return Enterprise(name="Les Prés", kind=kind, departements=places)

    shape = pick(draw, ["enterprise", "enterprise", "network", "group"])
    if shape == "enterprise":
        return enterprise(reach)
    if shape == "network":
        return Network(name="Le réseau", departements=reach)
    members = [enterprise(pick(draw, REACHES)) for _ in range(pick(draw, [1, 2]))]
    return EnterpriseGroup(name="L’ensemblier", departements=reach, members=members)


def _value(draw: st.DrawFn, indicator: Indicator, given: dict[str, Any]) -> Evidence:
    """Draw an answer in the domain of the measure; of a ratio, one part may be missing."""
    measure, key = indicator.measure, indicator.key
    if isinstance(measure, Ordinal):
        return build.level(key, pick(draw, measure.levels).key, **given)
    if isinstance(measure, Choice):
        return build.chosen(key, pick(draw, measure.options).key, **given)
    if isinstance(measure, Checklist):
        return build.ticked(key, *(o.key for o in some(draw, measure.options)), **given)
    if isinstance(measure, Binary):
        return build.yes(key, value=one_in(draw, 2), **given)
    if isinstance(measure, Quantity):
        low = -4 if measure.low is None else int(measure.low)
        step = Decimal(2) if measure.high == 100 else Decimal("0.25")
        value = low + step * pick(draw, range(50))
        return build.amount(key, value.to_integral_value() if measure.integer else value, **given)
    below = pick(draw, [10, 7, 40, 1, 0])
    above = pick(draw, range((below if measure.part_of_whole else 3 * below) + 1))
    shape = pick(draw, ["both", "both", "both", "above", "below"])
    known = (None if shape == "below" else above, None if shape == "above" else below)
    return build.share(key, *known, **given)


def _evidence(draw: st.DrawFn, indicator: Indicator, voice: str) -> list[Evidence]:
    """Draw what one voice says: once, corrected, or for each half of the year."""
    states = [s for s in MissingState if s is not MissingState.NOT_APPLICABLE]
    states += [MissingState.NOT_APPLICABLE] * (4 * indicator.not_applicable_allowed)
    source = pick(draw, ["", "rapport"])

    def once(**stated: Any) -> Evidence:
        given = {"voice": voice, "source": source, **stated}
        if isinstance(indicator.measure, Narrative) or one_in(draw, 4):
            return build.missing(indicator.key, pick(draw, states), **given)
        return _value(draw, indicator, given)

    shape = pick(draw, ["once", "once", "once", "corrected", "halves"])
    if shape == "halves":
        halves = HALVES if one_in(draw, 2) else HALVES[::-1]
        return [once(period=half) for half in halves]
    first = once()
    return [first, once(replaces=first.id)] if shape == "corrected" else [first]


@st.composite
def assessments(draw: st.DrawFn, grid: Grid) -> Assessment:
    """Draw answers to a grid that ``checks`` accepts, with every state of absence."""
    evidence: list[Evidence] = []
    for indicator in grid.indicators.values():
        speak = pick(draw, [[""], [], [""], ["equipe"], ["equipe", "salaries"], [*VOICES]])
        if indicator.voices is not None:
            speak = some(draw, ["", *VOICES])
        for voice in speak:
            evidence += _evidence(draw, indicator, voice)
    title = "Rapport d’activité : 2024 → 2025 (p. 3)"
    return build.assessment(
        *evidence, subject=_subject(draw), sources=(Source(key="rapport", title=title),)
    )
