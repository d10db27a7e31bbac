"""Dates: inside the period, not before, fresh enough."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import (
    ContextEvidence,
    DocumentEvidence,
    MissingEvidence,
    NarrativeEvidence,
    Period,
    QuantityEvidence,
)
from utilite_sociale.vocabulary import MissingState


def year(number):
    return Period(start=dt.date(number, 1, 1), end=dt.date(number, 12, 31))


def hours(**changes):
    return QuantityEvidence(id="e", about="heures", value=10, **changes)


def seen(build, *evidence, period=None, grid=None, months=None, **changes):
    indicator = build.indicator("heures", fresh_for_months=months)
    assessment = build.assessment(*evidence, period=period or year(2018), **changes)
    return build.found(check_assessment(assessment, build.grid(indicator, **(grid or {}))))


def test_undated_evidence_has_no_period(build):
    """Either the source gives a date or it does not."""
    assert seen(build, hours(undated=True)) == set()
    assert seen(build, hours(undated=True, period=year(2018))) == {
        ("assessment.undated_with_period", "evidence[e].undated")
    }


@pytest.mark.parametrize(
    "outside", [year(2017), year(2019), Period(start=dt.date(2018, 6, 1), end=dt.date(2019, 1, 1))]
)
def test_what_is_covered_lies_in_the_period(build, outside):
    """Wholly; answers and words alike."""
    words = NarrativeEvidence(id="n", about="accueil", text="t", period=outside)
    assert seen(build, hours(period=outside), words) == {
        ("assessment.outside_period", "evidence[e].period"),
        ("assessment.outside_period", "evidence[n].period"),
    }


def test_a_part_of_the_period_is_inside(build):
    """A quarter of the year, and the year itself."""
    quarter = Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 3, 31))
    assert seen(build, hours(period=quarter)) == set()
    assert seen(build, hours(period=year(2018))) == set()


def test_context_and_documents_may_cover_any_days(build):
    """They answer nothing."""
    old = {"period": year(1995), "collected_on": dt.date(1990, 1, 1)}
    context = ContextEvidence(id="c", label="l", value=1, **old)
    document = DocumentEvidence(id="d", about="heures", title="Statuts", **old)
    assert seen(build, context, document) == set()


def test_nothing_is_collected_before_it_begins(build):
    """During or after what it covers, yes."""
    assert seen(build, hours(collected_on=dt.date(2018, 1, 1))) == set()
    assert seen(build, hours(collected_on=dt.date(2019, 6, 1))) == set()
    found = seen(build, hours(collected_on=dt.date(2017, 12, 31)))
    assert found == {("assessment.collected_early", "evidence[e].collected_on")}


@pytest.mark.parametrize(
    ("end", "months", "stale"),
    [
        (dt.date(2017, 12, 31), 12, False),
        (dt.date(2017, 12, 30), 12, True),
        (dt.date(2017, 12, 31), 11, True),
        (dt.date(2018, 12, 31), 1, False),
        (dt.date(2018, 11, 30), 1, True),
    ],
)
def test_a_figure_stays_fresh_for_so_many_months(build, end, months, stale):
    """Counted from the last day that it covers to the last day of the assessment."""
    evidence = hours(period=Period(start=dt.date(2017, 1, 1), end=end))
    period = Period(start=dt.date(2017, 1, 1), end=dt.date(2018, 12, 31))
    expected = {("assessment.stale", "evidence[e].period")} if stale else set()
    assert seen(build, evidence, period=period, months=months) == expected


def test_only_figures_grow_old(build):
    """The reason why an answer is missing does not."""
    missing = MissingEvidence(id="m", about="heures", state=MissingState.REFUSED, period=year(2017))
    period = Period(start=dt.date(2017, 1, 1), end=dt.date(2018, 12, 31))
    assert seen(build, missing, period=period, months=1) == set()


@pytest.mark.parametrize(
    ("dates", "inside"),
    [
        ({"valid_from": dt.date(2018, 12, 31)}, True),
        ({"valid_from": dt.date(2019, 1, 1)}, False),
        ({"valid_until": dt.date(2018, 1, 1)}, True),
        ({"valid_until": dt.date(2017, 12, 31)}, False),
    ],
)
def test_a_grid_serves_between_its_dates(build, dates, inside):
    """An assessment wholly outside them is noticed."""
    expected = set() if inside else {("assessment.grid_not_valid", "period")}
    assert seen(build, hours(), grid=dates) == expected
