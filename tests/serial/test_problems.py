"""All problems of a document come at once, each at its place."""

from __future__ import annotations

import pytest

from tests.serial.conftest import ASSESSMENT, GRID, places, problems
from utilite_sociale.serial import assessment_from, grid_from
from utilite_sociale.serial.problems import path_of, problems_of

BAD = """format = 1
nom = "x"

[subject]
type = "entreprise"
name = 12

[grid]
key = "exemple"
version = "1.0"

[period]
start = 2018-01-01

[[evidence]]
id = "a"
about = "x"
type = "ratio"
numerator = 5
denominatr = 7

[[evidence]]
id = "B b"
type = "quantity"
value = "12"
voice = true
n = 2.5

[[evidence]]
id = "c"
type = "ratio"

[[evidence]]
id = "d"

[[practices]]
key = "velos"
title = " "
story = "Un atelier."
about = "x"
"""


def test_every_problem_comes_at_once_with_its_place_and_its_line():
    """In the order of the file; messages of validators are not lost."""
    assert places(problems(assessment_from, BAD)) == [
        ("document.unknown_key", "nom", 2),
        ("document.unknown_type_near", "subject.type", 5),
        ("value.not_a_version", "grid.version", 10),
        ("document.required", "period", 12),
        ("document.unknown_key_near", "evidence[a].denominatr", 20),
        ("value.not_a_key_near", "evidence[1].id", 23),
        ("value.not_a_number", "evidence[1].value", 25),
        ("document.not_a_text", "evidence[1].voice", 26),
        ("document.not_whole", "evidence[1].n", 27),
        ("value.empty_ratio", "evidence[c]", 29),
        ("document.no_type", "evidence[d]", 33),
        ("value.blank", "practices[velos].title", 38),
        ("value.not_a_list", "practices[velos].about", 40),
    ]


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        ('kind = "ACI"', 'kind = "ACI"\nkidn = "EI"', "document.unknown_key_near", "subject.kidn"),
        ('kind = "ACI"', 'kind = "ACI"\nsiret = "1"', "document.siret_as_key", "subject.siret"),
        (
            'type = "binary"',
            'type = "ratio"',
            "document.rate_without_counts",
            "evidence[accord_2018].value",
        ),
        ('type = "enterprise"\n', "", "document.no_type", "subject"),
        ('type = "enterprise"', "type = 3", "document.not_a_text", "subject.type"),
        ("[subject]\n", "[[subject]]\n", "document.not_a_table", "subject"),
        ("[[evidence]]", "[evidence]", "value.not_a_list", "evidence"),
        ("value = true", 'value = "oui"', "document.not_a_boolean", "evidence[accord_2018].value"),
        ('name = "Atelier"', "name = 39372127900031", "document.not_a_text", "subject.name"),
        ("2018-12-31 }", "2017-12-31 }", "value.period_reversed", "period"),
        ("2018-12-31 }", "2018-12-31T10:00:00 }", "document.not_a_date", "period.end"),
        (
            "format = 1",
            'format = 1\nnature = "fictionnal"',
            "document.unknown_choice_near",
            "nature",
        ),
        ("format = 1", "format = 1\nnature = 3", "document.not_a_choice", "nature"),
        ("format = 1", 'format = 1\nstakes = ["a", 2]', "document.not_a_text", "stakes[1]"),
    ],
)
def test_each_kind_of_mistake_has_its_place(old, new, code, path):
    """Tables, lists, tags, choices, dates, texts."""
    issues = problems(assessment_from, ASSESSMENT.replace(old, new))
    assert (code, path) in [(issue.code, issue.path) for issue in issues]


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        (
            '{ type = "binary" }',
            '{ type = "binairy" }',
            "document.unknown_type_near",
            "registers[humain].indicators[accord].measure.type",
        ),
        (
            "score = 4",
            "score = inf",
            "value.not_finite",
            "registers[humain].indicators[accord].rule.scores[yes].score",
        ),
        (
            "score = 4",
            "score = 1e99",
            "value.number_too_long",
            "registers[humain].indicators[accord].rule.scores[yes].score",
        ),
        (
            'option = "no"',
            'option = "yes"',
            "value.key_twice",
            "registers[humain].indicators[accord].rule",
        ),
        (
            '"higher"',
            '"up"',
            "document.unknown_choice",
            "registers[humain].indicators[accord].direction",
        ),
        ("high = 4", "high = 0", "value.bounds", "scale"),
        (
            'aggregation = { type = "mean" }',
            "aggregation = []",
            "value.cases",
            "registers[humain].aggregation",
        ),
        (
            'key = "humain"',
            'key = "humain"\nweight = -1',
            "value.below",
            "registers[humain].weight",
        ),
    ],
)
def test_mistakes_deep_in_a_grid_have_their_place(old, new, code, path):
    """Named by the keys that people gave."""
    issues = problems(grid_from, GRID.replace(old, new, 1), "grille.toml")
    assert (code, path) in [(issue.code, issue.path) for issue in issues]


def test_null_is_refused_wherever_it_stands():
    """It would not say why the value is missing."""
    text = (
        '{"format": 1, "subject": null, "grid": {"key": "a", "version": "1.0.0"}, "stakes": [null]}'
    )
    found = [(i.code, i.path) for i in problems(assessment_from, text, "bilan.json")]
    assert ("document.null", "subject") in found
    assert ("document.required", "") in found
    assert ("document.not_a_text", "stakes[0]") in found


def test_a_place_is_named_by_keys_else_by_number():
    """And what is no name is quoted, on one line."""
    tree = {"a": [{"key": "b"}, {"key": "pas une clé"}, 3]}
    assert path_of(("a", 0, "c"), tree) == "a[b].c"
    assert path_of(("a", 1), tree) == "a[1]"
    assert path_of(("a", 2, "x", 5), tree) == "a[2].x[5]"
    assert path_of(("un nom\n",), tree) == "'un nom\\n'"
    assert len(path_of(("x" * 200,), tree)) == 60


def test_an_error_of_the_library_itself_is_not_passed_off_as_one_of_the_document():
    """It is raised again, for us to mend."""
    with pytest.raises(ZeroDivisionError):
        list(problems_of(ZeroDivisionError()))


def test_names_that_mean_nothing_come_in_one_order():
    """Whatever the seed of the hashes: the same file, the same message."""
    text = '{"format": 1, "zeta": 1, "alpha": 1, "grid": {}}'
    found = [i.path for i in problems(assessment_from, text, "a.json") if "unknown" in i.code]
    assert found == ["alpha", "zeta"]
