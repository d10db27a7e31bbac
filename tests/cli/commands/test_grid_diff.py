"""``ust grid diff``, and ``ust grid check`` on a version number; the page is in ``difference``."""

from __future__ import annotations

import json

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.serial import grid_text


@pytest.fixture(name="draft")
def _draft(tmp_path):
    """Write the common base again, changed, in a file."""

    def write(*changes):
        text = grid_text(catalog()["socle"])
        for before, after in changes:
            assert before in text
            text = text.replace(before, after, 1)
        path = tmp_path / "socle.json"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_a_base_and_a_region_are_compared_with_the_reasons(run):
    result = run("grid", "diff", "socle", "midi_pyrenees")
    text = " ".join(result.stdout.replace("\u00a0", " ").split())
    assert result.exit_code == 0
    assert "De socle 1.0.0 à midi_pyrenees 1.0.0" in text
    assert "Scissions (1)" in text
    assert "Raison : Les structures citées sont dans l’Ariège, l’Aveyron, le Lot" in text
    assert "Grille illustrative : le réseau dont elle porte le nom ne l’a pas validée." in text


def test_a_program_gets_plain_values(run):
    data = json.loads(run("grid", "diff", "socle", "poitou_charentes", "--json").stdout)
    assert data["after"]["status"] == "illustrative"
    assert {one["kind"] for one in data["differences"]} >= {"added", "withdrawn", "merged"}


def test_markdown_is_markdown(run):
    text = run("grid", "diff", "socle", "ile_de_france", "--markdown", "--lang", "en").stdout
    assert text.startswith("# From socle 1.0.0 to ile_de_france 1.0.0\n")
    assert "## Reworded (23)" in text


def test_two_formats_exclude_each_other(run):
    assert run("grid", "diff", "socle", "ile_de_france", "--json", "--markdown").exit_code == 2


def test_a_grid_that_is_not_there_is_named(run):
    result = run("grid", "diff", "socle", "midi_pyrenes")
    assert result.exit_code == 1
    assert "midi_pyrenees" in result.stderr


def test_the_same_grid_in_a_file_needs_no_other_number(run, draft):
    assert run("grid", "check", draft()).exit_code == 0


def test_a_version_that_says_less_than_what_changes_is_refused(run, draft):
    """A title asks for the third number."""
    title = ("Reprendre la main sur sa vie", "Reprendre la main")
    result = run("grid", "check", draft(title))
    assert result.exit_code == 1
    assert "1.0.1" in result.stderr
    number = ('"version": "1.0.0"', '"version": "1.0.1"')
    assert run("grid", "check", draft(title, number)).exit_code == 0


def test_the_version_of_before_may_be_named(run, draft):
    """A file, in place of the installed grid of the same key."""
    assert run("grid", "check", "socle", "--since", draft()).exit_code == 0


def test_the_version_of_before_is_one_of_the_same_grid(run):
    result = run("grid", "check", "midi_pyrenees", "--since", "socle")
    assert result.exit_code == 1
    said = " ".join(result.stderr.split())
    assert "est une autre grille" in said
    assert "ust grid diff socle midi_pyrenees" in said
    assert "2.0.0" not in said


def test_a_new_key_has_no_version_of_before(run, draft):
    path = draft(('"key": "socle"', '"key": "tout_neuf"'), ("Reprendre la main", "Reprendre"))
    assert run("grid", "check", path).exit_code == 0
