"""Full-time equivalents: hours over the reference of each annex, never one that is made up."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.held import AnnexHours
from utilite_sociale.collect.held.hours import achieved_fte, contracted_fte, read_reference
from utilite_sociale.errors import InvalidValueError

HOURS = st.integers(0, 200_000)
REFERENCES = st.sampled_from([1505, 1600, 1607, 1820])


def test_the_example_of_the_review():
    """43 680 hours by 1 820 hours are 24 employees, in the words of the ASH, n° 2420."""
    annex = AnnexHours(hours=43680, reference=1820)
    assert annex.achieved == 24
    assert achieved_fte([annex]) == Decimal(24)


def test_each_annex_has_its_own_reference():
    """They are added, and nothing else is."""
    annexes = [AnnexHours(hours=1820, reference=1820), AnnexHours(hours=3214, reference=1607)]
    assert achieved_fte(annexes) == 3
    assert achieved_fte([AnnexHours(hours=1000, reference=1607)]) == Decimal(
        "0.6222775357809583074051026758"
    )


def test_what_is_not_known_makes_no_figure():
    """Of one annex as of all."""
    known = AnnexHours(hours=10, reference=1820, contracted=Decimal("2.5"))
    assert achieved_fte([]) is None
    assert contracted_fte([]) is None
    for unknown in (AnnexHours(hours=10), AnnexHours(reference=1820), AnnexHours()):
        assert unknown.achieved is None
        assert achieved_fte([known, unknown]) is None
        assert contracted_fte([known, unknown]) is None
    assert contracted_fte([known, known]) == 5


@pytest.mark.property
@given(st.lists(st.tuples(HOURS, REFERENCES), min_size=1, max_size=5))
def test_equivalents_add_up_whatever_their_order(pairs):
    """To 28 digits of the exact sum."""
    exact = sum(Fraction(hours, reference) for hours, reference in pairs)
    annexes = [AnnexHours(hours=hours, reference=reference) for hours, reference in pairs]
    found = achieved_fte(annexes)
    assert abs(Fraction(found) - exact) <= exact / 10**27
    assert achieved_fte(reversed(annexes)) == found


@pytest.mark.parametrize("kind", ["ETTI", "EI", "AI", "EITI", "GEIQ", ""])
def test_a_reference_that_was_not_read_never_serves(kind):
    """Nor one of which a part could not be read."""
    with pytest.raises(InvalidValueError) as caught:
        read_reference(kind)
    assert caught.value.code == "held.no_reference"


def test_one_reference_was_read():
    """1 820 paid hours in an ACI."""
    assert read_reference("ACI").hours == 1820
