"""Wheels in the catalog: a broken plugin or an invalid grid never hides a good one."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.plugins.test_manager import FAILURES, GOOD
from utilite_sociale.catalog import Catalog
from utilite_sociale.errors import InvalidDocumentError, UnknownGridError
from utilite_sociale.plugins.manager import discover

INVALID = {
    "essai_absente": "catalog.unreadable",
    "essai_cle": "grid.key_twice",
    "essai_octets": "file.not_utf8",
    "essai_renommee": "catalog.other_key",
    "essai_ressource": "catalog.unreadable",
    "essai_toml": "document.toml_value",
}
"""Grids that are found and cannot be read, each with the code of what is wrong."""
LAZY = """
import json, sys
import utilite_sociale as ust
import utilite_sociale.plugins
before = [name for name in sys.modules if name.startswith("essai_")]
known = ust.catalog()
keys = list(known)
read = {name for name in sys.modules if name in {"tomli", "tomllib"}}
print(json.dumps({"before": before, "keys": keys, "read": list(known._read)}))
"""


@pytest.fixture(name="catalog")
def _catalog(here) -> Catalog:  # noqa: ARG001 - the wheels are on the path
    return Catalog(discover())


def test_every_good_grid_is_read_beside_every_broken_one(catalog):
    """Those that have no defect have no issue."""
    assert set(catalog) == GOOD
    checked = catalog.check()
    assert {key for key, issues in checked.items() if issues} == set(INVALID)
    for key in GOOD - set(INVALID):
        assert catalog[key].key == key
        assert checked[key] == ()


@pytest.mark.parametrize("key", INVALID)
def test_an_invalid_grid_is_a_problem_of_its_own(catalog, key):
    """Located in its package, raised for whoever asks for it, a value for checks."""
    issue, *_ = catalog.check()[key]
    assert issue.code == INVALID[key]
    assert f"{key.replace('_', '-')} 0.1.0" in issue.file
    with pytest.raises(InvalidDocumentError) as caught:
        catalog[key]
    assert caught.value.issues == catalog.check()[key]


@pytest.mark.parametrize("name", sorted(set(FAILURES) - GOOD))
def test_a_grid_whose_plugin_fails_says_why_when_it_is_asked_for(catalog, name):
    """Instead of a bare "not installed"."""
    with pytest.raises(UnknownGridError) as caught:
        catalog[name]
    assert caught.value.code == FAILURES[name][0]
    assert name.replace("_", "-") in caught.value.message("fr")


def test_nothing_is_imported_before_it_is_asked_for_and_no_file_is_read(installed):
    """In a process of its own: importing finds no plugin, listing reads no grid."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "UTILITE_SOCIALE_PLUGINS": "essai_bonne,essai_toml,essai_absente",
    }
    done = subprocess.run(
        [sys.executable, "-c", LAZY], check=True, capture_output=True, text=True, env=environment
    )
    assert json.loads(done.stdout) == {
        "before": [],
        "keys": ["essai_absente", "essai_bonne", "essai_toml"],
        "read": [],
    }
