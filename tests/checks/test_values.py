"""Values fit their measure and its domain; no message repeats an answer."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from utilite_sociale.checks import check_assessment
from utilite_sociale.errors import Severity
from utilite_sociale.model import (
    BinaryEvidence,
    BreakdownEvidence,
    CategoryCount,
    ChecklistEvidence,
    ChoiceEvidence,
    DocumentEvidence,
    NarrativeEvidence,
    OrdinalEvidence,
    Quantity,
    QuantityEvidence,
    RatioEvidence,
)


def quantity(value):
    return QuantityEvidence(id="e", about="heures", value=value)


def ratio(numerator, denominator, about="taux"):
    return RatioEvidence(id="e", about=about, numerator=numerator, denominator=denominator)


def counts(total=None, **found):
    pairs = tuple(CategoryCount(category=k, count=v) for k, v in found.items())
    return BreakdownEvidence(id="e", about="sorties", counts=pairs, total=total)


def seen(build, evidence, **changes):
    """Give what is found on one piece, without its place."""
    about = evidence.about
    grid = build.grid(build.indicator(about, **changes))
    found = build.found(check_assessment(build.assessment(evidence), grid))
    return {(code, path.removeprefix("evidence[e]")) for code, path in found}


@pytest.mark.parametrize(
    "evidence",
    [
        quantity(0),
        quantity(1000),
        ratio(5, 23),
        ratio(23, 23),
        ratio(0, 0),
        ratio(5, None),
        ratio(None, 23),
        ratio(51, 2, "aide"),
        ratio(45, 100, "aide"),
        ratio(45, 99),
        ratio(None, 100),
        OrdinalEvidence(id="e", about="niveau", value="moyen"),
        BinaryEvidence(id="e", about="accord", value=False),
        ChoiceEvidence(id="e", about="forme", value="vert"),
        ChecklistEvidence(id="e", about="outils", ticked=()),
        ChecklistEvidence(id="e", about="outils", ticked=("tuteur", "livret")),
        counts(emploi=30),
        counts(emploi=30, autre=12, total=42),
        counts(emploi=30, total=42),
        NarrativeEvidence(id="e", about="heures", text="Les heures ont doublé."),
    ],
)
def test_values_of_the_domain_are_accepted(build, evidence):
    """0/0 is undefined and so accepted; an absent part of a ratio or a category is unknown."""
    assert seen(build, evidence) == set()


@pytest.mark.parametrize(
    ("evidence", "code", "field"),
    [
        (quantity(-1), "value_below", ".value"),
        (quantity(1001), "value_above", ".value"),
        (QuantityEvidence(id="e", about="personnes", value=2.5), "not_whole", ".value"),
        (ratio(24, 23), "numerator_above", ".numerator"),
        (ratio(1, 0), "numerator_above", ".numerator"),
        (ratio(-1, 23), "numerator_negative", ".numerator"),
        (ratio(-1, None), "numerator_negative", ".numerator"),
        (ratio(1, 0, "aide"), "denominator_zero", ".denominator"),
        (OrdinalEvidence(id="e", about="niveau", value="top"), "answer_unknown", ".value"),
        (ChoiceEvidence(id="e", about="forme", value="rouge"), "answer_unknown", ".value"),
        (ChecklistEvidence(id="e", about="outils", ticked=("a",)), "answer_unknown", ".ticked"),
        (
            ChecklistEvidence(id="e", about="outils", ticked=("livret", "livret")),
            "answer_twice",
            ".ticked",
        ),
        (counts(zzz=1), "answer_unknown", ".counts"),
        (counts(emploi=30, autre=13, total=42), "parts_above_total", ".total"),
        (counts(emploi=43, total=42), "parts_above_total", ".total"),
        (counts(emploi=30, autre=11, total=42), "parts_below_total_by", ".total"),
        (quantity(3), "type_unfit", ".type"),
    ],
)
def test_values_outside_the_domain_are_refused(build, evidence, code, field):
    """Each is said at its field."""
    changes = {"measure": build.measures["taux"]} if code == "type_unfit" else {}
    assert seen(build, evidence, **changes) == {(f"assessment.{code}", field)}


def test_a_rate_over_exactly_one_hundred_is_asked_about(build):
    """A percentage copied as a count loses of how many persons it is; it may also be true."""
    indicator = build.indicator("taux")
    given = build.assessment(ratio(45, 100))
    (issue,) = check_assessment(given, build.grid(indicator))
    assert (issue.code, issue.severity) == ("assessment.maybe_percentage", Severity.WARNING)
    assert issue.path == "evidence[e].denominator"
    assert "sorties" in issue.message("fr")


def test_a_value_answers_no_question_of_words(build):
    """A narrative indicator expects words."""
    evidence = QuantityEvidence(id="e", about="recit", value=3)
    assert seen(build, evidence) == {("assessment.type_unfit", ".type")}


def test_a_quantity_without_bounds_takes_any_number(build):
    """Temperatures may be negative."""
    measure = Quantity(unit="°C", low=None)
    assert seen(build, quantity(-(10**6)), measure=measure) == set()


def test_a_breakdown_that_covers_only_a_part_may_be_short(build):
    """Where the categories are not meant to cover everything, a gap is no problem."""
    measure = evolve(build.measures["sorties"], exhaustive=False)
    assert seen(build, counts(emploi=30, autre=11, total=42), measure=measure) == set()


def test_the_gap_is_stated_unless_the_figure_is_sensitive(build):
    """598 of 603: the five that are missing are said, but not of intimate things."""
    evidence = counts(emploi=300, autre=298, total=603)
    (issue,) = check_assessment(build.assessment(evidence), build.grid(build.indicator("sorties")))
    assert dict(issue.arguments) == {"gap": "5", "unit": "personnes"}
    assert issue.severity == "warning"
    found = seen(build, evidence, sensitive=True)
    assert found == {("assessment.parts_below_total", ".total")}


def test_a_digest_has_sixty_four_hexadecimal_digits(build):
    """It may be absent."""
    for digest, fits in (("", True), ("a" * 64, True), ("A" * 63, False), ("g" * 64, False)):
        evidence = DocumentEvidence(id="e", about="heures", title="t", sha256=digest)
        expected = set() if fits else {("assessment.not_a_sha256", ".sha256")}
        assert seen(build, evidence) == expected


def test_an_answer_that_is_not_offered_gets_those_that_are_with_their_titles(build):
    """People know a level by its title; files take its key."""
    evidence = OrdinalEvidence(id="e", about="niveau", value="top")
    indicator = build.indicator("niveau")
    (issue,) = check_assessment(build.assessment(evidence), build.grid(indicator))
    told = [f"{level.key} ({level.title})" for level in indicator.measure.levels]
    assert dict(issue.arguments)["known"].split(", ") == told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(secret=st.integers(10**6, 10**9).map(str))
def test_no_message_repeats_a_value(build, secret):
    """The number, the level or the option that was answered stays out of the words."""
    grid = build.grid(
        *(build.indicator(k) for k in ("heures", "taux", "niveau", "outils", "sorties"))
    )
    word = f"secret_{secret}"
    assessment = build.assessment(
        QuantityEvidence(id="a", about="heures", value=int(secret)),
        RatioEvidence(id="b", about="taux", numerator=int(secret), denominator=1),
        OrdinalEvidence(id="c", about="niveau", value=word),
        ChecklistEvidence(id="d", about="outils", ticked=(word, word)),
        BreakdownEvidence(
            id="f",
            about="sorties",
            counts=(CategoryCount(category="emploi", count=int(secret)),),
            total=1,
        ),
    )
    issues = check_assessment(assessment, grid)
    assert len(issues) == 6
    for issue in issues:
        assert secret not in issue.text("fr") + issue.text("en") + repr(issue)
