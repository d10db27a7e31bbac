"""``ust stage``: the log grows, nothing else changes, and no file is lost."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.model import Assessment
from utilite_sociale.serial import load_assessment
from utilite_sociale.vocabulary import Act, Stage

HEAD = """format = 1
grid = { key = "socle", version = "1.0.0" }
period = { start = 2024-01-01, end = 2024-12-31 }

[subject]
type = "enterprise"
name = "Essai"
kind = "ACI"
"""
ANSWER = """
[[evidence]]
id = "a"
about = "bilans_etape"
type = "ratio"
numerator = {}
denominator = 3
"""


@pytest.fixture
def written(tmp_path):
    """Write a file of answers, partial and sound."""
    path = tmp_path / "bilan.toml"
    path.write_text(HEAD + ANSWER.format(1), encoding="utf-8")
    return path


def told(result) -> str:
    """Give what was said beside the data, on one line, with plain spaces."""
    return " ".join(result.stderr.replace("\u00a0", " ").replace("\u202f", " ").split())


def read(tmp_path, name: str = "bilan.json") -> Assessment:
    """Read what was written."""
    return load_assessment(tmp_path / name)


def test_a_partial_file_written_by_hand_is_submitted_as_json_beside_it(run, tmp_path, written):
    """With its grid; the TOML is left as it was, and one is told where it goes on."""
    before = written.read_bytes()
    result = run("stage", "bilan.toml", "submit", "--by", "Direction", "--date", "2025-02-03")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Écrit : bilan.json" in told(result)
    assert "Étape : remise. Est attendu : le réseau, qui relit." in told(result)
    assert "bilan.toml reste tel quel" in told(result)
    found = read(tmp_path)
    assert (found.stage, found.frozen.grid.key) == (Stage.SUBMITTED, "socle")
    (entry,) = found.log
    assert (entry.act, entry.by, entry.date) == (Act.SUBMIT, "Direction", dt.date(2025, 2, 3))
    assert found.evidence == load_assessment(written).evidence
    assert written.read_bytes() == before


@pytest.mark.usefixtures("written")
def test_a_json_file_goes_through_its_whole_life_in_place(run, tmp_path):
    """One act after the other; every comment is kept."""
    run("stage", "bilan.toml", "submit", "--by", "Direction", "--date", "2025-02-03")
    acts = [
        ("request-correction", "À recompter."),
        ("reply", "C’est recompté."),
        ("submit", ""),
        ("review", ""),
        ("validate", ""),
    ]
    for day, (act, comment) in enumerate(acts, start=4):
        words = ("--by", "Réseau", "--date", f"2025-02-0{day}", "--comment", comment)
        result = run("stage", "bilan.json", act, *words)
        assert result.exit_code == 0
        assert "reste tel quel" not in told(result)
    assert "Étape : validée. Personne n’est attendu." in told(result)
    log = read(tmp_path).log
    assert [entry.comment for entry in log] == ["", "À recompter.", "C’est recompté.", "", "", ""]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bilan.json", "bilan.toml"]


@pytest.mark.usefixtures("written")
def test_without_a_date_it_is_today(run, tmp_path):
    """As the clock of this machine says."""
    before = dt.datetime.now(tz=dt.UTC).astimezone().date()
    run("stage", "bilan.toml", "submit", "--by", "Direction")
    after = dt.datetime.now(tz=dt.UTC).astimezone().date()
    assert before <= read(tmp_path).log[0].date <= after


@pytest.mark.usefixtures("written")
def test_another_place_may_be_chosen(run, tmp_path):
    """And then what was read is left as it was."""
    run("stage", "bilan.toml", "submit", "--by", "Direction", "-o", "remise.json")
    before = (tmp_path / "remise.json").read_bytes()
    result = run("stage", "remise.json", "review", "--by", "Réseau", "-o", "relue.json")
    assert result.exit_code == 0
    assert "remise.json reste tel quel" in told(result)
    assert (tmp_path / "remise.json").read_bytes() == before
    assert read(tmp_path, "relue.json").stage is Stage.REVIEWED


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("option", [(), ("-o", "bilan.json"), ("-o", "autre.json")])
def test_another_file_that_is_there_is_never_written_over(run, tmp_path, option):
    """Its log would be lost; so it is with a link that leads nowhere."""
    name = option[-1] if option else "bilan.json"
    place = tmp_path / name
    if name == "autre.json":
        place.symlink_to(tmp_path / "nulle_part.json")
    else:
        place.write_text("{}", encoding="utf-8")
    result = run("stage", "bilan.toml", "submit", "--by", "Direction", *option)
    assert result.exit_code == 1
    assert f"{name} : ce fichier existe déjà et n’a pas été touché" in told(result)
    assert place.is_symlink() or place.read_text(encoding="utf-8") == "{}"


@pytest.mark.usefixtures("written")
def test_an_act_that_is_refused_writes_nothing(run, tmp_path):
    """And says what can be done instead."""
    result = run("stage", "bilan.toml", "validate", "--by", "Réseau")
    assert result.exit_code == 1
    assert "l’acte validate (valider) n’est pas possible" in told(result)
    assert "on peut maintenant : submit (remettre)" in told(result)
    assert not (tmp_path / "bilan.json").exists()


def test_what_has_errors_is_not_submitted_but_can_be_given_back(run, tmp_path, written):
    """The errors are told on their lines; a request for correction needs no sound file."""
    written.write_text(HEAD + ANSWER.format(9), encoding="utf-8")
    result = run("stage", "bilan.toml", "submit", "--by", "Direction")
    assert result.exit_code == 1
    assert "erreur : bilan.toml, ligne" in told(result)
    assert not (tmp_path / "bilan.json").exists()
    stage = 'stage = "submitted"\nlog = [{ date = 2025-02-03, stage = "submitted" }]\n'
    written.write_text(stage + HEAD + ANSWER.format(9), encoding="utf-8")
    words = ("--by", "Réseau", "--comment", "Plus de sorties que de personnes.")
    assert run("stage", "bilan.toml", "request_correction", *words).exit_code == 0
    assert read(tmp_path).stage is Stage.DRAFT


def test_a_grid_that_is_not_here_cannot_be_frozen(run, tmp_path, written):
    """Said on its line."""
    written.write_text(HEAD.replace("socle", "lorraine"), encoding="utf-8")
    result = run("stage", "bilan.toml", "submit", "--by", "Direction")
    assert result.exit_code == 1
    assert "bilan.toml, ligne 2" in told(result)
    assert not (tmp_path / "bilan.json").exists()


@pytest.mark.usefixtures("written")
def test_the_command_speaks_english(run):
    """Where English was asked for."""
    result = run("--lang", "en", "stage", "bilan.toml", "submit", "--by", "Manager")
    assert "Stage: submitted. Waiting for: the network, which reads." in told(result)
