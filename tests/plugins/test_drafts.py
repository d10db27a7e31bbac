"""Drafts: grids in a folder, without a package; none shadows an installed one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import utilite_sociale as ust
from utilite_sociale.catalog import catalog
from utilite_sociale.plugins import GridSource
from utilite_sociale.plugins.drafts import DRAFTS, draft_folders, is_about_drafts, with_drafts
from utilite_sociale.plugins.manager import Discovery, ProvidedGrid

DRAFT = """format = 1
key = "brouillon"
version = "0.1.0"
title = "Un brouillon"
owner = "Essais"
status = "draft"
based_on = { key = "socle", version = "1.0.0" }
changes = []
"""
INSTALLED = ProvidedGrid(
    source=GridSource(key="socle", resource=None), distribution="paquet-socle", version="1.0.0"
)
NOTHING = Discovery(grids=(INSTALLED,), failures=())


@pytest.fixture(autouse=True)
def _forget():
    catalog.cache_clear()
    yield
    catalog.cache_clear()


def codes(found):
    return [(failure.code, failure.name) for failure in found.failures]


def test_each_file_of_a_folder_is_a_grid_named_by_its_key(tmp_path):
    """Nothing is read: a file of nonsense is found too."""
    for name in ("zone.toml", "autre.json", "notes.txt"):
        (tmp_path / name).write_text("?", "utf-8")
    (tmp_path / "dossier.toml").mkdir()
    found = with_drafts(NOTHING, [tmp_path])
    assert [grid.source.key for grid in found.grids] == ["autre", "socle", "zone"]
    assert found.failures == ()


def test_an_installed_grid_is_never_shadowed(tmp_path):
    (tmp_path / "socle.toml").write_text("?", "utf-8")
    found = with_drafts(NOTHING, [tmp_path])
    assert found.grids == (INSTALLED,)
    (failure,) = found.failures
    assert (failure.code, failure.error) == ("draft.shadows", "paquet-socle")
    assert is_about_drafts(failure)
    assert "paquet-socle" in failure.message("fr")


def test_the_first_of_two_folders_keeps_a_key(tmp_path):
    for name in ("un", "deux"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "zone.toml").write_text("?", "utf-8")
    found = with_drafts(NOTHING, [tmp_path / "un", tmp_path / "deux"])
    assert codes(found) == [("draft.shadows", "zone")]
    assert found.failures[0].error == str(tmp_path / "un")


def test_a_folder_that_is_not_there_and_a_name_that_is_no_key_are_said(tmp_path):
    (tmp_path / "Ma Grille.toml").write_text("?", "utf-8")
    found = with_drafts(NOTHING, [tmp_path, tmp_path / "absent"])
    assert codes(found) == [("draft.not_a_key", "Ma Grille.toml"), ("draft.no_folder", "")]


def test_folders_are_named_by_the_environment(monkeypatch, tmp_path):
    monkeypatch.delenv(DRAFTS, raising=False)
    assert draft_folders() == ()
    monkeypatch.setenv(DRAFTS, os.pathsep.join([str(tmp_path), "", "b"]))
    assert [folder.name for folder in draft_folders()] == [tmp_path.name, "b"]


def test_a_draft_is_in_the_catalog_and_may_adapt_an_installed_grid(monkeypatch, tmp_path):
    path = tmp_path / "brouillon.toml"
    path.write_text(DRAFT, "utf-8")
    monkeypatch.setenv(DRAFTS, str(tmp_path))
    grid = ust.catalog()["brouillon"]
    assert (grid.based_on.key, len(grid.registers)) == ("socle", 6)
    (entry,) = (one for one in ust.catalog().entries if one.key == "brouillon")
    assert (entry.origin, entry.version) == (str(path), "")


def test_a_draft_whose_key_is_not_its_name_is_refused(monkeypatch, tmp_path):
    (tmp_path / "autre_nom.toml").write_text(DRAFT, "utf-8")
    monkeypatch.setenv(DRAFTS, str(tmp_path))
    (issue,) = ust.catalog().check()["autre_nom"]
    assert (issue.code, issue.line) == ("catalog.other_key", 2)


def test_bases_that_go_round_are_refused_with_their_chain(monkeypatch, tmp_path):
    """Each of them, and what is based on them."""
    for key, base in (("un", "deux"), ("deux", "trois"), ("trois", "deux")):
        text = DRAFT.replace("brouillon", key, 1).replace("socle", base)
        (tmp_path / f"{key}.toml").write_text(text, "utf-8")
    monkeypatch.setenv(DRAFTS, str(tmp_path))
    found = ust.catalog().check()
    for key in ("un", "deux", "trois"):
        (issue,) = found[key]
        assert (issue.code, issue.path, issue.line) == ("adaptation.circular", "based_on", 7)
    assert "deux → trois → deux" in found["un"][0].message("fr")


def test_a_folder_that_cannot_be_read_is_a_failure_and_hides_nothing(monkeypatch, tmp_path):
    """Whoever runs the test may read every folder: the disk refuses in its place."""

    def refused(_folder):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    found = with_drafts(NOTHING, [tmp_path])
    assert found.grids == (INSTALLED,)
    assert codes(found) == [("draft.unreadable_folder", "")]
    assert found.failures[0].distribution == str(tmp_path)
