"""What a screen says, before any format: sections, facts, lists, gauges and tables.

Pages build a ``Document``; ``terminal`` and ``markdown`` write it, and compute nothing.
"""

from __future__ import annotations

from enum import Enum

from attrs import frozen

__all__ = [
    "Align",
    "Block",
    "Document",
    "Facts",
    "Gauge",
    "Gauges",
    "Item",
    "Items",
    "Paragraph",
    "Section",
    "Table",
    "Tone",
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
class Gauge:
    """A stretch of a scale, and a mark on it; every place is a share of the scale, 0 to 1.

    Attributes:
        caption: all that the drawing says, in words.
        start: where the stretch begins.
        end: where it ends.
        mark: where the mark stands; none where there is no score.
        label: what is measured; empty under a title that says it.
        short: the caption in figures alone, where the legend gives the words.
    """

    caption: str
    start: float
    end: float
    mark: float | None = None
    label: str = ""
    short: str = ""


@frozen
class Gauges:
    """Gauges drawn under one another, on the same scale.

    Attributes:
        rows: the gauges.
        legend: how to read the drawing; empty where it was said before.
    """

    rows: tuple[Gauge, ...]
    legend: str = ""


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


Block = Paragraph | Facts | Items | Verbatim | Gauges | Table | Section


@frozen
class Document:
    """A whole screen.

    Attributes:
        title: what it is about.
        blocks: what it says.
        subtitle: what kind of page it is.
        mark: a few words repeated on each part, so that no part is read without them.
        notice: what must be known before anything is read; under a mark, the first says why.
    """

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    mark: str = ""
    notice: tuple[str, ...] = ()
