"""Lines hold in their width, and nothing of a text is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.cli.layout import column_widths, pad, wrap
from utilite_sociale.report.glyphs import clean, width

ROOM = st.integers(min_value=10, max_value=120)


@given(st.text(), ROOM)
def test_no_line_is_wider_than_its_room(text, room):
    """Wide and combining signs included."""
    assert all(width(line) <= room for line in wrap(clean(text), room))


@given(st.text(), ROOM)
def test_wrapping_loses_no_sign(text, room):
    """Only spaces at the end of a line go."""
    cleaned = clean(text)
    assert "".join(wrap(cleaned, room)).replace(" ", "") == cleaned.replace(" ", "")


def test_no_break_spaces_hold():
    """A figure stays with its unit."""
    assert wrap("il y a 12\u00a0heures", 12) == ["il y a", "12\u00a0heures"]


def test_a_long_address_is_cut_after_a_slash():
    """Where it can still be read."""
    assert wrap("https://exemple.org/un/chemin", 25) == ["https://exemple.org/un/", "chemin"]


def test_an_empty_text_is_one_empty_line():
    """So that a cell of a table has a line."""
    assert wrap("", 10) == [""]


def test_padding_counts_columns():
    """On the left or on the right."""
    assert pad("été", 5) == "été  "
    assert pad("漢", 4, right=True) == "  漢"
    assert pad("trop long", 3) == "trop long"


def test_the_widest_column_gives_way_first():
    """The narrow ones keep their width."""
    assert column_widths([("ab", "x" * 50), ("cd", "y" * 40)], 30, 2) == [2, 26]


def test_columns_that_fit_keep_their_width():
    """Nothing is stretched."""
    assert column_widths([("ab", "cde")], 30, 2) == [2, 3]
