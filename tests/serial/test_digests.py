"""Digests: the same for the same content, another for another."""

from __future__ import annotations

import hashlib
import json

import attrs
import pytest
from attrs import evolve, field, frozen
from hypothesis import HealthCheck, given, settings

from tests.instances import instances
from tests.serial.conftest import GRID
from utilite_sociale.model import BasedOn, Definition, Grid, Indicator, Quantity, Ratio, Source
from utilite_sociale.serial import (
    content_digest,
    definition_digest,
    grid_from,
    grid_text,
    scoring_digest,
)
from utilite_sociale.serial.converter import converter

SLOW = [HealthCheck.filter_too_much, HealthCheck.too_slow]
"""Grids are large, and many that could be drawn cannot exist."""

CANONICAL = (
    '{"key":"exemple","owner":"Essais","registers":[{"aggregation":{"type":"mean"},"indicators":['
    '{"definition":{"id":"accord_v1","text":"Un accord écrit existe."},"direction":"higher",'
    '"key":"accord","label":"Accord","measure":{"type":"binary"},"rule":{"scores":['
    '{"option":"yes","score":4},{"option":"no","score":1}],"type":"options"}}],"key":"humain",'
    '"title":"Humain"}],"scale":{"high":4,"low":1},"status":"draft","title":"Grille d’essai"}'
)
"""The grid of these tests, written by hand: no version, no default, names sorted."""


def indicator(grid: Grid) -> Indicator:
    return grid.indicators["accord"]


def with_indicator(grid: Grid, **changes) -> Grid:
    (register,) = grid.registers
    return evolve(
        grid, registers=(evolve(register, indicators=(evolve(indicator(grid), **changes),)),)
    )


def test_the_content_digest_is_sha256_of_canonical_json(grid):
    """Written by hand and hashed here: anybody can do the same in another language."""
    json.loads(CANONICAL)
    assert content_digest(grid) == hashlib.sha256(CANONICAL.encode()).hexdigest()


def test_lineage_and_version_change_no_content_digest(grid):
    """The same grid under another number is the same grid."""
    base = BasedOn(key="socle", version="1.0.0")
    assert content_digest(evolve(grid, version="2.0.0", based_on=base)) == content_digest(grid)


def test_how_a_number_or_a_file_is_written_changes_no_digest():
    """TOML or JSON, 4 or 4.00, in any order of keys."""
    other = GRID.replace("score = 4", "score = 4.00").replace("high = 4", "high = 4.0")
    other = other.replace('key = "humain"\ntitle = "Humain"', 'title = "Humain"\nkey = "humain"')
    first, second = grid_from(GRID, "a.toml"), grid_from(other, "a.toml")
    third = grid_from(grid_text(first), "a.json")
    assert content_digest(first) == content_digest(second) == content_digest(third)


@pytest.mark.parametrize(
    ("changes", "scoring"),
    [
        ({"label": "Accord écrit"}, False),
        ({"help": "Chercher dans le classeur."}, False),
        ({"population": "Salariés"}, False),
        ({"sensitive": True}, False),
        ({"measure": Quantity(unit="h", high=3)}, True),
        ({"definition": Definition(id="accord_v2", text="Un autre texte.")}, False),
        ({"weight": 2}, True),
        ({"rule": None}, True),
        ({"not_applicable_allowed": False}, True),
    ],
)
def test_wording_changes_the_content_and_only_what_scores_changes_the_scoring(
    grid, changes, scoring
):
    """The scoring digest tells whether a past score could differ."""
    other = with_indicator(grid, **changes)
    assert content_digest(other) != content_digest(grid)
    assert (scoring_digest(other) != scoring_digest(grid)) is scoring


@pytest.mark.parametrize(
    "changes", [{"key": "copie"}, {"title": "Autre"}, {"owner": "Autres"}, {"version": "2.0.0"}]
)
def test_the_name_of_a_grid_changes_no_score(grid, changes):
    """A copy under another key scores alike."""
    assert scoring_digest(evolve(grid, **changes)) == scoring_digest(grid)


def test_the_unit_of_a_quantity_changes_no_score_and_that_of_a_ratio_does(grid):
    """A ratio in per cent is multiplied by a hundred; hours are hours."""

    def scoring(measure):
        return scoring_digest(with_indicator(grid, measure=measure))

    assert scoring(Quantity(unit="h")) == scoring(Quantity(unit="heures"))
    assert scoring(Quantity(unit="h")) != scoring(Quantity(unit="h", high=3))
    above, below = {"numerator": "a", "denominator": "b"}, {"unit": "€"}
    assert scoring(Ratio(**above)) != scoring(Ratio(**above, **below))


@pytest.mark.parametrize(
    ("changes", "differs"),
    [
        ({"label": "Accord écrit"}, False),
        ({"weight": 2}, False),
        ({"definition": Definition(id="accord_v2", text="Un accord écrit existe.")}, True),
        ({"definition": Definition(id="accord_v1", text="Un accord existe.")}, True),
        (
            {"definition": Definition(id="accord_v1", text="Un accord écrit existe.", source="x")},
            False,
        ),
        ({"definition": None}, True),
    ],
)
def test_the_definition_digest_follows_what_is_counted(grid, changes, differs):
    """Neither its name nor its weight nor the key of its source."""
    other = indicator(with_indicator(grid, **changes))
    assert (definition_digest(other) != definition_digest(indicator(grid))) is differs


@pytest.mark.property
@settings(max_examples=max(10, settings.default.max_examples // 3), suppress_health_check=SLOW)
@given(instances(Grid, 1))
def test_a_digest_survives_writing_and_reading(grid):
    """What is frozen today is recognised in ten years."""
    again = grid_from(grid_text(grid), "a.json")
    assert content_digest(again) == content_digest(grid)
    assert scoring_digest(again) == scoring_digest(grid)


def test_an_optional_field_added_to_a_class_changes_nothing_that_is_written():
    """The format can grow without touching a past digest."""

    @frozen(kw_only=True)
    class Grown(Source):
        colour: str = field(default="bleu")

    old = Source(key="charte", title="Charte")
    new = Grown(**{f.name: getattr(old, f.name) for f in attrs.fields(Source)})
    assert converter().unstructure(new) == converter().unstructure(old)
