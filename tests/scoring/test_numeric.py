"""The numbers that a measure can take, and where a rule can turn among them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from utilite_sociale.model import Narrative, Quantity, Ratio
from utilite_sociale.scoring.numeric import domain_of, ratio_factor, turning_values

PER_CENT = Ratio(numerator="a", denominator="b")
EUROS = Ratio(numerator="a", denominator="b", unit="€/ETP", part_of_whole=False)


@pytest.mark.parametrize(
    ("measure", "inside", "outside"),
    [
        (Quantity(unit="h", high=Decimal(10)), ["0", "10", "1/3"], ["-1", "11"]),
        (Quantity(unit="p", integer=True), ["0", "3"], ["1/2", "-1"]),
        (Quantity(unit="€", low=None), ["-1000", "1000"], []),
        (PER_CENT, ["0", "100"], ["-1", "101"]),
        (EUROS, ["0", "100000"], ["-1"]),
        (Ratio(numerator="a", denominator="b", unit="part"), ["0", "1"], ["2"]),
    ],
)
def test_a_domain_holds_what_can_be_answered(measure, inside, outside):
    domain = domain_of(measure)
    assert all(Fraction(value) in domain for value in inside)
    assert not any(Fraction(value) in domain for value in outside)


def test_a_share_is_read_in_per_cent_and_other_ratios_as_they_are():
    assert [ratio_factor(m) for m in (PER_CENT, EUROS, Narrative())] == [100, 1, 1]


def test_values_are_taken_on_both_sides_of_each_corner_and_inside_the_domain():
    """0, 5, 10 and between them; nothing below 0 nor above 10."""
    domain = domain_of(Quantity(unit="h", high=Decimal(10)))
    values = turning_values(domain, [Fraction(5)])
    assert values == [0, Fraction(5, 2), 5, Fraction(15, 2), 10]


def test_whole_numbers_are_taken_on_both_sides_of_each_corner():
    """Around 2.5: 1, 2, 3, 4; around the end of the domain, 0: 0, 1, 2."""
    domain = domain_of(Quantity(unit="p", integer=True))
    assert turning_values(domain, [Fraction(5, 2)]) == [0, 1, 2, 3, 4]


def test_without_ends_values_are_taken_beyond_the_corners():
    domain = domain_of(Quantity(unit="€", low=None))
    assert turning_values(domain, [Fraction(5)]) == [4, 5, 6]
