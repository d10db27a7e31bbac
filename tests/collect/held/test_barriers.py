"""Support on barriers: three ways that share nobody, over those who are concerned."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.held import Audience, AudienceCount, AudienceCounts, BarrierSupport
from utilite_sociale.errors import InvalidValueError

COUNTS = st.integers(0, 300)


def support(concerned=None, internal=None, external=None, both=None) -> BarrierSupport:
    return BarrierSupport(
        barrier="mobilite", concerned=concerned, internal=internal, external=external, both=both
    )


def test_nobody_concerned_is_no_rate():
    """0 over 0 is undefined, where public pipelines write 0."""
    assert support(0, 0, 0, 0).rate is None
    assert support(0, 0, 0, 0).supported == 0
    assert not support(0, 0, 0, 0).exceeds


def test_more_supported_than_concerned_is_told():
    """And stays as it was given."""
    found = support(5, 4, 2, 0)
    assert found.exceeds
    assert (found.concerned, found.supported, found.rate) == (5, 6, Fraction(6, 5))


@pytest.mark.parametrize("unknown", [(None, 1, 1, 1), (5, None, 1, 1), (5, 1, 1, None)])
def test_what_is_not_known_makes_no_rate(unknown):
    """Nor an excess."""
    assert support(*unknown).rate is None
    assert not support(*unknown).exceeds


@pytest.mark.property
@given(COUNTS, st.tuples(COUNTS, COUNTS, COUNTS))
def test_a_rate_is_the_sum_of_the_three_ways_over_the_concerned(concerned, ways):
    """Above one exactly where it is told."""
    found = support(concerned, *ways)
    assert found.supported == sum(ways)
    assert found.exceeds == (sum(ways) > concerned)
    assert found.rate == (Fraction(sum(ways), concerned) if concerned else None)


def test_a_barrier_or_a_situation_that_does_not_exist_is_refused():
    """They are closed lists."""
    with pytest.raises(ValueError, match="chance"):
        BarrierSupport(barrier="chance")
    with pytest.raises(InvalidValueError):
        support(-1)


def test_the_shares_of_audiences():
    """``audiences``: each over the same total, none without it, none of a situation not given."""
    women = AudienceCount(audience="femmes", count=9)
    unknown = AudienceCount(audience="qpv")
    given_ = AudienceCounts(employees=20, counts=(women, unknown))
    assert given_.share(Audience.WOMEN) == Fraction(45, 100)
    assert given_.share(Audience.QPV) is None
    assert given_.share(Audience.RSA) is None
    assert AudienceCounts(counts=(women,)).share(Audience.WOMEN) is None
    assert AudienceCounts(employees=0, counts=(women,)).share(Audience.WOMEN) is None
