"""Files of ``format = 1`` that later versions must read, score and digest as this one does.

The samples and the digests below never change: a change that breaks them breaks somebody's
files. The scores are worked out by hand.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import utilite_sociale as ust
from utilite_sociale.serial import content_digest, definition_digest, freeze, scoring_digest
from utilite_sociale.serial.documents import assessment_text

SAMPLES = Path(__file__).parent / "samples"
CONTENT = "bd627a03f52dee74e32649894e2999236a8273d5a3a5dec7f29780a4c0fef6e2"
SCORING = "c6fab7453849c0d4be93f35e3931f04c0dac9c024b1e4fc380cfe1fc0d1ca0f4"
DEFINITIONS = {
    "postes": "22d12e248876e9f004666cf3ee40bb2adf839088bf5ec3f9c59a65b580cfa4f9",
    "part": "1b002545bf21abdb883f6bc5ad86a0e84689259cf5f4965b0073dd3338b85c69",
    "bande": "eaf4a2b2b42e54263c766f68bf27703f2724a031d727a53b5afb794f659ddda0",
    "liste": "0c1c5710762bba3c06272704d5a9680bc1ddc4039506647abec75450e141d063",
}


@pytest.fixture(name="grid")
def _grid():
    return ust.load_grid(SAMPLES / "grille_1.toml")


@pytest.fixture(name="assessment")
def _assessment():
    return ust.load_assessment(SAMPLES / "evaluation_1.toml")


def test_the_digests_of_a_grid_are_those_of_its_first_day(grid):
    assert content_digest(grid) == CONTENT
    assert scoring_digest(grid) == SCORING
    found = {key: definition_digest(one) for key, one in grid.indicators.items()}
    assert found == DEFINITIONS


def test_what_was_written_is_read_and_written_the_same(grid, assessment):
    """The frozen copy carries its digests; a file that lies about them is refused."""
    path = SAMPLES / "evaluation_1.json"
    kept = ust.load_assessment(path)
    assert kept == freeze(assessment, grid)
    assert kept.frozen.grid == grid
    assert assessment_text(kept) == path.read_text("utf-8")


def test_its_scores_are_those_of_its_first_day(assessment, grid):
    """10 posts: 10. 10 % on the log axis from 1 to 100: 5. 14.5 months: 10 - 8 x 2.5 / 6.

    One tool of two, then both: 7.5, solide, so 6 by the table. Root mean: (3.162 + 2.236)² / 4.
    An ACI of département 35: cube root of 7.2855² x 6. In the view, the lower of 10 and 7.5.
    """
    outcome = ust.evaluate(assessment, grid)
    wanted = {
        "postes": 10,
        "part": 5,
        "bande": 10 - 8 * 2.5 / 6,
        "liste": 7.5,
        "outils": 6,
        "accueil": (10**0.5 + 5**0.5) ** 2 / 4,
        "travail": (((10**0.5 + 5**0.5) ** 2 / 4) ** 2 * 6) ** (1 / 3),
        "odd_8": 7.5,
    }
    assert {key: outcome[key].score for key in wanted} == pytest.approx(wanted, rel=1e-12)
    assert outcome.root.score == outcome["travail"].score
    assert (
        ust.evaluate(ust.load_assessment(SAMPLES / "evaluation_1.json"))["travail"]
        == (outcome["travail"])
    )
