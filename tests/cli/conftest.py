"""The command in this process and in its own, and a small grid that asks every kind of question."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from utilite_sociale.catalog import evaluate
from utilite_sociale.cli.root import ust
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.report.language import Language
from utilite_sociale.scoring import Outcome
from utilite_sociale.serial import assessment_from, grid_from

GRID = """format = 1
key = "exemple"
version = "1.2.0"
title = "Grille d’essai"
owner = "Réseau d’essai"
status = "{status}"
content_license = "CC-BY-4.0"

[scale]
low = 1
high = 4
decimals = 1
levels = [
  {{ key = "bas", title = "Bas", at_least = 1 }},
  {{ key = "haut", title = "Haut", at_least = 2.5 }},
]

[[voices]]
key = "permanents"
title = "Permanents"

[[voices]]
key = "salaries"
title = "Salariés"

[[sources]]
key = "charte"
title = "Charte du réseau"
url = "https://exemple.org/charte"

[[registers]]
key = "humain"
title = "Humain"
question = "Que gagnent les personnes ?"
aggregation = {{ type = "mean" }}
provenance = {{ status = "published", sources = ["charte"], note = "Titre repris." }}

[[registers.criteria]]
key = "accueil"
title = "l’accueil"
aggregation = {{ type = "mean" }}
provenance = {{ status = "proposed" }}
leviers = [{{ key = "livret", title = "Un livret d’accueil" }}]

[[registers.criteria.indicators]]
key = "niveau"
label = "Niveau d’accueil"
question = "Où en est l’accueil ?"
level = "result"
direction = "higher"
voices = {{ combine = "median", expected = ["permanents", "salaries"] }}
rule.type = "levels"
rule.scores = [{{ level = "bas", score = 1 }}, {{ level = "haut", score = 4 }}]
provenance = {{ status = "proposed" }}
definition = {{ id = "niveau_v1", text = "Le niveau que chaque groupe voit." }}

[registers.criteria.indicators.measure]
type = "ordinal"
levels = [
  {{ key = "bas", title = "Bas", description = "On arrive seul." }},
  {{ key = "haut", title = "Haut", description = "On est attendu." }},
]

[[registers.criteria.indicators]]
key = "heures"
label = "Heures"
sensitive = true
provenance = {{ status = "proposed" }}
definition = {{ id = "heures_v1", text = "Heures payées." }}
measure = {{ type = "quantity", unit = "heures", low = 1, high = 100 }}

[[registers.criteria.indicators]]
key = "taux"
label = "Taux"
provenance = {{ status = "proposed" }}
definition = {{ id = "taux_v1", text = "Part des sorties." }}
measure = {{ type = "ratio", numerator = "sorties vers l’emploi", denominator = "sorties" }}

[[registers.criteria.indicators]]
key = "recit"
label = "Récit"
provenance = {{ status = "proposed" }}
definition = {{ id = "recit_v1", text = "Un récit." }}
measure = {{ type = "narrative", shape = "verbatim" }}

[[registers]]
key = "territoire"
title = "Territoire"
provenance = {{ status = "published" }}

[[registers.indicators]]
key = "accord"
label = "Accord"
provenance = {{ status = "proposed" }}
definition = {{ id = "accord_v1", text = "Un accord écrit." }}
measure = {{ type = "binary" }}

[[registers.indicators]]
key = "forme"
label = "Forme"
applies_to = {{ type = "kind", one_of = ["GEIQ"] }}
provenance = {{ status = "proposed" }}
definition = {{ id = "forme_v1", text = "La forme." }}

[registers.indicators.measure]
type = "choice"
options = [{{ key = "scop", title = "Scop" }}, {{ key = "asso", title = "Association" }}]

[[registers.indicators]]
key = "outils"
label = "Outils"
provenance = {{ status = "proposed" }}
definition = {{ id = "outils_v1", text = "Les outils." }}

[registers.indicators.measure]
type = "checklist"
options = [{{ key = "livret", title = "Livret" }}, {{ key = "tuteur", title = "Tuteur" }}]

[[registers.indicators]]
key = "sorties"
label = "Sorties"
provenance = {{ status = "proposed" }}
definition = {{ id = "sorties_v1", text = "Les sorties." }}

[registers.indicators.measure]
type = "breakdown"
unit = "personnes"
total = "total des sorties"
categories = [{{ key = "durable", title = "Durable" }}, {{ key = "autre", title = "Autre" }}]
"""

ASSESSMENT = """format = 1
grid = {{ key = "exemple", version = "1.2.0" }}
period = {{ start = 2024-01-01, end = 2024-12-31 }}
nature = "{nature}"

[subject]
type = "enterprise"
name = "Structure d’essai"
kind = "ACI"

[[sources]]
key = "rapport"
title = "Rapport d’activité"
publisher = "Structure d’essai"
"""


@pytest.fixture
def run(tmp_path, monkeypatch) -> Callable[..., Result]:
    """Run the command in this process, in an empty folder, in French unless told."""
    monkeypatch.chdir(tmp_path)
    for name in ("UTILITE_SOCIALE_LANG", "NO_COLOR", "COLUMNS", "UTILITE_SOCIALE_PLUGINS"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: str) -> Result:
        return CliRunner().invoke(ust, list(words))

    return run


@pytest.fixture
def process(tmp_path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the command in a process of its own, as a shell would."""

    def process(*words: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("UTILITE_SOCIALE_LANG")}
        code = "from utilite_sociale.cli import main; main()"
        return subprocess.run(
            [sys.executable, "-W", "error", "-c", code, *words],
            cwd=tmp_path,
            env={**kept, **settings},
            capture_output=True,
            check=False,
        )

    return process


@pytest.fixture
def grid() -> Callable[..., Grid]:
    """Give the small grid, published unless told; *old* and *new* change its text."""

    def grid(old: str = "\n", new: str = "\n", status: str = "published") -> Grid:
        return grid_from(GRID.format(status=status).replace(old, new), "grille.toml")

    return grid


@pytest.fixture
def sound() -> str:
    """Give the text of the small grid."""
    return GRID.format(status="published")


@pytest.fixture
def assessment() -> Callable[..., Assessment]:
    """Give an assessment of the small grid, with the tables that are added to it."""

    def assessment(*tables: str, nature: str = "participation") -> Assessment:
        text = "\n".join([ASSESSMENT.format(nature=nature), *tables])
        return assessment_from(text, "bilan.toml")

    return assessment


@pytest.fixture
def outcome(assessment, grid) -> Callable[..., Outcome]:
    """Give the outcome of such an assessment."""

    def outcome(*tables: str, nature: str = "participation", status: str = "published") -> Outcome:
        return evaluate(assessment(*tables, nature=nature), grid(status=status))

    return outcome


@pytest.fixture
def french() -> Language:
    """Give the language of most readers."""
    return Language("fr")


@pytest.fixture
def example(tmp_path) -> Callable[[str], Path]:
    """Put one of the library's examples in the folder, and give its path."""
    from utilite_sociale import examples

    def example(name: str) -> Path:
        path = tmp_path / f"{name}.toml"
        path.write_text(examples.path(name).read_text(encoding="utf-8"), encoding="utf-8")
        return path

    return example
