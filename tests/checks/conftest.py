"""A sound grid and a sound assessment, without any issue; each test breaks one thing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from utilite_sociale.errors import Issue
from utilite_sociale.model import (
    Assessment,
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Criterion,
    Definition,
    Enterprise,
    Evidence,
    Grid,
    GridReference,
    Identifier,
    Indicator,
    LevelScore,
    LevelsRule,
    Mean,
    Measure,
    Narrative,
    Option,
    Ordinal,
    OrdinalLevel,
    Period,
    Provenance,
    Quantity,
    Ratio,
    Register,
    Scale,
    Source,
    Voice,
)
from utilite_sociale.vocabulary import Direction, GridStatus, ProvenanceStatus

ORIGIN = Provenance(status=ProvenanceStatus.PROPOSED, sources=("charte",))


class Build:
    """Builds the sound pieces of which every test breaks one."""

    measures: dict[str, Measure] = {  # noqa: RUF012 - read only
        "heures": Quantity(unit="heures", high=Decimal(1000)),
        "personnes": Quantity(unit="personnes", integer=True),
        "taux": Ratio(numerator="sorties dynamiques", denominator="sorties"),
        "aide": Ratio(numerator="aide", denominator="ETP", unit="€/ETP", part_of_whole=False),
        "niveau": Ordinal(
            levels=tuple(OrdinalLevel(key=k, title=k) for k in ("bas", "moyen", "haut"))
        ),
        "accord": Binary(),
        "forme": Choice(options=(Option(key="bleu", title="b"), Option(key="vert", title="v"))),
        "outils": Checklist(
            options=(Option(key="livret", title="l"), Option(key="tuteur", title="t"))
        ),
        "sorties": Breakdown(
            unit="personnes",
            categories=(Option(key="emploi", title="e"), Option(key="autre", title="a")),
            total="sorties",
        ),
        "recit": Narrative(),
    }

    def indicator(self, key: str = "niveau", **changes: Any) -> Indicator:
        """Give a descriptive indicator, with the measure of that name."""
        given = {
            "key": key,
            "label": key,
            "measure": self.measures.get(key, Quantity(unit="heures")),
            "definition": Definition(id=f"{key}_v1", text="Ce qui est compté."),
            "provenance": ORIGIN,
        }
        return Indicator(**{**given, **changes})

    def scored(self, key: str = "niveau", **changes: Any) -> Indicator:
        """Give a scored appreciation on three levels."""
        scores = (("bas", 1), ("moyen", 2), ("haut", 4))
        given = {
            "measure": self.measures["niveau"],
            "direction": Direction.HIGHER,
            "rule": LevelsRule(scores=tuple(LevelScore(level=k, score=s) for k, s in scores)),
        }
        return self.indicator(key, **{**given, **changes})

    def criterion(self, key: str = "accueil", *indicators: Indicator, **changes: Any) -> Criterion:
        """Give a criterion whose score is a mean."""
        given = {
            "key": key,
            "title": key,
            "aggregation": Mean(),
            "indicators": indicators,
            "provenance": ORIGIN,
        }
        return Criterion(**{**given, **changes})

    def grid(self, *indicators: Indicator, **changes: Any) -> Grid:
        """Give a grid of one register and one criterion, with these indicators and a scored one."""
        criterion = self.criterion("accueil", self.scored("appreciation"), *indicators)
        return self.grid_of(criterion, **changes)

    def grid_of(self, *criteria: Criterion, **changes: Any) -> Grid:
        """Give a grid of one register with these criteria."""
        register = Register(
            key="humain",
            title="Humain",
            aggregation=Mean(),
            criteria=criteria,
            provenance=ORIGIN,
        )
        given = {
            "key": "exemple",
            "version": "1.2.0",
            "title": "Exemple",
            "owner": "nous",
            "status": GridStatus.PROPOSED,
            "scale": Scale(low=Decimal(1), high=Decimal(4)),
            "voices": (Voice(key="permanents", title="p"), Voice(key="salaries", title="s")),
            "sources": (Source(key="charte", title="Charte"),),
            "registers": (register,),
        }
        return Grid(**{**given, **changes})

    def register(self, grid: Grid, **changes: Any) -> Grid:
        """Change the only register of a grid."""
        return evolve(grid, registers=(evolve(grid.registers[0], **changes),))

    def assessment(self, *evidence: Evidence, **changes: Any) -> Assessment:
        """Give an assessment of 2018 with these pieces of evidence."""
        given = {
            "subject": Enterprise(
                name="Atelier",
                kind="ACI",
                identifier=Identifier(scheme="siret", value="39372127900031"),
                departements=("35",),
            ),
            "grid": GridReference(key="exemple", version="1.2.0"),
            "period": Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31)),
            "sources": (Source(key="rapport", title="Rapport"),),
            "evidence": evidence,
        }
        return Assessment(**{**given, **changes})

    @staticmethod
    def found(issues: tuple[Issue, ...]) -> set[tuple[str, str]]:
        """Give codes and places, and check that each has its words in both languages."""
        for issue in issues:
            assert issue.text("fr") != issue.text("en")
        return {(issue.code, issue.path) for issue in issues}


@pytest.fixture(name="build")
def _build() -> Build:
    return Build()
