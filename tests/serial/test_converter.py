"""Reading gives the object that was written, whatever it is; writing says no more than needed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from tests.instances import instances
from utilite_sociale import model
from utilite_sociale.model import (
    Assessment,
    Criterion,
    FrozenGrid,
    Grid,
    Indicator,
    Mean,
    Measure,
    Quantity,
    RatioEvidence,
    Register,
)
from utilite_sociale.serial.converter import converter
from utilite_sociale.serial.documents import (
    assessment_from,
    assessment_text,
    grid_from,
    grid_text,
)
from utilite_sociale.serial.tags import tags

SLOW = [HealthCheck.filter_too_much, HealthCheck.too_slow]
"""Grids are large, and many that could be drawn cannot exist."""

APART = {*tags(), Grid, FrozenGrid, Assessment, model.EnterpriseKind}
"""Unions, whole documents, which have tests of their own, and what no file holds."""

CLASSES = sorted(
    (one for name in model.__all__ if attrs.has(one := getattr(model, name)) and one not in APART),
    key=lambda one: one.__name__,
)


@pytest.mark.property
@pytest.mark.parametrize("kind", [*CLASSES, *tags()], ids=lambda kind: kind.__name__)
def test_every_class_of_the_model_is_read_as_it_was_written(kind):
    """Whatever its fields hold."""

    @settings(max_examples=max(5, settings.default.max_examples // 5), suppress_health_check=SLOW)
    @given(instances(kind, 1))
    def check(value: Any) -> None:
        conv = converter()
        assert conv.structure(conv.unstructure(value, unstructure_as=kind), kind) == value

    check()


@pytest.mark.property
@settings(max_examples=max(10, settings.default.max_examples // 3), suppress_health_check=SLOW)
@given(instances(Grid, 1))
def test_read_write_read_is_identity_for_grids(grid):
    """Through the text of the file."""
    text = grid_text(grid)
    assert grid_from(text, "grille.json") == grid
    assert grid_text(grid_from(text, "grille.json")) == text


@pytest.mark.property
@given(instances(Assessment))
def test_read_write_read_is_identity_for_assessments(assessment):
    """Through the text of the file; a frozen grid drawn at random has no true digests."""
    plain = attrs.evolve(assessment, frozen=None)
    text = assessment_text(plain)
    assert assessment_from(text, "bilan.json") == plain
    assert assessment_text(assessment_from(text, "bilan.json")) == text


def test_fields_that_have_their_default_are_not_written():
    """So a file says only what somebody chose."""
    register = Register(key="humain", title="Humain")
    assert converter().unstructure(register) == {"key": "humain", "title": "Humain"}


def test_the_tag_comes_first_where_a_union_is_expected_and_nowhere_else():
    """A reader sees at once what follows."""
    indicator = Indicator(key="heures", label="Heures", measure=Quantity(unit="h"))
    written = converter().unstructure(indicator)
    assert list(written["measure"]) == ["type", "unit"]
    assert "type" not in written


def test_a_weight_can_be_a_number_or_a_list_of_cases():
    """Each is read as what it is."""
    cases = [{"value": 2, "when": {"type": "kind", "one_of": ["AI"]}}, {"value": 1}]
    read = converter().structure
    node = read({"key": "a", "title": "A", "weight": cases}, Criterion)
    assert [case.value for case in node.weight] == [2, 1]
    assert read({"key": "a", "title": "A", "weight": 2}, Criterion).weight == 2
    assert converter().structure(converter().unstructure(node), Criterion) == node


def test_an_aggregation_can_be_one_or_a_list_of_cases():
    """Each keeps its tag."""
    one = {"key": "a", "title": "A", "aggregation": {"type": "mean"}}
    node = converter().structure(one, Criterion)
    assert node.aggregation == Mean()
    several = {**one, "aggregation": [{"value": {"type": "mean"}}]}
    assert converter().unstructure(converter().structure(several, Criterion)) == several


def test_a_converter_can_leave_fields_out():
    """Digests need it."""
    conv = converter(lambda field: field.name != "unit")
    assert conv.unstructure(Quantity(unit="h", high=Decimal(3)), unstructure_as=Measure) == {
        "type": "quantity",
        "high": Decimal(3),
    }


def test_half_a_ratio_is_written_as_half():
    """What is unknown is not there."""
    half = RatioEvidence(id="a", about="b", numerator=Decimal(5))
    assert converter().unstructure(half) == {"id": "a", "about": "b", "numerator": Decimal(5)}


def test_no_bound_is_said_in_words_where_leaving_it_out_would_mean_one():
    """A temperature may be negative; a number of hours may not."""
    free = Quantity(unit="°C", low=None)
    assert converter().unstructure(free) == {"unit": "°C", "low": "none"}
    assert converter().structure({"unit": "°C", "low": "none"}, Quantity) == free
    assert converter().structure({"unit": "h"}, Quantity).low == 0
