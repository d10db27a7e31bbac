"""A small grid and a small assessment, as people write them."""

from __future__ import annotations

import pytest

from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import assessment_from, grid_from

GRID = """format = 1
key = "exemple"
version = "1.0.0"
title = "Grille d’essai"
owner = "Essais"
status = "draft"

[scale]
low = 1
high = 4

[[registers]]
key = "humain"
title = "Humain"
aggregation = { type = "mean" }

[[registers.indicators]]
key = "accord"
label = "Accord"
direction = "higher"
measure = { type = "binary" }
definition = { id = "accord_v1", text = "Un accord écrit existe." }
rule = { type = "options", scores = [{ option = "yes", score = 4 }, { option = "no", score = 1 }] }
"""

ASSESSMENT = """format = 1
grid = { key = "exemple", version = "1.0.0" }
period = { start = 2018-01-01, end = 2018-12-31 }

[subject]
type = "enterprise"
name = "Atelier"
kind = "ACI"

[[evidence]]
id = "accord_2018"
about = "accord"
type = "binary"
value = true
"""


@pytest.fixture(name="grid")
def _grid() -> Grid:
    return grid_from(GRID, "grille.toml")


@pytest.fixture(name="assessment")
def _assessment() -> Assessment:
    return assessment_from(ASSESSMENT, "bilan.toml")


def problems(read, text: str, name: str = "bilan.toml") -> list[Issue]:
    """Give what is wrong with a text, and check that each problem has its words."""
    with pytest.raises(InvalidDocumentError) as caught:
        read(text, name)
    for issue in caught.value.issues:
        assert issue.text("fr") != issue.text("en")
    return list(caught.value.issues)


def places(issues: list[Issue]) -> list[tuple[str, str, int | None]]:
    """Give code, place and line of each problem."""
    return [(issue.code, issue.path, issue.line) for issue in issues]
