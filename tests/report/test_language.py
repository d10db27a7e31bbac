"""How the command speaks: French unless told, with the grammar of each language."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from utilite_sociale.model import Period
from utilite_sociale.report.language import Language, command_language, sentence
from utilite_sociale.vocabulary import GridStatus

FRENCH, ENGLISH = Language("fr"), Language("en")


@pytest.mark.parametrize(
    ("variable", "expected"),
    [(None, "fr"), ("", "fr"), ("en", "en"), ("EN_GB.UTF-8", "en"), ("fr", "fr"), ("de", "fr")],
)
def test_the_command_speaks_french_unless_the_environment_says_otherwise(
    monkeypatch, variable, expected
):
    """Unlike the library, which speaks English in Python."""
    monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)
    if variable is not None:
        monkeypatch.setenv("UTILITE_SOCIALE_LANG", variable)
    assert command_language() == expected


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [(0, "0 erreur", "0 errors"), (1, "1 erreur", "1 error"), (2, "2 erreurs", "2 errors")],
)
def test_zero_is_singular_in_french_only(number, french, english):
    """As each grammar has it."""
    assert FRENCH.count("problems.errors", number) == french
    assert ENGLISH.count("problems.errors", number) == english


@pytest.mark.parametrize(
    ("points", "expected"), [(0.5, "0,5 point"), (1.9, "1,9 point"), (2.0, "2,0 points")]
)
def test_points_under_two_are_singular_in_french(points, expected):
    """1,9 point, but 2 points."""
    assert FRENCH.points(points, 1) == expected


def test_each_language_has_its_marks():
    """Numbers, shares, quotes, colons, lists, days and periods."""
    year = Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31))
    assert FRENCH.number(Decimal("1234.5")) == "1\u202f234,5"
    assert ENGLISH.number(Decimal("1234.5")) == "1,234.5"
    assert FRENCH.percent(0.5) == "50\u00a0%"
    assert FRENCH.quote("mot") == "«\u00a0mot\u00a0»"
    assert ENGLISH.quote("word") == "“word”"
    assert FRENCH.field("nom", "texte") == "nom\u00a0: texte"
    assert FRENCH.heading("nom") == "nom\u00a0:"
    assert FRENCH.heading("") == ""
    assert FRENCH.listing(["a", "b"]) == "a, b"
    assert FRENCH.enumeration(["a", "b"]) == "a\u202f; b"
    assert ENGLISH.enumeration(["a", "b"]) == "a; b"
    assert FRENCH.date(dt.date(2018, 1, 1)) == "1er janvier 2018"
    assert FRENCH.period(year) == "2018"
    assert FRENCH.word(GridStatus.DRAFT) == "brouillon"


def test_a_sentence_begins_with_a_capital():
    """Only its first letter changes."""
    assert sentence("état de l’ESS") == "État de l’ESS"
    assert sentence("") == ""
