"""A document on a terminal: 80 columns, with colour or without, on any console."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatchmethod

from attrs import frozen

from utilite_sociale.cli.layout import column_widths, pad, wrap
from utilite_sociale.report.charts import Gauge
from utilite_sociale.report.document import (
    Align,
    Block,
    Document,
    Drawing,
    Facts,
    Gauges,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Tone,
    Unfolding,
    Verbatim,
)
from utilite_sociale.report.glyphs import clean, degrade, width

__all__ = ["Screen", "render"]

_STYLES = {Tone.STRONG: "1", Tone.MUTED: "2", Tone.ALERT: "1;33"}
_TITLE, _FIGURE = "1;36", "36"
_BAR, _LABEL, _CAPTION, _GAP, _ROOMY = 20, 30, 16, 2, 72
_NARROWEST_TITLE, _DEEPEST = 30, 14


@frozen
class Screen:
    """What can be shown.

    Attributes:
        columns: width of a line.
        encoding: signs that the console has.
        colour: whether it shows colours.
    """

    columns: int = 80
    encoding: str = "utf-8"
    colour: bool = False


def render(document: Document, screen: Screen) -> str:
    """Write a document for a screen; every line holds in its columns."""
    pen = _Pen(screen, clean(degrade(document.mark, screen.encoding)))
    lines = [line.rstrip(" ") for line in pen.document(document)]
    return degrade("\n".join(lines) + "\n", screen.encoding)


class _Pen:
    """Writes blocks as lines."""

    def __init__(self, screen: Screen, mark: str) -> None:
        self.screen = screen
        self.mark = mark

    def style(self, text: str, code: str | None) -> str:
        if not (self.screen.colour and code and text):
            return text
        return f"\x1b[{code}m{text}\x1b[0m"

    def text(self, text: str) -> str:
        return clean(degrade(text, self.screen.encoding))

    def wrapped(self, text: str, indent: int, code: str | None = None) -> Iterator[str]:
        """The lines of a text; none where there is none."""
        if not text:
            return
        for line in wrap(self.text(text), self.screen.columns - indent):
            yield " " * indent + self.style(line, code)

    def hanging(self, text: str, indent: int) -> Iterator[str]:
        """The lines of a text, all but the first a little further in."""
        for index, line in enumerate(wrap(self.text(text), self.screen.columns - indent - 2)):
            yield " " * (indent + 2 if index else indent) + line

    def document(self, document: Document) -> Iterator[str]:
        yield "═" * self.screen.columns
        yield from self.wrapped(document.title, 2, _TITLE)
        if document.subtitle:
            yield from self.wrapped(document.subtitle, 2)
        yield "═" * self.screen.columns
        for index, notice in enumerate(document.notice):
            alert = document.mark and not index
            yield from self.wrapped(notice, 2, _STYLES[Tone.ALERT] if alert else None)
            yield ""
        yield from self.blocks(document.blocks, 2, 1)

    def blocks(self, blocks: Iterable[Block], indent: int, depth: int) -> Iterator[str]:
        for index, block in enumerate(filter(_seen, blocks)):
            if index:
                yield ""
            yield from self.block(block, indent, depth)

    @singledispatchmethod
    def block(self, block: Paragraph, indent: int, _depth: int) -> Iterator[str]:
        yield from self.wrapped(block.text, indent, _STYLES.get(block.tone))

    @block.register
    def _section(self, block: Section, indent: int, depth: int) -> Iterator[str]:
        if depth == 1:
            yield from self.rule(block)
        else:
            yield from self.beside(block, indent)
        inner = indent if depth == 1 else min(indent + 2, _DEEPEST)
        yield from self.blocks(block.blocks, inner, depth + 1)

    def rule(self, block: Section) -> Iterator[str]:
        """A title in a line across the screen, the mark of the document at its end."""
        title = self.text(f"{block.title}  {block.aside}" if block.aside else block.title)
        end = f" {self.mark} ──" if self.mark else ""
        left = self.screen.columns - width(title) - width(end) - 4
        if left > 0:
            yield f"── {self.style(title, _TITLE)} {'─' * left}{end}"
        else:
            yield "─" * self.screen.columns
            yield from self.wrapped(title, 2, _TITLE)
            yield from self.wrapped(self.mark, 2)
        yield ""

    def beside(self, block: Section, indent: int) -> Iterator[str]:
        """A title, and its figures at the end of its first line, or under it."""
        title, aside = self.text(block.title), self.text(block.aside)
        room = self.screen.columns - indent
        left = room - width(aside) - _GAP if aside else room
        if left < _NARROWEST_TITLE:
            yield from self.wrapped(title, indent, _STYLES[Tone.STRONG])
            yield from self.wrapped(aside, indent + 2, _FIGURE)
            return
        for index, line in enumerate(wrap(title, left)):
            end = "" if index else " " * (room - width(line) - width(aside))
            shown = self.style(line, _STYLES[Tone.STRONG])
            yield " " * indent + shown + end + ("" if index else self.style(aside, _FIGURE))

    @block.register
    def _facts(self, block: Facts, indent: int, _depth: int) -> Iterator[str]:
        names = [self.text(name) for name, _ in block.rows]
        room = min(max(map(width, names)), 22) + _GAP
        for name, (_, value) in zip(names, block.rows, strict=True):
            lines = wrap(self.text(value), self.screen.columns - indent - room)
            heads = wrap(name, room - _GAP)
            for i in range(max(len(lines), len(heads))):
                head = pad(heads[i] if i < len(heads) else "", room)
                line = lines[i] if i < len(lines) else ""
                yield " " * indent + self.style(head, _STYLES[Tone.MUTED]) + line

    @block.register
    def _items(self, block: Items, indent: int, _depth: int) -> Iterator[str]:
        for number, item in enumerate(block.items, start=1):
            bullet = "" if block.bare else f"{number}. " if block.numbered else "• "
            yield from self.item(item, " " * indent + bullet)

    def item(self, item: Item, start: str) -> Iterator[str]:
        """One entry: its lead is seen first, its notes stand under it."""
        lead = self.text(item.lead)
        text = self.text(f"{item.lead} {item.text}" if item.lead else item.text)
        hanging, bold = " " * width(start), len(lead)
        tone = _STYLES.get(item.tone)
        for index, line in enumerate(wrap(text, self.screen.columns - width(start))):
            cut = max(0, min(bold, len(line)))
            shown = self.style(line[:cut], _STYLES[Tone.STRONG]) + self.style(line[cut:], tone)
            yield (hanging if index else start) + shown
            bold -= len(line) + 1
        for detail in item.details:
            yield from self.hanging(detail, width(start) + 2)
        for note in (*item.notes, *((item.link,) if item.link else ())):
            yield from self.wrapped(note, width(start) + 2, _STYLES[Tone.MUTED])

    @block.register
    def _verbatim(self, block: Verbatim, indent: int, _depth: int) -> Iterator[str]:
        room = self.screen.columns - indent - 2
        for line in wrap(self.text(block.text), room):
            yield f"{' ' * indent}│ {line}"
        for note in block.notes:
            for line in wrap(self.text(note), room - 2):
                yield f"{' ' * indent}│   {self.style(line, _STYLES[Tone.MUTED])}"

    @block.register
    def _gauges(self, block: Gauges, indent: int, _depth: int) -> Iterator[str]:
        for gauge in block.rows:
            yield from self.gauge(gauge, indent)
        if block.legend:
            yield from self.wrapped(block.legend, indent, _STYLES[Tone.MUTED])

    def gauge(self, gauge: Gauge, indent: int) -> Iterator[str]:
        """One line: label, drawing, caption; label and caption may take several."""
        room = self.screen.columns - indent
        bar = _BAR if room >= _ROOMY else _BAR // 2
        label_room = min(_LABEL, room - bar - 2 - 2 * _GAP - _CAPTION)
        labels = wrap(self.text(gauge.label), label_room) if gauge.label else []
        before = label_room + _GAP if labels else 0
        captions = wrap(self.text(gauge.short or gauge.caption), room - before - bar - 2 - _GAP)
        for i in range(max(len(labels), len(captions))):
            label = pad(labels[i] if i < len(labels) else "", before)
            drawing = self.drawing(gauge, bar) if i == 0 else " " * (bar + 2)
            caption = captions[i] if i < len(captions) else ""
            yield f"{' ' * indent}{label}{drawing}{' ' * _GAP}{caption}"

    def drawing(self, gauge: Gauge, cells: int) -> str:
        """The scale as a line, the interval as a thick one, the score as a dot."""
        if gauge.start is None or gauge.end is None:
            return " " * (cells + 2)
        first, last = round(gauge.start * (cells - 1)), round(gauge.end * (cells - 1))
        drawn = ["━" if first <= cell <= last else "─" for cell in range(cells)]
        if gauge.mark is not None:
            drawn[round(gauge.mark * (cells - 1))] = "●"
        return "├" + self.style("".join(drawn), _FIGURE) + "┤"

    @block.register
    def _drawing(self, block: Drawing, indent: int, depth: int) -> Iterator[str]:
        yield from self.wrapped(block.chart.title, indent, _STYLES[Tone.STRONG])
        yield from self.block(block.table, indent, depth)

    @block.register
    def _table(self, block: Table, indent: int, _depth: int) -> Iterator[str]:
        cells = [[self.text(cell) for cell in row] for row in (block.head, *block.rows)]
        widths = column_widths(cells, self.screen.columns - indent, _GAP)
        sides = [*block.align, *[Align.LEFT] * (len(widths) - len(block.align))]
        for index, row in enumerate(cells):
            columns = [wrap(cell, room) for cell, room in zip(row, widths, strict=True)]
            for i in range(max(map(len, columns))):
                shown = [
                    pad(column[i] if i < len(column) else "", room, right=side is Align.RIGHT)
                    for column, room, side in zip(columns, widths, sides, strict=True)
                ]
                line = (" " * _GAP).join(shown).rstrip(" ")
                yield " " * indent + self.style(line, None if index else _STYLES[Tone.STRONG])
            if index == 0:
                yield " " * indent + "─" * (sum(widths) + _GAP * (len(widths) - 1))


def _seen(block: Block) -> bool:
    """Tell whether a screen shows a block: not what was said before, nor what unfolds."""
    return not isinstance(block, Unfolding) and not (isinstance(block, Drawing) and block.told)
