"""Worked cases: what comes is compared with what is expected, at the decimals that are written."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.scoring.build import assessment, criterion, grid, level, levels, register
from utilite_sociale.errors import InvalidDocumentError, InvalidValueError
from utilite_sociale.scoring import evaluate
from utilite_sociale.serial.worked import Expected, WorkedCase, mismatches, read_case, unplaced

CASE = """format = 1
title = "Deux réponses sur trois"

[assessment]
grid = { key = "essai", version = "1.0.0" }
period = { start = 2024-01-01, end = 2024-12-31 }
nature = "fictional"
subject = { type = "enterprise", name = "Exemple", kind = "ACI" }

[[assessment.evidence]]
id = "un"
about = "a"
type = "ordinal"
value = "n1"

[[expected]]
about = "c"
score = 3.33
"""
WHOLE = grid(register("r", criterion("c", *(levels(key, 0, 10) for key in "abd"))))


def wrong(**expected):
    """Give what is not as expected: one answer of 10, two of 0, that is 3.333…"""
    answers = assessment(level("a", "n1"), level("b", "n0"), level("d", "n0"))
    case = WorkedCase(title="x", assessment=answers, expected=[Expected(about="c", **expected)])
    return [
        (one.name, one.expected, one.found) for one in mismatches(case, evaluate(answers, WHOLE))
    ]


@pytest.mark.parametrize(
    "expected",
    [
        {"score": Decimal("3.33")},
        {"score": Decimal(3)},
        {"score": Decimal("3.333333"), "low": Decimal("3.3"), "high": Decimal("3.3")},
        {"coverage": Decimal(1), "level": "fragile", "state": "scored"},
    ],
)
def test_what_is_expected_comes(expected):
    assert wrong(**expected) == []


def test_what_does_not_come_is_said_with_both():
    assert wrong(score=Decimal("3.34")) == [("score", "3.34", "3.33333")]
    assert wrong(level="solide", state="coverage") == [
        ("level", "solide", "fragile"),
        ("state", "coverage", "scored"),
    ]


def test_a_score_that_is_not_there_is_no_number():
    answers = assessment()
    case = WorkedCase(
        title="x",
        assessment=answers,
        expected=[Expected(about="c", score=0, level="fragile", state="nothing_scored")],
    )
    found = [(m.name, m.found) for m in mismatches(case, evaluate(answers, WHOLE))]
    assert found == [("score", "—"), ("level", "—")]


def test_every_element_that_is_not_there_is_said_and_the_rest_compared():
    answers = assessment()
    keys = ("zzzzzz", "c", "rr")
    expected = [Expected(about=key, score=1) for key in keys]
    case = WorkedCase(title="x", assessment=answers, expected=expected)
    outcome = evaluate(answers, WHOLE)
    found = [(one.code, one.path) for one in unplaced(case, outcome)]
    assert found == [
        ("path.unknown", "expected[0].about"),
        ("path.unknown_near", "expected[2].about"),
    ]
    assert [one.about for one in mismatches(case, outcome)] == ["c"]


def test_an_expectation_expects_something():
    with pytest.raises(InvalidValueError, match="expects nothing"):
        Expected(about="c")
    assert Expected(about="c", score=0).score == 0


def test_a_case_is_a_file(tmp_path):
    path = tmp_path / "cas.toml"
    path.write_text(CASE, "utf-8")
    case = read_case(path).value
    assert (case.title, case.expected[0].score) == ("Deux réponses sur trois", Decimal("3.33"))
    assert case.assessment.evidence[0].about == "a"


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        ("score = 3.33", "scor = 3.33", "document.unknown_key_near", 18),
        ('about = "a"', "abou = 1", "document.unknown_key_near", 12),
        ("score = 3.33", "", "value.expects_nothing", 16),
        ("[[expected]]", "[[attendu]]", "document.required", None),
        ("format = 1", "", "document.no_format", None),
    ],
)
def test_a_slip_stands_on_its_line(tmp_path, before, after, code, line):
    path = tmp_path / "cas.toml"
    path.write_text(CASE.replace(before, after, 1), "utf-8")
    with pytest.raises(InvalidDocumentError) as caught:
        read_case(path)
    assert (code, line) in {(issue.code, issue.line) for issue in caught.value.issues}
