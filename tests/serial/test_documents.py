"""Grids and assessments are read from files and written to files."""

from __future__ import annotations

import pytest

from tests.serial.conftest import ASSESSMENT, GRID
from utilite_sociale.errors import InvalidDocumentError, WriteError
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import (
    assessment_text,
    grid_text,
    load_assessment,
    load_grid,
    read_assessment,
    read_document,
    read_grid,
    save_grid,
    write_assessment,
)


def written(folder, name: str, text: str):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_gives_its_grid_or_its_assessment(tmp_path, grid, assessment):
    """In TOML or in JSON, by path or by text."""
    assert load_grid(written(tmp_path, "g.toml", GRID)) == grid
    assert load_grid(str(written(tmp_path, "g.json", grid_text(grid)))) == grid
    assert load_assessment(written(tmp_path, "a.toml", ASSESSMENT)) == assessment
    assert load_assessment(written(tmp_path, "a.json", assessment_text(assessment))) == assessment


def test_the_text_is_kept_for_those_who_want_to_say_lines(tmp_path):
    """With the name of the file."""
    assert read_grid(written(tmp_path, "g.toml", GRID)).source.text == GRID
    document = read_assessment(written(tmp_path, "a.toml", ASSESSMENT))
    assert document.source.file == str(tmp_path / "a.toml")


def test_a_document_is_read_as_what_it_is(tmp_path):
    """A command takes both."""
    assert isinstance(read_document(written(tmp_path, "g.toml", GRID)).value, Grid)
    assert isinstance(read_document(written(tmp_path, "a.toml", ASSESSMENT)).value, Assessment)


@pytest.mark.parametrize("name", ["a.txt", "a", "a.xlsx"])
def test_a_name_with_another_end_is_refused(tmp_path, name):
    """A spreadsheet is no document of ours."""
    with pytest.raises(InvalidDocumentError) as caught:
        load_grid(written(tmp_path, name, GRID))
    assert [issue.code for issue in caught.value.issues] == ["file.unknown_suffix"]


def test_what_is_written_can_be_read_and_names_its_format_first(tmp_path, grid, assessment):
    """Whole files, with a line break at their end."""
    save_grid(grid, tmp_path / "g.json")
    write_assessment(assessment, tmp_path / "a.json")
    assert load_grid(tmp_path / "g.json") == grid
    assert load_assessment(tmp_path / "a.json") == assessment
    text = (tmp_path / "g.json").read_text(encoding="utf-8")
    assert text.startswith('{\n  "format": 1,\n')
    assert text.endswith("}\n")
    assert "Grille d’essai" in text


@pytest.mark.parametrize("name", ["o.toml", "o"])
def test_what_could_not_be_read_again_is_not_written(tmp_path, name, grid, assessment):
    """JSON under the name of a hand-written file would take its place and be lost."""
    path = written(tmp_path, name, ASSESSMENT)
    for save, value in ((save_grid, grid), (write_assessment, assessment)):
        with pytest.raises(WriteError) as caught:
            save(value, path)
        assert caught.value.code == "file.json_only"
    assert path.read_text(encoding="utf-8") == ASSESSMENT


def test_a_failed_writing_says_that_nothing_changed(tmp_path, grid):
    """And nothing has."""
    with pytest.raises(WriteError, match="nothing has changed"):
        save_grid(grid, tmp_path / "absent" / "g.json")
    assert list(tmp_path.iterdir()) == []
