"""Grids and answers of a given size: four sorts of measures, four indicators to a criterion."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from itertools import cycle, islice

from utilite_sociale.model import (
    Assessment,
    Choice,
    ChoiceEvidence,
    Criterion,
    DecisionTable,
    Enterprise,
    Evidence,
    Grid,
    GridReference,
    Indicator,
    LevelScore,
    LevelsRule,
    Mean,
    Measure,
    Option,
    OptionScore,
    OptionsRule,
    Ordinal,
    OrdinalEvidence,
    OrdinalLevel,
    Period,
    PiecewiseLinearRule,
    Point,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
    Register,
    Scale,
    ScaleLevel,
    ScoringRule,
    Source,
    StepsRule,
    TableRow,
)
from utilite_sociale.serial.converter import converter
from utilite_sociale.vocabulary import ClosedSide, Direction, GridStatus, Strength

__all__ = ["campaign", "structured", "wide_table"]

KEYS = ("bas", "moyen", "haut", "plein")
SCALE = Scale(
    low=Decimal(0),
    high=Decimal(10),
    levels=(
        ScaleLevel(key="fragile", title="Fragile", at_least=Decimal(0)),
        ScaleLevel(key="solide", title="Solide", at_least=Decimal(5)),
    ),
)
YEAR = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))
SHAPES: tuple[tuple[Measure, ScoringRule], ...] = (
    (
        Ordinal(levels=tuple(OrdinalLevel(key=key, title=key) for key in KEYS)),
        LevelsRule(scores=tuple(LevelScore(level=k, score=Decimal(n)) for n, k in enumerate(KEYS))),
    ),
    (
        Quantity(unit="heures", high=Decimal(100)),
        PiecewiseLinearRule(
            points=(
                Point(value=Decimal(0), score=Decimal(0)),
                Point(value=Decimal(100), score=Decimal(10)),
            )
        ),
    ),
    (
        Ratio(numerator="sorties dynamiques", denominator="sorties"),
        StepsRule(
            cuts=tuple(map(Decimal, (20, 50, 80))),
            scores=tuple(map(Decimal, (0, 3, 7, 10))),
            closed=ClosedSide.LOWER,
        ),
    ),
    (
        Choice(options=tuple(Option(key=key, title=key) for key in KEYS)),
        OptionsRule(
            scores=tuple(OptionScore(option=k, score=Decimal(n)) for n, k in enumerate(KEYS))
        ),
    ),
)


def campaign(size: int) -> tuple[Grid, Assessment]:
    """Give a grid of *size* scored indicators, and answers to eleven of twelve."""
    shapes = list(islice(cycle(SHAPES), size))
    indicators = [
        Indicator(
            key=f"i{number}",
            label=f"Indicateur {number}",
            measure=measure,
            rule=rule,
            direction=Direction.HIGHER,
        )
        for number, (measure, rule) in enumerate(shapes)
    ]
    criteria = [
        Criterion(
            key=f"c{start}",
            title="Critère",
            aggregation=Mean(),
            indicators=tuple(indicators[start : start + 4]),
        )
        for start in range(0, size, 4)
    ]
    registers = [
        Register(
            key=f"r{start}",
            title="Registre",
            aggregation=Mean(),
            criteria=tuple(criteria[start : start + 5]),
        )
        for start in range(0, len(criteria), 5)
    ]
    grid = _grid(*registers)
    said = [_answer(one, n) for n, one in enumerate(indicators) if n % 12 != 11]
    return grid, _assessment(said)


def _grid(*registers: Register) -> Grid:
    return Grid(
        key="mesure",
        version="1.0.0",
        title="Mesure",
        owner="Personne",
        status=GridStatus.DRAFT,
        registers=registers,
        scale=SCALE,
    )


def _assessment(evidence: list[Evidence]) -> Assessment:
    return Assessment(
        subject=Enterprise(name="Les Prés", kind="ACI", departements=("35",)),
        grid=GridReference(key="mesure", version="1.0.0"),
        period=YEAR,
        sources=(Source(key="rapport", title="Rapport d’activité"),),
        evidence=tuple(evidence),
    )


def _answer(indicator: Indicator, number: int) -> Evidence:
    """Answer as a file does: with its source, period, date and strength."""
    given = {
        "id": f"p{number}",
        "about": indicator.key,
        "source": "rapport",
        "period": YEAR,
        "collected_on": dt.date(2025, 2, 1),
        "strength": Strength.INTERNAL_RECORD,
    }
    match indicator.measure:
        case Ordinal():
            return OrdinalEvidence(value="haut", **given)  # type: ignore[arg-type]
        case Quantity():
            return QuantityEvidence(value=Decimal("37.5"), **given)  # type: ignore[arg-type]
        case Ratio():
            above, below = Decimal(12), Decimal(31)
            return RatioEvidence(numerator=above, denominator=below, **given)  # type: ignore[arg-type]
        case _:
            return ChoiceEvidence(value="moyen", **given)  # type: ignore[arg-type]


def structured(assessment: Assessment) -> Callable[[], Assessment]:
    """Give what makes the objects of an assessment from its plain tables."""
    plain = converter().unstructure(assessment, unstructure_as=Assessment)
    return lambda: converter().structure(plain, Assessment)


def wide_table() -> tuple[Grid, Assessment, Assessment]:
    """Give a table of twelve columns of four values, with no answer, then with all."""
    measure, rule = SHAPES[0]
    indicators = tuple(
        Indicator(
            key=f"i{number}",
            label="Indicateur",
            measure=measure,
            rule=rule,
            direction=Direction.HIGHER,
            not_applicable_allowed=False,
        )
        for number in range(12)
    )
    rows = tuple(
        TableRow(when=tuple("bas" if place == row else "*" for place in range(12)), level="fragile")
        for row in range(12)
    )
    table = DecisionTable(rows=rows, default="solide")
    grid = _grid(Register(key="r", title="R", aggregation=table, indicators=indicators))
    said = [_answer(one, number) for number, one in enumerate(indicators)]
    return grid, _assessment([]), _assessment(said)
