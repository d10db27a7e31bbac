"""The catalog is a mapping that reads nothing until it is asked."""

from __future__ import annotations

import errno
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path

import pytest

import utilite_sociale as ust
from utilite_sociale.catalog import installed
from utilite_sociale.errors import InvalidDocumentError, UnknownGridError
from utilite_sociale.plugins.drafts import with_drafts
from utilite_sociale.plugins.failure import PluginFailure
from utilite_sociale.plugins.manager import Discovery
from utilite_sociale.serial.limits import MAX_BYTES

BROKEN = PluginFailure(
    name="cassee",
    distribution="paquet-cassee",
    version="0.9",
    code="plugin.import_failed",
    error="ImportError: rien",
)


def test_keys_are_known_without_reading(shelf):
    """A file that is not there is noticed when its grid is asked for."""
    shelf.provide("absente", shelf.folder / "absente.toml")
    shelf.add("socle")
    catalog = shelf.catalog()
    assert list(catalog) == ["absente", "socle"]
    assert len(catalog) == 2
    assert "absente" in catalog
    assert "autre" not in catalog
    assert repr(catalog) == "Catalog(absente, socle)"


def test_a_grid_is_read_once(shelf):
    """The same object comes back, even if the file has changed since."""
    path = shelf.add("socle")
    catalog = shelf.catalog()
    grid = catalog["socle"]
    path.unlink()
    assert grid.key == "socle"
    assert catalog["socle"] is grid
    assert catalog.check() == {"socle": ()}


def test_entries_say_where_a_grid_comes_from(shelf):
    """Package, its version, the file."""
    path = shelf.add("socle")
    (entry,) = shelf.catalog().entries
    assert (entry.key, entry.distribution, entry.version) == ("socle", "paquet-socle", "0.9")
    assert entry.resource == path
    assert entry.origin == "paquet-socle 0.9, socle.toml"


@pytest.mark.parametrize(
    ("key", "code", "words"),
    [
        ("ile_de_franc", "catalog.unknown_grid_near", "ile_de_france"),
        ("ile-de-france", "catalog.unknown_grid_near", "ile_de_france"),
        ("zzz_zzz", "catalog.unknown_grid", "ile_de_france"),
        ("cassee", "plugin.import_failed", "ImportError: rien"),
    ],
)
def test_an_unknown_grid_says_what_to_do(shelf, key, code, words):
    """The nearest key, what is installed, or why the plugin fails."""
    shelf.add("ile_de_france")
    shelf.failures.append(BROKEN)
    with pytest.raises(UnknownGridError) as caught:
        shelf.catalog()[key]
    assert caught.value.code == code
    assert words in caught.value.message("fr")
    assert words in str(caught.value)


@pytest.mark.parametrize("key", ["lorraine", "sokle", "x" * 1000])
def test_no_package_is_recommended_by_a_guessed_name(shelf, key):
    """Whoever registers that name first would be installed; nor is a long key repeated whole."""
    shelf.add("socle")
    with pytest.raises(UnknownGridError) as caught:
        shelf.catalog()[key]
    for lang in ("fr", "en"):
        told = caught.value.message(lang)
        assert "pip" not in told
        assert "utilite-sociale-" not in told
        assert len(told) < 300


def test_get_gives_a_default_as_any_mapping_does(shelf):
    """An unknown grid is a ``LookupError``, as ``Mapping.get`` needs a ``KeyError``."""
    assert shelf.catalog().get("zzz") is None


def test_an_invalid_grid_says_all_its_problems_and_hides_no_other(shelf):
    """With the package, the file, the place and the line."""
    shelf.add("bonne")
    shelf.add("mauvaise", direction="none")
    catalog = shelf.catalog()
    with pytest.raises(InvalidDocumentError) as caught:
        catalog["mauvaise"]
    assert [one.code for one in caught.value.issues] == [
        "grid.nothing_to_score",
        "grid.rule_without_direction",
    ]
    issue = caught.value.issues[-1]
    assert issue.file == "paquet-mauvaise 0.9, mauvaise.toml"
    assert issue.path == "registers[humain].indicators[accord].rule"
    assert issue.line == 30
    assert catalog["bonne"].key == "bonne"
    assert catalog.check()["mauvaise"] == caught.value.issues


def test_a_grid_that_is_no_toml_is_located(shelf):
    """The problem of the file is the problem of that grid alone."""
    shelf.add("mauvaise", text="format = 1\nkey = ")
    with pytest.raises(InvalidDocumentError) as caught:
        shelf.catalog()["mauvaise"]
    (issue,) = caught.value.issues
    assert issue.file == "paquet-mauvaise 0.9, mauvaise.toml"
    assert issue.line == 2


def test_a_grid_bears_the_name_of_its_entry_point(shelf):
    """Else two names would lead to one grid."""
    path = shelf.add("socle")
    shelf.grids.clear()
    shelf.provide("autre", path)
    (issue,) = shelf.catalog().check()["autre"]
    assert (issue.code, issue.path, issue.line) == ("catalog.other_key", "key", 2)


