"""Numbers are rounded half up, once, and marked as people write them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.messages.numbers import THIN, WIDE, as_decimal, number_text, percent_text

DECIMALS = st.decimals(-(10**12), 10**12, places=8)


def half_up(value: Fraction, decimals: int) -> Fraction:
    """Round half away from zero with whole numbers only."""
    scaled = abs(value) * 10**decimals
    rounded = Fraction((2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator))
    return rounded / 10**decimals * (-1 if value < 0 else 1)


@given(DECIMALS, st.integers(0, 6), st.sampled_from(("fr", "en")))
def test_a_number_is_rounded_half_up_on_the_decimal_shown(value, decimals, lang):
    """What is written, read back, is the rounded number with exactly those decimals."""
    text = number_text(value, lang, decimals)
    plain = text.replace("\u2212", "-")
    plain = plain.replace(THIN, "").replace(",", ".") if lang == "fr" else plain.replace(",", "")
    assert Fraction(plain) == half_up(Fraction(value), decimals)
    assert len(plain.partition(".")[2]) == decimals


@given(DECIMALS)
def test_a_number_without_a_limit_keeps_all_its_decimals(value):
    """Nothing is rounded that nobody asked to round."""
    assert Decimal(number_text(value, "en").replace(",", "").replace("\u2212", "-")) == value


@pytest.mark.parametrize(
    ("value", "decimals", "fr", "en"),
    [
        (0, None, "0", "0"),
        (1234567, None, f"1{THIN}234{THIN}567", "1,234,567"),
        (Decimal("1234.5"), 2, f"1{THIN}234,50", "1,234.50"),
        (Decimal("0.25"), 1, "0,3", "0.3"),
        (Decimal("-0.25"), 1, "\u22120,3", "\u22120.3"),
        (Decimal("-0.04"), 1, "0,0", "0.0"),
        (Decimal("2.5"), 0, "3", "3"),
        (Decimal("1E+3"), None, f"1{THIN}000", "1,000"),
        (0.1 + 0.2, None, "0,3", "0.3"),
        (2.3499999999999996, 1, "2,4", "2.4"),
        (1e22, 0, f"10{f'{THIN}000' * 7}", "10,000,000,000,000,000,000,000"),
    ],
)
def test_french_and_english_marks(value, decimals, fr, en):
    """Decimal comma and narrow space, decimal point and comma; a true minus sign."""
    assert number_text(value, "fr", decimals) == fr
    assert number_text(value, "en", decimals) == en


@given(st.integers(-(10**6), 10**6), st.integers(1, 9))
def test_a_float_loses_its_noise_and_nothing_else(numerator, places):
    """A decimal of nine places at most comes back exactly, whatever binary made of it."""
    exact = Decimal(numerator).scaleb(-places)
    assert as_decimal(float(exact)) == exact
    assert as_decimal(exact) == exact


@pytest.mark.parametrize(
    ("numerator", "denominator", "decimals", "fr"),
    [(5, 23, 2, "21,74"), (1, 8, 0, "13"), (30, 51, 0, "59"), (1, 1, 0, "100"), (0, 7, 1, "0,0")],
)
def test_shares_are_said_in_per_cent(numerator, denominator, decimals, fr):
    """Five exits of twenty-three are 21.74 %, as Ti Prop prints; 12.5 rounds up."""
    shares = (numerator / denominator, Decimal(numerator) / Decimal(denominator))
    for share in shares:
        assert percent_text(share, "fr", decimals) == f"{fr}{WIDE}%"
        assert percent_text(share, "en", decimals) == f"{fr.replace(',', '.')}%"
