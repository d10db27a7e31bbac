"""Closed lists: the words of the design, in files and in both languages."""

from __future__ import annotations

import inspect
import re

import pytest

from utilite_sociale import vocabulary
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages.catalogue import CATALOGUE

LISTS = {name: getattr(vocabulary, name) for name in vocabulary.__all__}
WITHOUT_WORDS = {"AxisScale", "ClosedSide", "CoverageBasis"}
"""Options of a rule or of a minimum: a sentence of the explanation says them in their place."""


def table(name: str) -> str:
    """Give the name of the texts of a list: ``GridStatus`` is ``grid_status``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("name", LISTS)
def test_words_are_keys_and_each_list_says_what_it_is(name):
    """Lowercase in files, uppercase in Python."""
    assert inspect.getdoc(LISTS[name])
    for word in LISTS[name]:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", word)
        assert word.name == word.upper()
        assert f"{word}" == word.value


@pytest.mark.parametrize("name", sorted(set(LISTS) - WITHOUT_WORDS))
def test_every_word_is_said_in_french_and_in_english(name):
    """And no text is left of a word that is gone."""
    prefix = f"{table(name)}."
    said = {code.removeprefix(prefix) for code in CATALOGUE if code.startswith(prefix)}
    assert said == set(LISTS[name])


def test_how_official_a_grid_is():
    """Published words, our proposal, an illustration, a draft."""
    assert set(vocabulary.GridStatus) == {"published", "proposed", "illustrative", "draft"}


def test_what_an_indicator_looks_at():
    """The triad of the COORACE synthesis of 2013: réalisation, résultat, impact."""
    assert list(vocabulary.IndicatorLevel) == ["realisation", "result", "impact"]


def test_proofs_go_from_the_weakest_to_the_strongest():
    """Ressenti, déclaratif, suivi interne, donnée administrative, étude."""
    words = [CATALOGUE[f"strength.{word}"].fr for word in vocabulary.Strength]
    assert words == ["ressenti", "déclaratif", "suivi interne", "donnée administrative", "étude"]


def test_why_a_value_is_missing():
    """Six states that stay in the calculation, and *sans objet*, which leaves it.

    0/0 is no state that anybody enters: it follows from its figures.
    """
    assert set(vocabulary.MissingState) == {
        "not_provided",
        "not_collected",
        "refused",
        "withheld",
        "discarded",
        "unsupported",
        "not_applicable",
    }


def test_an_assessment_goes_from_draft_to_validated():
    """À compléter, transmise, relue, validée."""
    assert list(vocabulary.Stage) == ["draft", "submitted", "reviewed", "validated"]


def test_a_word_that_is_not_in_a_list_is_refused():
    """It is named by the error."""
    with pytest.raises(ValueError, match="officiel"):
        vocabulary.GridStatus("officiel")


@pytest.mark.parametrize("name", LISTS)
def test_another_word_is_refused_and_the_possible_ones_are_said(name):
    """Wherever a list is read: a file, a program, a form."""
    with pytest.raises(InvalidValueError) as caught:
        LISTS[name]("zzz")
    assert caught.value.code == "value.unknown_word"
    assert all(word in caught.value.message("fr") for word in LISTS[name])


def test_what_is_no_text_is_named_by_its_type():
    """Nothing that was written is repeated but a word."""
    with pytest.raises(InvalidValueError, match="'int' is not possible"):
        vocabulary.Stage(3)
