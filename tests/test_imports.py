"""What an import loads: little for the face, no extra for the core."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

import utilite_sociale

EXTRAS = {"cli", "strategies", "testing"}
HEAVY = {"attrs", "attr", "cattrs", "click", "hypothesis", "pluggy", "stdnum", "tomli", "tomllib"}
OF_EXTRAS = {
    "click",
    "hypothesis",
    "numpy",
    "pandas",
    "jinja2",
    "openpyxl",
    "xlsxwriter",
    "defusedxml",
}
ROOMS = sorted(
    room.name for room in pkgutil.iter_modules(utilite_sociale.__path__) if room.name not in EXTRAS
)


def loaded_by(statement: str) -> set[str]:
    """Give the modules that a statement loads in a new interpreter."""
    program = (
        "import sys; before = set(sys.modules)\n"
        f"{statement}\n"
        "print(*(set(sys.modules) - before), sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True
    )
    return set(done.stdout.split())


def test_the_face_loads_nothing_heavy():
    """Nothing of what it stands on, nor any room, until a name is used."""
    loaded = loaded_by("import utilite_sociale; dir(utilite_sociale); utilite_sociale.__version__")
    assert loaded & HEAVY == set()
    assert {name for name in loaded if name.startswith("utilite_sociale")} == {"utilite_sociale"}


def test_a_name_of_the_face_loads_its_room():
    """The first use does, so that the test above sees something."""
    loaded = loaded_by("import utilite_sociale; utilite_sociale.Grid")
    assert {"utilite_sociale.model", "attrs"} <= loaded


def test_the_model_needs_attrs_alone():
    """Whoever builds grids in Python pays neither for files nor for plugins."""
    assert loaded_by("import utilite_sociale.model") & (HEAVY - {"attrs", "attr"}) == set()


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_of_the_core_loads_no_extra(room):
    """An extra that is not installed is missed only by those who ask for it."""
    assert loaded_by(f"import utilite_sociale.{room}") & OF_EXTRAS == set()


def test_completion_shows_the_public_names_and_no_other():
    """``dir()`` of the face is its ``__all__``."""
    assert dir(utilite_sociale) == sorted(utilite_sociale.__all__)


def test_every_public_name_of_the_face_is_there():
    """Each resolves, and is what its room calls by that name."""
    for name in utilite_sociale.__all__:
        assert getattr(utilite_sociale, name) is not None


def test_a_name_that_is_not_there_is_an_attribute_error_with_the_name():
    """As for any module, so that ``hasattr`` and ``from … import`` work."""
    with pytest.raises(AttributeError, match="'utilite_sociale' has no attribute 'ranking'"):
        _ = utilite_sociale.ranking


def test_every_name_that_a_module_declares_is_there():
    """In all modules of the core, private ones included."""
    missing = []
    for found in pkgutil.walk_packages(utilite_sociale.__path__, "utilite_sociale."):
        if found.name.split(".")[1] in EXTRAS:
            continue
        module = importlib.import_module(found.name)
        missing += [f"{found.name}.{name}" for name in module.__all__ if not hasattr(module, name)]
    assert missing == []
