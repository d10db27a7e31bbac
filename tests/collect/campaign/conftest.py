"""A small grid, answers to it, and a folder where a network keeps what it got back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from utilite_sociale.catalog import save_assessment
from utilite_sociale.life import move
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import assessment_from, grid_from

GRID = """format = 1
key = "exemple"
version = "1.2.0"
title = "Grille d’essai"
owner = "Réseau d’essai"
status = "illustrative"

[scale]
low = 1
high = 4

[[voices]]
key = "permanents"
title = "Permanents"

[[voices]]
key = "salaries"
title = "Salariés"

[[registers]]
key = "humain"
title = "Humain"
aggregation = { type = "mean" }
provenance = { status = "proposed" }

[[registers.indicators]]
key = "niveau"
label = "Niveau d’accueil"
direction = "higher"
not_applicable_allowed = true
voices = { combine = "median", expected = ["permanents", "salaries"] }
rule = { type = "levels", scores = [{ level = "bas", score = 1 }, { level = "haut", score = 4 }] }
provenance = { status = "proposed" }
definition = { id = "niveau_v1", text = "Le niveau que chaque groupe voit." }
measure.type = "ordinal"
measure.levels = [{ key = "bas", title = "Bas" }, { key = "haut", title = "Haut" }]

[[registers.indicators]]
key = "heures"
label = "Heures"
fresh_for_months = 12
provenance = { status = "proposed" }
definition = { id = "heures_v1", text = "Heures payées." }
measure = { type = "quantity", unit = "heures" }

[[registers.indicators]]
key = "taux"
label = "Taux"
provenance = { status = "proposed" }
definition = { id = "taux_v1", text = "Part des sorties." }
measure = { type = "ratio", numerator = "sorties vers l’emploi", denominator = "sorties" }

[[registers]]
key = "territoire"
title = "Territoire"
uses = ["heures"]
provenance = { status = "proposed" }

[[registers.indicators]]
key = "accord"
label = "Accord"
provenance = { status = "proposed" }
definition = { id = "accord_v1", text = "Un accord écrit." }
measure = { type = "binary" }

[[registers.indicators]]
key = "forme"
label = "Forme"
applies_to = { type = "kind", one_of = ["GEIQ"] }
provenance = { status = "proposed" }
definition = { id = "forme_v1", text = "La forme." }
measure = { type = "binary" }
"""

ASSESSMENT = """format = 1
grid = {{ key = "exemple", version = "1.2.0" }}
period = {{ start = 2024-01-01, end = 2025-12-31 }}
nature = "{nature}"

[subject]
type = "enterprise"
name = "{name}"
kind = "ACI"
{identifier}
"""


def said(about: str, body: str, name: str = "") -> str:
    """Write a piece of evidence."""
    return f'\n[[evidence]]\nid = "{name or about}"\nabout = "{about}"\n{body}\n'


@pytest.fixture
def grid() -> Grid:
    """Give the small grid."""
    return grid_from(GRID, "grille.toml")


@pytest.fixture
def assessment() -> Callable[..., Assessment]:
    """Give an assessment with these pieces of evidence, after these acts, one a day."""

    def assessment(
        *evidence: str,
        name: str = "Les Prés",
        nature: str = "fictional",
        acts: tuple[str, ...] = (),
        identifier: str = "",
    ) -> Assessment:
        head = ASSESSMENT.format(name=name, nature=nature, identifier=identifier)
        found = assessment_from(head + "".join(evidence), "bilan.toml")
        for day, act in enumerate(acts, start=1):
            date = dt.date(2026, 1, day)
            found = move(found, act, by="Réseau", date=date, comment=f"Le mot {day}.")
        return found

    return assessment


class Folder:
    """A folder of files.

    Attributes:
        place: the folder.
        grid: the grid that what is kept there carries.
    """

    def __init__(self, place: Path, grid: Grid) -> None:
        self.place, self.grid = place, grid

    def keep(self, name: str, assessment: Assessment) -> None:
        """Keep an assessment with its grid."""
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        save_assessment(assessment, path, self.grid)

    def write(self, name: str, text: str) -> None:
        """Write any text."""
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path, grid) -> Folder:
    """Give an empty folder."""
    place = tmp_path / "retours"
    place.mkdir()
    return Folder(place, grid)
