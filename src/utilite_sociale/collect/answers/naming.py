"""Names of what is brought in: the same answer always bears the same name."""

from __future__ import annotations

import hashlib
import re

from utilite_sociale.keys import MAX_KEY_LENGTH, is_key, key_like
from utilite_sociale.model import Period

__all__ = ["evidence_id", "source_key", "text_id"]

_DIGEST = 8


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]


def _short(name: str, whole: str) -> str:
    """Keep a name that is short enough; of a longer one, the beginning and a digest of all."""
    if len(name) <= MAX_KEY_LENGTH:
        return name
    return f"{name[: MAX_KEY_LENGTH - _DIGEST - 1]}_{_digest(whole)}"


def evidence_id(about: str, voice: str, period: Period | None) -> str:
    """Name an answer after its indicator, its voice and, where it has its own, its period.

    >>> evidence_id("part_femmes", "", None)
    'part_femmes'
    """
    days = "" if period is None else f"{period.start:%Y%m%d}_{period.end:%Y%m%d}"
    parts = [part for part in (about, voice, days) if part]
    return _short("_".join(parts), f"{about}\n{voice}\n{days}")


def text_id(about: str, voice: str, text: str) -> str:
    """Name words: several about one thing never have one name, and the same have the same."""
    stem = "_".join(part for part in (about, voice) if part)
    room = MAX_KEY_LENGTH - _DIGEST - 1
    return f"{stem[:room]}_{_digest(text)}"


def source_key(title: str) -> str:
    """Name a document after its title; case, accents and punctuation make no other document.

    >>> source_key("Rapport d’activité 2024")
    'rapport_d_activite_2024'
    """
    bare = re.sub(r"[^a-z0-9]+", "_", key_like(title.replace("’", " ").replace("'", " ")))
    name = bare.strip("_")
    if not name[:1].isalpha():
        name = f"source_{name}".rstrip("_")
    named = _short(name, title)
    return named if is_key(named) else f"source_{_digest(title)}"
