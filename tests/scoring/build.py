"""Small grids and assessments, written in one line each, for the tests of scoring."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import count
from typing import Any

from utilite_sociale.model import (
    Assessment,
    Binary,
    BinaryEvidence,
    Checklist,
    ChecklistEvidence,
    Choice,
    ChoiceEvidence,
    Criterion,
    Enterprise,
    Evidence,
    Grid,
    GridReference,
    Indicator,
    LevelScore,
    LevelsRule,
    Mean,
    Measure,
    MinimumCoverage,
    MissingEvidence,
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
    StepsRule,
    Voice,
)
from utilite_sociale.scoring import Outcome, evaluate
from utilite_sociale.vocabulary import Direction, GridStatus, MissingState

__all__ = [
    "amount",
    "assessment",
    "chosen",
    "counting",
    "criterion",
    "evaluated",
    "grid",
    "indicator",
    "level",
    "levels",
    "lines",
    "listing",
    "missing",
    "options",
    "register",
    "share",
    "sharing",
    "steps",
    "ticked",
    "yes",
]

YEAR = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))
SCALE = Scale(
    low=Decimal(0),
    high=Decimal(10),
    levels=(
        ScaleLevel(key="fragile", title="Fragile", at_least=Decimal(0)),
        ScaleLevel(key="solide", title="Solide", at_least=Decimal(5)),
        ScaleLevel(key="exemplaire", title="Exemplaire", at_least=Decimal(8)),
    ),
)
_IDS = count(1)


def indicator(key: str, measure: Measure, rule: ScoringRule | None, **changes: Any) -> Indicator:
    """Give an indicator, scored where it has a rule; *sans objet* is refused unless asked for."""
    given = {
        "key": key,
        "label": f"Indicateur {key}",
        "measure": measure,
        "rule": rule,
        "direction": Direction.HIGHER,
        "not_applicable_allowed": False,
    }
    return Indicator(**{**given, **changes})


def levels(key: str, *scores: float, **changes: Any) -> Indicator:
    """Give an appreciation whose levels ``n0``, ``n1``… have these scores."""
    keys = [f"n{place}" for place in range(len(scores))]
    measure = Ordinal(levels=tuple(OrdinalLevel(key=k, title=f"Palier {k}") for k in keys))
    rule = LevelsRule(
        scores=tuple(LevelScore(level=k, score=s) for k, s in zip(keys, scores, strict=True))
    )
    return indicator(key, measure, rule, **changes)


def counting(key: str, rule: ScoringRule | None, **changes: Any) -> Indicator:
    """Give an indicator in hours, from 0 to 100 unless *measure* says otherwise."""
    measure = changes.pop("measure", Quantity(unit="heures", high=Decimal(100)))
    return indicator(key, measure, rule, **changes)


def sharing(key: str, rule: ScoringRule | None, **changes: Any) -> Indicator:
    """Give a share in per cent."""
    measure = changes.pop("measure", Ratio(numerator="sorties dynamiques", denominator="sorties"))
    return indicator(key, measure, rule, **changes)


def listing(key: str, measure: str, cap: float | None = None, **scores: float) -> Indicator:
    """Give a choice, a checklist or a binary indicator with the score of each option."""
    kinds = {"choice": Choice, "checklist": Checklist}
    offered = tuple(Option(key=option, title=f"Option {option}") for option in scores)
    shape = Binary() if measure == "binary" else kinds[measure](options=offered)
    return indicator(key, shape, options(cap, **scores))


def options(cap: float | None = None, **scores: float) -> OptionsRule:
    """Give the score of each option."""
    given = tuple(OptionScore(option=option, score=score) for option, score in scores.items())
    return OptionsRule(scores=given, cap=cap)


def steps(cuts: list[float], scores: list[float], closed: str = "lower") -> StepsRule:
    """Give a staircase."""
    return StepsRule(cuts=cuts, scores=scores, closed=closed)


def lines(*points: tuple[float, float], axis: str = "linear") -> PiecewiseLinearRule:
    """Give straight lines between points."""
    corners = tuple(Point(value=value, score=score) for value, score in points)
    return PiecewiseLinearRule(points=corners, axis=axis)


def _node(kind: type[Any], key: str, children: tuple[Any, ...], changes: dict[str, Any]) -> Any:
    given = {
        "key": key,
        "title": f"Titre {key}",
        "aggregation": Mean(),
        "criteria": tuple(c for c in children if isinstance(c, Criterion)),
        "indicators": tuple(c for c in children if isinstance(c, Indicator)),
    }
    return kind(**{**given, **changes})


def criterion(key: str, *children: Criterion | Indicator, **changes: Any) -> Criterion:
    """Give a criterion whose score is a mean."""
    return _node(Criterion, key, children, changes)


def register(key: str, *children: Criterion | Indicator, **changes: Any) -> Register:
    """Give a register whose score is a mean."""
    return _node(Register, key, children, changes)


def grid(*registers: Register, **changes: Any) -> Grid:
    """Give a grid on a scale from 0 to 10, without minimum coverage unless asked for."""
    given = {
        "key": "essai",
        "version": "1.0.0",
        "title": "Grille d’essai",
        "owner": "Essais",
        "status": GridStatus.DRAFT,
        "registers": registers,
        "scale": SCALE,
        "voices": (
            Voice(key="equipe", title="Équipe"),
            Voice(key="salaries", title="Salariés"),
            Voice(key="clients", title="Clients"),
        ),
        "minimum_coverage": MinimumCoverage(share=Decimal(0)),
    }
    return Grid(**{**given, **changes})


def assessment(*evidence: Evidence, **changes: Any) -> Assessment:
    """Give the assessment of an ACI of Ille-et-Vilaine."""
    given = {
        "subject": Enterprise(name="Les Prés", kind="ACI", departements=("35",)),
        "grid": GridReference(key="essai", version="1.0.0"),
        "period": YEAR,
        "evidence": evidence,
    }
    return Assessment(**{**given, **changes})


def evaluated(of: Grid | Register | Criterion | Indicator, *evidence: Evidence) -> Outcome:
    """Evaluate answers on a grid, or on the smallest grid that holds an element."""
    if isinstance(of, Indicator):
        of = criterion("critere", of)
    if isinstance(of, Criterion):
        of = register("registre", of)
    whole = of if isinstance(of, Grid) else grid(of)
    return evaluate(assessment(*evidence), whole)


def _evidence(kind: type[Any], about: str, given: dict[str, Any], changes: dict[str, Any]) -> Any:
    return kind(**{"id": f"p{next(_IDS)}", "about": about, **given, **changes})


def level(about: str, value: str, **changes: Any) -> OrdinalEvidence:
    """Say that a level holds."""
    return _evidence(OrdinalEvidence, about, {"value": value}, changes)


def amount(about: str, value: float | Decimal, **changes: Any) -> QuantityEvidence:
    """Say a number."""
    return _evidence(QuantityEvidence, about, {"value": value}, changes)


def share(about: str, above: float | None, below: float | None, **changes: Any) -> RatioEvidence:
    """Say a numerator and a denominator."""
    return _evidence(RatioEvidence, about, {"numerator": above, "denominator": below}, changes)


def chosen(about: str, value: str, **changes: Any) -> ChoiceEvidence:
    """Say which option was chosen."""
    return _evidence(ChoiceEvidence, about, {"value": value}, changes)


def ticked(about: str, *keys: str, **changes: Any) -> ChecklistEvidence:
    """Say which options are ticked."""
    return _evidence(ChecklistEvidence, about, {"ticked": keys}, changes)


def yes(about: str, *, value: bool = True, **changes: Any) -> BinaryEvidence:
    """Say yes, or no."""
    return _evidence(BinaryEvidence, about, {"value": value}, changes)


def missing(about: str, state: str = "not_provided", **changes: Any) -> MissingEvidence:
    """Say why there is no answer."""
    given = {"state": MissingState(state), "reason": "raison dite"}
    return _evidence(MissingEvidence, about, given, changes)
