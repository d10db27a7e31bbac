"""Figures in explanations: in full, in the marks of each language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from utilite_sociale.scoring.figures import figure


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (3.0, "3", "3"),
        (2.5, "2,5", "2.5"),
        (2 / 3, "0,666666666667", "0.666666666667"),
        (2.3499999999999996, "2,35", "2.35"),
        (Decimal("1234567.80"), "1\u202f234\u202f567,8", "1,234,567.8"),
        (Decimal(100), "100", "100"),
        (Decimal("1E+3"), "1\u202f000", "1,000"),
        (-0.25, "\u22120,25", "\u22120.25"),
        (0.0000125, "0,0000125", "0.0000125"),
        (0.0, "0", "0"),
    ],
)
def test_a_figure_has_all_its_decimals_and_no_idle_zero(value, french, english):
    """A float has twelve significant digits: beyond them, floating point is noise."""
    assert (figure(value, "fr"), figure(value, "en")) == (french, english)


def test_an_exact_number_keeps_every_digit():
    """Forty digits are allowed in a grid: none is lost."""
    digits = "0." + "1234567890" * 4
    assert figure(Decimal(digits), "en") == digits.rstrip("0")
