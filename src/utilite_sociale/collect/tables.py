"""CSV tables, row after row: encoding, separator and lines found out, in bounded memory."""

from __future__ import annotations

import codecs
import csv
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple, TextIO

from attrs import frozen

from utilite_sociale.errors import InvalidDocumentError, Issue, Severity
from utilite_sociale.keys import key_like
from utilite_sociale.serial.files import why

__all__ = ["BEYOND", "MAX_BYTES", "Row", "Table", "rows", "table"]

MAX_BYTES = 1_000_000_000
"""A million rows of answers take about a tenth of this."""
BEYOND = ""
"""Key, in the cells of a row, of what stands beyond its last column."""

_CHUNK = 1 << 20
_LONGEST = 1 << 17
"""Most characters of one row: a quote that is never closed would otherwise swallow the file."""
_MEGABYTE = 1_000_000
_SEPARATORS = (";", "\t", ",")
_HINT = "sep="
_NOT_WINDOWS = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


class Row(NamedTuple):
    """A row of a table.

    Attributes:
        line: line of the file on which it begins, from 1.
        cells: text of each cell by the key of its column, outer spaces taken off; what stands
            beyond the last column, if anything does, is under ``BEYOND``.
    """

    line: int
    cells: dict[str, str]


@frozen(kw_only=True)
class Table:
    """What was found out about a file, before its rows are read.

    Attributes:
        file: its path, as it was given.
        encoding: ``utf-8`` or ``cp1252``, the old encoding of Windows.
        separator: sign between two cells.
        line: line of the headings, from 1.
        titles: headings, as they are written.
        columns: their keys: no upper case, accents, hyphens or spaces.
    """

    file: str
    encoding: str
    separator: str
    line: int
    titles: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def decimal_comma(self) -> bool:
        """Whether a comma can only be a decimal mark, because it parts no cells."""
        return self.separator != ","

    @property
    def notices(self) -> tuple[Issue, ...]:
        """What a reader should know of how the file was read: an encoding that was guessed."""
        guessed = Issue(code="table.windows", severity=Severity.WARNING, file=self.file)
        return () if self.encoding == "utf-8" else (guessed,)


def table(path: str | os.PathLike[str], *, most: int = MAX_BYTES) -> Table:
    """Find out how a CSV file is written, and its headings.

    The whole file is looked at once, a piece at a time, so that its encoding is known.

    Args:
        path: the file.
        most: how many bytes it may have.

    Raises:
        InvalidDocumentError: it is missing, no ordinary file, too large, binary, no text, or
            has no headings, an empty one, or two of one key.
    """
    with _opened(path, most) as binary:
        encoding = _encoding(binary, str(path))
        binary.seek(0)
        lines = _Lines(_text(binary, encoding), str(path))
        first, separator = _first(lines)
        start = lines.number
        titles = next(_records(chain([first], lines), separator, lines, start - 1)).cells
    named, columns = _headings(titles, str(path), start)
    return Table(
        file=str(path),
        encoding=encoding,
        separator=separator,
        line=start,
        titles=named,
        columns=columns,
    )


def rows(path: str | os.PathLike[str], *, most: int = MAX_BYTES) -> Iterator[Row]:
    """Give the rows of a CSV file one by one; empty ones are passed over.

    Args:
        path: the file.
        most: how many bytes it may have.

    Raises:
        InvalidDocumentError: what ``table`` refuses, a quote that is not closed, or a row that
            is too long to be one.

    Yields:
        Each row, with the line on which it begins.
    """
    found = table(path, most=most)
    with _opened(path, most) as binary:
        lines = _Lines(_text(binary, found.encoding), found.file)
        for _ in range(found.line - 1):
            next(lines)
            lines.taken = 0
        records = _records(lines, found.separator, lines, found.line - 1)
        next(records)
        for record in records:
            if any(cell.strip() for cell in record.cells):
                yield Row(record.line, _cells(record.cells, found))


class _Record(NamedTuple):
    line: int
    cells: list[str]


