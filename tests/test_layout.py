"""The shape of the repository: small modules, public names declared, tests beside their module."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "utilite_sociale"
EXTRAS = {"cli", "collect", "report", "strategies", "testing"}
MODULES = sorted(PACKAGE.rglob("*.py"))
CODE = [
    *MODULES,
    *(path for name in ("tests", "grids", "bench") for path in ROOT.glob(f"{name}/**/*.py")),
]
TESTED = [
    path
    for path in MODULES
    if not path.name.startswith("_") and path.relative_to(PACKAGE).parts[0] not in EXTRAS
]


def name(path: Path) -> str:
    """Say where a file is, from the root of the repository."""
    return path.relative_to(ROOT).as_posix()


def length(path: Path) -> int:
    """Count the lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def test_modules_are_found():
    """Else the tests below would look at nothing."""
    assert PACKAGE / "keys.py" in TESTED
    assert PACKAGE / "model" / "grid.py" in TESTED


def test_no_module_is_above_400_lines():
    """What is longer does more than one thing."""
    assert {name(path): length(path) for path in CODE if length(path) > 400} == {}


def test_modules_are_about_120_lines():
    """The median module can be read in one go."""
    assert median(length(path) for path in MODULES if path.name != "__init__.py") <= 140


@pytest.mark.parametrize("path", CODE, ids=name)
def test_a_module_says_what_it_is_for_and_reads_annotations_late(path):
    """A docstring comes first, then the one import that is everywhere."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert ast.unparse(tree.body[1]) == "from __future__ import annotations"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_declares_its_public_names(path):
    """Only a package that holds nothing but modules needs no list."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert len(tree.body) == 2 or declared(path), "__all__ is missing"


def declared(path: Path) -> set[str]:
    """Give the public names of a module."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return set()


def about(path: Path) -> bool:
    """Tell whether a test in the room of a module is about it.

    The test has its name, or imports it or one of its public names, or its docstring names it
    between double backticks.
    """
    inside = path.relative_to(PACKAGE).parts
    tests = (ROOT / "tests").glob("test_*.py" if len(inside) == 1 else f"{inside[0]}/**/test_*.py")
    module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    wanted = {path.stem, *declared(path)}
    for test in tests:
        tree = ast.parse(test.read_text(encoding="utf-8"))
        named = f"``{path.stem}``" in (ast.get_docstring(tree) or "")
        if test.stem == f"test_{path.stem}" or named:
            return True
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and module.startswith(node.module or "?"):
                imported = {alias.name for alias in node.names}
                if node.module == module or imported & wanted:
                    return True
    return False


@pytest.mark.parametrize("path", TESTED, ids=name)
def test_a_module_of_the_core_has_a_test_in_its_room(path):
    """Tests mirror the source."""
    assert about(path)


def test_every_folder_of_tests_is_a_room_or_says_what_it_tests():
    """No folder of tests outlives what it tested."""
    folders = {path.relative_to(ROOT / "tests").parts[0] for path in ROOT.glob("tests/*/**/*.py")}
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
    assert folders - rooms <= {
        "browser",
        "docs",
        "grids",
        "invented",
        "office",
        "published",
        "strategies",
        "typing",
        "wheel",
    }


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_pattern_repeats_a_group_possessively(path):
    """Python 3.11 before 3.11.5, which Debian 12 has, matches such groups wrongly (gh-106052)."""
    assert re.findall(r"\)[*+?]\+", path.read_text(encoding="utf-8")) == []
