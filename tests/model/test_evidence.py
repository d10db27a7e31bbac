"""Evidence is exact, and what is refused is never repeated."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.model.refusals import refusal
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    BinaryEvidence,
    BreakdownEvidence,
    CategoryCount,
    ChecklistEvidence,
    ChoiceEvidence,
    ContextEvidence,
    DocumentEvidence,
    MissingEvidence,
    NarrativeEvidence,
    OrdinalEvidence,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.vocabulary import MissingState, NarrativeShape, Qualifier, Strength


def quantity(**fields):
    return QuantityEvidence(**{"id": "e", "about": "heures", "value": 1, **fields})


def test_a_figure_is_exact():
    """A float is taken by its shortest text."""
    assert quantity(value=0.1).value == Decimal("0.1")
    counted = CategoryCount(category="emploi", count=0.1)
    assert counted.count == Decimal("0.1")


def test_a_ratio_keeps_both_its_parts_and_may_lack_one():
    """Thirty exits to durable jobs, and no total: a fact without a rate."""
    lacking = RatioEvidence(id="e", about="taux", numerator=30)
    assert lacking.denominator is None
    nothing = RatioEvidence(id="e", about="taux", numerator=0, denominator=0)
    assert (nothing.numerator, nothing.denominator) == (0, 0)
    assert refusal(lambda: RatioEvidence(id="e", about="taux")) == "value.empty_ratio"
    below = {"id": "e", "about": "taux", "numerator": 1, "denominator": -1}
    assert refusal(lambda: RatioEvidence(**below)) == "value.below"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"id": "E 1"}, "not_a_key_near"),
        ({"value": "12"}, "not_a_number"),
        ({"value": True}, "not_a_number"),
        ({"n": -1}, "below"),
        ({"n": 2.5}, "not_whole"),
        ({"n": True}, "not_whole"),
        ({"collected_on": "2018-01-01"}, "not_a_date"),
        ({"consent": "non"}, "not_yes_or_no"),
        ({"provisional": "oui"}, "not_yes_or_no"),
    ],
)
def test_what_cannot_be_meant_is_refused(fields, code):
    """Whatever the evidence is about."""
    assert refusal(lambda: quantity(**fields)) == f"value.{code}"


def test_nothing_is_shown_until_somebody_consents():
    """And nothing is said of what is not known."""
    plain = quantity()
    assert not plain.consent
    assert not plain.provisional
    assert (plain.n, plain.strength, plain.qualifier, plain.period) == (None, None, None, None)


def test_words_of_the_closed_lists_are_understood():
    """How a source words a figure, and how strong the proof is."""
    told = quantity(qualifier="nearly", strength="felt", collected_on=dt.date(2019, 1, 1))
    assert told.qualifier is Qualifier.NEARLY
    assert told.strength is Strength.FELT
    narrative = NarrativeEvidence(id="e", about="recit", text="Un matin…", shape="verbatim")
    assert narrative.shape is NarrativeShape.VERBATIM


@pytest.mark.parametrize(
    "make",
    [
        lambda answer: OrdinalEvidence(id="e", about="niveau", value=answer),
        lambda answer: ChoiceEvidence(id="e", about="forme", value=answer),
        lambda answer: ChecklistEvidence(id="e", about="outils", ticked=["livret", answer]),
        lambda answer: CategoryCount(category=answer, count=1),
    ],
)
def test_an_answer_is_given_by_key_and_never_repeated(make):
    """The words of an answer may be confided; the message names the remedy only."""
    with pytest.raises(InvalidValueError) as caught:
        make("Très mal vécu")
    assert caught.value.code == "value.answer_not_a_key"
    assert "vécu" not in repr(caught.value) + caught.value.message("fr")
    make("haut")


@pytest.mark.parametrize(
    "make",
    [
        lambda: CategoryCount(category="emploi", count=-48151),
        lambda: BreakdownEvidence(id="e", about="sorties", counts=(), total=-48151),
        lambda: RatioEvidence(id="e", about="taux", denominator=-48151),
        lambda: quantity(n=-48151),
    ],
)
def test_a_figure_that_is_refused_is_not_repeated(make):
    """A small count of people says who they are."""
    with pytest.raises(InvalidValueError) as caught:
        make()
    assert caught.value.code == "value.below"
    assert "48151" not in repr(caught.value) + caught.value.message("fr")


@pytest.mark.parametrize("value", ["yes", "non", 1, None])
def test_yes_and_no_are_not_guessed(value):
    """Any text would count as yes."""
    assert refusal(lambda: BinaryEvidence(id="e", about="accord", value=value)) == (
        "value.not_yes_or_no"
    )


def test_a_breakdown_may_lack_categories_and_its_total():
    """What is left out is unknown, not zero."""
    partial = BreakdownEvidence(
        id="e", about="sorties", counts=[CategoryCount(category="a", count=0)]
    )
    assert partial.total is None
    assert BreakdownEvidence(id="e", about="sorties", counts=[], total=42).counts == ()


def test_words_documents_and_context_say_something():
    """A story may have several lines; a document has a title; a context a figure or a text."""
    assert (
        NarrativeEvidence(id="e", about="r", text="Un\ndeux").shape is NarrativeShape.ACTION_EXAMPLE
    )
    assert refusal(lambda: NarrativeEvidence(id="e", about="r", text=" \n")) == "value.blank"
    assert refusal(lambda: DocumentEvidence(id="e", about="r", title="")) == "value.blank"
    assert ContextEvidence(id="e", label="Salariés", value=0).value == 0
    assert ContextEvidence(id="e", label="Salariés", text="Non publié").value is None
    empty = {"id": "e", "label": "Salariés", "text": " "}
    assert refusal(lambda: ContextEvidence(**empty)) == "value.empty_context"


def test_what_is_missing_says_why():
    """By a word of the closed list; checks ask for a reason where one is needed."""
    missing = MissingEvidence(id="e", about="heures", state="withheld")
    assert missing.state is MissingState.WITHHELD
    with pytest.raises(ValueError, match="999"):
        MissingEvidence(id="e", about="heures", state="999")
