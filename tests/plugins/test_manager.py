"""Discovery: guarded, lazy, with failures as values."""

from __future__ import annotations

import pytest

from utilite_sociale.plugins import GROUP, GridSource, hookimpl, manager
from utilite_sociale.plugins.manager import discover

FAILURES = {
    "essai_import": ("plugin.import_failed", "No module named 'essai_nulle_part'"),
    "essai_sortie": ("plugin.import_failed", "SystemExit: 3"),
    "essai_classe": ("plugin.is_class", ""),
    "essai_sans_marque": ("plugin.no_hook", ""),
    "essai_autre_hook": ("plugin.unknown_hook", "provide_gridz"),
    "essai_signature": ("plugin.bad_signature", "couleur"),
    "essai_defaut": ("plugin.bad_signature", "couleur"),
    "essai_leve": ("plugin.hook_failed", "RuntimeError: panne sur deux lignes"),
    "essai_rien": ("plugin.not_grid_sources", "None"),
    "essai_seule": ("plugin.not_grid_sources", "GridSource"),
    "essai_texte": ("plugin.not_grid_sources", "str"),
    "essai_melange": ("plugin.not_grid_sources", "int, str"),
    "essai_generateur": ("plugin.hook_failed", "ZeroDivisionError"),
    "essai_nom": ("plugin.other_key", "essai_autre_nom"),
    "essai_vide": ("plugin.other_key", "—"),
    "essai_deux_fois": ("plugin.key_twice", ""),
    "essai_en_plus": ("plugin.without_entry_point", "essai_orpheline"),
    "essai_double": ("plugin.duplicate", "essai-double-a 0.1.0"),
    "essai_secours": ("plugin.import_failed", "No module named 'essai_nulle_part'"),
    "essai_attribut": ("plugin.import_failed", "AttributeError"),
    "essai_cles": ("plugin.not_a_key", "'Essai-Clés', None, ['essai_cles']"),
    "essai_inspection": ("plugin.bad_signature", "TypeError"),
    "essai_hors_tout": ("plugin.import_failed", "HorsTout: ?"),
    "essai_objet": ("plugin.hook_failed", "RuntimeError: __class__"),
}
GOOD = {
    "essai_absente",
    "essai_bonne",
    "essai_cle",
    "essai_double",
    "essai_en_plus",
    "essai_octets",
    "essai_paire_a",
    "essai_paire_b",
    "essai_renommee",
    "essai_ressource",
    "essai_secours",
    "essai_toml",
}


@pytest.mark.usefixtures("here")
def test_hook_provide_grids_is_called_once_per_plugin():
    """Every good plugin is found beside every bad one, in the order of the keys."""
    found = discover()
    assert [grid.source.key for grid in found.grids] == sorted(GOOD)
    by_key = {grid.source.key: grid for grid in found.grids}
    assert by_key["essai_bonne"].distribution == "essai-bonne"
    assert by_key["essai_bonne"].version == "0.1.0"
    assert by_key["essai_paire_b"].source.resource.name == "autre.toml"


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", FAILURES)
def test_each_way_to_fail_has_its_own_words(name):
    """A failure names the plugin, its package, what happened and the remedy."""
    code, error = FAILURES[name]
    (failure,) = (failure for failure in discover().failures if failure.name == name)
    assert failure.code == code
    assert error in failure.error
    assert "\n" not in failure.error
    assert failure.distribution in failure.message("fr")
    assert failure.message("fr") != failure.message("en") == str(failure)


@pytest.mark.usefixtures("here")
def test_nothing_else_fails():
    """Each failure is said once."""
    assert sorted(failure.name for failure in discover().failures) == sorted(FAILURES)


@pytest.mark.usefixtures("here")
def test_of_two_packages_with_one_key_the_first_by_name_is_kept():
    """The other is a failure that names both: nothing is shadowed in silence."""
    found = discover()
    (kept,) = (grid for grid in found.grids if grid.source.key == "essai_double")
    (failure,) = (failure for failure in found.failures if failure.name == "essai_double")
    assert kept.distribution == "essai-double-a"
    assert failure.distribution == "essai-double-b"
    assert "essai-double-a" in failure.message("fr")


