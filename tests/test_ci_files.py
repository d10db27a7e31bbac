"""The files that run the project agree with each other: pyproject, noxfile, README, CI."""

from __future__ import annotations

import ast
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import utilite_sociale

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads(TEXT)
NOXFILE = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
CI = ROOT / ".ci" / "run"
TASKS = {
    *("demo", "tests", "property", "lint", "types", "layers", "wheel", "lowest", "docs", "bench"),
    "office",
    "pages",
}


def constant(name: str) -> object:
    """Give a constant of the noxfile without running it."""
    for node in NOXFILE.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return ast.literal_eval(node.value)
    raise KeyError(name)


def sessions() -> set[str]:
    """Give the names of the tasks that the noxfile defines."""
    return {
        node.name
        for node in NOXFILE.body
        if isinstance(node, ast.FunctionDef)
        and any("nox.session" in ast.unparse(decorator) for decorator in node.decorator_list)
    }


def test_the_noxfile_has_every_task():
    """And no other."""
    assert sessions() == TASKS


def test_ci_runs_every_gate_but_two():
    """Long property runs and measures are asked for by name."""
    script = CI.read_text(encoding="utf-8")
    listed = re.search(r"^for name in (.+); do$", script, re.MULTILINE)
    assert listed
    assert {"tests", *listed[1].split()} == TASKS - {"property", "bench"}
    assert "\ngate tests\n" in script


def test_ci_calls_the_command_of_the_readme():
    """What a reader is told to type is what is checked."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 noxfile.py -s tests" in readme
    assert "python3 noxfile.py -s demo" in readme
    assert 'python3 noxfile.py -s "$1"' in CI.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="a script for bash")
def test_ci_is_a_script_that_bash_can_read():
    """Executable, without a syntax error."""
    assert os.access(CI, os.X_OK)
    bash = shutil.which("bash")
    assert bash
    subprocess.run([bash, "-n", CI], check=True)


def test_every_ignore_of_ruff_has_its_reason_and_there_are_fifteen_at_most():
    """For the whole project or for some files: one rule a line, with why."""
    start = TEXT.index("[tool.ruff.lint]")
    section = TEXT[start : TEXT.index("[tool.ruff.lint.flake8-type-checking]")]
    lint = PYPROJECT["tool"]["ruff"]["lint"]
    ignored = [
        *lint["ignore"],
        *(rule for rules in lint["per-file-ignores"].values() for rule in rules),
    ]
    explained = re.findall(r'^  "([A-Z]+\d*)", +# \w.{10,}$', section, re.MULTILINE)
    assert lint["select"] == ["ALL"]
    assert explained == ignored
    assert len(ignored) <= 15


def test_the_core_stands_on_five_libraries_each_with_a_floor():
    """The oldest versions are run too, so each must be written."""
    floors = dict(name.split(">=") for name in PYPROJECT["project"]["dependencies"])
    assert set(floors) == {"attrs", "cattrs", "pluggy", "tomli", "python-stdnum"}


def test_every_tool_has_a_floor():
    """Else an installer may take a version of another age."""
    groups = PYPROJECT["dependency-groups"]
    extras = PYPROJECT["project"]["optional-dependencies"]
    listed = [name for names in (*groups.values(), *extras.values()) for name in names]
    assert [name for name in listed if ">=" not in name] == []


def test_the_pythons_that_are_tested_are_those_that_are_announced():
    """The noxfile, the classifiers, and the oldest one everywhere."""
    announced = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', TEXT)
    assert list(constant("PYTHONS")) == announced
    assert constant("OLDEST") == announced[0]
    assert PYPROJECT["project"]["requires-python"] == f">={announced[0]}"
    assert PYPROJECT["tool"]["mypy"]["python_version"] == announced[0]
    assert PYPROJECT["tool"]["ruff"]["target-version"] == f"py{announced[0].replace('.', '')}"


def test_nox_has_one_floor():
    """In the header of the noxfile as in what it installs."""
    text = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    assert f'# dependencies = ["{constant("NOX")}"]' in text
    assert constant("NOX") in PYPROJECT["dependency-groups"]["types"]


def test_there_is_one_version():
    """That of the distribution, of the module, and the first of the changelog."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    latest = re.search(r"^## (\d+\.\d+\.\d+)", changelog, re.MULTILINE)
    assert latest
    assert utilite_sociale.__version__ == importlib.metadata.version("utilite-sociale") == latest[1]


@pytest.mark.parametrize("folder", sorted(ROOT.glob("grids/*/")), ids=lambda path: path.name)
def test_a_grid_is_a_distribution_of_its_own(folder):
    """Its entry point is its key, its name follows, hatchling ships its TOML."""
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
    key = folder.name
    points = project["project"]["entry-points"]["utilite_sociale.grids"]
    assert list(points) == [key]
    assert project["project"]["name"] == f"utilite-sociale-grille-{key.replace('_', '-')}"
    assert project["build-system"]["build-backend"] == "hatchling.build"
    assert f"grids/{key}" in constant("LOCAL_GRIDS")
