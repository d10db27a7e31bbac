"""``ust grids``: what is installed, and what could not be loaded, with its reason."""

from __future__ import annotations

import json

import pytest

from utilite_sociale.catalog import Catalog, catalog
from utilite_sociale.plugins import GridSource
from utilite_sociale.plugins.failure import PluginFailure
from utilite_sociale.plugins.manager import Discovery, ProvidedGrid

BROKEN = PluginFailure(
    name="lorraine",
    distribution="grille-lorraine",
    version="0.1",
    code="plugin.import_failed",
    error="ImportError: no module",
)


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """Stand another catalog in for that of the environment."""

    def shelf(*texts: tuple[str, str], failures: tuple[PluginFailure, ...] = ()) -> None:
        provided = []
        for key, text in texts:
            path = tmp_path / f"{key}.toml"
            path.write_text(text, encoding="utf-8")
            source = GridSource(key=key, resource=path)
            provided.append(ProvidedGrid(source=source, distribution=f"p-{key}", version="0.9"))
        known = Catalog(Discovery(grids=tuple(provided), failures=failures))
        monkeypatch.setattr("utilite_sociale.catalog.catalog", lambda: known)

    return shelf


def test_our_grids_are_listed(run):
    """With package, version and status, each key whole; the environment has them all."""
    text = run("grids").stdout
    lines = {line.split()[0]: line.split()[1:3] for line in text.splitlines() if "1.0.0 " in line}
    assert lines["ile_de_france"] == ["1.0.0", "publiée"]
    assert lines["socle"] == ["1.0.0", "proposée,"]
    assert lines["cres_languedoc_roussillon"] == ["1.0.0", "publiée"]
    assert lines["midi_pyrenees"] == ["1.0.0", "illustrative,"]
    assert "utilite-sociale-" in text


def test_a_program_gets_the_same(run):
    """Status included."""
    data = json.loads(run("grids", "--json").stdout)
    assert {grid["key"]: grid["status"] for grid in data["grids"]} == {
        key: grid.status.value for key, grid in catalog().items()
    }
    assert data["failures"] == []
    assert "issues" not in data["grids"][0]


def test_checking_says_the_problems_of_each(run):
    """Our grids have none."""
    result = run("grids", "--check")
    assert result.exit_code == 0
    assert "socle\u00a0: aucun problème" in result.stdout
    data = json.loads(run("grids", "--check", "--json").stdout)
    assert [grid["issues"] for grid in data["grids"]] == [[]] * len(catalog())


def test_a_plugin_that_fails_hides_no_other(run, shelf, sound):
    """It is listed with its reason; only a check makes it an error."""
    shelf(("exemple", sound), failures=(BROKEN,))
    listed = run("grids")
    assert listed.exit_code == 0
    assert "exemple  1.2.0" in listed.stdout
    assert "ImportError: no module" in listed.stdout
    data = json.loads(run("grids", "--json").stdout)
    assert data["failures"][0]["code"] == "plugin.import_failed"
    assert run("grids", "--check").exit_code == 1


def test_where_every_grid_is_read_no_check_is_advised(run, shelf, sound):
    """There is nothing to look for."""
    shelf(("exemple", sound))
    assert "--check" not in run("grids").stdout


def test_a_grid_that_cannot_be_read_hides_no_other(run, shelf, sound):
    """Its problems come when they are asked for."""
    shelf(("exemple", sound), ("rompue", "format = 1\nkey = "))
    listed = run("grids")
    assert listed.exit_code == 0
    assert "illisible" in listed.stdout
    assert "illisible\u00a0: ust grids --check" in listed.stdout
    checked = run("grids", "--check")
    assert checked.exit_code == 1
    assert "exemple\u00a0: aucun problème" in checked.stdout
    assert "rompue\u00a0: 1 erreur" in checked.stdout
    data = json.loads(run("grids", "--json").stdout)
    assert [grid["status"] for grid in data["grids"]] == ["published", None]


def test_without_any_grid_the_extra_is_named(run, shelf):
    """What to install."""
    shelf()
    assert "utilite-sociale[grilles]" in run("grids").stdout
