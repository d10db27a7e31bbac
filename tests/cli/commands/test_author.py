"""``ust grid new`` and ``ust grid test``; ``package`` renders the files."""

from __future__ import annotations

from pathlib import Path

import pytest

import utilite_sociale as ust
from utilite_sociale.cli import package
from utilite_sociale.errors import WriteError
from utilite_sociale.testing import assert_grid_contract


@pytest.fixture(autouse=True)
def _there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def files_in(folder):
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*.*"))


@pytest.mark.parametrize("base", [None, "socle", "ile_de_france", "cres_languedoc_roussillon"])
def test_a_package_is_rendered_that_has_no_problem_and_keeps_the_contract(run, base):
    """Whatever its base: the grid is checked, its worked case played, its contract held."""
    words = [] if base is None else ["--based-on", base]
    result = run("grid", "new", "ma_grille", *words, "--owner", 'Réseau "Le Lien"')
    folder = "utilite-sociale-grille-ma-grille"
    assert result.exit_code == 0
    source = "src/utilite_sociale_grille_ma_grille"
    assert files_in(folder) == [
        "CHANGELOG.md",
        "README.md",
        "cas/premier_cas.toml",
        "pyproject.toml",
        f"{source}/__init__.py",
        f"{source}/grille.schema.json",
        f"{source}/grille.toml",
        "tests/test_grille.py",
    ]
    checked = run("grid", "check", folder)
    assert (checked.exit_code, checked.stdout.count("aucun problème")) == (0, 1)
    played = run("grid", "test", folder)
    assert played.exit_code == 0
    assert "✓" in played.stdout
    grid = ust.load_grid(f"{folder}/{source}/grille.toml")
    assert grid.owner == 'Réseau "Le Lien"'
    assert_grid_contract(grid, examples=3)


def test_the_python_of_a_package_is_at_most_25_lines(run):
    run("grid", "new", "ma_grille")
    (path,) = Path().rglob("__init__.py")
    assert len(path.read_text("utf-8").splitlines()) <= 25


def test_a_folder_that_exists_is_left_alone(run, tmp_path):
    (tmp_path / "ici").mkdir()
    (tmp_path / "ici" / "notes.txt").write_text("À garder.", "utf-8")
    result = run("grid", "new", "ma_grille", "-o", "ici")
    assert result.exit_code == 1
    assert "existe déjà" in result.stderr
    assert files_in("ici") == ["notes.txt"]


def test_a_folder_may_be_chosen_further_down(run):
    assert run("grid", "new", "ma_grille", "-o", "grilles/la_notre").exit_code == 0
    assert Path("grilles/la_notre/pyproject.toml").is_file()


def test_what_fails_on_the_way_leaves_nothing_behind(monkeypatch, tmp_path):
    """Neither the folder, nor the one beside it where files were being written."""
    draft = package.Draft(key="ma_grille", title="x", owner="y")

    def full(*_given):
        raise OSError(28, "full")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(WriteError, match="no room left"):
        package.render_package(draft, tmp_path / "ici")
    assert list(tmp_path.iterdir()) == []


def test_a_place_where_nothing_can_be_made_is_said(run, tmp_path):
    (tmp_path / "fichier").write_text("x", "utf-8")
    result = run("grid", "new", "ma_grille", "-o", str(Path("fichier") / "dessous"))
    assert result.exit_code == 1
    assert "dessous" in result.stderr
    assert "un fichier est là où il faut un dossier" in " ".join(result.stderr.split())
    long = run("grid", "new", "ma_grille", "-o", "a" * 300)
    assert long.exit_code == 1
    assert "ce nom est trop long" in " ".join(long.stderr.split())


@pytest.mark.parametrize("key", ["Ma Grille", "ma-grille", "1re"])
def test_a_key_that_is_none_is_refused(run, key):
    assert run("grid", "new", key).exit_code == 2


