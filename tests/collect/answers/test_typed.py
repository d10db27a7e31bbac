"""Numbers as people type them in a form: a word before them, or their unit after."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.answers.typed import TypedNumber, typed_number
from utilite_sociale.errors import InvalidValueError


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("environ 120", "about"),
        ("Près de 120", "nearly"),
        ("plus de 120", "more_than"),
        ("> 120", "more_than"),
        ("moins de 120", "less_than"),
        ("120", None),
    ],
)
def test_a_word_before_a_number_is_kept_with_it(text, qualifier):
    """It says that the number is not exact."""
    assert typed_number(text) == TypedNumber(Decimal(120), qualifier)


@pytest.mark.parametrize("text", ["1820 heures", "1820 heure", "1 820 Heures"])
def test_the_unit_that_is_asked_for_may_follow(text):
    """In the singular too; another unit is refused."""
    assert typed_number(text, "heures") == TypedNumber(Decimal(1820))
    with pytest.raises(InvalidValueError, match="number"):
        typed_number("1820 euros", "heures")


@pytest.mark.property
@given(st.text(max_size=30), st.sampled_from(["", "heures", "%", "€"]))
def test_any_text_gives_a_number_or_says_why_not(text, unit):
    """And no other exception."""
    try:
        assert isinstance(typed_number(text, unit), TypedNumber)
    except InvalidValueError:
        assert not text.strip().isascii() or not text.strip().isdigit()
