"""Territories are départements of a vintage, periods are days with both ends."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.refusals import refusal
from utilite_sociale.model import Period, Territory

METROPOLE = [f"{number:02d}" for number in range(1, 96) if number != 20]
"""Numbers of the départements of metropolitan France; Corsica has had 2A and 2B since 1976."""
OVERSEAS = ["971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988"]


def territory(*codes, vintage=2016):
    return Territory(title="Ici", departements=codes, vintage=vintage)


def period(start, end):
    return Period(start=start, end=end)


def test_every_departement_is_known():
    """Ninety-six in metropolitan France, and those overseas."""
    codes = (*METROPOLE, "2A", "2B", *OVERSEAS)
    assert len(METROPOLE) + 2 == 96
    assert territory(*codes).departements == codes


@pytest.mark.parametrize(
    "code", ["1", "00", "20", "96", "970", "979", "2C", "2a", "\u0663\u0665", "075", " 75", 75]
)
def test_what_is_no_departement_is_refused(code):
    """A lost zero, a number, digits of another script."""
    assert refusal(lambda: territory("35", code)) == "value.not_a_departement"


def test_a_territory_has_departements_and_a_vintage():
    """Regions change: a code of region would not say which."""
    assert refusal(territory) == "value.empty_list"
    assert refusal(lambda: territory("35", vintage=16)) == "value.outside"
    assert refusal(lambda: territory("35", vintage="2016")) == "value.not_whole"


def test_a_period_counts_both_its_ends():
    """A year of 365 days, a leap year, one day."""
    assert period(dt.date(2018, 1, 1), dt.date(2018, 12, 31)).days == 365
    assert period(dt.date(2020, 1, 1), dt.date(2020, 12, 31)).days == 366
    assert period(dt.date(2020, 2, 29), dt.date(2020, 2, 29)).days == 1


@given(st.dates(), st.dates())
def test_a_period_ends_after_it_starts(start, end):
    """Two dates the wrong way round are refused, never swapped in silence."""
    if end < start:
        assert refusal(lambda: period(start, end)) == "value.period_reversed"
    else:
        assert period(start, end).days == end.toordinal() - start.toordinal() + 1


@given(st.lists(st.dates(), min_size=4, max_size=4))
def test_a_period_holds_those_whose_days_it_holds(dates):
    """Every day of the other, both ends included."""
    a, b, c, d = dates
    whole, other = period(min(a, b), max(a, b)), period(min(c, d), max(c, d))
    days = range(whole.start.toordinal(), whole.end.toordinal() + 1)
    assert (other in whole) == (other.start.toordinal() in days and other.end.toordinal() in days)


def test_a_period_is_written_as_the_standard_does():
    """ISO 8601 separates both ends by a solidus."""
    assert str(period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))) == "2018-01-01/2018-12-31"


def test_a_period_is_made_of_days():
    """A text or a moment is refused before it is compared."""
    day, moment = dt.date(2018, 1, 1), dt.datetime(2018, 1, 1, tzinfo=dt.UTC)
    assert refusal(lambda: period("2018-01-01", day)) == "value.not_a_date"
    assert refusal(lambda: period(day, moment)) == "value.not_a_date"
