"""The JSON Schemas accept what the reader accepts, and refuse what it refuses.

Judged by the library jsonschema and by Tombi; ``schema_fields`` gives what validators add.
"""

from __future__ import annotations

import copy
import datetime as dt
import json
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from utilite_sociale_exemple.aggregations import Gap, Rounded

from tests.instances import instances
from utilite_sociale import examples
from utilite_sociale.adaptation import Adaptation
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import Aggregation, Assessment, Grid
from utilite_sociale.serial.documents import adaptation_text, assessment_text, grid_text
from utilite_sociale.serial.reading import Source, interpret, kind_of
from utilite_sociale.serial.schema import UNSAID, schema_of
from utilite_sociale.serial.sources import parse_json

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "src" / "utilite_sociale" / "serial" / "schemas"
KINDS = {"grid": Grid, "assessment": Assessment, "adaptation": Adaptation}
WRITE = {Grid: grid_text, Assessment: assessment_text, Adaptation: adaptation_text}
SCHEMAS = {name: schema_of(kind) for name, kind in KINDS.items()}
JUDGES = {
    kind: jsonschema.Draft202012Validator(
        SCHEMAS[name], format_checker=jsonschema.FormatChecker(["date"])
    )
    for name, kind in KINDS.items()
}
GRIDS = sorted(ROOT.glob("grids/*/src/*/grille.toml"))


def plain(value):
    """Give a TOML tree as JSON has it: days as text."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def refused(kind, tree):
    """Give the codes for which the reader refuses a tree; none where it accepts it."""
    try:
        interpret(kind, Source(file="essai.json", text="", tree=tree))
    except InvalidDocumentError as error:
        return {issue.code for issue in error.issues}
    return set()


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_one(name):
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_schemas_that_are_shipped_are_those_of_this_code(name):
    """``python -m docs._ext.schemas`` writes them."""
    shipped = json.loads((SHIPPED / f"{name}.schema.json").read_text("utf-8"))
    assert shipped == SCHEMAS[name]


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.parent.name)
def test_our_grids_are_accepted(path):
    source = Source.of(path.read_text("utf-8"), path.name)
    JUDGES[kind_of(source)].validate(plain(source.tree))


@pytest.mark.parametrize("name", examples.names())
def test_the_examples_are_accepted(name):
    text = examples.path(name).read_text("utf-8")
    JUDGES[Assessment].validate(plain(Source.of(text, f"{name}.toml").tree))


@pytest.mark.property
@given(st.sampled_from(sorted(KINDS)), st.data())
def test_what_is_written_is_accepted(name, data):
    """Any grid or assessment, as JSON."""
    kind = KINDS[name]
    value = data.draw(instances(kind))
    tree = parse_json(WRITE[kind](value))
    codes = refused(kind, tree)
    assert codes <= UNSAID
    assert JUDGES[kind].is_valid(tree)


OTHERS = ("zzz", "", "  ", "a\nb", 0, -1, 7, True, None, [], {}, ["zzz"], {"type": "zzz"}, "none")


def places(tree, path=()):
    """Give every place of a tree, the outermost first."""
    yield path
    items = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for step, inner in items:
        if isinstance(inner, dict | list):
            yield from places(inner, (*path, step))
        else:
            yield (*path, step)


def mutated(draw, tree):
    """Break a tree in one place: a key dropped, added or misspelt, a value changed."""
    tree = copy.deepcopy(tree)
    path = draw(st.sampled_from(list(places(tree))[1:] or [()]))
    *above, last = path
    holder = tree
    for step in above:
        holder = holder[step]
    way = draw(st.sampled_from(["drop", "add", "misspell", "change", "change"]))
    if way == "drop":
        del holder[last]
    elif way == "add" and isinstance(holder[last], dict):
        holder[last]["zzz"] = 1
    elif way == "misspell" and isinstance(holder, dict):
        holder[f"{last}s"] = holder.pop(last)
    else:
        holder[last] = draw(st.sampled_from(OTHERS))
    return tree


@pytest.mark.property
@given(st.sampled_from(sorted(KINDS)), st.data())
def test_what_the_reader_refuses_the_schema_refuses(name, data):
    """And the other way round, but for what no schema can say, which is listed by code."""
    kind = KINDS[name]
    value = data.draw(instances(kind))
    tree = parse_json(WRITE[kind](value))
    tree = mutated(data.draw, tree)
    codes, accepted = refused(kind, tree), JUDGES[kind].is_valid(tree)
    if codes - UNSAID:
        assert not accepted
    else:
        assert accepted


def test_types_of_packages_are_included():
    more = {Aggregation: {"rounded": Rounded, "gap": Gap}}
    schema = schema_of(Grid, lambda: more)
    assert schema["$defs"]["Aggregation.rounded"]["properties"]["type"] == {"const": "rounded"}
    assert {"$ref": "#/$defs/Aggregation.gap"} in schema["$defs"]["Aggregation"]["oneOf"]
    assert "Aggregation.gap" not in SCHEMAS["grid"]["$defs"]


def test_each_field_carries_its_sentence():
    """So that an editor shows it where the field is written."""
    grid = SCHEMAS["grid"]["properties"]
    assert grid["owner"]["description"] == "The network that owns it."
    assert all("description" in field for field in grid.values())


@pytest.fixture(scope="module")
def tombi():
    found = shutil.which("tombi")
    assert found is not None, "tombi is one of the tools of the tests"
    return found


def linted(tombi, folder, text):
    """Lint a file that names its schema on its first line."""
    shutil.copy(SHIPPED / "grid.schema.json", folder / "grid.schema.json")
    path = folder / "grille.toml"
    path.write_text(f"#:schema ./grid.schema.json\n\n{text}", "utf-8")
    command = [tombi, "lint", "--offline", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)


SMALL = """
format = 1
key = "essai"
version = "1.0.0"
title = "Essai"
owner = "Essais"
status = "draft"
valid_from = 2024-01-01

[[registers]]
key = "r"
title = "R"
aggregation = { type = "mean" }
"""


def test_tombi_accepts_a_grid_from_its_first_line(tombi, tmp_path):
    assert linted(tombi, tmp_path, SMALL).returncode == 0


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('owner = "Essais"', 'owners = "Essais"'),
        ('version = "1.0.0"', 'version = "1"'),
        ('status = "draft"', 'status = "brouillon"'),
        ('type = "mean"', 'type = "moyenne"'),
        ('title = "R"\n', ""),
    ],
)
def test_tombi_refuses_what_the_reader_refuses(tombi, tmp_path, right, wrong):
    said = linted(tombi, tmp_path, SMALL.replace(right, wrong))
    assert said.returncode == 1, said.stdout + said.stderr


def test_the_wheel_holds_the_schemas():
    shipped = files("utilite_sociale.serial") / "schemas"
    assert {item.name for item in shipped.iterdir()} >= {"grid.schema.json"}
