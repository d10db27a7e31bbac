"""``ust new``: a file of answers that is sound before any answer."""

from __future__ import annotations

import datetime as dt
import json
import shlex

import pytest

from utilite_sociale.cli.commands import new as module
from utilite_sociale.model import Period
from utilite_sociale.serial import load_assessment


@pytest.mark.parametrize("grid", ["ile_de_france", "socle"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_file_is_sound_at_once(run, grid, lang):
    """Only the placeholders of the subject are noticed."""
    result = run("new", grid, "--lang", lang)
    assert result.exit_code == 0
    assert result.stdout == ""
    issues = json.loads(run("check", "bilan.toml", "--json").stdout)["files"][0]["issues"]
    assert [issue["code"] for issue in issues] == [
        "assessment.to_be_written",
        "assessment.unknown_kind",
    ]
    assert {issue["severity"] for issue in issues} == {"warning"}
    assert run("evaluate", "bilan.toml").exit_code == 0


def test_what_is_known_is_written(run, tmp_path):
    """Then nothing is left to notice."""
    words = ("--name", 'Les "Jardins" du Ru', "--kind", "ACI", "--period", "2024-09-01/2025-08-31")
    run("new", "socle", "-o", "x.toml", *words)
    assessment = load_assessment(tmp_path / "x.toml")
    assert assessment.subject.name == 'Les "Jardins" du Ru'
    assert assessment.subject.kinds == ("ACI",)
    period = Period(start=dt.date(2024, 9, 1), end=dt.date(2025, 8, 31))
    assert assessment.period == period
    assert run("check", "x.toml").stdout == "x.toml\u00a0: aucun problème\n"


def test_the_period_is_the_last_calendar_year_unless_told(run, tmp_path, monkeypatch):
    """That of most activity reports."""

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime(2026, 1, 1, tzinfo=tz)

    monkeypatch.setattr(module.dt, "datetime", Clock)
    run("new", "socle")
    found = load_assessment(tmp_path / "bilan.toml").period
    assert found == Period(start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31))


def test_a_file_is_never_replaced_without_being_told_to(run, tmp_path):
    """Exit code 1, and what stood there still stands."""
    path = tmp_path / "bilan.toml"
    path.write_text("mes réponses", encoding="utf-8")
    refused = run("new", "socle")
    assert refused.exit_code == 1
    assert "--force" in refused.stderr
    assert path.read_text(encoding="utf-8") == "mes réponses"
    assert run("new", "socle", "--force").exit_code == 0
    assert load_assessment(path).grid.key == "socle"


def test_a_link_that_leads_nowhere_is_not_written_through(run, tmp_path):
    """It is somebody's too."""
    (tmp_path / "bilan.toml").symlink_to(tmp_path / "ailleurs.toml")
    assert run("new", "socle").exit_code == 1
    assert not (tmp_path / "ailleurs.toml").exists()


def test_an_unknown_grid_leaves_nothing(run, tmp_path):
    """And names the nearest one."""
    result = run("new", "socl")
    assert result.exit_code == 1
    assert "«\u00a0socle\u00a0»" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_grid_file_serves_too_and_the_commands_that_follow_name_it(run, tmp_path, sound):
    """As they are told, they work."""
    (tmp_path / "ma grille.toml").write_text(sound, encoding="utf-8")
    result = run("new", "ma grille.toml", "--name", "Essai", "--kind", "ACI")
    assert result.exit_code == 0
    assert "«\u00a0exemple\u00a0» n’est pas installée" in result.stderr.replace("\n", " ")
    assert load_assessment(tmp_path / "bilan.toml").grid.key == "exemple"
    told = [line.strip().split("\u00a0")[0] for line in result.stderr.splitlines()]
    told = [shlex.split(line)[1:] for line in told if line.startswith("ust ")]
    assert [words[0] for words in told] == ["check", "evaluate"]
    for words in told:
        assert run(*words[:4]).exit_code == 0


def test_a_kind_that_is_not_known_is_told_with_those_that_are(run, tmp_path):
    """The file is written all the same: a list is never complete."""
    result = run("new", "socle", "--kind", "CHANTIER")
    assert result.exit_code == 0
    told = result.stderr.replace("\n", " ")
    assert "«\u00a0CHANTIER\u00a0» n’est pas un type de structure connu (ACI, AI, EI, ETTI" in told
    assert load_assessment(tmp_path / "bilan.toml").subject.kinds == ("CHANTIER",)
    assert "type de structure connu" not in run("new", "socle", "--kind", "ACI", "--force").stderr


def test_a_grid_with_errors_asks_nothing(run, tmp_path, sound):
    """Its problems are said, and no file is written."""
    wrong = sound.replace('level = "haut", score = 4', 'level = "haut", score = 9')
    (tmp_path / "grille.toml").write_text(wrong, encoding="utf-8")
    result = run("new", "grille.toml")
    assert result.exit_code == 1
    assert "grille.toml, ligne" in result.stderr
    assert not (tmp_path / "bilan.toml").exists()


def test_what_to_do_next_is_told_beside_the_data(run):
    """With the name of the file."""
    told = run("new", "socle", "-o", "mon bilan.toml").stderr
    assert "Écrit\u00a0: mon bilan.toml" in told
    assert "ust check 'mon bilan.toml'" in told
    assert "ust evaluate 'mon bilan.toml'" in told
