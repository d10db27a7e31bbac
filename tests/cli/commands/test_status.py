"""``ust status``: a campaign on a screen or as JSON; its exit code says whether all is sound."""

from __future__ import annotations

import json

import pytest

from utilite_sociale.collect import load_campaign


@pytest.fixture
def returned(example, tmp_path):
    """Put two examples in a folder."""
    folder = tmp_path / "retours"
    folder.mkdir()
    for name in ("exemple_fictif", "eureka"):
        example(name).rename(folder / f"{name}.toml")
    return folder


@pytest.mark.usefixtures("returned")
def test_a_campaign_is_shown(run):
    """On the output alone; all is sound."""
    result = run("status", "retours")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "La Brouette étoilée (exemple fictif)" in result.stdout
    assert "Qui est attendu" in result.stdout


@pytest.mark.usefixtures("returned")
def test_a_program_gets_what_the_library_gives(run):
    """Whole."""
    data = json.loads(run("status", "retours", "--json").stdout)
    assert data == json.loads(json.dumps(load_campaign("retours").to_dict()))


ELSEWHERE = """format = 1
grid = { key = "lorraine", version = "1.0.0" }
period = { start = 2024-01-01, end = 2024-12-31 }
subject = { type = "enterprise", name = "Essai", kind = "ACI" }
"""


@pytest.mark.parametrize(("name", "text"), [("coupe.json", "{"), ("ailleurs.toml", ELSEWHERE)])
def test_what_is_not_sound_makes_the_exit_code(run, returned, name, text):
    """The others are shown all the same."""
    (returned / name).write_text(text, encoding="utf-8")
    for words in ((), ("--json",)):
        result = run("status", "retours", *words)
        assert result.exit_code == 1
        assert "La Brouette étoilée" in result.stdout
        assert name in result.stdout


def test_a_grid_beside_the_answers_is_no_error(run, returned, sound):
    """It is named aside."""
    (returned / "grille.toml").write_text(sound, encoding="utf-8")
    result = run("status", "retours")
    assert result.exit_code == 0
    assert "grille.toml" in result.stdout


def test_an_empty_folder_is_no_error_and_a_missing_one_is(run, tmp_path):
    """Nothing has come back yet."""
    (tmp_path / "vide").mkdir()
    empty = run("status", "vide")
    assert empty.exit_code == 0
    assert "rien n’est encore revenu" in empty.stdout
    missing = run("status", "absent")
    assert missing.exit_code == 1
    assert "il n’y a pas de dossier de ce nom" in missing.stderr