@pytest.mark.usefixtures("here")
def test_the_environment_restricts(monkeypatch):
    """To the names listed; to none when the list is empty; a name that is not there is said."""
    monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", "essai_bonne, essai_fantome,")
    found = discover()
    assert [grid.source.key for grid in found.grids] == ["essai_bonne"]
    assert [(f.name, f.code) for f in found.failures] == [("essai_fantome", "plugin.not_installed")]
    monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", "")
    assert discover() == manager.Discovery(grids=(), failures=())
    monkeypatch.delenv("UTILITE_SOCIALE_PLUGINS")
    assert {"essai_bonne", "essai_toml"} <= {grid.source.key for grid in discover().grids}


@pytest.mark.usefixtures("here")
def test_a_broken_package_does_not_stand_in_the_way_of_another_with_its_key():
    """The second serves, and the first is still said."""
    found = discover()
    (kept,) = (grid for grid in found.grids if grid.source.key == "essai_secours")
    (failure,) = (failure for failure in found.failures if failure.name == "essai_secours")
    assert kept.distribution == "essai-secours-b"
    assert (failure.distribution, failure.code) == ("essai-secours-a", "plugin.import_failed")


def test_an_interruption_is_not_kept_as_a_failure(here, monkeypatch):
    """Whoever stops the program stops it, even while a plugin is loading."""
    (here / "essai_arret.py").write_text("raise KeyboardInterrupt", "utf-8")
    folder = here / "essai_arret-0.1.0.dist-info"
    folder.mkdir()
    (folder / "entry_points.txt").write_text(f"[{GROUP}]\nessai_arret = essai_arret\n", "utf-8")
    monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", "essai_arret")
    with pytest.raises(KeyboardInterrupt):
        discover()
    (folder / "entry_points.txt").unlink()


def test_a_package_that_cannot_be_read_is_said_where_it_may_be_missed(tmp_path, monkeypatch):
    """Unless what is wanted was found elsewhere."""
    folder = tmp_path / "essai_abimee-0.1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Name: essai-abimee\nVersion: 0.1.0\n", "utf-8")
    (folder / "entry_points.txt").write_text(f"[{GROUP}]\nessai_abimee\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    for wanted, said in (
        ("socle", []),
        ("", []),
        ("socle,essai_abimee", ["plugin.not_installed", "plugin.package_unreadable"]),
        (None, ["plugin.package_unreadable"]),
    ):
        if wanted is None:
            monkeypatch.delenv("UTILITE_SOCIALE_PLUGINS")
        else:
            monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", wanted)
        found = discover()
        assert [failure.code for failure in found.failures] == said
        assert ("socle" in {grid.source.key for grid in found.grids}) is (wanted != "")
    assert "essai-abimee 0.1.0" in found.failures[0].message("fr")


def test_an_installation_cut_short_hides_no_other(tmp_path, monkeypatch):
    """A folder of metadata that holds entry points and nothing else, in a real path."""
    folder = tmp_path / "essai_coupee-0.1.0.dist-info"
    folder.mkdir()
    (folder / "entry_points.txt").write_text(f"[{GROUP}]\nessai_coupee = essai_coupee\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("UTILITE_SOCIALE_PLUGINS", "essai_coupee,socle")
    found = discover()
    assert [grid.source.key for grid in found.grids] == ["socle"]
    (failure,) = found.failures
    assert (failure.name, failure.distribution) == ("essai_coupee", "?")


def test_the_marker_and_the_source_are_all_that_a_package_needs():
    """They are plain and harmless."""

    @hookimpl
    def provide_grids():
        return [GridSource("a", None)]

    (source,) = provide_grids()
    assert source == GridSource(key="a", resource=None)
