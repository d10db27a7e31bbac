"""``ust grid show`` and ``ust grid check``: one grid, by its key or from its file."""

from __future__ import annotations

import json

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.report.glyphs import width
from utilite_sociale.serial import grid_from


def plain(text: str) -> str:
    """Put a screen on one line, so that wrapping does not matter."""
    return " ".join(text.split())


@pytest.mark.parametrize("key", ["ile_de_france", "socle"])
def test_a_whole_grid_is_shown_in_80_columns(run, key):
    """Every register, criterion, question, descriptor, levier, source, licence."""
    result = run("grid", "show", key)
    text = plain(result.stdout)
    grid = catalog()[key]
    assert result.exit_code == 0
    assert result.stderr == ""
    assert all(width(line) <= 80 for line in result.stdout.splitlines())
    assert plain(grid.content_license) in text
    for element in [*grid.registers, *grid.criteria.values()]:
        assert plain(element.title) in text
        assert plain(element.question) in text
        assert all(plain(levier.title) in text for levier in element.leviers)
    for indicator in grid.indicators.values():
        assert plain(indicator.label) in text
        assert plain(indicator.definition.text) in text
        for level in getattr(indicator.measure, "levels", ()):
            assert plain(level.description) in text
    assert all(plain(source.title) in text for source in grid.sources)


def test_how_official_a_grid_is_stands_first_and_on_every_part(run):
    """Nothing that this project proposes passes for its owner's."""
    text = run("grid", "show", "ile_de_france").stdout
    head = plain("\n".join(text.splitlines()[4:8]))
    assert head.startswith("Grille publiée par COORACE Île-de-France.")
    assert "n’engage pas COORACE Île-de-France" in head
    parts = [line for line in text.splitlines() if line.startswith("── ")]
    assert all(line.endswith(" grille publiée ──") for line in parts)
    assert "aucun réseau ne l’a adoptée" in plain(run("grid", "show", "socle").stdout)


def test_json_gives_the_grid_back(run):
    """Read again, it is the same grid."""
    text = run("grid", "show", "socle", "--json").stdout
    assert grid_from(text, "socle.json") == catalog()["socle"]


def test_markdown_holds_the_same_parts(run):
    """With the mark beside each."""
    text = run("grid", "show", "socle", "--markdown").stdout
    assert text.startswith("# ")
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert all("grille proposée" in title for title in titles)


def test_the_questions_alone_can_be_printed(run):
    """Shorter, on the screen as in Markdown; a program gets the whole grid."""
    whole = run("grid", "show", "ile_de_france").stdout.splitlines()
    alone = run("grid", "show", "ile_de_france", "--questions")
    assert alone.exit_code == 0
    assert len(alone.stdout.splitlines()) < len(whole) / 2
    text = plain(alone.stdout)
    for node in catalog()["ile_de_france"].criteria.values():
        assert plain(node.question) in text
    assert run("grid", "show", "socle", "--questions", "--markdown").stdout.startswith("# ")
    assert run("grid", "show", "socle", "--questions", "--json").exit_code == 2


def test_a_grid_file_is_shown_and_checked(run, tmp_path, sound):
    """As an installed one."""
    (tmp_path / "grille.toml").write_text(sound, encoding="utf-8")
    assert "Grille d’essai" in run("grid", "show", "grille.toml").stdout
    checked = run("grid", "check", "grille.toml")
    assert checked.exit_code == 0
    assert checked.stdout == "grille.toml\u00a0: aucun problème\n"


def test_a_grid_with_errors_is_shown_with_its_problems_beside_it(run, tmp_path, sound):
    """Its author sees both; the exit code is 1."""
    wrong = sound.replace('level = "haut", score = 4', 'level = "haut", score = 9')
    (tmp_path / "grille.toml").write_text(wrong, encoding="utf-8")
    result = run("grid", "show", "grille.toml")
    assert result.exit_code == 1
    assert "Grille d’essai" in result.stdout
    assert "la note 9 sort de l’échelle" in plain(result.stderr)
    checked = run("grid", "check", "grille.toml", "--json")
    assert checked.exit_code == 1
    issue = json.loads(checked.stdout)["files"][0]["issues"][0]
    assert issue["line"] is not None


def test_a_grid_that_cannot_be_read_is_checked_all_the_same(run, tmp_path):
    """Its problem is said, as any other."""
    (tmp_path / "grille.toml").write_text("format = 2", encoding="utf-8")
    result = run("grid", "check", "grille.toml")
    assert result.exit_code == 1
    assert "grille.toml, ligne 1" in result.stderr


@pytest.mark.parametrize("command", ["show", "check"])
def test_a_wrong_key_gets_the_nearest_one(run, command):
    """And the package that may hold it."""
    result = run("grid", command, "socl")
    assert result.exit_code == 1
    assert "«\u00a0socle\u00a0»" in result.stderr
    assert "paquet" in result.stderr
