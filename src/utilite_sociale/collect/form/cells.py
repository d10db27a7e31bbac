"""Cells that wait for an answer: what each is about, what it takes, and the name it bears."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from attrs import field as attribute
from attrs import frozen

__all__ = ["Cell", "Takes"]

_LONGEST = 200
"""Excel takes names of 255 signs; the rest is kept for the prefix and the digest."""


class Takes(StrEnum):
    """What a cell takes."""

    NUMBER = "number"
    TEXT = "text"
    STORY = "story"
    DATE = "date"
    CHOICE = "choice"


@frozen(kw_only=True)
class Cell:
    """A cell that waits for an answer.

    Attributes:
        about: key of the indicator or criterion; empty for what is asked of the whole.
        voice: key of who answers in it; empty where nobody in particular does.
        field: which field of the answer, or which line of the whole.
        item: key of the option or category; number of the line in a list.
        takes: what it takes.
        choices: texts of its drop-down list.
        wide: whether it fills the whole column of its voice, rather than half of it.
    """

    about: str = ""
    voice: str = ""
    field: str
    item: str = ""
    takes: Takes = Takes.TEXT
    choices: tuple[str, ...] = attribute(default=(), repr=False)
    wide: bool = False

    @property
    def name(self) -> str:
        """The name of the cell in the workbook: ASCII, and no other cell has it.

        >>> Cell(about="part_femmes", field="numerator").name
        'rep__part_femmes__numerator'
        """
        parts = [part for part in (self.about, self.voice, self.field, self.item) if part]
        readable = "__".join(["rep", *parts])
        if len(readable) <= _LONGEST and not any("__" in part for part in parts):
            return readable
        whole = f"{self.about}\n{self.voice}\n{self.field}\n{self.item}"
        return f"{readable[:_LONGEST]}__{hashlib.sha256(whole.encode()).hexdigest()[:16]}"
