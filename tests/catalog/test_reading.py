"""Files are read with the types that packages add: an unknown one is looked for, no other is."""

from __future__ import annotations

import pytest

from utilite_sociale.catalog import catalog, reading
from utilite_sociale.errors import InvalidDocumentError

GRID = """
format = 1
key = "essai"
version = "1.0.0"
title = "Essai"
owner = "Essais"
status = "draft"
registers = [{ key = "r", title = "R", aggregation = { type = "TYPE" } }]
"""


@pytest.mark.parametrize("read", [reading.read_grid, reading.read_document])
def test_a_grid_keeps_its_text(read, tmp_path):
    path = tmp_path / "grille.toml"
    path.write_text(GRID.replace("TYPE", "mean"), "utf-8")
    assert read(path).value == reading.load_grid(path)


def test_packages_are_asked_for_a_type_that_is_not_ours(tmp_path):
    catalog.cache_clear()
    path = tmp_path / "grille.toml"
    path.write_text(GRID.replace("TYPE", "mean"), "utf-8")
    reading.load_grid(path)
    assert catalog.cache_info().currsize == 0
    path.write_text(GRID.replace("TYPE", "zzz"), "utf-8")
    with pytest.raises(InvalidDocumentError):
        reading.load_grid(path)
    assert catalog.cache_info().currsize == 1


@pytest.mark.parametrize("read", [reading.read_assessment, reading.load_assessment])
def test_an_assessment_is_read_the_same_way(read, tmp_path):
    with pytest.raises(InvalidDocumentError):
        read(tmp_path / "absente.toml")


ADAPTATION = """format = 1
key = "essai"
version = "1.0.0"
title = "Essai"
owner = "Essais"
status = "draft"
based_on = { key = "socle", version = "1.0.0" }
changes = []
"""


def test_the_base_of_an_adaptation_is_an_installed_grid(tmp_path):
    """A file that adapts another grid is read as the grid that it makes."""
    path = tmp_path / "grille.toml"
    path.write_text(ADAPTATION, "utf-8")
    for grid in (reading.load_grid(path), reading.read_document(path).value):
        assert (grid.key, grid.based_on.key) == ("essai", "socle")
