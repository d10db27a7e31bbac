"""How problems are worded: lists that stay short, numbers that stay exact."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.checks.problems import cut, error, listed, plain, unknown, warning


def test_long_lists_are_cut():
    """Twelve names, each once, then an ellipsis."""
    assert listed([str(n) for n in range(12)]).endswith("10, 11")
    assert listed([str(n) for n in range(13)]).endswith("11, …")
    assert listed(["a", "a"]) == "a"


def test_a_name_that_is_too_long_is_cut():
    """A message stays readable whatever the file holds."""
    issue = unknown("assessment.about_unknown", "x", "z" * 1000, ["abc"])
    assert dict(issue.arguments) == {"found": "z" * 59 + "…"}


@pytest.mark.parametrize("said", [error, warning])
def test_whatever_repeats_what_was_written_is_cut(said):
    """At sixty characters; what the library says itself is whole."""
    words = dict.fromkeys(("found", "unit", "numerator", "denominator", "known"), "z" * 61)
    cut_words = dict(said("assessment.about_unknown", "x", **words).arguments)
    assert cut_words.pop("known") == "z" * 61
    assert set(cut_words.values()) == {"z" * 59 + "…"}
    assert cut("z" * 60) == "z" * 60


@given(st.decimals(-(10**9), 10**9, places=4))
def test_a_number_keeps_its_value(number):
    """Whatever zeros it loses."""
    assert Decimal(plain(number)) == number
