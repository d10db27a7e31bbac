"""The two streams: widths, encodings, colour, JSON that loses nothing and drives nothing."""

from __future__ import annotations

import io
import json
import sys

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.cli import console
from utilite_sociale.cli.console import Console, json_text
from utilite_sociale.report.document import Document, Paragraph, Tone
from utilite_sociale.report.language import Language

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


class Full(io.StringIO):
    """A stream on a disk without room."""

    encoding = "utf-8"

    def write(self, _text: str) -> int:
        raise OSError(28, "No space left on device")


class Left(Full):
    """A pipe whose reader has left."""

    def write(self, _text: str) -> int:
        raise BrokenPipeError


@pytest.mark.parametrize(
    ("stated", "expected"), [("40", 60), ("60", 60), ("72", 72), ("100", 100), ("250", 100)]
)
def test_the_width_is_that_of_the_terminal_from_60_to_100(monkeypatch, stated, expected):
    """COLUMNS is what a shell says of its terminal."""
    monkeypatch.setenv("COLUMNS", stated)
    assert Console().columns == expected


def test_the_width_is_80_where_there_is_no_terminal(process):
    """As in a pipe."""
    rules = process("grids", COLUMNS="").stdout.decode().splitlines()
    assert len(rules[0]) == 80


@given(VALUES, st.sampled_from(["utf-8", "UTF8", "cp1252", "ascii"]))
def test_json_loses_nothing_on_any_console(value, encoding):
    """It can be written there, and read back the same."""
    text = json_text(value, encoding)
    assert json.loads(text) == value
    text.encode(encoding)


def test_json_keeps_accents_where_the_console_has_them():
    """And escapes what would drive it."""
    assert json_text("é\u202e\x9b") == '"é\\u202e\\u009b"\n'


@pytest.mark.parametrize(
    ("plain", "variables", "coloured"),
    [
        (False, {}, True),
        (True, {}, False),
        (False, {"NO_COLOR": "1"}, False),
        (False, {"NO_COLOR": ""}, True),
        (False, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(monkeypatch, plain, variables, coloured):
    """An empty NO_COLOR refuses nothing, as its convention says."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    stream = Terminal()
    monkeypatch.setattr(sys, "stdout", stream)
    Console(Language("fr"), plain).show(Document("T", (Paragraph("a", Tone.ALERT),)))
    assert ("\x1b[" in stream.getvalue()) is coloured


def test_a_reader_that_has_left_is_no_error(monkeypatch):
    """``ust evaluate bilan.toml | head`` says nothing."""
    monkeypatch.setattr(sys, "stdout", Left())
    Console().write("beaucoup")


def test_a_full_disk_is_an_error(monkeypatch):
    """What was asked for is not there."""
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(OSError, match="No space left"):
        Console().write("beaucoup")


def test_what_is_told_is_wrapped_and_harmless(monkeypatch):
    """Beside the data, in the width of the terminal."""
    monkeypatch.setenv("COLUMNS", "60")
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    Console().tell("mot\x1b[2J " * 30, 4)
    lines = stream.getvalue().splitlines()
    assert len(lines) > 1
    assert all(line.startswith("    mot[2J") and len(line) <= 60 for line in lines)


LONG = Document(title="Un bilan", blocks=(Paragraph("mot " * 2000),))
PLACE = {"TERM": "xterm", "LINES": "24", "COLUMNS": "80", "LESS": ""}


@pytest.mark.parametrize(
    ("document", "watched", "settings", "paged"),
    [
        (LONG, True, {}, True),
        (LONG, False, {}, False),
        (LONG, True, {"TERM": "dumb"}, False),
        (Document(title="Un mot", blocks=()), True, {}, False),
    ],
)
def test_a_long_screen_is_read_by_pages_on_a_terminal_alone(
    document, watched, settings, paged, monkeypatch
):
    """In a pipe, or where it fits, nothing stands between the reader and the text."""
    shown: list[str] = []
    out = Terminal() if watched else io.StringIO()
    monkeypatch.setattr(click, "echo_via_pager", lambda text, **_: shown.append(text))
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(console, "WINDOWS", False)
    for name, value in (PLACE | settings).items():
        monkeypatch.setenv(name, value)
    Console().show(document)
    assert bool(shown) is paged
    assert bool(out.getvalue()) is not paged
    assert "Un " in "".join(shown) + out.getvalue()


def test_on_windows_only_a_pager_of_one_s_own_is_used(monkeypatch):
    """The one of the system spoils accents."""
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setattr(console, "WINDOWS", True)
    monkeypatch.delenv("PAGER", raising=False)
    for name, value in PLACE.items():
        monkeypatch.setenv(name, value)
    assert not console.paged("\n" * 500)
    monkeypatch.setenv("PAGER", "less")
    assert console.paged("\n" * 500)