@pytest.mark.parametrize("words", [(), ("--based-on", "socle")])
def test_the_key_of_an_installed_grid_is_refused(run, tmp_path, words):
    """Two plugins would have one key; nothing is made."""
    done = run("grid", "new", "socle", *words)
    assert done.exit_code == 2
    assert "socle" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_never_takes_the_place_of_an_installed_grid(run):
    """Its path means it; a bare word means the grid."""
    run("grid", "new", "essai", "-o", "socle")
    assert '"proposed"' in run("grid", "show", "socle", "--json").stdout
    assert '"draft"' in run("grid", "show", "./socle", "--json").stdout


def test_a_base_that_is_not_here_is_refused_with_the_nearest(run):
    result = run("grid", "new", "ma_grille", "--based-on", "socl")
    assert result.exit_code == 1
    assert "socle" in result.stderr
    assert list(Path().iterdir()) == []


CASE = """format = 1
title = "Une structure sans réponse"

[assessment]
grid = { key = "socle", version = "1.0.0" }
period = { start = 2025-01-01, end = 2025-12-31 }
nature = "fictional"
subject = { type = "enterprise", name = "Exemple", kind = "ACI" }

[[expected]]
about = "pouvoir_agir"
low = 1
high = 4
state = "nothing_scored"
"""


def test_a_case_that_is_not_as_expected_says_both_and_fails(run):
    Path("cas.toml").write_text(CASE.replace("low = 1", "low = 2"), "utf-8")
    result = run("grid", "test", "cas.toml")
    assert result.exit_code == 1
    assert "✗ Une structure sans réponse" in result.stdout
    assert "pouvoir_agir, low\u00a0: 2 attendu, 1 obtenu" in result.stdout


def test_a_case_is_played_with_the_grid_that_it_names_or_another(run):
    Path("cas.toml").write_text(CASE, "utf-8")
    assert run("grid", "test", "cas.toml").exit_code == 0
    assert run("grid", "test", ".", "--grid", "socle").exit_code == 0


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [("state =", "stat =", "state"), ('"pouvoir_agir"', '"pouvoir_agi"', "pouvoir_agir")],
)
def test_a_slip_in_a_case_is_said_and_the_others_are_played(run, before, after, said):
    Path("a.toml").write_text(CASE.replace(before, after), "utf-8")
    Path("b.toml").write_text(CASE, "utf-8")
    result = run("grid", "test", ".")
    assert result.exit_code == 1
    assert said in result.stderr
    assert "✓ Une structure sans réponse (b.toml)" in result.stdout


def test_every_slip_of_a_case_is_said_with_its_line_beside_what_is_not_as_expected(run):
    more = (
        '\n[[expected]]\nabout = "zzzzzz"\nscore = 1\n\n[[expected]]\nabout = "qqqqqq"\nlow = 1\n'
    )
    Path("a.toml").write_text(CASE.replace("low = 1", "low = 2") + more, "utf-8")
    result = run("--lang", "en", "grid", "test", "a.toml")
    assert result.exit_code == 1
    for line, key in ((17, "zzzzzz"), (21, "qqqqqq")):
        assert CASE.count("\n") < line
        assert f"a.toml, line {line}, expected" in result.stderr
        assert key in result.stderr
    assert "pouvoir_agir, low: 2 expected, 1 found" in result.stdout


def test_a_case_of_another_grid_is_said_in_its_file_and_the_others_are_played(run):
    """Another than the one it is played with, or one that is not here."""
    Path("a.toml").write_text(CASE.replace('"socle"', '"inconnue"'), "utf-8")
    Path("b.toml").write_text(CASE, "utf-8")
    for words in ([], ["--grid", "socle"]):
        result = run("--lang", "en", "grid", "test", ".", *words)
        assert result.exit_code == 1
        assert "a.toml, line 5, assessment.grid" in result.stderr
        assert "✓ Une structure sans réponse (b.toml)" in result.stdout


def test_a_folder_without_a_case_is_wrong_usage(run):
    assert run("grid", "test", ".").exit_code == 2
