"""French numbers are read exactly; what is none, or two at once, is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.numbers import read_number, written_number
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages.numbers import number_text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"),
        ("012", "12"),
        ("0", "0"),
        (" 1 234,5 ", "1234.5"),
        ("1\u00a0234\u202f567", "1234567"),
        ("1\u2009820", "1820"),
        ("1 234.5", "1234.5"),
        ("12.5", "12.5"),
        ("149,9", "149.9"),
        ("-3", "-3"),
        ("\u22121 000", "-1000"),
        ("+2,25", "2.25"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234.5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1,234", "1.234"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
    ],
)
def test_a_number_is_read_exactly(text, value):
    """Spaces of all kinds between thousands, either mark."""
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \u00a0", "empty"),
        ("%", "empty"),
        ("environ 12", "unreadable"),
        ("12 ETP", "unreadable"),
        ("~12", "unreadable"),
        ("1 23", "unreadable"),
        ("12 34 56", "unreadable"),
        ("1,2,3", "unreadable"),
        ("1e5", "unreadable"),
        ("nan", "unreadable"),
        ("٣", "unreadable"),
        ("12,", "unreadable"),
        (",5", "unreadable"),
        ("1.234", "ambiguous"),
        ("-12.345", "ambiguous"),
        ("12 %", "percent"),
    ],
)
def test_what_is_no_number_or_two_is_refused(text, code):
    """The text is not repeated: it may be what somebody confided."""
    with pytest.raises(InvalidValueError) as caught:
        read_number(text)
    assert caught.value.code == f"number.{code}"
    assert caught.value.arguments == {}


def test_a_comma_that_may_part_thousands_is_in_doubt():
    """In a table whose cells are parted by commas."""
    assert read_number("12,34", decimal_comma=False) == Decimal("12.34")
    with pytest.raises(InvalidValueError) as caught:
        read_number("1,234", decimal_comma=False)
    assert caught.value.code == "number.ambiguous"


@pytest.mark.parametrize("text", ["12 %", "12%", "12\u00a0%", "12\u202f% "])
def test_a_percentage_is_told_apart(text):
    """It stays the number that is written."""
    found = written_number(text)
    assert (found.value, found.percent) == (Decimal(12), True)
    assert not written_number("12").percent


def test_a_number_too_long_to_be_a_measure_is_refused():
    """As everywhere else in the model."""
    with pytest.raises(InvalidValueError) as caught:
        read_number("1" * 50)
    assert caught.value.code == "value.number_too_long"


@pytest.mark.property
@given(st.decimals(-(10**9), 10**9, places=2))
def test_what_the_library_writes_in_french_is_read_again(value):
    """Narrow spaces, comma and true minus included."""
    assert read_number(number_text(value, "fr")) == value
