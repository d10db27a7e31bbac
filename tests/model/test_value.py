"""Objects of the model are equal by their fields, and show them but for what was confided."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

import utilite_sociale.model as module
from tests.model.refusals import refusal
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    AllOf,
    Assessment,
    Criterion,
    Enterprise,
    Finding,
    GridReference,
    Levier,
    Maximum,
    Minimum,
    NarrativeEvidence,
    Participant,
    Period,
    Point,
    Practice,
    QuantityEvidence,
    Source,
)
from utilite_sociale.model.value import Value

CLASSES = [
    item
    for item in vars(module).values()
    if isinstance(item, type) and hasattr(item, "__attrs_attrs__")
]


def test_two_objects_with_the_same_fields_are_equal_and_one_in_a_set():
    """Whatever they were built from: 1 and 1.0 are one number."""
    one, same = Point(value=1, score=2), Point(value=1.0, score=2)
    assert one == same
    assert len({one, same}) == 1


def test_a_field_that_differs_makes_two_objects():
    """Each field counts."""
    point = Point(value=1, score=2)
    assert point != evolve(point, value=3)
    assert point != evolve(point, score=3)


def test_objects_of_two_classes_differ_even_with_the_same_fields():
    """The lowest child and the highest child are not one rule."""
    assert Minimum() != Maximum()
    assert len({Minimum(), Maximum()}) == 2


def test_an_object_is_never_equal_to_something_else():
    """Nor does the comparison fail."""
    assert Point(value=1, score=2) != (1, 2)
    assert Point(value=1, score=2) != "Point"


def test_an_object_shows_its_class_and_its_fields():
    """As one would write it."""
    assert repr(Levier(key="ecoute", title="Écouter")) == "Levier(key='ecoute', title='Écouter')"


def test_what_was_confided_is_not_shown():
    """A verbatim stays out of logs."""
    said = NarrativeEvidence(id="v1", about="accueil", text="confié à voix basse")
    assert "id='v1'" in repr(said)
    assert "confié" not in repr(said)


@pytest.mark.parametrize("item", CLASSES, ids=lambda item: item.__name__)
def test_every_class_of_the_model_takes_these_functions_from_one_place(item):
    """None has its own written at import; a page or a notebook may show it otherwise."""
    assert issubclass(item, Value)
    assert item.__eq__ is Value.__eq__
    assert item.__hash__ is Value.__hash__


ACT = {
    "subject": Enterprise(name="Atelier", kind="ACI"),
    "grid": GridReference(key="socle", version="1.0.0"),
    "period": Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31)),
}
POINT = Point(value=1, score=2)


@pytest.mark.parametrize("value", [3, [], None, b"heures", ("heures",)])
@pytest.mark.parametrize("field", ["about", "voice", "source", "replaces", "population", "caveat"])
def test_what_is_no_text_is_refused_where_a_text_is_expected(field, value):
    """A check that compares names would otherwise fail on it, far from what was written."""
    given = {"id": "h", "value": 1, field: value}
    assert refusal(lambda: QuantityEvidence(**given)) == "value.not_a_text"


@pytest.mark.parametrize(
    "make",
    [
        lambda: Source(key="asp", title="ASP", url=3),
        lambda: Participant(role="encadrante", voice=3),
        lambda: Finding(key="f", kind="improvement", text="t", by=3),
        lambda: Practice(key="p", title="t", story="s", changed=None),
        lambda: Assessment(**ACT, title=3),
        lambda: Assessment(**ACT, note=dt.date(2018, 1, 1)),
    ],
)
def test_every_text_of_the_model_is_a_text(make):
    """Also those that nothing else looks at."""
    assert refusal(make) == "value.not_a_text"


@pytest.mark.parametrize(
    ("make", "field", "expected", "found"),
    [
        (lambda: Assessment(**ACT, evidence=["x"]), "evidence", "Evidence", "str"),
        (lambda: Assessment(**ACT, sources=[POINT]), "sources", "Source", "Point"),
        (lambda: Assessment(**{**ACT, "subject": "Atelier"}), "subject", "Subject", "str"),
        (lambda: Assessment(**{**ACT, "period": 2018}), "period", "Period", "int"),
        (lambda: Assessment(**{**ACT, "frozen": 3}), "frozen", "FrozenGrid, NoneType", "int"),
        (lambda: Criterion(key="c", title="C", criteria=["d"]), "criteria", "Criterion", "str"),
        (
            lambda: Criterion(key="c", title="C", aggregation="mean"),
            "aggregation",
            "Aggregation, tuple",
            "str",
        ),
        (lambda: AllOf(of=["ACI"]), "of", "Condition", "str"),
    ],
)
def test_an_object_holds_objects_of_the_types_that_it_states(make, field, expected, found):
    """The error names the field, what it expects and what was given."""
    with pytest.raises(InvalidValueError) as caught:
        make()
    assert caught.value.code == "value.other_type"
    assert caught.value.arguments == {"field": field, "expected": expected, "found": found}


def test_an_item_of_a_list_of_texts_is_a_text():
    """A list of ids too."""
    assert refusal(lambda: Assessment(**ACT, stakes=["accueil", 3])) == "value.not_a_text"
