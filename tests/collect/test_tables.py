"""CSV files of all habits are read row by row; what cannot be a table is refused in words."""

from __future__ import annotations

import os
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.collect.tables import BEYOND, Row, Table, rows, table
from utilite_sociale.errors import InvalidDocumentError


@pytest.fixture(name="write")
def _write(tmp_path):
    def write(data: bytes | str):
        path = tmp_path / "t.csv"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


def refusal(path, **named) -> tuple[str, int | None]:
    with pytest.raises(InvalidDocumentError) as caught:
        list(rows(path, **named))
    (issue,) = caught.value.issues
    assert issue.file == str(path)
    assert issue.text("fr") != issue.text("en")
    return issue.code, issue.line


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_habits_of_spreadsheets_are_found_out(write, separator, encoding, end):
    """Separator, encoding and ends of lines, without being asked."""
    lines = (("Libellé", "Valeur"), ("été", "12"), ('"a b"', " 3 "))
    text = end.join(separator.join(line) for line in lines)
    path = write(text.encode(encoding))
    found = table(path)
    assert found == Table(
        file=str(path),
        encoding="cp1252" if encoding == "cp1252" else "utf-8",
        separator=separator,
        line=1,
        titles=("Libellé", "Valeur"),
        columns=("libelle", "valeur"),
    )
    assert [notice.code for notice in found.notices] == ["table.windows"] * (encoding == "cp1252")
    assert found.decimal_comma == (separator != ",")
    assert list(rows(path)) == [
        Row(2, {"libelle": "été", "valeur": "12"}),
        Row(3, {"libelle": "a b", "valeur": "3"}),
    ]


def test_lines_are_those_of_the_file(write):
    """Empty lines and rows over several lines included; a text keeps its ends of lines."""
    path = write('\n;;\na;b\n\n1;"deux\nlignes"\n;\n3;4\n')
    assert table(path).line == 3
    assert list(rows(path)) == [
        Row(5, {"a": "1", "b": "deux\nlignes"}),
        Row(8, {"a": "3", "b": "4"}),
    ]


def test_the_separator_may_be_said_on_the_first_line(write):
    """As Excel reads it; a sign that can be none is passed over."""
    path = write("sep=|\na,x|b\n1|2\n")
    assert list(rows(path)) == [Row(3, {"a,x": "1", "b": "2"})]
    assert table(write('sep="\r\na;b\r\n')).separator == ";"
    assert table(write("sep=;\nsep=x\n")).titles == ("sep=x",)


def test_short_rows_are_filled_and_what_is_beyond_is_kept(write):
    """A decimal comma in a table parted by commas shows there."""
    path = write("poste,valeur,,\nfemmes\nhommes,12,5\nautres,1,,\n")
    assert list(rows(path)) == [
        Row(2, {"poste": "femmes", "valeur": ""}),
        Row(3, {"poste": "hommes", "valeur": "12", BEYOND: "5"}),
        Row(4, {"poste": "autres", "valeur": "1"}),
    ]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "table.no_headings", None),
        (b"\xef\xbb\xbf\n;;\n", "table.no_headings", None),
        (b'"";""\n', "table.no_headings", None),
        (b"a;;b\n", "table.heading_empty", 1),
        ("\nÂge;b;age \n".encode(), "table.heading_twice", 2),
        (b"PK\x03\x04\x00\x00", "table.binary", None),
        ("a;b".encode("utf-16"), "table.binary", None),
        (b"a;b\n\xe9\x81\n", "table.not_text", None),
        (b'a;b\n1;2\n"1;2\n', "table.quotes", 3),
        (b'a;b\n"1"x;2\n', "table.quotes", 2),
        (b'a;"b\n', "table.quotes", 1),
        (b"a;b\n" + b"x" * 200_000, "table.row_too_long", 2),
        (b'a;b\n"' + b"x\n" * 100_000, "table.row_too_long", 65_537),
    ],
)
def test_what_is_no_table_is_refused(write, data, code, line):
    """With the line, where there is one."""
    assert refusal(write(data)) == (code, line)


def test_a_file_cut_in_the_middle_of_a_letter_is_no_utf8(write):
    """It is then read as the encoding in which every letter takes one byte."""
    assert table(write("b;é".encode()[:-1])).encoding == "cp1252"


def test_a_letter_over_two_pieces_is_one_letter(write):
    """The file is looked at a piece at a time."""
    path = write(b"a\n" + (b"x" * 99_999 + b"\n") * 10 + b"x" * 48_573 + "é".encode())
    assert table(path).encoding == "utf-8"


def test_what_cannot_be_opened_is_refused(tmp_path, write):
    """Missing, a folder, a name that no system takes, larger than is allowed."""
    assert refusal(tmp_path / "rien.csv") == ("file.missing", None)
    assert refusal(tmp_path) == ("table.not_a_file", None)
    assert refusal("a\0b.csv") == ("file.unreadable", None)
    assert refusal(tmp_path / ("x" * 5000)) == ("file.unreadable", None)
    assert refusal(write("a;b\n1;2\n"), most=5) == ("table.too_large", None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders on this system")
def test_a_pipe_is_refused_before_it_is_waited_for(tmp_path):
    """Reading it might never end."""
    os.mkfifo(tmp_path / "tube")
    assert refusal(tmp_path / "tube") == ("table.not_a_file", None)


def test_a_long_table_takes_no_more_memory_than_a_short_one(tmp_path):
    """Rows are given as they are read."""
    path = tmp_path / "long.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("cle;valeur\n")
        file.writelines(f"cle_{number};{number}\n" for number in range(200_000))
    tracemalloc.start()
    count = sum(1 for _ in rows(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 200_000
    assert peak < 4_500_000


CELL = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Z")), min_size=1)


@pytest.mark.property
@given(st.lists(st.tuples(CELL, CELL), max_size=20), st.sampled_from(";,\t"))
def test_what_was_written_is_read(tmp_path_factory, pairs, separator):
    """Quotes doubled, whatever the cells hold."""
    path = tmp_path_factory.getbasetemp() / "written.csv"
    quoted = [[f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in pair] for pair in pairs]
    lines = [f"a{separator}b", *(separator.join(pair) for pair in quoted)]
    path.write_bytes("\r\n".join(lines).encode())
    assert [tuple(row.cells.values()) for row in rows(path)] == pairs
