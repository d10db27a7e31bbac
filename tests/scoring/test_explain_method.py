"""Methods, calculations and cases in words: every number that a reader needs is there.

The lines come from ``explain_method``, ``explain_formula``, ``explain_calculation`` and
``explain_cases``; that a reader computes the figures from them is tried elsewhere, on every kind.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from utilite_sociale_exemple.aggregations import Gap, Rounded
from utilite_sociale_exemple.rules import Peak

from tests.scoring import build
from tests.scoring.build import criterion, evaluated, level, levels
from utilite_sociale.model import (
    AggregationCase,
    AnswerIs,
    DecisionTable,
    GeometricMean,
    Guard,
    HarmonicMean,
    KindIs,
    Maximum,
    Mean,
    Median,
    Minimum,
    Network,
    NoAggregation,
    PowerMean,
    ShareTickedRule,
    Sum,
    TableRow,
    WeightCase,
)
from utilite_sociale.scoring import evaluate

M = "\N{MINUS SIGN}"
ACI = KindIs(one_of=("ACI",))
SURE = {"not_applicable_allowed": False}
BOTH = level("a", "n1"), level("b", "n1")


def text(aggregation, *said, lang="en", **changes):
    """Explain a criterion of two appreciations, 0, 5, 10 and 0, 4, 10, the second twice."""
    node = criterion(
        "c",
        levels("a", 0, 5, 10),
        levels("b", 0, 4, 10, weight=2),
        aggregation=aggregation,
        **changes,
    )
    return evaluated(node, *said)["c"].explain(lang).lines


@pytest.mark.parametrize(
    ("aggregation", "method", "calculation"),
    [
        (Mean(), "weighted mean", "(5 × 1 + 4 × 2) / (1 + 2) = 4.33333333333"),
        (GeometricMean(), "geometric mean", "(5^1 × 4^2)^(1 / (1 + 2)) = 4.30886938006"),
        (PowerMean(exponent=0), "exponent 0", "(5^1 × 4^2)^(1 / (1 + 2)) = 4.30886938006"),
        (
            HarmonicMean(),
            "harmonic",
            f"((5^{M}1 × 1 + 4^{M}1 × 2) / (1 + 2))^(1 / {M}1) = 4.28571428571",
        ),
        (PowerMean(exponent=2), "exponent 2", "((5^2 × 1 + 4^2 × 2) / (1 + 2))^(1 / 2)"),
        (Minimum(), "the lowest of the scores", "lowest of 5; 4 = 4"),
        (Maximum(), "the highest of the scores", "highest of 5; 4 = 5"),
        (Median(), "the median of the scores", "median of 5; 4 = 4.5"),
        (Sum(), "sum of the points", "5 × 1 + 4 × 2 = 13"),
        (
            Sum(out_of="obtainable"),
            "points obtained over points obtainable",
            "0 + (10 - 0) × (5 × 1 + 4 × 2) / 30 = 4.33333333333",
        ),
        (Rounded(around=Mean()), "mean, rounded to 0 decimals", "by the method above, with 5 × 1"),
        (Gap(), "10 less the gap", "by the method above, with 5 × 1; 4 × 2 = 9"),
    ],
)
def test_each_method_is_said_and_written_out(aggregation, method, calculation):
    lines = text(aggregation, *BOTH)
    assert any(line.startswith("Method: ") and method in line for line in lines)
    assert any(line.startswith("Calculation: ") and calculation in line for line in lines)


def test_the_bounds_of_a_sum_are_said():
    lines = text(Sum(at_least=2, at_most=9), *BOTH)
    assert "Never less than 2." in lines
    assert "Never more than 9." in lines


def test_what_is_missing_in_a_sum_is_supposed_in_the_calculation():
    """5 points of 10 known, 30 obtainable."""
    lines = text(Sum(at_most=20), level("a", "n1"))
    assert "Calculation: (5 × 1) × 30 / 10 = 15" in lines
    placed = text(Sum(out_of="obtainable"), level("a", "n1"))
    assert "Calculation: 0 + (10 - 0) × (5 × 1) / 10 = 5" in placed
    assert any(
        line.startswith("At the lowest: 0 + (10 - 0) × (5 × 1 + 0 × 2) / 30") for line in placed
    )


def test_a_table_is_written_row_by_row():
    rows = (TableRow(when=("n0", "*"), level="fragile"),)
    lines = text(DecisionTable(rows=rows, default="solide"), level("b", "n1"), lang="fr")
    said = "\n".join(lines).replace("\u00a0", " ").replace("\u202f", " ")
    assert "Colonnes : a ; b" in said
    assert "- ligne 1 : n0 ; * → Fragile, note 0" in said
    assert "- sinon → Solide, note 5" in said
    assert "Lignes encore possibles : 1 ; sinon" in said
    assert "niveaux encore possibles : n0 ou n1 ou n2" in said


def test_a_table_that_is_decided_names_the_row():
    rows = (TableRow(when=("n1", "*"), level="fragile"),)
    lines = text(DecisionTable(rows=rows, default="solide"), *BOTH)
    assert "Rows still possible: 1" in lines


@pytest.mark.parametrize(
    ("guard", "said"),
    [
        ({"effect": "ceiling", "when": ACI}, "never more than 3 if the kind is ACI; it acts."),
        ({"effect": "floor", "when": ACI}, "never less than 3 if the kind is ACI; it acts."),
        (
            {"effect": "score", "child": "b", "levels": ("n0", "sans_objet")},
            "the score is 3 if b is at n0 or sans objet; it does not act.",
        ),
    ],
)
def test_a_limit_is_said_before_what_it_limits(guard, said):
    lines = text(Guard(around=Mean(), score=3, **guard), *BOTH)
    place = lines.index(f"Limit: {said}")
    assert lines[place + 1].startswith("Method: weighted mean")


def test_a_limit_that_acts_shows_the_score_before_and_after():
    lines = text(Guard(around=Mean(), effect="ceiling", score=3, when=ACI), *BOTH)
    assert "Calculation: (5 × 1 + 4 × 2) / (1 + 2) = 4.33333333333" in lines
    assert "After the limit: 3" in lines
    assert "With the limit: 3 to 3" in lines


def test_a_limit_in_doubt_is_said_beside_the_score():
    guard = Guard(around=Mean(), effect="ceiling", score=3, child="b", levels=("n0",))
    lines = text(guard, level("a", "n1"))
    assert "Beware: a limit is not excluded yet, it may change this score." in lines
    assert "Limit: never more than 3 if b is at n0; it is not excluded yet." in lines


def test_rescaling_is_said_with_each_range():
    lines = text(Mean(rescale="linear"), *BOTH)
    assert "Each score is brought in a straight line onto the scale 0 to 10." in lines
    assert any("on a scale 0 to 10" in line for line in lines if line.startswith("- "))


CASES = (
    AggregationCase(value=Maximum(), when=AnswerIs(indicator="f", at_least=3)),
    AggregationCase(value=Gap(), when=ACI),
    AggregationCase(value=Minimum()),
)


def test_cases_are_said_one_by_one_with_the_facts():
    node = criterion("c", build.counting("f", None), levels("a", 0, 5), aggregation=CASES)
    lines = evaluated(node, level("a", "n1"), build.amount("f", 1))["c"].explain("en").lines
    start = lines.index("Method by case:")
    assert lines[start + 1 : start + 7] == (
        "- highest if the answer to f is at least 3; this is false",
        "- gap if the kind is ACI; this is true",
        "- lowest otherwise",
        "Answer to f: it does not meet the condition",
        "Kinds of the subject: ACI",
        "Départements of the subject: 35",
    )
    open_ = evaluated(node, level("a", "n1"))["c"].explain("en").lines
    assert "- highest if the answer to f is at least 3; this is not known yet" in open_
    assert any(line.startswith("Several ways of computing are still possible") for line in open_)


def test_a_weight_that_facts_leave_open_is_said_so():
    weights = (WeightCase(value=3, when=ACI), WeightCase(value=Decimal("0.5")))
    whole = build.grid(build.register("r", levels("a", 0, 10, weight=weights), levels("b", 0, 10)))
    outcome = evaluate(build.assessment(*BOTH, subject=Network(name="Le réseau")), whole)
    assert "Weight: 3 or 0.5" in outcome["a"].explain("en").lines
    assert "Weight by case:" in outcome["a"].explain("en").lines
    assert any("weight 3 or 0.5" in line for line in outcome["r"].explain("en").lines)


def test_a_table_without_default_and_a_sum_of_penalties_are_said_too():
    """Nothing is obtainable among penalties: there is no end to write out."""
    rows = (TableRow(when=("*", "*"), level="fragile"),)
    assert not any(line.startswith("- otherwise") for line in text(DecisionTable(rows=rows), *BOTH))
    node = criterion("c", levels("a", -2, 0), aggregation=Sum(out_of="obtainable"))
    lines = evaluated(node, level("a", "n1"))["c"].explain("en").lines
    assert not any(line.startswith("At the lowest") for line in lines)


def test_a_limit_around_a_profile_does_not_act():
    guard = Guard(around=NoAggregation(), effect="ceiling", score=3, when=ACI)
    assert text(guard, *BOTH)[-2].startswith("- ")


def test_under_floor_a_level_that_is_missing_is_said_at_its_floor():
    guard = Guard(around=Mean(), effect="ceiling", score=3, child="b", levels=("n0",))
    lines = text(guard, level("a", "n1"), missing="floor")
    assert any("level n0; levels still possible: n0 or n1 or n2" in line for line in lines)


def test_the_rules_of_packages_and_the_share_ticked_are_said():
    peak = Peak(at=Decimal(20), best=Decimal(10), lowest=Decimal(0))
    hours = evaluated(build.counting("h", peak), build.amount("h", 19))["h"].explain("en").lines
    assert "Rule: 10 at 20, 1 point less for each unit away, never less than 0." in hours
    tools = build.listing("t", "checklist", x=0, y=0)
    asked = build.indicator("t", tools.measure, ShareTickedRule(none=0, all=10))
    lines = evaluated(asked, build.ticked("t", "x"))["t"].explain("en").lines
    assert "- 0 ticked out of 2: score 0" in lines
    assert "- 2 ticked out of 2: score 10" in lines
