"""A document as Markdown: whole, escaped, readable as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import singledispatch

from utilite_sociale.report.document import (
    Align,
    Block,
    Computation,
    Document,
    Drawing,
    Facts,
    Gauges,
    Items,
    Paragraph,
    Section,
    Table,
    Tone,
    Verbatim,
)
from utilite_sociale.report.glyphs import clean

__all__ = ["escape", "escape_start", "render"]

_SPECIAL = re.compile(r"[\\`*\[\]<>|~$]|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w])")
_AT_START = re.compile(r"^(?:[-+=:#]|\d+(?=[.)]))")
_ADDRESS = re.compile(r"https?://[^\s<>\x00-\x20]+")
_MARKS = {Tone.STRONG: "**", Tone.MUTED: "*", Tone.ALERT: "**", Tone.PLAIN: ""}


def escape(text: str) -> str:
    r"""Write a text so that Markdown shows it as it is, on one line, inside a line.

    >>> escape("*important* <b>, a_b")
    '\\*important\\* \\<b\\>, a_b'
    """
    return _SPECIAL.sub(r"\\\g<0>", clean(text))


def escape_start(text: str) -> str:
    r"""Write the same at the start of a line, where some signs begin a list or a title.

    >>> escape_start("1. voir"), escape_start("# voir")
    ('1\\. voir', '\\# voir')
    """
    safe = escape(text)
    start = _AT_START.match(safe)
    if start is None:
        return safe
    head, rest = start[0], safe[start.end() :]
    return f"{head}\\{rest}" if head.isdigit() else f"\\{head}{rest}"


def _toned(text: str, tone: Tone) -> str:
    mark = _MARKS[tone]
    if not clean(text):
        return ""
    return f"{mark}{escape(text)}{mark}" if mark else escape_start(text)


def _link(address: str) -> str:
    plain = _ADDRESS.fullmatch(address) is not None
    return f"<{address}>" if plain else escape(address)


def render(document: Document) -> str:
    """Write a document; the mark stands beside every title of a part."""
    lines = [f"# {escape(document.title)}", ""]
    if document.subtitle:
        lines += [_toned(document.subtitle, Tone.STRONG), ""]
    for index, notice in enumerate(document.notice):
        tone = Tone.ALERT if document.mark and not index else Tone.PLAIN
        lines += [f"> {_toned(notice, tone)}", ">"]
    if document.notice:
        lines[-1] = ""
    for block in document.unfolded():
        lines += [*_write(block, 2, document.mark), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


@singledispatch
def _write(block: Block, _depth: int, _mark: str) -> Iterator[str]:
    raise TypeError(type(block).__name__)


@_write.register
def _paragraph(block: Paragraph, _depth: int, _mark: str) -> Iterator[str]:
    yield _toned(block.text, block.tone)


@_write.register
def _section(block: Section, depth: int, mark: str) -> Iterator[str]:
    title = f"{'#' * min(depth, 6)} {escape(block.title)}"
    yield f"{title} — *{escape(mark)}*" if mark and depth == 2 else title
    yield ""
    if block.aside:
        yield from (_toned(block.aside, Tone.STRONG), "")
    for index, inner in enumerate(block.blocks):
        if index:
            yield ""
        yield from _write(inner, depth + 1, mark)


@_write.register
def _facts(block: Facts, _depth: int, _mark: str) -> Iterator[str]:
    for name, value in block.rows:
        yield f"- {_toned(name, Tone.STRONG)} — {escape(value)}"


@_write.register
def _items(block: Items, _depth: int, _mark: str) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        bullet = f"{number}. " if block.numbered else "- "
        parts = (_toned(item.lead, Tone.STRONG), _toned(item.text, item.tone))
        yield bullet + " ".join(part for part in parts if part)
        for note in (*item.details, *item.notes):
            yield f"{' ' * len(bullet)}- {escape_start(note)}"
        if item.link:
            yield f"{' ' * len(bullet)}- {_link(item.link)}"


@_write.register
def _verbatim(block: Verbatim, _depth: int, _mark: str) -> Iterator[str]:
    yield f"> {escape_start(block.text)}"
    for note in block.notes:
        yield ">"
        yield f"> {escape_start(note)}"


@_write.register
def _gauges(block: Gauges, _depth: int, _mark: str) -> Iterator[str]:
    for gauge in block.rows:
        label = f"{_toned(gauge.label, Tone.STRONG)} — " if gauge.label else ""
        caption = escape(gauge.caption) if label else escape_start(gauge.caption)
        yield f"- {label}{caption}"


@_write.register
def _drawing(block: Drawing, depth: int, mark: str) -> Iterator[str]:
    """Write what is drawn elsewhere as its table, under its title."""
    yield from (_toned(block.chart.title, Tone.STRONG), "")
    yield from _write(block.table, depth, mark)


@_write.register
def _computation(block: Computation, _depth: int, _mark: str) -> Iterator[str]:
    if block.title:
        yield from (_toned(block.title, Tone.STRONG), "")
    for line in block.lines:
        yield f"- {escape_start(line)}"


@_write.register
def _table(block: Table, _depth: int, _mark: str) -> Iterator[str]:
    sides = [*block.align, *[Align.LEFT] * (len(block.head) - len(block.align))]
    yield "| " + " | ".join(escape(cell) for cell in block.head) + " |"
    yield "|" + "|".join(" ---: " if side is Align.RIGHT else " --- " for side in sides) + "|"
    for row in block.rows:
        yield "| " + " | ".join(escape(cell) for cell in row) + " |"
