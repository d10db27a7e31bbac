"""What a template shows of a document: plain values, titles with their level and address."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from utilite_sociale.report.charts import Gauge, draw, draw_axis, draw_gauge
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
    Unfolding,
    Verbatim,
)
from utilite_sociale.report.glyphs import clean

__all__ = ["page_view"]

View = dict[str, Any]
_DEEPEST = 6
"""HTML has six levels of titles; deeper sections share the last."""
_WEB = ("https://", "http://")


def page_view(document: Document) -> View:
    """Give what the template of a page shows."""
    blocks = [_view(block, 2, f"s{place}", "") for place, block in enumerate(document.blocks, 1)]
    return {
        "title": clean(document.title),
        "subtitle": clean(document.subtitle),
        "mark": clean(document.mark),
        "notice": [clean(text) for text in document.notice],
        "blocks": blocks,
        "contents": [
            {"id": block["id"], "title": block["title"]}
            for block in blocks
            if block["kind"] == "section"
        ],
    }


@singledispatch
def _view(block: Block, _level: int, _id: str, _title: str) -> View:
    """Give what the template of one block shows."""
    raise TypeError(type(block).__name__)


@_view.register
def _paragraph(block: Paragraph, _level: int, _id: str, _title: str) -> View:
    return {"kind": "paragraph", "text": clean(block.text), "tone": block.tone.value}


@_view.register
def _facts(block: Facts, _level: int, _id: str, _title: str) -> View:
    rows = [(clean(name), clean(text)) for name, text in block.rows]
    return {"kind": "facts", "rows": rows}


@_view.register
def _items(block: Items, _level: int, _id: str, _title: str) -> View:
    items = [_item(item) for item in block.items]
    return {"kind": "items", "numbered": block.numbered, "bare": block.bare, "items": items}


def _item(item: Item) -> View:
    return {
        "lead": clean(item.lead),
        "text": clean(item.text),
        "details": [clean(text) for text in item.details],
        "notes": [clean(text) for text in item.notes],
        "link": item.link if item.link.startswith(_WEB) else "",
        "tone": item.tone.value,
    }


@_view.register
def _verbatim(block: Verbatim, _level: int, _id: str, _title: str) -> View:
    notes = [clean(text) for text in block.notes]
    return {"kind": "verbatim", "text": clean(block.text), "notes": notes}


@_view.register
def _gauges(block: Gauges, _level: int, _id: str, _title: str) -> View:
    rows = [_gauge(row) for row in block.rows]
    axis = draw_axis(block.axis) if block.axis else ""
    return {"kind": "gauges", "rows": rows, "legend": clean(block.legend), "axis": axis}


def _gauge(row: Gauge) -> View:
    """Give a gauge and its drawing, in which every sign of the words is escaped."""
    blank = row.start is None and row.mark is None
    drawing = "" if blank else draw_gauge(row)
    return {"label": clean(row.label), "caption": clean(row.caption), "drawing": drawing}


@_view.register
def _drawing(block: Drawing, level: int, id_: str, _title: str) -> View:
    table = _view(block.table, level, id_, clean(block.chart.title))
    return {"kind": "drawing", "drawing": draw(block.chart, id_), "table": table}


@_view.register
def _unfolding(block: Unfolding, _level: int, _id: str, _title: str) -> View:
    parts = [
        {"title": clean(part.title), "text": "\n".join(map(clean, part.lines))}
        for part in block.parts
    ]
    return {"kind": "unfolding", "title": clean(block.title), "parts": parts}


@_view.register
def _table(block: Table, _level: int, _id: str, title: str) -> View:
    sides = [align.value for align in block.align] or [Align.LEFT.value] * len(block.head)
    rows = [[clean(cell) for cell in row] for row in block.rows]
    head = [clean(cell) for cell in block.head]
    return {"kind": "table", "caption": title, "head": head, "rows": rows, "sides": sides}


@_view.register
def _section(block: Section, level: int, id_: str, _title: str) -> View:
    title = clean(block.title)
    inner = [
        _view(one, level + 1, f"{id_}-{place}", title)
        for place, one in enumerate(block.blocks, start=1)
    ]
    return {
        "kind": "section",
        "id": id_,
        "level": min(level, _DEEPEST),
        "title": title,
        "aside": clean(block.aside),
        "blocks": inner,
    }
