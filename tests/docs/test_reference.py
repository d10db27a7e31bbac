"""The reference pages hold what the code says today, and all of it."""

from __future__ import annotations

import re
import tomllib

import pytest

import utilite_sociale
from docs._ext.reference import PARTS, REFERENCE, filled, pages
from docs._ext.tables import classes_shown
from utilite_sociale import model


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_a_page_written_from_the_code_is_up_to_date(page):
    """``python -m docs._ext.reference`` writes it again."""
    text = page.read_text(encoding="utf-8")
    assert filled(text) == text


def test_every_part_stands_in_one_page():
    """Once."""
    text = "".join(page.read_text(encoding="utf-8") for page in pages())
    assert sorted(re.findall(r"<!-- from the code: ([\w ]+) -->", text)) == sorted(PARTS)


def test_every_class_of_the_model_that_a_file_can_hold_has_its_section():
    """All but the kinds of enterprises, which are a list and no table."""
    public = {one for one in map(vars(model).get, model.__all__) if isinstance(one, type)}
    tables = {one for one in public if hasattr(one, "__attrs_attrs__")}
    assert {one.__name__ for one in tables - set(classes_shown())} == {"EnterpriseKind"}


def test_every_name_of_the_face_is_in_the_python_reference():
    """Functions and classes by their address, or named in the text."""
    text = (REFERENCE / "python.md").read_text(encoding="utf-8")
    names = set(utilite_sociale.__all__) - {"__version__"}
    assert {name for name in names if not re.search(rf"\b{name}\b", text)} == set()


def test_the_layers_are_those_that_are_held():
    """The page shows the contract, without the rooms that are not there yet."""
    root = REFERENCE.parents[1]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(
        one for one in project["tool"]["importlinter"]["contracts"] if one["type"] == "layers"
    )
    there = {path.stem for path in (root / "src" / "utilite_sociale").iterdir()}
    held = []
    for layer in contract["layers"]:
        sign = "|" if "|" in layer else ":"
        rooms = [re.sub(r"[()]|utilite_sociale\.", "", room).strip() for room in layer.split(sign)]
        present = [room for room in rooms if room in there]
        held += [f" {sign} ".join(present)] if present else []
    page = (root / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")
    assert "```text\n" + "\n".join(held) + "\n```\n" in page
