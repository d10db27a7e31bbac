"""A grid finds its elements by key, by path, and by the keys that they had before."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from attrs import evolve

from tests.model.refusals import refusal
from tests.model.samples import GRID
from utilite_sociale.errors import UnknownPathError
from utilite_sociale.model import (
    BasedOn,
    Binary,
    Criterion,
    Grid,
    GridReference,
    Indicator,
    Register,
    View,
)
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

RIGHTS = Indicator(key="droits_ouverts", label="Droits", measure=Binary(), formerly=["droits"])
ACCESS = Criterion(key="acces_droits", title="Accès", indicators=[RIGHTS], formerly=["acces"])
POWER = Register(key="pouvoir_agir", title="Pouvoir d’agir", criteria=[ACCESS])
AGAIN = Register(key="autre", title="Autre", criteria=[evolve(ACCESS, indicators=[])])


def grid(**fields):
    given = {"key": "g", "version": "1.0.0", "title": "G", "owner": "nous", "status": "draft"}
    return Grid(**{**given, "registers": [POWER], **fields})


def test_what_a_grid_does_not_say():
    """No total, no scale; half of the weight must be known; what is missing is left aside."""
    plain = grid()
    assert plain.total is None
    assert plain.scale is None
    assert plain.minimum_coverage.share == Decimal("0.5")
    assert plain.minimum_coverage.of is CoverageBasis.WEIGHT
    assert plain.missing is MissingPolicy.RESCALE
    assert plain.language == "fr"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"key": "Île"}, "not_a_key_near"),
        ({"version": "1.0"}, "not_a_version"),
        ({"title": ""}, "blank"),
        ({"owner": ""}, "blank"),
        ({"language": ""}, "blank"),
        ({"registers": []}, "empty_list"),
        ({"valid_from": "2020"}, "not_a_date"),
        ({"valid_until": dt.datetime(2020, 1, 1, tzinfo=dt.UTC)}, "not_a_date"),
        (
            {"valid_from": dt.date(2020, 1, 2), "valid_until": dt.date(2020, 1, 1)},
            "period_reversed",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(fields, code):
    """Each field by its own rule."""
    assert refusal(lambda: grid(**fields)) == f"value.{code}"


def test_a_grid_may_be_valid_on_one_day_or_without_end():
    """Either date may be unknown."""
    day = dt.date(2020, 1, 1)
    assert grid(valid_from=day, valid_until=day).valid_until == day
    assert grid(valid_from=day).valid_until is None


def test_a_reference_is_key_and_version():
    """As people write it."""
    assert grid().reference == GridReference(key="g", version="1.0.0")
    assert str(grid().reference) == "g 1.0.0"
    assert BasedOn(key="socle", version="1.0.0").note == ""
    assert refusal(lambda: BasedOn(key="socle", version="1")) == "value.not_a_version"


def test_elements_are_found_by_path_in_reading_order():
    """Registers, criteria, indicators."""
    assert list(grid().elements) == [
        "pouvoir_agir",
        "pouvoir_agir.acces_droits",
        "pouvoir_agir.acces_droits.droits_ouverts",
    ]
    assert grid().criteria == {"acces_droits": ACCESS}
    assert grid().indicators == {"droits_ouverts": RIGHTS}
    assert grid().retired == {"droits": "droits_ouverts", "acces": "acces_droits"}


@pytest.mark.parametrize("name", ["acces_droits", "pouvoir_agir.acces_droits"])
def test_a_key_or_a_path_gives_the_element(name):
    """Both name it."""
    assert grid()[name] is ACCESS
    assert grid().path(name) == "pouvoir_agir.acces_droits"


def test_the_first_holds_a_key_met_twice():
    """That it is met twice is said by the checks; nothing is lost by path."""
    twice = grid(registers=[POWER, AGAIN])
    assert twice.path("acces_droits") == "pouvoir_agir.acces_droits"
    assert "autre.acces_droits" in twice.elements


def test_an_unknown_name_is_an_error_that_names_the_nearest():
    """Or says how to list those that exist."""
    with pytest.raises(UnknownPathError) as caught:
        grid()["acces_droit"]
    assert caught.value.code == "path.unknown_near"
    assert caught.value.arguments["near"] == "acces_droits"
    with pytest.raises(UnknownPathError) as caught:
        grid().path("xyz")
    assert caught.value.code == "path.unknown"
    assert "ust grid show g" in str(caught.value)


@pytest.mark.parametrize("index", ["elements", "paths", "indicators", "criteria", "retired"])
def test_an_index_is_read_once_and_cannot_be_changed(index):
    """A frozen grid gives frozen indexes."""
    found = getattr(GRID, index)
    assert getattr(GRID, index) is found
    with pytest.raises(TypeError):
        found["autre"] = None


def test_indexes_are_those_of_the_changed_grid():
    """Evolving forgets what was read before."""
    before = grid()
    assert "droits_ouverts" in before.indicators
    after = evolve(before, registers=[AGAIN])
    assert list(after.elements) == ["autre", "autre.acces_droits"]
    assert after.indicators == {}


def test_a_view_holds_registers():
    """At least one."""
    assert View(key="odd", title="ODD", registers=[POWER]).registers == (POWER,)
    assert refusal(lambda: View(key="odd", title="ODD", registers=[])) == "value.empty_list"
