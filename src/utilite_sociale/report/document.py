"""What a screen says, before any format: sections, facts, lists, gauges and tables.

Pages build a ``Document``; ``terminal`` and ``markdown`` write it, and compute nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from attrs import evolve, frozen

from utilite_sociale.report.charts import Chart, Gauge, Mark

__all__ = [
    "Align",
    "Block",
    "Computation",
    "Document",
    "Drawing",
    "Facts",
    "Gauges",
    "Item",
    "Items",
    "Paragraph",
    "Section",
    "Table",
    "Tone",
    "Unfolding",
    "Verbatim",
]


class Tone(Enum):
    """How much a text should be seen."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    ALERT = "alert"


class Align(Enum):
    """On which side the cells of a column stand."""

    LEFT = "left"
    RIGHT = "right"


@frozen
class Paragraph:
    """A few sentences.

    Attributes:
        text: the sentences, without line breaks.
        tone: how much they should be seen.
    """

    text: str
    tone: Tone = Tone.PLAIN


@frozen
class Facts:
    """Names and what they hold, one a line.

    Attributes:
        rows: pairs of a name and a text.
    """

    rows: tuple[tuple[str, str], ...]


@frozen
class Item:
    """One entry of a list.

    Attributes:
        text: what it says.
        lead: words before it that should be seen first.
        details: what it is made of, one a line.
        notes: what must be said beside it: sources, limits.
        link: address where it can be read.
        tone: how much it should be seen.
    """

    text: str
    lead: str = ""
    details: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    link: str = ""
    tone: Tone = Tone.PLAIN


@frozen
class Items:
    """A list.

    Attributes:
        items: its entries.
        numbered: whether they are numbered from 1.
        bare: whether a screen shows them without any sign before them.
    """

    items: tuple[Item, ...]
    numbered: bool = False
    bare: bool = False


@frozen
class Verbatim:
    """Words that somebody said or wrote, quoted as they are.

    Attributes:
        text: the words, quotation marks included.
        notes: who speaks, where it stands.
    """

    text: str
    notes: tuple[str, ...] = ()


@frozen
class Gauges:
    """Gauges drawn under one another, on the same scale.

    Attributes:
        rows: the gauges.
        legend: how to read the drawing; empty where it was said before.
        axis: places of the scale that are named under the drawing.
    """

    rows: tuple[Gauge, ...]
    legend: str = ""
    axis: tuple[Mark, ...] = ()


@frozen
class Table:
    """Rows under headings.

    Attributes:
        head: the headings.
        rows: the rows, as long as the headings.
        align: side of each column; left unless stated.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    align: tuple[Align, ...] = ()


@frozen
class Drawing:
    """A chart, and all that it shows as a table.

    Attributes:
        chart: what is drawn, where a format can draw it.
        table: the same figures, for everybody.
        told: whether the blocks before it say the same: a screen leaves it out.
    """

    chart: Chart
    table: Table
    told: bool = False


@frozen
class Computation:
    """How one figure is computed.

    Attributes:
        title: which figure; empty under a title that says it.
        lines: the computation, line by line.
    """

    title: str
    lines: tuple[str, ...]


@frozen
class Unfolding:
    """How a figure is computed, for who wants to see it; a screen leaves it out.

    Attributes:
        title: which figure it is.
        parts: its computation, then those of what it is made of.
    """

    title: str
    parts: tuple[Computation, ...]


@frozen
class Section:
    """Blocks under a title.

    Attributes:
        title: the title.
        blocks: what stands under it, sections included.
        aside: figures that stand beside the title.
    """

    title: str
    blocks: tuple[Block, ...]
    aside: str = ""


Block = (
    Paragraph
    | Facts
    | Items
    | Verbatim
    | Gauges
    | Table
    | Drawing
    | Computation
    | Unfolding
    | Section
)


@frozen
class Document:
    """A whole screen.

    Attributes:
        title: what it is about.
        blocks: what it says.
        subtitle: what kind of page it is.
        mark: a few words repeated on each part, so that no part is read without them.
        notice: what must be known before anything is read; under a mark, the first says why.
        annex: title of the part that gathers computations where they cannot unfold.
    """

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    mark: str = ""
    notice: tuple[str, ...] = ()
    annex: str = ""

    def unfolded(self) -> tuple[Block, ...]:
        """Give the blocks, every computation moved from where it stands to a last part."""
        gathered = tuple(Section(one.title, one.parts) for one in _unfoldings(self.blocks))
        kept = tuple(map(_without, filter(_stays, self.blocks)))
        return (*kept, Section(self.annex, gathered)) if gathered else kept


def _unfoldings(blocks: tuple[Block, ...]) -> Iterator[Unfolding]:
    for block in blocks:
        if isinstance(block, Unfolding):
            yield block
        elif isinstance(block, Section):
            yield from _unfoldings(block.blocks)


def _stays(block: Block) -> bool:
    return not isinstance(block, Unfolding)


def _without(block: Block) -> Block:
    """Give a block without what unfolds in it."""
    if not isinstance(block, Section):
        return block
    return evolve(block, blocks=tuple(map(_without, filter(_stays, block.blocks))))
