"""Texts of what was received without trouble: a row that was read, a figure that serves."""

from __future__ import annotations

from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS = {
    "reception.recognised": Text(
        fr="{where} : {about}, reconnu",
        en="{where}: {about}, recognised",
    ),
    "reception.converted": Text(
        fr="{where} : {about}, converti",
        en="{where}: {about}, converted",
    ),
}