class _Lines:
    """The lines of a text, counted; none may be longer than a row, nor many make one.

    Attributes:
        number: how many were read.
        taken: characters read since a row was last complete.
    """

    def __init__(self, text: TextIO, file: str) -> None:
        self.text, self.file = text, file
        self.number = self.taken = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.text.readline(_LONGEST + 1)
        if not line:
            raise StopIteration
        self.number += 1
        self.taken += len(line)
        if self.taken > _LONGEST:
            raise _refused(self.file, "table.row_too_long", self.number)
        return line


def _records(
    source: Iterator[str], separator: str, lines: _Lines, before: int
) -> Iterator[_Record]:
    """Part rows into cells; a row may go on over several lines, between quotes."""
    reader = csv.reader(source, delimiter=separator, strict=True)
    while True:
        line = before + reader.line_num + 1
        lines.taken = 0
        try:
            yield _Record(line, next(reader))
        except StopIteration:
            return
        except csv.Error:
            raise _refused(lines.file, "table.quotes", line) from None


def _first(lines: _Lines) -> tuple[str, str]:
    """Give the line of the headings and the separator, which Excel may say on a line above."""
    said = ""
    for line in lines:
        lines.taken = 0
        if line.lower().startswith(_HINT) and not said:
            said = line[len(_HINT) :][:1].strip('\r\n"')
        elif line.strip(" \t\r\n;,"):
            counted = [line.count(sign) for sign in _SEPARATORS]
            return line, said or _SEPARATORS[counted.index(max(counted))]
    raise _refused(lines.file, "table.no_headings")


def _headings(written: list[str], file: str, line: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give titles and keys of the columns; empty ones at the end are no columns."""
    titles = tuple(" ".join(title.split()) for title in written)
    while titles and not titles[-1]:
        titles = titles[:-1]
    if not titles:
        raise _refused(file, "table.no_headings")
    columns = tuple(key_like(title) for title in titles)
    for number, column in enumerate(columns, start=1):
        if not column:
            raise _refused(file, "table.heading_empty", line, column=str(number))
        first = columns.index(column) + 1
        if first < number:
            words = {"column": str(number), "other": str(first)}
            raise _refused(file, "table.heading_twice", line, **words)
    return titles, columns


def _cells(written: list[str], found: Table) -> dict[str, str]:
    stripped = [cell.strip() for cell in written]
    missing = [""] * (len(found.columns) - len(stripped))
    cells = dict(zip(found.columns, stripped + missing, strict=False))
    beyond = [cell for cell in stripped[len(found.columns) :] if cell]
    return {**cells, BEYOND: found.separator.join(beyond)} if beyond else cells


@contextmanager
def _opened(path: str | os.PathLike[str], most: int) -> Iterator[BinaryIO]:
    """Open an ordinary file that is not too large; what the system refuses is said in words."""
    place, file = Path(path), str(path)
    try:
        found = place.stat()
        binary = place.open("rb") if stat.S_ISREG(found.st_mode) else None
    except FileNotFoundError:
        raise _refused(file, "file.missing", folder=str(place.parent)) from None
    except (OSError, ValueError) as error:
        raise _refused(file, "file.unreadable", problem=why(error)) from None
    if binary is None:
        raise _refused(file, "table.not_a_file")
    with binary:
        if found.st_size > most:
            raise _refused(file, "table.too_large", most=str(most // _MEGABYTE))
        yield binary


def _text(binary: BinaryIO, encoding: str) -> TextIO:
    mark = "utf-8-sig" if encoding == "utf-8" else encoding
    return io.TextIOWrapper(binary, encoding=mark, newline="")


def _encoding(binary: BinaryIO, file: str) -> str:
    """Tell UTF-8 from the old encoding of Windows; refuse what is no text."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    utf8 = windows = True
    while chunk := binary.read(_CHUNK):
        if 0 in chunk:
            raise _refused(file, "table.binary")
        windows = windows and not any(byte in chunk for byte in _NOT_WINDOWS)
        utf8 = utf8 and _decodes(decoder, chunk)
    if utf8 and _decodes(decoder, b"", final=True):
        return "utf-8"
    if windows:
        return "cp1252"
    raise _refused(file, "table.not_text")


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _refused(file: str, code: str, line: int | None = None, **words: str) -> InvalidDocumentError:
    issue = Issue(code=code, file=file, line=line, arguments=tuple(words.items()))
    return InvalidDocumentError([issue])
