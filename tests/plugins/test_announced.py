"""What installed packages announce: one that cannot be read never hides the others."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints

import pytest

from utilite_sociale.plugins import GROUP
from utilite_sociale.plugins import announced as module
from utilite_sociale.plugins.announced import announced


def install(folder, name, version="0.1.0", entry_points="", metadata=None):
    """Write the metadata of a package, as an installer would."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    written = f"Name: {name}\nVersion: {version}\n" if metadata is None else metadata
    (info / "METADATA").write_text(written, "utf-8")
    (info / "entry_points.txt").write_text(entry_points, "utf-8")


def here():
    """Give what is announced under names of the tests, and what could not be read."""
    found, failures = announced()
    ours = [(o.name, o.distribution, o.version) for o in found if o.name.startswith("essai_")]
    return ours, [(f.name, f.distribution, f.version, f.code) for f in failures]


@pytest.mark.parametrize("damaged", ["essai_seule", "[sans fin\nx", "essai_vide\n= y"])
def test_a_damaged_file_of_entry_points_is_a_failure_of_its_package(tmp_path, monkeypatch, damaged):
    """It is named, with its version; the package beside it is announced."""
    install(tmp_path, "Essai-Abimee", "3.2", f"[{GROUP}]\n{damaged}\n")
    install(tmp_path, "essai-saine", entry_points=f"[{GROUP}]\nessai_saine = essai_saine\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    ours, failures = here()
    assert ("essai_saine", "essai-saine", "0.1.0") in ours
    assert failures == [("Essai-Abimee", "Essai-Abimee", "3.2", "plugin.package_unreadable")]


def test_of_two_installations_of_one_package_the_first_on_the_path_is_kept(tmp_path, monkeypatch):
    """Python imports that one, whatever the spelling of the name; the other is no plugin."""
    second, first = tmp_path / "second", tmp_path / "first"
    install(second, "Essai.Double", "2.0", f"[{GROUP}]\nessai_ancienne = essai_double\n")
    install(first, "essai-double", "1.0", f"[{GROUP}]\nessai_nouvelle = essai_double\n")
    monkeypatch.syspath_prepend(str(second))
    monkeypatch.syspath_prepend(str(first))
    assert here() == ([("essai_nouvelle", "essai-double", "1.0")], [])


def test_a_shadowed_package_is_left_out_even_if_the_first_announces_nothing(tmp_path, monkeypatch):
    """The older installation would hand over files of the other one."""
    install(tmp_path / "second", "essai-double", "1.0", f"[{GROUP}]\nessai_ancienne = x\n")
    install(tmp_path / "first", "essai-double", "2.0")
    monkeypatch.syspath_prepend(str(tmp_path / "second"))
    monkeypatch.syspath_prepend(str(tmp_path / "first"))
    assert here() == ([], [])


class Package:
    """A package of another making: each of its facts may fail."""

    version = None

    def __init__(self, entries=()):
        self.entries = entries

    @property
    def name(self):
        message = "METADATA"
        raise FileNotFoundError(message)

    @property
    def entry_points(self):
        if self.entries is None:
            raise SystemExit(3)
        return EntryPoints(EntryPoint(name=n, value="x", group=GROUP) for n in self.entries)

    def locate_file(self, path):
        raise NotImplementedError(path)


def test_a_package_without_name_is_a_question_mark(monkeypatch):
    """An installation cut short announces all the same what it still says."""
    packages = [Package(["essai_sans_nom"]), Package(None)]
    monkeypatch.setattr(module, "distributions", lambda **_: iter(packages))
    assert here() == (
        [("essai_sans_nom", "?", "?")],
        [("?", "?", "?", "plugin.package_unreadable")],
    )
