"""Values on the command line: languages, one-line texts, periods."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.cli.parameters import act, day, language, one_line, period
from utilite_sociale.cli.usage_errors import Misuse
from utilite_sociale.vocabulary import Act


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024", dt.date(2024, 1, 1), dt.date(2024, 12, 31)),
        ("2023-09-01/2024-08-31", dt.date(2023, 9, 1), dt.date(2024, 8, 31)),
        ("2024-02-29/2024-02-29", dt.date(2024, 2, 29), dt.date(2024, 2, 29)),
    ],
)
def test_a_period_is_a_year_or_two_days(text, start, end):
    """Both ends included."""
    found = period(text)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize("text", ["", "24", "2024/2025", "2023-02-29/2024-01-01", "deux", "2024-1"])
def test_anything_else_is_refused(text):
    """With the two ways to write it."""
    with pytest.raises(Misuse) as caught:
        period(text)
    assert caught.value.code == "usage.period"


def test_a_period_that_ends_before_it_begins_is_refused():
    """And said so."""
    with pytest.raises(Misuse) as caught:
        period("2024-01-02/2024-01-01")
    assert caught.value.code == "usage.period_reversed"


@pytest.mark.parametrize("text", ["", "  ", "un\nmot", "\x1b[31m"])
def test_a_name_is_one_line_of_signs_that_show(text):
    """It goes into a file that people read."""
    with pytest.raises(Misuse):
        one_line(text)


def test_a_name_loses_the_blanks_around_it():
    """Only those."""
    assert one_line(" Les Jardins  du Ru ") == "Les Jardins  du Ru"


def test_a_language_is_french_or_english():
    """Written in two letters."""
    assert language("en") == "en"
    with pytest.raises(Misuse):
        language("de")


def test_a_day_is_written_as_in_files():
    """Anything else is refused."""
    assert day("2024-02-29") == dt.date(2024, 2, 29)
    for text in ("2023-02-29", "29/02/2024", ""):
        with pytest.raises(Misuse) as caught:
            day(text)
        assert caught.value.code == "usage.day"


@pytest.mark.parametrize("text", ["request_correction", "request-correction"])
def test_an_act_is_written_as_in_files_or_with_a_hyphen(text):
    """Another word is refused."""
    assert act(text) is Act.REQUEST_CORRECTION
    with pytest.raises(Misuse) as caught:
        act(text.upper())
    assert caught.value.code == "usage.act"
