"""``ust grid schema``: what an editor needs, from the installation that one has."""

from __future__ import annotations

import json

from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial.schema import schema_of


def test_the_schema_goes_to_the_screen_as_data(run):
    result = run("grid", "schema")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == schema_of(Grid)


def test_the_schema_of_assessments_is_asked_for(run):
    assert json.loads(run("grid", "schema", "--assessment").stdout) == schema_of(Assessment)


def test_a_file_is_written_and_the_first_line_is_said(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("grid", "schema", "-o", "grid.schema.json")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "#:schema grid.schema.json" in result.stderr
    assert json.loads((tmp_path / "grid.schema.json").read_text("utf-8")) == schema_of(Grid)


def test_a_file_that_exists_is_kept_unless_forced(run, tmp_path):
    path = tmp_path / "grid.schema.json"
    path.write_text("à moi", "utf-8")
    assert run("grid", "schema", "-o", str(path)).exit_code == 1
    assert path.read_text("utf-8") == "à moi"
    assert run("grid", "schema", "-o", str(path), "--force").exit_code == 0
