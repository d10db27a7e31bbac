"""What each voice says of an indicator: one exact value, or a typed absence."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from tests.scoring import build
from utilite_sociale.model import (
    BreakdownEvidence,
    CategoryCount,
    ContextEvidence,
    DocumentEvidence,
    Narrative,
    NarrativeEvidence,
    Period,
    Ratio,
)
from utilite_sociale.scoring.answers import Absent, Answered, Answers, Undefined, unsupported
from utilite_sociale.vocabulary import MissingState

HOURS = build.counting("a", None)
SHARE = build.sharing("a", None)
HALVES = (
    Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 6, 30)),
    Period(start=dt.date(2024, 7, 1), end=dt.date(2024, 12, 31)),
)


def heard(indicator, *evidence):
    return Answers(build.assessment(*evidence)).by_voice(indicator)


def test_a_value_is_kept_exactly():
    """0.1 hour is one tenth, and 1 of 3 is one third, in per cent."""
    assert heard(HOURS, build.amount("a", 0.1))[""].value == Fraction(1, 10)
    assert heard(SHARE, build.share("a", 1, 3))[""].value == Fraction(100, 3)


def test_a_ratio_in_another_unit_is_not_multiplied():
    euros = build.sharing(
        "a",
        None,
        measure=Ratio(numerator="n", denominator="d", unit="€", part_of_whole=False),
    )
    assert heard(euros, build.share("a", 7, 2))[""].value == Fraction(7, 2)


@pytest.mark.parametrize(
    ("indicator", "evidence", "value"),
    [
        (build.levels("a", 0, 1), build.level("a", "n1"), "n1"),
        (build.listing("a", "choice", x=1), build.chosen("a", "x"), "x"),
        (build.listing("a", "binary", no=0, yes=1), build.yes("a"), "yes"),
        (build.listing("a", "binary", no=0, yes=1), build.yes("a", value=False), "no"),
        (build.listing("a", "checklist", x=1), build.ticked("a", "x"), frozenset({"x"})),
    ],
)
def test_an_answer_in_words_is_its_key(indicator, evidence, value):
    assert heard(indicator, evidence)[""].value == value


def test_counts_and_words_are_answers_that_no_rule_reads():
    counts = BreakdownEvidence(
        id="x", about="a", counts=(CategoryCount(category="emploi", count=Decimal(3)),)
    )
    words = NarrativeEvidence(id="y", about="b", text="Un atelier vélo est né.")
    story = build.indicator("b", Narrative(), None)
    assert heard(HOURS, counts)[""] == Answered(value=None, evidence=counts)
    assert heard(story, words)[""] == Answered(value=None, evidence=words)


def test_words_documents_and_context_beside_a_figure_are_no_answer_to_it():
    aside = (
        NarrativeEvidence(id="y", about="a", text="Un exemple."),
        DocumentEvidence(id="d", about="a", title="Bilan social"),
        ContextEvidence(id="c", about="a", label="Ailleurs", value=Decimal(3)),
    )
    assert heard(HOURS, *aside) == {}
    assert list(heard(HOURS, *aside, build.amount("a", 1))) == [""]


def test_nothing_over_nothing_is_undefined_and_never_0():
    zero = build.share("a", 0, 0)
    assert heard(SHARE, zero)[""] == Undefined(evidence=zero)


def test_an_unknown_part_of_nothing_is_undefined_too():
    """A part of 0 people cannot be anybody."""
    unknown = build.share("a", None, 0)
    assert heard(SHARE, unknown)[""] == Undefined(evidence=unknown)


@pytest.mark.parametrize(
    ("evidence", "part"),
    [(build.share("a", 30, None), "denominator"), (build.share("a", None, 51), "numerator")],
)
def test_half_a_ratio_is_no_rate(evidence, part):
    """30 exits to durable jobs, and no total of exits: nothing to divide by."""
    assert heard(SHARE, evidence)[""] == Absent(evidence=evidence, missing_part=part)


@pytest.mark.parametrize("state", list(MissingState))
def test_a_reason_for_an_absence_is_kept_with_its_words(state):
    said = build.missing("a", state, reason="Le questionnaire part en mars.")
    answer = heard(HOURS, said)[""]
    assert (answer.state, answer.reason) == (state, "Le questionnaire part en mars.")
    assert "mars" not in repr(answer)


def test_a_later_piece_that_replaces_the_first_is_a_correction():
    first = build.amount("a", 1)
    assert heard(HOURS, build.amount("a", 2, replaces=first.id), first)[""].value == 2


def test_a_correction_of_a_correction_leaves_the_last_one():
    first = build.amount("a", 1)
    second = build.amount("a", 2, replaces=first.id)
    third = build.amount("a", 3, replaces=second.id)
    assert heard(HOURS, first, second, third)[""].value == 3


@pytest.mark.parametrize("turn", [1, -1])
def test_of_several_periods_the_latest_speaks_whatever_the_order(turn):
    items = [build.amount("a", n, period=half) for n, half in enumerate(HALVES)]
    assert heard(HOURS, *items[::turn])[""].value == 1


def test_of_two_periods_that_end_together_the_later_to_start_speaks():
    """The second half of the year is later than the whole year."""
    whole, half = build.amount("a", 1), build.amount("a", 2, period=HALVES[1])
    assert heard(HOURS, whole, half)[""].value == 2
    assert heard(HOURS, half, whole)[""].value == 2


def test_of_the_same_period_the_first_speaks():
    """Two values for one voice and one period are a contradiction, which checks refuse."""
    assert heard(HOURS, build.amount("a", 1), build.amount("a", 2))[""].value == 1


def test_an_absence_of_the_latest_period_hides_an_older_value():
    """What was known in June is not known in December."""
    items = (build.amount("a", 1, period=HALVES[0]), build.missing("a", period=HALVES[1]))
    assert isinstance(heard(HOURS, *items)[""], Absent)


def test_each_voice_has_its_own_latest_period():
    items = (
        build.amount("a", 1, voice="equipe", period=HALVES[0]),
        build.amount("a", 2, voice="clients", period=HALVES[1]),
    )
    said = heard(HOURS, *items)
    assert {voice: answer.value for voice, answer in said.items()} == {"equipe": 1, "clients": 2}


REQUIRED = build.counting("a", None, evidence_required=True)


def test_an_answer_without_the_proof_required_is_kept_and_counts_as_missing():
    said = build.amount("a", 12)
    answer = heard(REQUIRED, said)[""]
    assert (answer.state, answer.evidence) == (MissingState.UNSUPPORTED, said)
    assert unsupported(answer)


@pytest.mark.parametrize(
    "proof",
    [
        [build.amount("a", 12, source="rapport")],
        [build.amount("a", 12), DocumentEvidence(id="d", about="a", title="Bilan social")],
    ],
)
def test_a_source_or_a_document_is_a_proof(proof):
    answer = heard(REQUIRED, *proof)[""]
    assert answer.value == 12
    assert not unsupported(answer)


def test_a_document_on_something_else_is_no_proof():
    other = DocumentEvidence(id="d", about="b", title="Bilan social")
    assert unsupported(heard(REQUIRED, build.amount("a", 12), other)[""])


def test_a_reason_for_an_absence_needs_no_proof():
    answer = heard(REQUIRED, build.missing("a", "refused"))[""]
    assert answer.state is MissingState.REFUSED
    assert not unsupported(answer)


def test_evidence_on_an_element_is_kept_in_the_order_of_the_file():
    items = (build.amount("a", 1), build.amount("b", 2), build.amount("a", 3, voice="equipe"))
    about = Answers(build.assessment(*items)).about
    assert about == {"a": [items[0], items[2]], "b": [items[1]]}


def test_what_has_no_date_speaks_only_where_nothing_dated_does():
    """A figure of no known date does not hide that of June."""
    undated = build.amount("a", 1, undated=True)
    dated = build.amount("a", 2, period=HALVES[0])
    assert heard(HOURS, undated, dated)[""].value == 2
    assert heard(HOURS, dated, undated)[""].value == 2
    assert heard(HOURS, undated)[""].value == 1
