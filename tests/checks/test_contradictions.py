"""What contradicts, what repeats, what forms no trend."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import (
    BinaryEvidence,
    BreakdownEvidence,
    CategoryCount,
    ChecklistEvidence,
    ChoiceEvidence,
    Evidence,
    MissingEvidence,
    NarrativeEvidence,
    OrdinalEvidence,
    Period,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.vocabulary import MissingState, Qualifier

WHOLE = Period(start=dt.date(2007, 1, 1), end=dt.date(2022, 12, 31))


def year(number):
    return Period(start=dt.date(number, 1, 1), end=dt.date(number, 12, 31))


def seen(build, *evidence):
    grid = build.grid(*(build.indicator(key) for key in build.measures))
    return build.found(check_assessment(build.assessment(*evidence, period=WHOLE), grid))


def breakdown(first, second):
    counts = (
        CategoryCount(category="emploi", count=first),
        CategoryCount(category="autre", count=second),
    )
    return BreakdownEvidence(id="a", about="sorties", counts=counts)


PAIRS = [
    (QuantityEvidence(id="a", about="heures", value=1), {"value": 2}),
    (RatioEvidence(id="a", about="taux", numerator=1, denominator=2), {"denominator": 3}),
    (OrdinalEvidence(id="a", about="niveau", value="bas"), {"value": "haut"}),
    (BinaryEvidence(id="a", about="accord", value=True), {"value": False}),
    (ChoiceEvidence(id="a", about="forme", value="bleu"), {"value": "vert"}),
    (ChecklistEvidence(id="a", about="outils", ticked=("livret",)), {"ticked": ("tuteur",)}),
    (breakdown(1, 2), {"total": 3}),
    (
        MissingEvidence(id="a", about="heures", state=MissingState.REFUSED),
        {"state": MissingState.WITHHELD},
    ),
]


@pytest.mark.parametrize(("first", "change"), PAIRS)
def test_two_answers_to_one_question_contradict(build, first, change):
    """Same indicator, voice and period: different values are refused, equal ones noticed."""
    other = evolve(first, id="b", **change)
    assert seen(build, first, other) == {("assessment.contradiction", "evidence[b]")}
    same = evolve(first, id="b", qualifier=Qualifier.ABOUT)
    assert seen(build, first, same) == {("assessment.said_twice", "evidence[b]")}


@pytest.mark.parametrize(("first", "change"), PAIRS)
def test_other_voices_other_years_and_corrections_do_not_contradict(build, first, change):
    """They are other answers."""
    other = evolve(first, id="b", **change)
    for apart in ({"voice": "permanents"}, {"period": year(2018)}, {"replaces": "a"}):
        found = seen(build, first, evolve(other, **apart))
        assert not {code for code, _ in found} & {"assessment.contradiction"}


def test_order_of_ticks_and_counts_does_not_matter(build):
    """The same thing said in another order is a repeat."""
    ticked = ChecklistEvidence(id="a", about="outils", ticked=("livret", "tuteur"))
    turned = evolve(ticked, id="b", ticked=("tuteur", "livret"))
    assert seen(build, ticked, turned) == {("assessment.said_twice", "evidence[b]")}
    counted = breakdown(1, 2)
    turned_counts = evolve(counted, id="b", counts=tuple(reversed(counted.counts)))
    assert seen(build, counted, turned_counts) == {("assessment.said_twice", "evidence[b]")}


def test_words_never_contradict(build):
    """Several stories stand side by side, whatever they are about."""
    one = NarrativeEvidence(id="a", about="recit", text="t")
    assert (
        seen(build, one, evolve(one, id="b", text="u"), evolve(one, id="c", about="heures"))
        == set()
    )


def test_a_missing_answer_contradicts_a_given_one(build):
    """Not provided and provided cannot both be true."""
    first = QuantityEvidence(id="a", about="heures", value=1)
    missing = MissingEvidence(id="b", about="heures", state=MissingState.REFUSED)
    assert seen(build, first, missing) == {("assessment.contradiction", "evidence[b]")}


def test_an_id_given_twice_contradicts_and_repeats_nothing(build):
    """That the name serves twice is said; that it contradicts itself means nothing."""
    first = QuantityEvidence(id="a", about="heures", value=1)
    for other in (first, evolve(first, value=2)):
        assert seen(build, first, other) == {("assessment.id_twice", "evidence[a]")}


def test_an_unknown_sort_of_evidence_repeats_nothing(build):
    """A kind that a later version adds is compared with nothing."""
    first = Evidence(id="a", about="heures")
    found = seen(build, first, evolve(first, id="b"))
    assert ("assessment.contradiction", "evidence[b]") in found


def people(name, number, count, population):
    return QuantityEvidence(
        id=name, about="personnes", value=count, period=year(number), population=population
    )


def test_different_populations_form_no_trend(build):
    """Four figures of four years, each of another group of people."""
    found = seen(
        build,
        people("a", 2007, 245, "personnes mises à disposition"),
        people("b", 2013, 228, "salariés"),
        people("c", 2019, 237, "salariés en parcours"),
        people("d", 2022, 120, "salariés de l'ACI et de l'AI"),
    )
    assert found == {("assessment.populations_differ", "evidence[d]")}
    assert seen(build, people("a", 2007, 245, "s"), people("b", 2013, 228, "s")) == set()


def test_different_lengths_of_time_form_no_trend(build):
    """A leap year is as long as another; a quarter is not a year."""
    quarter = Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 3, 31))
    first = people("a", 2016, 1, "")
    assert seen(build, first, people("b", 2017, 2, "")) == set()
    found = seen(build, first, evolve(first, id="b", period=quarter))
    assert found == {("assessment.period_lengths_differ", "evidence[b]")}
