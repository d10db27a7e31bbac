"""What is written carries the grid that it was made with."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.catalog import catalog, evaluate, save_assessment
from utilite_sociale.errors import UnknownGridError
from utilite_sociale.model import Assessment, BinaryEvidence, Enterprise, GridReference, Period
from utilite_sociale.scoring import GridOrigin
from utilite_sociale.serial import load_assessment

ASSESSMENT = Assessment(
    subject=Enterprise(name="Atelier", kind="ACI"),
    grid=GridReference(key="socle", version="1.0.0"),
    period=Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31)),
    evidence=(BinaryEvidence(id="e", about="accord", value=True),),
)


def test_the_installed_grid_is_frozen_in_the_file(shelf, tmp_path):
    """So that the file says the same once the grid is gone."""
    shelf.add("socle")
    path = tmp_path / "bilan.json"
    save_assessment(ASSESSMENT, path)
    shelf.grids.clear()
    catalog.cache_clear()
    read = load_assessment(path)
    assert read.frozen.grid.title == "Grille <d’essai>"
    assert evaluate(read).origin is GridOrigin.FROZEN


def test_a_grid_that_is_given_is_frozen_instead(shelf, tmp_path):
    """And one that the assessment carries already is kept, whatever is installed."""
    shelf.add("socle", version="1.0.1")
    given = catalog()["socle"]
    shelf.grids.clear()
    catalog.cache_clear()
    path = tmp_path / "bilan.json"
    save_assessment(ASSESSMENT, path, given)
    carried = load_assessment(path)
    assert carried.frozen.grid == given
    save_assessment(carried, tmp_path / "copie.json")
    assert load_assessment(tmp_path / "copie.json") == carried


def test_nothing_is_written_without_a_grid(shelf, tmp_path):
    """The error says whom to ask."""
    assert list(shelf.catalog()) == []
    with pytest.raises(UnknownGridError, match="ask the network"):
        save_assessment(ASSESSMENT, tmp_path / "bilan.json")
    assert list(tmp_path.glob("*.json")) == []
