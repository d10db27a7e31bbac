"""Sources as a numbered list: what a reader needs to look them up."""

from __future__ import annotations

from utilite_sociale.model import Source
from utilite_sociale.report.document import Item, Items

__all__ = ["source_item", "source_items"]


def source_item(source: Source) -> Item:
    """Give one source: title, publisher and date, what is to be known, address."""
    told = ", ".join(part for part in (source.publisher, source.date) if part)
    notes = tuple(note for note in (told, source.note) if note)
    return Item(source.title, notes=notes, link=source.url)


def source_items(sources: tuple[Source, ...]) -> Items:
    """Give sources, numbered in the order of their file."""
    return Items(tuple(map(source_item, sources)), numbered=True)
