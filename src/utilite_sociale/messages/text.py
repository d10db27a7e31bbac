"""A text in both languages."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Text"]


class Text(NamedTuple):
    """The same text in French and in English, with the same placeholders."""

    fr: str
    en: str
