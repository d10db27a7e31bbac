"""Drafts on the command line: a folder, named by an option or by the environment."""

from __future__ import annotations

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.plugins.drafts import DRAFTS

DRAFT = """format = 1
key = "brouillon"
version = "0.1.0"
title = "Un brouillon"
owner = "Essais"
status = "draft"
based_on = { key = "socle", version = "1.0.0" }
changes = []
"""


@pytest.fixture(autouse=True)
def _restored(monkeypatch):
    monkeypatch.setenv(DRAFTS, "")
    catalog.cache_clear()
    yield
    catalog.cache_clear()


@pytest.fixture(name="folder")
def _folder(tmp_path):
    (tmp_path / "brouillon.toml").write_text(DRAFT, "utf-8")
    return tmp_path


@pytest.mark.parametrize("joined", [True, False])
def test_a_draft_is_used_by_its_key(run, folder, joined):
    """The option may stand anywhere, with a blank or an equals sign."""
    words = [f"--grids-dir={folder}"] if joined else ["--grids-dir", str(folder)]
    result = run("grid", "show", "brouillon", *words)
    assert result.exit_code == 0
    assert "Un brouillon" in result.stdout
    assert result.stderr == ""


def test_the_environment_does_the_same(run, folder, monkeypatch):
    monkeypatch.setenv(DRAFTS, str(folder))
    assert "brouillon" in run("grids").stdout


def test_a_draft_that_would_shadow_an_installed_grid_is_said_and_not_used(run, folder):
    (folder / "socle.toml").write_text(DRAFT, "utf-8")
    result = run("grid", "show", "socle", "--grids-dir", str(folder))
    assert "Socle commun" in result.stdout
    assert "utilite-sociale-grille-socle" in result.stderr
    assert "donnez-lui une autre clé" in " ".join(result.stderr.split())


def test_after_two_dashes_words_are_no_options(run, folder):
    assert run("grid", "show", "--", "--grids-dir", str(folder)).exit_code != 0
