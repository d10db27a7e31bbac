"""A small grid with one question of each measure, and forms of it that somebody has filled in."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from utilite_sociale.collect import Imported, make_form, read_answers
from utilite_sociale.model import (
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Criterion,
    Grid,
    Indicator,
    Measure,
    Narrative,
    Option,
    Ordinal,
    OrdinalLevel,
    Quantity,
    Ratio,
    Register,
    Voice,
    VoiceRule,
)

LEVELS = tuple(
    OrdinalLevel(key=key, title=title, description=f"On voit {title.lower()}.")
    for key, title in (("germe", "En germe"), ("ancre", "Ancré"))
)
OPTIONS = (Option(key="livret", title="Livret d’accueil"), Option(key="tuteur", title="Tuteur"))
MEASURES: dict[str, Measure] = {
    "heures": Quantity(unit="heures"),
    "femmes": Ratio(numerator="femmes", denominator="salariés en parcours"),
    "label": Binary(),
    "statut": Choice(options=OPTIONS),
    "outils": Checklist(options=OPTIONS),
    "sorties": Breakdown(unit="sorties", categories=OPTIONS, total="Toutes les sorties"),
    "recit": Narrative(),
}


def small_grid(**changed: Any) -> Grid:
    """Give a grid of one register: seven facts, and one appreciation of two voices."""
    facts = [
        Indicator(key=key, label=key.title(), measure=measure, question=f"Question sur {key} ?")
        for key, measure in MEASURES.items()
    ]
    level = Indicator(
        key="accueil",
        label="Accueil",
        measure=Ordinal(levels=LEVELS),
        voices=VoiceRule(combine="median", expected=("permanents", "salaries")),
    )
    sensitive = Indicator(
        key="rqth",
        label="RQTH",
        measure=Ratio(numerator="avec RQTH", denominator="salariés"),
        sensitive=True,
        disclosure_threshold=5,
        not_applicable_allowed=False,
    )
    criterion = Criterion(
        key="bienvenue",
        title="Bienvenue",
        question="Comment accueille-t-on ?",
        indicators=(level, *facts, sensitive),
    )
    settings: dict[str, Any] = {
        "key": "essai",
        "version": "1.0.0",
        "title": "Grille d’essai",
        "owner": "Essai",
        "status": "draft",
        "registers": (Register(key="lien", title="Lien", criteria=(criterion,)),),
        "voices": (
            Voice(key="permanents", title="Salariés permanents"),
            Voice(key="salaries", title="Salariés en parcours"),
        ),
    }
    return Grid(**{**settings, **changed})


WHOLE = {
    "rep__subject_name": "Les Mains vertes",
    "rep__subject_kind": "ACI",
    "rep__period_start": dt.datetime(2024, 1, 1),  # noqa: DTZ001 - a workbook knows no zone
    "rep__period_end": dt.datetime(2024, 12, 31),  # noqa: DTZ001
}


class Desk:
    """Where forms are filled in.

    Args:
        folder: where they are kept.
    """

    grid = small_grid()
    whole = WHOLE

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, cells: Mapping[str, object], name: str = "formulaire.xlsx", **how: Any) -> Path:
        """Fill in a form by the names of its cells, as a person does in a spreadsheet."""
        grid = how.pop("grid", self.grid)
        workbook = openpyxl.load_workbook(io.BytesIO(make_form(grid, **how)))
        for cell, value in {**WHOLE, **cells}.items():
            tab, _, place = workbook.defined_names[cell].attr_text.rpartition("!")
            workbook[tab.strip("'").replace("''", "'")][place.replace("$", "")] = value
        path = self.folder / name
        workbook.save(path)
        return path

    def read(self, cells: Mapping[str, object], **how: Any) -> Imported:
        """Fill in a form and read it."""
        return read_answers([self.fill(cells)], grid=self.grid, **how)

    def table(self, *lines: str, encoding: str = "utf-8", name: str = "reponses.csv") -> Path:
        """Write a table of answers."""
        path = self.folder / name
        path.write_bytes("\n".join([*lines, ""]).encode(encoding))
        return path


@pytest.fixture
def desk(tmp_path) -> Desk:
    """Give a desk."""
    return Desk(tmp_path)


def codes(imported: Imported) -> list[str]:
    """Give the codes of what did not land."""
    return [one.issue.code for one in imported.report.stopped]


def only(imported: Imported) -> Any:
    """Give the only evidence."""
    assert imported.assessment is not None
    (evidence,) = imported.assessment.evidence
    return evidence


@pytest.fixture
def stopped():
    """Give what did not land, by code."""
    return codes


@pytest.fixture
def the_only():
    """Give the only evidence of what was imported."""
    return only


TEN = Decimal(10)
