"""``ust demo``: a figure that cannot be computed, a real enterprise, an invented one, files."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

import pytest

from utilite_sociale.report.glyphs import width
from utilite_sociale.report.html.page import template


@pytest.fixture
def shown(run):
    """Run it once."""
    return run("demo")


def pages(text: str) -> list[str]:
    """Part the output into its pages: each begins with a title between two double lines."""
    parts = text.split("═" * 80 + "\n")
    return ["".join(pair) for pair in zip(parts[1::2], parts[2::2], strict=True)]


def test_three_pages_in_80_columns(shown):
    """Énergie M4 where it is seen at once, then Eurêka, then the example."""
    assert shown.exit_code == 0
    first, real, fictional = pages(shown.stdout)
    assert real.startswith("  Eurêka Emplois Services\n")
    assert "EXEMPLE FICTIF" in fictional
    assert first.startswith("  Un chiffre que l’on ne peut pas calculer\n  énergie M4, 2018\n")
    assert all(width(line) <= 80 for line in shown.stdout.splitlines())


def test_the_real_page_holds_facts_and_gaps_and_judges_nothing(shown):
    """It says so before anything else."""
    real = pages(shown.stdout)[1]
    assert "Lecture de chiffres publiés, sans participation de la structure." in real
    for part in (
        "Ce qui est connu",
        "À renseigner d’abord",
        "Ce que ces chiffres ne permettent pas",
        "Tout ce qui reste à renseigner",
        "D’où viennent les chiffres",
    ):
        assert f"── {part} ──" in real
    for word in ("niveau «", ",0 sur 4", "├", "Valeur ajoutée", "Propositions de lecture"):
        assert word not in real


def test_the_exits_of_energie_m4_make_no_rate(shown):
    """30, 12 and 9 exits were published, and no total: the press article is named."""
    first = pages(shown.stdout)[0]
    lines = [line.strip() for line in first.splitlines()]
    assert "taux non calculable\u00a0: total des sorties non publié" in lines
    assert "Le Journal du Gers" in lines
    assert "30 · Emploi de transition\u00a0: 12" in first
    assert "51" not in first
    assert "59" not in first


def test_both_bilans_are_written_and_told(shown, tmp_path):
    """In a folder of their own, beside nothing else."""
    folder = tmp_path / "bilans_demo"
    assert sorted(path.name for path in folder.iterdir()) == [
        *("eureka.html", "eureka.md", "exemple_fictif.html", "exemple_fictif.md"),
    ]
    page = (folder / "exemple_fictif.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "EXEMPLE FICTIF" in page
    real = (folder / "eureka.md").read_text(encoding="utf-8")
    assert real.startswith("# Eurêka Emplois Services\n")
    assert "chiffres publiés" in real
    assert "EXEMPLE FICTIF" in (folder / "exemple_fictif.md").read_text(encoding="utf-8")
    for name in ("eureka.md", "exemple_fictif.md"):
        assert name in shown.stderr
    assert "ust new ile_de_france" in shown.stderr


def test_without_what_writes_pages_the_bilans_are_markdown(run, tmp_path, monkeypatch):
    """Nothing fails, and what is written is told."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    template.cache_clear()
    done = run("demo")
    assert done.exit_code == 0
    names = sorted(path.name for path in (tmp_path / "bilans_demo").iterdir())
    assert names == ["eureka.md", "exemple_fictif.md"]
    assert ".html" not in done.stderr


def test_where_the_command_stands_is_told(shown):
    """It may have been installed out of reach, as ``noxfile.py`` does."""
    told = "".join(shown.stderr.split())
    assert "".join(str(Path(sysconfig.get_path("scripts")) / "ust").split()) in told


def test_another_folder_and_another_language(run, tmp_path):
    """It is made with those above it; run again, it is written again."""
    for _ in range(2):
        result = run("demo", "-o", "a/b", "--lang", "en")
        assert result.exit_code == 0
    assert "FICTIONAL EXAMPLE" in (tmp_path / "a/b/exemple_fictif.md").read_text(encoding="utf-8")
    assert "no rate can be computed: “total des sorties” not published" in result.stdout


def test_a_folder_that_cannot_be_made_is_said(run, tmp_path):
    """A file stands there; it still does."""
    (tmp_path / "bilans_demo").write_text("à moi", encoding="utf-8")
    result = run("demo")
    assert result.exit_code == 1
    assert "bilans_demo" in result.stderr
    assert (tmp_path / "bilans_demo").read_text(encoding="utf-8") == "à moi"
