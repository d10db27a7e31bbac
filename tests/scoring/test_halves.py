"""Figures that are one number short, and their place among what to answer first."""

from __future__ import annotations

import pytest

from tests.scoring.build import assessment, criterion, grid, levels, register
from utilite_sociale.model import (
    Breakdown,
    BreakdownEvidence,
    CategoryCount,
    Indicator,
    Option,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
)
from utilite_sociale.scoring import evaluate, part_missing
from utilite_sociale.vocabulary import AssessmentNature

RATE = Indicator(
    key="taux",
    label="Taux",
    measure=Ratio(numerator="sorties vers l’emploi", denominator="sorties"),
)
EXITS = Indicator(
    key="sorties",
    label="Sorties",
    measure=Breakdown(
        unit="personnes", categories=(Option(key="emploi", title="e"),), total="total des sorties"
    ),
)
HOURS = Indicator(key="heures", label="Heures", measure=Quantity(unit="h"))
COUNTS = (CategoryCount(category="emploi", count=30),)


@pytest.mark.parametrize(
    ("item", "indicator", "missing"),
    [
        (RatioEvidence(id="a", numerator=5), RATE, "sorties"),
        (RatioEvidence(id="a", denominator=5), RATE, "sorties vers l’emploi"),
        (RatioEvidence(id="a", numerator=1, denominator=5), RATE, ""),
        (BreakdownEvidence(id="a", counts=COUNTS), EXITS, "total des sorties"),
        (BreakdownEvidence(id="a", counts=COUNTS, total=51), EXITS, ""),
        (QuantityEvidence(id="a", value=1), HOURS, ""),
        (RatioEvidence(id="a", numerator=5), None, ""),
    ],
)
def test_what_keeps_a_rate_from_being_computed_is_named(item, indicator, missing):
    """The denominator, the numerator, or the total of the categories."""
    assert part_missing(item, indicator) == missing


def published(*evidence):
    """Evaluate published figures on an appreciation, then exits, a rate and hours."""
    facts = criterion("faits", EXITS, RATE, HOURS)
    on = grid(register("humain", levels("accueil", 1, 4)), register("autre", facts))
    made = assessment(*evidence, nature=AssessmentNature.PUBLISHED_FIGURES)
    return evaluate(made, on)


def test_figures_that_one_number_would_complete_come_first_where_nobody_took_part():
    """Each with the number that it lacks; the appreciations come after, nothing twice."""
    outcome = published(
        BreakdownEvidence(id="s", about="sorties", counts=COUNTS),
        RatioEvidence(id="t", about="taux", numerator=5),
        QuantityEvidence(id="h", about="heures", value=3),
    )
    named = [(one.path, one.part, one.gain) for one in outcome.priorities]
    assert named[:2] == [
        ("autre.faits.sorties", "total des sorties", 0.0),
        ("autre.faits.taux", "sorties", 0.0),
    ]
    assert named[2:] == [("humain.accueil", "", 0.0)]
