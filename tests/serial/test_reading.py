"""From a text to a document, or to what keeps it from being one."""

from __future__ import annotations

import json

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.serial.conftest import ASSESSMENT, GRID, places, problems
from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.model import Grid
from utilite_sociale.serial import (
    assessment_from,
    assessment_text,
    freeze,
    grid_document,
    grid_from,
)
from utilite_sociale.serial.reading import Source, kind_of


@pytest.mark.parametrize(
    ("first", "code", "path"),
    [
        ("", "document.no_format", ""),
        ('format = "1"', "document.not_a_format", "format"),
        ("format = true", "document.not_a_format", "format"),
        ("format = 0", "document.not_a_format", "format"),
        ("format = 1.0", "document.not_a_format", "format"),
        ("format = 2", "document.newer_format", "format"),
    ],
)
def test_the_format_is_said_and_known(first, code, path):
    """A newer one is named as such; nothing else is tried on it."""
    issues = problems(assessment_from, ASSESSMENT.replace("format = 1", first))
    assert [(issue.code, issue.path) for issue in issues] == [(code, path)]


def test_one_kind_of_document_is_not_taken_for_the_other():
    """The message says which one it is."""
    assert [i.code for i in problems(grid_from, ASSESSMENT)] == ["document.assessment_instead"]
    assert [i.code for i in problems(assessment_from, GRID)] == ["document.grid_instead"]


def test_the_kind_of_a_document_is_told_by_what_only_one_has():
    """Registers make a grid; anything else is read as an assessment."""
    assert kind_of(Source.of(GRID, "a.toml")) is Grid
    assert kind_of(Source.of("format = 1", "a.toml")) is not Grid


def test_a_syntax_error_has_its_line_and_column():
    """In the words of the catalogue."""
    (issue,) = problems(grid_from, "format = 1\nkey = x", "a.toml")
    assert (issue.code, issue.line) == ("document.toml_value", 2)
    assert "colonne 7" in issue.message("fr")


def test_the_end_of_the_name_says_how_a_text_is_written():
    """In any case of letters; TOML unless it is JSON."""
    assert [i.code for i in problems(grid_from, "{", "A.JSON")] == ["document.json"]
    assert [i.code for i in problems(grid_from, "{", "paquet 1.0, grille")] == ["document.toml"]


def test_problems_found_later_get_the_file_and_the_line_of_the_nearest_element():
    """As checks name their places; what has a file already keeps it."""
    document = grid_document(GRID, "grille.toml")
    found = [
        Issue(code="a.b", path="registers[humain].indicators[accord].label"),
        Issue(code="a.b", path="registers[humain].indicators[accord].weight"),
        Issue(code="a.b", path="registers[humain].indicators[accord].rule.scores[1].score"),
        Issue(code="a.b", path="inconnu"),
        Issue(code="a.b", path=""),
        Issue(code="a.b", path="key", file="autre.toml"),
    ]
    located = document.located(found)
    assert [(issue.path.rpartition(".")[2], issue.line) for issue in located] == [
        ("inconnu", None),
        ("", None),
        ("key", None),
        ("weight", 17),
        ("label", 19),
        ("score", 23),
    ]
    assert [issue.file for issue in located] == ["grille.toml"] * 2 + ["autre.toml"] + [
        "grille.toml"
    ] * 3


def test_json_problems_have_a_place_and_no_line(grid):
    """Nobody writes it by hand."""
    text = json.dumps({"format": 1, "registers": [{"key": "a"}], "key": 3})
    for issue in problems(grid_from, text, "a.json"):
        assert issue.line is None
    assert grid_document(GRID, "a.toml").value == grid


def test_a_frozen_grid_that_was_changed_is_noticed(grid, assessment):
    """Each digest that is not that of the grid beside it."""
    text = assessment_text(freeze(assessment, grid))
    assert assessment_from(text, "a.json") == freeze(assessment, grid)
    changed = text.replace('"score": 4', '"score": 3').replace("Un accord écrit", "Un accord")
    found = places(problems(assessment_from, changed, "a.json"))
    assert found == [
        ("document.digest_differs", "frozen.content", None),
        ("document.digest_differs", "frozen.scoring", None),
        ("document.digest_differs", "frozen.definitions[accord]", None),
    ]


def test_a_definition_of_an_unknown_indicator_is_noticed(grid, assessment):
    """A digest of nothing is no digest."""
    carried = freeze(assessment, grid)
    one = evolve(carried.frozen.definitions[0], indicator="autre")
    other = evolve(carried, frozen=evolve(carried.frozen, definitions=(one,)))
    found = problems(assessment_from, assessment_text(other), "a.json")
    assert [(issue.code, issue.path) for issue in found] == [
        ("document.definitions_differ", "frozen.definitions"),
        ("document.digest_differs", "frozen.definitions[autre]"),
    ]


@pytest.mark.parametrize("times", [0, 2])
def test_each_definition_has_its_digest_once(grid, assessment, times):
    """None left out, none twice."""
    carried = freeze(assessment, grid)
    kept = carried.frozen.definitions * times
    other = evolve(carried, frozen=evolve(carried.frozen, definitions=kept))
    found = problems(assessment_from, assessment_text(other), "a.json")
    assert [issue.code for issue in found] == ["document.definitions_differ"]


@pytest.mark.property
@given(st.data())
def test_a_truncated_file_is_a_located_error_or_still_a_document(data):
    """Wherever it is cut; never another exception."""
    text = data.draw(st.sampled_from([GRID, ASSESSMENT]))
    cut = text[: data.draw(st.integers(0, len(text) - 1))]
    issues: tuple[Issue, ...] = ()
    try:
        (grid_from if text is GRID else assessment_from)(cut, "a.toml")
    except InvalidDocumentError as error:
        issues = error.issues
    assert all(issue.text("fr").startswith("a.toml") for issue in issues)


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["key", "type", "id", "title", "weight", "criteria", "measure", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@pytest.mark.property
@settings(max_examples=settings.default.max_examples * 4)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "key",
                "version",
                "registers",
                "subject",
                "evidence",
                "scale",
                "grid",
                "period",
                "frozen",
            ]
        ),
        TREES,
        max_size=6,
    ),
    st.sampled_from([grid_from, assessment_from]),
)
def test_any_json_at_all_is_a_document_or_located_problems(tree, read):
    """Whatever stands where something else is expected."""
    text = json.dumps({"format": 1, **tree})
    with pytest.raises(InvalidDocumentError) as caught:
        read(text, "a.json")
    for issue in caught.value.issues:
        assert issue.text("fr") != issue.text("en")
