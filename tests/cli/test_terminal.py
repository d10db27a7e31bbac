"""Screens: no line is wider than the console, nothing drives it, colour only where it shows."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.report.charts import Gauge
from utilite_sociale.report.document import (
    Align,
    Block,
    Document,
    Facts,
    Gauges,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Tone,
    Verbatim,
)
from utilite_sociale.report.glyphs import width

TEXT = st.text(max_size=60)
SHARE = st.floats(min_value=0, max_value=1)
NOTES = st.lists(TEXT, max_size=2).map(tuple)
ITEM = st.builds(Item, TEXT, TEXT, NOTES, NOTES, TEXT, st.sampled_from(Tone))
GAUGE = st.builds(Gauge, TEXT, SHARE, SHARE, st.none() | SHARE, TEXT, TEXT)
LEAF = st.one_of(
    st.builds(Paragraph, TEXT, st.sampled_from(Tone)),
    st.builds(Facts, st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=3).map(tuple)),
    st.builds(Items, st.lists(ITEM, max_size=3).map(tuple), st.booleans(), st.booleans()),
    st.builds(Verbatim, TEXT, NOTES),
    st.builds(Gauges, st.lists(GAUGE, max_size=3).map(tuple), TEXT),
    st.builds(
        Table,
        st.just(("clé", "nombre")),
        st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
        st.just((Align.LEFT, Align.RIGHT)),
    ),
)


def sections(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    """Give sections of what is given."""
    return st.builds(Section, TEXT, st.lists(inner, max_size=3).map(tuple), TEXT)


BLOCK = st.recursive(LEAF, sections, max_leaves=6)
DOCUMENT = st.builds(Document, TEXT, st.lists(BLOCK, max_size=4).map(tuple), TEXT, TEXT, NOTES)
STYLE = re.compile(r"\x1b\[[0-9;]*m")


@given(DOCUMENT, st.integers(60, 100), st.sampled_from(["utf-8", "cp1252", "ascii"]))
def test_no_line_is_wider_than_the_screen(document, columns, encoding):
    """Whatever the texts, and with every stand-in sign."""
    text = render(document, Screen(columns, encoding))
    assert [line for line in text.splitlines() if width(line) > columns] == []
    text.encode(encoding)


@given(DOCUMENT)
def test_nothing_of_a_text_drives_the_terminal(document):
    """Without colour there is no control sign at all but the ends of lines."""
    text = render(document, Screen(80))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@given(DOCUMENT)
def test_colour_adds_nothing_but_colour(document):
    """Taken away, the same text is left, but for blanks at the end of lines."""
    plain = render(document, Screen(80))
    coloured = STYLE.sub("", render(document, Screen(80, colour=True)))
    lines = [line.rstrip(" ") for line in coloured.splitlines()]
    assert lines == plain.splitlines()


def lines(*blocks: Block, columns: int = 60) -> list[str]:
    """Give the lines of some blocks, under the head."""
    return render(Document("T", blocks), Screen(columns)).splitlines()[3:]


def test_a_part_has_its_title_and_mark_in_a_line_across_the_screen():
    """The mark is on each part."""
    document = Document("T", (Section("Un", (Paragraph("a"),)),), mark="fictif")
    rule = render(document, Screen(60)).splitlines()[3]
    assert rule == "── Un ──────────────────────────────────────────── fictif ──"
    assert width(rule) == 60


def test_a_mark_that_leaves_no_room_stands_under_its_title():
    """It is never dropped."""
    document = Document("T", (Section("Un", (Paragraph("a"),)),), mark="fictif " * 10)
    text = render(document, Screen(60))
    assert text.count("fictif") == 10


def test_figures_stand_at_the_end_of_the_first_line_of_their_title():
    """A title that is too long goes on under itself."""
    inner = Section("Un titre de critère qui ne tient pas sur une ligne", (), "2,5 · 67 %")
    assert lines(Section("R", (inner,)))[2:] == [
        "  Un titre de critère qui ne tient pas sur une    2,5 · 67 %",
        "  ligne",
    ]


def test_figures_too_wide_for_the_line_stand_under_the_title():
    """Nothing is cut."""
    inner = Section("Titre", (), "une très longue mention de couverture et de note")
    assert lines(Section("R", (inner,)))[2:] == [
        "  Titre",
        "    une très longue mention de couverture et de note",
    ]


def test_a_gauge_draws_interval_and_score():
    """Twenty cells: from a third to two thirds is 6 to 13, and the middle is 10."""
    drawn = lines(Gauges((Gauge("2,5", 1 / 3, 2 / 3, 0.5),)), columns=80)
    assert drawn == ["  ├──────━━━━●━━━──────┤  2,5"]


def test_an_item_shows_lead_details_and_notes_under_each_other():
    """Each a step further in."""
    item = Item("texte", "Nom :", ("détail",), ("note",), "https://exemple.org")
    assert lines(Items((item,), numbered=True)) == [
        "  1. Nom : texte",
        "       détail",
        "       note",
        "       https://exemple.org",
    ]


def test_columns_of_numbers_are_aligned_on_the_right():
    """The others on the left."""
    table = Table(("clé", "n"), (("a", "1"), ("bb", "100")), (Align.LEFT, Align.RIGHT))
    assert lines(table) == ["  clé    n", "  ────────", "  a      1", "  bb   100"]


@pytest.mark.parametrize(("colour", "found"), [(True, True), (False, False)])
def test_tones_are_colours_only_where_the_screen_has_them(colour, found):
    """A pipe gets none."""
    text = render(Document("T", (Paragraph("a", Tone.ALERT),)), Screen(80, colour=colour))
    assert ("\x1b[" in text) is found
