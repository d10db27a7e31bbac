"""Who counts as a leaver: both rules at their edges, kind by kind, as the public data say."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.held import LEAVER_RULES, WorkedTime, months_of
from utilite_sociale.errors import InvalidValueError

WRITTEN, APPLIED = LEAVER_RULES["ecrite"], LEAVER_RULES["appliquee"]


def counts(kind: str, **worked: Decimal | float) -> tuple[bool, bool]:
    """Ask both rules, the written one first."""
    given = WorkedTime(**{"months": 12, "hours": 1000, "hours_of_year": 500, **worked})
    return WRITTEN.counts(kind, given), APPLIED.counts(kind, given)


@pytest.mark.parametrize("kind", ["AI", "ETTI"])
@pytest.mark.parametrize(
    ("hours", "expected"),
    [("149.9", (False, False)), ("150", (False, True)), ("150.1", (True, True))],
)
def test_hours_at_the_edge(kind, hours, expected):
    """More than 150 is written, 150 or more is applied; months do not matter."""
    assert counts(kind, hours=Decimal(hours), months=0, hours_of_year=0) == expected


@pytest.mark.parametrize("kind", ["ACI", "EI"])
@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (80, (False, False)),  # 80 x 0,0328767 = 2,6301
        (81, (False, True)),  # 81 x 0,0328767 = 2,6630
        (91, (False, True)),  # 91 x 0,0328767 = 2,9918
        (92, (True, True)),  # 92 x 0,0328767 = 3,0247
    ],
)
def test_days_at_the_edge(kind, days, expected):
    """More than 3 months is written, more than 2.65 months is applied."""
    assert counts(kind, months=months_of(days), hours=0) == expected


@pytest.mark.parametrize("kind", ["ACI", "EI"])
def test_months_are_passed_and_not_just_reached(kind):
    """And an hour of the year is asked for beside them."""
    assert counts(kind, months=3) == (False, True)
    assert counts(kind, months=Decimal("2.65")) == (False, False)
    assert counts(kind, hours_of_year=Decimal("0.9")) == (False, False)
    assert counts(kind, hours_of_year=1) == (True, True)


def test_in_an_eiti_everybody_counts_or_whoever_worked_an_hour():
    """No particular rule is written."""
    assert counts("EITI", months=0, hours=0, hours_of_year=0) == (True, False)
    assert counts("EITI", months=0, hours=1, hours_of_year=1) == (True, True)


@pytest.mark.parametrize("rule", [WRITTEN, APPLIED])
def test_a_kind_without_a_rule_is_an_error(rule):
    """Nothing is known of a GEIQ."""
    with pytest.raises(InvalidValueError, match=r"ACI, EI, AI, ETTI, EITI"):
        rule.counts("GEIQ", WorkedTime(months=5, hours=5, hours_of_year=5))


@pytest.mark.property
@given(
    st.sampled_from(["ACI", "EI", "AI", "ETTI"]),
    st.integers(0, 1000),
    st.integers(0, 2000),
    st.integers(0, 2000),
)
def test_whoever_counts_under_the_written_rule_counts_under_the_applied_one(
    kind, days, hours, hours_of_year
):
    """They differ at the edges only."""
    written, applied = counts(
        kind, months=months_of(days), hours=hours, hours_of_year=hours_of_year
    )
    assert applied or not written


def test_a_worked_time_shows_nothing_of_itself():
    """It is somebody's."""
    assert repr(WorkedTime(months=5, hours=5, hours_of_year=5)) == "WorkedTime()"
