"""Signs: nothing drives the terminal, nothing fails on a console that lacks them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.report.glyphs import clean, degrade, width


@pytest.mark.parametrize(
    "sign",
    ["\x1b", "\x07", "\x00", "\x9b", "\u202e", "\u2066", "\u200d", "\x7f", "\u2028", "\ue000"],
)
def test_signs_that_drive_a_terminal_are_taken_out(sign):
    """Escape, bell, C1, direction overrides, joiners, delete, separators, private use."""
    assert clean(f"avant{sign}après") == "avantaprès"


def test_a_text_becomes_one_line():
    """Line ends and tabs are spaces, and spaces do not pile up."""
    assert clean("un\r\ndeux\ttrois   quatre\rcinq") == "un deux trois quatre cinq"


def test_no_break_spaces_stay():
    """French needs them."""
    assert clean("2\u202f000\u00a0€") == "2\u202f000\u00a0€"


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("œuvre ├●┤", "cp1252", "œuvre |O|"),
        ("2\u202f000\u00a0€", "cp1252", "2\u00a0000\u00a0€"),
        ("2\u202f000\u00a0€", "latin-1", "2\u00a0000\u00a0EUR"),
        ("« été » ≥ 3", "ascii", "<< ete >> >= 3"),
        ("ﬁn", "ascii", "fin"),
        ("漢", "cp1252", "?"),
        ("\ud800", "utf-8", "?"),
    ],
)
def test_a_missing_sign_has_a_stand_in(text, encoding, expected):
    """The nearest one that the console holds; a question mark where there is none."""
    assert degrade(text, encoding) == expected


@given(st.text(), st.sampled_from(["ascii", "cp1252", "cp850", "latin-1", "utf-8"]))
def test_a_degraded_text_can_always_be_written(text, encoding):
    """Whatever a file holds, and whatever the console."""
    degrade(text, encoding).encode(encoding)


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    """And what was cleaned holds no control sign."""
    once = clean(text)
    assert clean(once) == once
    assert {unicodedata.category(sign) for sign in once}.isdisjoint({"Cc", "Cf", "Cs", "Co"})


def test_width_counts_columns():
    """Two for wide signs, none for combining ones."""
    assert width("été") == 3
    assert width("e\u0301te\u0301") == 3
    assert width("漢字") == 4