@pytest.mark.parametrize("resource", [None, "texte"])
def test_a_resource_that_cannot_be_read_is_a_problem_of_its_grid(shelf, resource):
    """Whatever the package gives as a file."""
    shelf.provide("etrange", resource)
    (issue,) = shelf.catalog().check()["etrange"]
    assert issue.code == "catalog.unreadable"
    assert issue.file == "paquet-etrange 0.9, ?"


def test_a_draft_that_the_disk_refuses_is_said_in_the_language_of_the_reader(monkeypatch, tmp_path):
    """Without a package to install again."""
    (tmp_path / "brouillon.toml").write_text("format = 1", encoding="utf-8")
    catalog = installed.Catalog(with_drafts(Discovery(grids=(), failures=()), [tmp_path]))

    def refused(_path):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    (issue,) = catalog.check()["brouillon"]
    assert issue.code == "file.unreadable"
    assert "l’accès est refusé" in issue.message("fr")


class Resource:
    """What a package may give in place of a file."""

    name = "grille.toml"

    def __init__(self, data):
        self.data = data

    def read_bytes(self):
        if isinstance(self.data, Exception):
            raise self.data
        return self.data


class Unnamed(Resource):
    """A resource whose very name fails."""

    @property
    def name(self):
        raise RuntimeError


@pytest.mark.parametrize(
    ("resource", "code"),
    [
        (Resource(None), "catalog.unreadable"),
        (Resource("format = 1"), "catalog.unreadable"),
        (Resource(RuntimeError("panne")), "catalog.unreadable"),
        (Unnamed(b"format = 1"), "document.required"),
        (Resource(b"format = 1 # \xff"), "file.not_utf8"),
        (Resource(b"#" * (MAX_BYTES + 1)), "file.too_large"),
    ],
)
def test_what_a_package_gives_is_read_as_any_file(shelf, resource, code):
    """Bytes, within the limits, in UTF-8; and one that is none hides no other."""
    shelf.provide("etrange", resource)
    shelf.add("socle")
    checked = shelf.catalog().check()
    assert {issue.code for issue in checked["etrange"]} >= {code}
    assert all(issue.file.startswith("paquet-etrange 0.9, ") for issue in checked["etrange"])
    assert checked["socle"] == ()


def test_a_byte_order_mark_is_read_over(shelf):
    """Windows editors write one; a grid in a package is no other than a grid in a file."""
    path = shelf.add("socle")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert shelf.catalog().check() == {"socle": ()}


@pytest.mark.parametrize("room", ["grid_document", "grid_issues"])
def test_a_reader_that_fails_is_a_problem_of_the_grid_that_it_read(shelf, monkeypatch, room):
    """Whatever the reason: the next grid is read all the same."""
    real = getattr(installed, room)

    def failing(*given):
        if "mauvaise" in str(given[:2]):
            raise ArithmeticError(room)
        return real(*given)

    monkeypatch.setattr(installed, room, failing)
    shelf.add("bonne")
    shelf.add("mauvaise")
    (issue,) = shelf.catalog().check()["mauvaise"]
    assert issue.code == "catalog.unreadable"
    assert f"ArithmeticError: {room}" in issue.message("fr")
    assert shelf.catalog()["bonne"].key == "bonne"


def test_a_missing_file_is_a_problem_of_its_grid(shelf):
    """The message names the package."""
    shelf.provide("absente", shelf.folder / "absente.toml")
    (issue,) = shelf.catalog().check()["absente"]
    assert "paquet-absente 0.9" in issue.message("fr")


def test_a_notebook_shows_grids_and_failures(shelf):
    """Escaped: titles and errors are other people's words."""
    shelf.add("bonne")
    shelf.add("mauvaise", direction="none")
    shelf.failures.append(BROKEN)
    html = shelf.catalog()._repr_html_()
    for shown in ("bonne", "paquet-mauvaise", "1.0.0", BROKEN.message("fr"), "Grille <d’essai>"):
        assert escape(shown) in html
    assert "<d’essai>" not in html


def test_discovery_runs_once(shelf):
    """Until the cache is cleared; the package can be called as the function."""
    shelf.add("socle")
    first = installed.catalog()
    assert list(first) == ["socle"]
    assert installed.catalog() is first
    assert ust.catalog() is first
    import utilite_sociale.catalog as room

    assert room() is first
    assert ust.catalog() is first


def test_grids_that_adapt_one_base_can_be_read_by_threads_together():
    """What one thread is reading is no circle for another."""
    keys = ["socle", "ile_de_france", "midi_pyrenees", "centre_limousin", "poitou_charentes"]
    for _ in range(3):
        installed.catalog.cache_clear()
        known = installed.catalog()
        with ThreadPoolExecutor(len(keys)) as threads:
            read = list(threads.map(known.__getitem__, keys))
        assert [grid.key for grid in read] == keys
        assert [known[key].key for key in keys] == keys
