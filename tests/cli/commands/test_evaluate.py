"""``ust evaluate``: the bilan on a screen or in a file, and an assessment saved with its grid."""

from __future__ import annotations

import json

import pytest

from utilite_sociale.catalog import evaluate
from utilite_sociale.serial import load_assessment


def test_the_bilan_is_shown(run, example):
    """On the output, with its mark on every part, and nothing beside it."""
    result = run("evaluate", str(example("exemple_fictif")))
    assert result.exit_code == 0
    assert result.stderr == ""
    parts = [line for line in result.stdout.splitlines() if line.startswith("── ")]
    assert len(parts) > 10
    assert all(line.endswith(" exemple fictif ──") for line in parts)


def test_json_is_the_outcome_of_the_library(run, example):
    """With what must be known of it."""
    path = example("exemple_fictif")
    data = json.loads(run("evaluate", str(path), "--json").stdout)
    outcome = evaluate(load_assessment(path))
    assert {**data, **json.loads(json.dumps(outcome.to_dict()))} == data
    assert data["mark"] == "exemple fictif"
    assert data["nature"] == "fictional"


def test_markdown_goes_to_the_output_or_to_a_file(run, example, tmp_path):
    """The same text, and the file is told beside the data."""
    path = str(example("exemple_fictif"))
    shown = run("evaluate", path, "--markdown")
    written = run("evaluate", path, "-o", "bilan.md")
    assert written.exit_code == 0
    assert written.stdout == ""
    assert written.stderr == "Écrit\u00a0: bilan.md\n"
    assert (tmp_path / "bilan.md").read_text(encoding="utf-8") == shown.stdout


def test_json_goes_to_a_file_too(run, example, tmp_path):
    """In UTF-8, whatever the console."""
    run("evaluate", str(example("exemple_fictif")), "--json", "-o", "bilan.json")
    data = json.loads((tmp_path / "bilan.json").read_text(encoding="utf-8"))
    assert data["subject"] == "La Brouette étoilée"


def test_a_saved_assessment_carries_its_grid(run, example, tmp_path):
    """And gives the same bilan, now with the grid that it carries."""
    path = example("exemple_fictif")
    saved = tmp_path / "figee.json"
    result = run("evaluate", str(path), "--save", str(saved))
    assert result.exit_code == 0
    assessment = load_assessment(saved)
    assert assessment.frozen is not None
    assert assessment.frozen.grid.key == "ile_de_france"
    assert len(assessment.frozen.content) == 64
    again = json.loads(run("evaluate", str(saved), "--json").stdout)
    before = json.loads(run("evaluate", str(path), "--json").stdout)
    assert again["origin"] == "frozen"
    assert again["nodes"] == before["nodes"]


def test_a_changed_copy_of_the_grid_is_refused(run, example, tmp_path):
    """Its digest no longer matches."""
    saved = tmp_path / "figee.json"
    run("evaluate", str(example("exemple_fictif")), "--save", str(saved))
    text = saved.read_text(encoding="utf-8")
    assert '"score": 4' in text
    saved.write_text(text.replace('"score": 4', '"score": 3.5', 1), encoding="utf-8")
    result = run("evaluate", str(saved), "-o", "bilan.md")
    assert result.exit_code == 1
    assert "empreinte" in result.stderr
    assert not (tmp_path / "bilan.md").exists()


@pytest.mark.parametrize("option", ["-o", "--save"])
def test_the_file_that_is_read_is_never_written_over(run, example, tmp_path, option):
    """Nothing is lost."""
    run("evaluate", str(example("exemple_fictif")), "--save", "figee.json")
    before = (tmp_path / "figee.json").read_bytes()
    result = run("evaluate", "figee.json", option, "./figee.json")
    assert result.exit_code == 1
    assert "celui qui est lu" in result.stderr.replace("\n", " ")
    assert (tmp_path / "figee.json").read_bytes() == before


def test_a_place_that_cannot_be_written_is_said(run, example, tmp_path):
    """With the path; what stood there still stands."""
    result = run("evaluate", str(example("exemple_fictif")), "-o", "absent/bilan.md")
    assert result.exit_code == 1
    assert "absent/bilan.md" in result.stderr
    assert list(tmp_path.glob("**/*.md")) == []


def test_no_score_level_finding_or_reading_under_a_real_name(run, example):
    """A reading of published figures holds facts and gaps."""
    path = str(example("eureka"))
    screen = run("evaluate", path).stdout
    for word in (
        "niveau «",
        "Niveau «",
        ",0 sur 4",
        "├",
        "Valeur ajoutée",
        "Propositions de lecture",
    ):
        assert word not in screen
    data = json.loads(run("evaluate", path, "--json").stdout)
    for name in ("score", "low", "high", "level"):
        assert {node[name] for node in data["nodes"]} == {None}
    assert data["findings"] == data["readings"] == []
    assert data["mark"] == "chiffres publiés"


def test_the_bilan_speaks_english(run, example):
    """The grid's texts stay those of its owner."""
    text = run("evaluate", str(example("exemple_fictif")), "--lang", "en").stdout
    assert "FICTIONAL EXAMPLE" in text
    assert "Profile by register" in text
    assert "Renforcement du pouvoir d’agir" in text
