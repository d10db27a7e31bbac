"""Entries: one thing that a file says, with its place; workbooks and tables give the same."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from attrs import field as attribute
from attrs import frozen

from utilite_sociale.collect.remarks import Place

__all__ = ["Content", "Entry", "Sheaf"]

Content = str | Decimal | dt.date | bool


@frozen(kw_only=True)
class Entry:
    """One thing that a file says.

    Attributes:
        place: where.
        about: key of what it is about; empty for the whole.
        voice: key of who says it.
        field: which field.
        item: key of the option or category, number of a line, or shape of words.
        content: what is said.
    """

    place: Place
    about: str = ""
    voice: str = ""
    field: str
    item: str = ""
    content: Content = attribute(repr=False)


@frozen(kw_only=True)
class Sheaf:
    """The entries that make one answer.

    Attributes:
        about: key of the indicator or criterion.
        voice: key of who answers.
        shape: shape of the words, for words about a criterion.
        entries: the entries, by field and item.
    """

    about: str
    voice: str = ""
    shape: str = ""
    entries: tuple[Entry, ...] = attribute(repr=False)

    @property
    def place(self) -> Place:
        """Where the answer begins."""
        return self.entries[0].place
