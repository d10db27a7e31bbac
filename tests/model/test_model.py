"""What every class of the model promises: frozen, exact, documented, discreet."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
import subprocess
import sys

import attrs
import pytest

from tests.model.samples import ASSESSMENT, EVIDENCE, SAMPLES, SECRET, SECRET_NUMBER
from utilite_sociale import model

CLASSES = {
    name: found
    for name in model.__all__
    if inspect.isclass(found := getattr(model, name)) and attrs.has(found)
}
ATTRIBUTE = re.compile(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", re.MULTILINE)
UNITS = re.compile(
    r"\b(unit|scale|points?|scores?|weights?|years?|months|persons|decimals|exponent|share)\b"
    r"|^how many"
)
named = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample).__name__)


def documented(kind: type) -> dict[str, str]:
    """Give what the docstrings of a class and of its bases say of each field."""
    said: dict[str, str] = {}
    for base in kind.__mro__:
        text = inspect.cleandoc(base.__doc__ or "").partition("\nAttributes:\n")[2]
        for name, words in ATTRIBUTE.findall(text.partition("\n\nRaises:")[0]):
            said.setdefault(name, " ".join(words.split()))
    return said


def test_there_is_a_sample_of_each_class():
    """Else the tests below would look at part of the model."""
    assert {type(sample).__name__ for sample in SAMPLES} == set(CLASSES)


def test_every_public_class_is_an_attrs_class_or_a_closed_list():
    """Nothing else hides in the model."""
    others = {n for n in model.__all__ if inspect.isclass(getattr(model, n))} - set(CLASSES)
    assert others == {"GuardEffect", "OutOf", "Rescaling"}


@named
def test_nothing_can_be_changed(sample):
    """No field can be set, and no other attribute added."""
    for name in [*(f.name for f in attrs.fields(type(sample))), "autre"]:
        with pytest.raises(AttributeError):
            setattr(sample, name, 1)


@named
def test_equal_objects_have_one_hash(sample):
    """So that they can be keys and members of sets."""
    same = attrs.evolve(sample)
    assert same == sample
    assert {sample, same} == {sample}


@named
def test_objects_are_copied_and_pickled_whole(sample):
    """Also once their cached indexes were read."""
    for name in ("elements", "paths", "indicators", "criteria", "retired", "by_id"):
        getattr(sample, name, None)
    assert copy.deepcopy(sample) == sample
    assert pickle.loads(pickle.dumps(sample)) == sample  # noqa: S301 - our own bytes


@named
def test_only_keywords_build_an_object(sample):
    """So that a field can be added anywhere without breaking a caller."""
    kind = type(sample)
    if attrs.fields(kind):
        with pytest.raises(TypeError, match="positional"):
            kind("x")


@pytest.mark.parametrize("kind", CLASSES.values(), ids=CLASSES)
def test_every_field_is_documented_and_no_other(kind):
    """A field without a word, or a word without a field, is a gap of the reference."""
    fields = {field.name for field in attrs.fields(kind)}
    assert set(documented(kind)) == fields


@pytest.mark.parametrize("kind", CLASSES.values(), ids=CLASSES)
def test_every_number_says_its_unit(kind):
    """A figure without a unit cannot be read."""
    said = documented(kind)
    numbers = [f.name for f in attrs.fields(kind) if re.search(r"\b(Decimal|int)\b", str(f.type))]
    assert [name for name in numbers if not UNITS.search(said[name])] == []


@pytest.mark.parametrize("kind", CLASSES.values(), ids=CLASSES)
def test_what_can_be_refused_as_a_whole_is_documented(kind):
    """A class that compares its fields says what it raises."""
    refuses = "__attrs_post_init__" in vars(kind)
    said = inspect.cleandoc(kind.__doc__ or "")
    assert refuses == ("\nRaises:\n    InvalidValueError: " in said)


@pytest.mark.parametrize(
    ("base", "union"),
    [
        (model.Aggregation, model.AGGREGATIONS),
        (model.Condition, model.CONDITIONS),
        (model.Evidence, model.EVIDENCE),
        (model.Measure, model.MEASURES),
        (model.ScoringRule, model.SCORING_RULES),
        (model.Subject, model.SUBJECTS),
    ],
)
def test_each_kind_of_a_union_has_its_own_name_in_files(base, union):
    """And the union holds every class that derives from its base, save those of plugins."""
    names = [kind.type_name for kind in union]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)
    derived = {c for c in CLASSES.values() if issubclass(c, base) and c is not base}
    assert set(union) == derived
    assert base.type_name == ""


def test_a_measure_and_its_evidence_share_their_name():
    """So that an answer tells which measure it fits."""
    evidence = {kind.type_name for kind in model.EVIDENCE}
    assert {kind.type_name for kind in model.MEASURES} <= evidence
    assert evidence - {k.type_name for k in model.MEASURES} == {"context", "document", "missing"}


@named
def test_no_repr_shows_what_was_confided(sample):
    """Words, answers and figures stay out of consoles and logs."""
    shown = repr(sample)
    assert SECRET not in shown
    assert str(SECRET_NUMBER) not in shown
    assert "'secret'" not in shown
    assert type(sample).__name__ in shown


@pytest.mark.parametrize("item", EVIDENCE, ids=lambda item: item.type_name)
def test_no_repr_shows_how_many_people_stand_behind(item):
    """A small number is enough to recognise somebody."""
    assert "48151" not in repr(attrs.evolve(item, n=48151))


def test_a_repr_fits_on_a_line_where_the_object_is_large():
    """An assessment that carries its grid is thousands of lines long."""
    for large in (ASSESSMENT, ASSESSMENT.frozen.grid, ASSESSMENT.frozen.grid.registers[0]):
        assert len(repr(large)) < 200


def test_importing_the_model_stays_light():
    """Neither files nor plugins nor scoring are loaded with it."""
    code = "import json, sys, utilite_sociale.model; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert loaded.isdisjoint({"cattrs", "pluggy", "tomli", "tomllib", "hypothesis", "stdnum"})
    assert "utilite_sociale.messages.catalogue" not in json.loads(done.stdout)
