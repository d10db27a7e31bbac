"""``ust check``: every problem of assessments and grids, several files at once."""

from __future__ import annotations

import json

from utilite_sociale.serial import save_grid

HEAD = """format = 1
grid = { key = "socle", version = "1.0.0" }
period = { start = 2024-01-01, end = 2024-12-31 }

[subject]
type = "enterprise"
name = "Essai"
kind = "KIND"
"""


def test_a_sound_file_has_its_verdict_on_the_output(run, tmp_path):
    """And nothing beside it."""
    (tmp_path / "bilan.toml").write_text(HEAD.replace("KIND", "ACI"), encoding="utf-8")
    result = run("check", "bilan.toml")
    assert result.exit_code == 0
    assert result.stdout == "bilan.toml\u00a0: aucun problème\n"
    assert result.stderr == ""


def test_warnings_are_told_and_change_nothing(run, tmp_path):
    """Exit code 0; an unknown kind of structure may be a plugin's."""
    (tmp_path / "bilan.toml").write_text(HEAD.replace("KIND", "ZZZ"), encoding="utf-8")
    result = run("check", "bilan.toml")
    assert result.exit_code == 0
    assert result.stdout == "bilan.toml\u00a0: 1 avertissement\n"
    assert result.stderr.startswith("avertissement\u00a0: bilan.toml, ligne 8, subject.kind\n")


def test_several_files_are_checked_whatever_the_first_ones_hold(run, tmp_path, grid):
    """Assessments and grids alike; one bad file is enough for exit code 1."""
    (tmp_path / "bon.toml").write_text(HEAD.replace("KIND", "ACI"), encoding="utf-8")
    save_grid(grid(), tmp_path / "grille.json")
    result = run("check", "absent.toml", "bon.toml", "grille.json")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "absent.toml\u00a0: 1 erreur",
        "bon.toml\u00a0: aucun problème",
        "grille.json\u00a0: aucun problème",
    ]


def test_a_grid_is_checked_for_what_it_means(run, tmp_path, grid):
    """Here an indicator whose rule scores outside the scale."""
    wrong = grid('{ level = "haut", score = 4 }', '{ level = "haut", score = 9 }')
    save_grid(wrong, tmp_path / "grille.json")
    result = run("check", "grille.json", "--json")
    (found,) = json.loads(result.stdout)["files"]
    assert result.exit_code == 1
    assert [issue["code"] for issue in found["issues"]] == ["grid.score_outside_scale"]


def test_problems_speak_english(run):
    """Where English was asked for."""
    told = run("--lang", "en", "check", "absent.toml")
    assert "there is no file of that name" in told.stderr
    assert told.stdout == "absent.toml: 1 error\n"
