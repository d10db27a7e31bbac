"""Reading: every problem has its file and its line, also those that only a grid can find."""

from __future__ import annotations

import pytest

from utilite_sociale.cli.reading import evaluated, grid_named, located
from utilite_sociale.errors import InvalidDocumentError, UnknownGridError
from utilite_sociale.serial import read_assessment, write_assessment

HEAD = """format = 1
grid = { key = "GRID", version = "1.0.0" }
period = { start = 2024-01-01, end = 2024-12-31 }

[subject]
type = "enterprise"
name = "Essai"
kind = "ACI"

[[evidence]]
id = "a"
about = "ABOUT"
type = "quantity"
value = 3
"""


@pytest.fixture
def written(tmp_path):
    """Write an assessment, and give its path."""

    def written(grid: str = "socle", about: str = "heures_travaillees"):
        path = tmp_path / "bilan.toml"
        text = HEAD.replace("GRID", grid).replace("ABOUT", about)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_a_sound_file_is_evaluated(written):
    """With the installed grid."""
    assert evaluated(written()).assessment.subject.name == "Essai"


def test_an_unknown_grid_is_a_problem_of_the_file(written):
    """On the line that names it, with the package to install."""
    path = written("lorraine")
    with pytest.raises(InvalidDocumentError) as caught:
        evaluated(path)
    (issue,) = caught.value.issues
    assert (issue.code, issue.file, issue.line) == ("catalog.unknown_grid", str(path), 2)
    assert "demandez son paquet au réseau qui la publie" in issue.message("fr")


def test_a_problem_that_only_the_grid_knows_has_its_line(written):
    """An indicator that it has not, on line 12."""
    path = written(about="heures_travaille")
    with pytest.raises(InvalidDocumentError) as caught:
        evaluated(path)
    (issue,) = caught.value.issues
    assert (issue.code, issue.line) == ("assessment.about_unknown_near", 12)
    assert "heures_travaillees" in issue.message("fr")


def test_nothing_is_caught_but_problems_of_documents(written):
    """Other errors pass as they are."""
    document = read_assessment(written())
    with pytest.raises(ZeroDivisionError), located(document):
        raise ZeroDivisionError


def test_a_grid_is_named_by_its_key():
    """An installed one has no errors."""
    grid, issues = grid_named("socle")
    assert grid.key == "socle"
    assert issues == ()


def test_a_grid_that_is_not_installed_is_an_error_with_the_nearest_name():
    """And what to install."""
    with pytest.raises(UnknownGridError) as caught:
        grid_named("socl")
    assert "socle" in caught.value.message("fr")


def test_a_grid_can_be_a_file(tmp_path, grid):
    """With its problems, which have their line."""
    from utilite_sociale.serial import save_grid

    path = tmp_path / "grille.json"
    save_grid(grid(), path)
    found, issues = grid_named(str(path))
    assert found == grid()
    assert issues == ()


@pytest.fixture(name="draft")
def _draft(tmp_path, sound, assessment):
    """Put a grid that is not installed beside answers given for it."""
    (tmp_path / "grille.toml").write_text(sound, encoding="utf-8")
    write_assessment(assessment(), tmp_path / "bilan.json")
    return tmp_path


@pytest.mark.usefixtures("draft")
@pytest.mark.parametrize("command", [["evaluate"], ["check"], ["explain"]])
def test_a_grid_that_is_only_a_file_can_be_named(run, command):
    """An author tries a grid before packaging it."""
    words = [*command, "bilan.json", *(["humain"] if command == ["explain"] else [])]
    assert run(*words).exit_code == 1
    named = run(*words, "--grid", "grille.toml")
    assert (named.exit_code, named.stderr if command != ["check"] else "") == (0, "")


def test_a_grid_with_errors_says_them_in_its_own_file(run, draft, sound):
    """Not in that of the answers."""
    wrong = sound.replace("low = 1", "low = 9", 1)
    (draft / "grille.toml").write_text(wrong, encoding="utf-8")
    result = run("evaluate", "bilan.json", "--grid", "grille.toml")
    assert result.exit_code == 1
    assert "grille.toml" in result.stderr
    assert result.stdout == ""


def test_a_grid_that_reads_and_does_not_hold_together_is_refused(run, draft, sound):
    """The checks of the grid come before those of the answers."""
    first = sound.index("direction =")
    wrong = sound[:first] + sound[first:].replace('"higher"', '"none"', 1)
    (draft / "grille.toml").write_text(wrong, encoding="utf-8")
    result = run("evaluate", "bilan.json", "--grid", "grille.toml")
    assert result.exit_code == 1
    assert "grille.toml, ligne" in result.stderr
    assert "bilan.json" not in result.stderr
