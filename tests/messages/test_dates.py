"""Dates and periods are said as people write them, as short as is exact."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.messages.dates import date_text, period_text

DAY = dt.date


@pytest.mark.parametrize(
    ("day", "fr", "en"),
    [
        (DAY(2018, 12, 31), "31 décembre 2018", "31 December 2018"),
        (DAY(2020, 2, 29), "29 février 2020", "29 February 2020"),
        (DAY(2019, 8, 1), "1er août 2019", "1 August 2019"),
    ],
)
def test_a_day_is_written_out(day, fr, en):
    """French says the first of a month by its ordinal."""
    assert date_text(day, "fr") == fr
    assert date_text(day, "en") == en


def test_the_twelve_months():
    """In both languages, in their order."""
    french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    english = (
        "January February March April May June July August September October November December"
    )
    for number, (fr, en) in enumerate(zip(french.split(), english.split(), strict=True), 1):
        assert date_text(DAY(2018, number, 2), "fr") == f"2 {fr} 2018"
        assert date_text(DAY(2018, number, 2), "en") == f"2 {en} 2018"


@pytest.mark.parametrize(
    ("start", "end", "fr", "en"),
    [
        (DAY(2018, 1, 1), DAY(2018, 12, 31), "2018", "2018"),
        (DAY(2018, 1, 1), DAY(2020, 12, 31), "de 2018 à 2020", "from 2018 to 2020"),
        (DAY(2018, 3, 5), DAY(2018, 3, 5), "5 mars 2018", "5 March 2018"),
        (DAY(2018, 1, 1), DAY(2018, 1, 1), "1er janvier 2018", "1 January 2018"),
        (
            DAY(2018, 9, 1),
            DAY(2019, 8, 31),
            "de septembre 2018 à août 2019 compris",
            "from September 2018 through August 2019",
        ),
        (DAY(9998, 1, 1), DAY(9999, 12, 31), "de 9998 à 9999", "from 9998 to 9999"),
        (DAY(2020, 2, 1), DAY(2020, 2, 29), "février 2020", "February 2020"),
        (
            DAY(2019, 2, 1),
            DAY(2019, 2, 27),
            "du 1er février 2019 au 27 février 2019",
            "from 1 February 2019 to 27 February 2019",
        ),
        (
            DAY(2018, 1, 1),
            DAY(2018, 12, 30),
            "du 1er janvier 2018 au 30 décembre 2018",
            "from 1 January 2018 to 30 December 2018",
        ),
    ],
)
def test_whole_years_and_months_are_said_as_such_and_a_single_day_as_a_day(start, end, fr, en):
    """One day short of a year is said with both its days."""
    assert period_text(start, end, "fr") == fr
    assert period_text(start, end, "en") == en
