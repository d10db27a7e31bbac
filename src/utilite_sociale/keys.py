"""Keys and paths: how elements are named, and the nearest name when one is misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["MAX_KEY_LENGTH", "closest", "is_key", "join", "key_like", "split"]

MAX_KEY_LENGTH = 80
_KEY = re.compile(r"[a-z][a-z0-9_]*")


def __dir__() -> list[str]:
    return __all__


def is_key(text: str) -> bool:
    """Tell whether *text* is a key: ASCII snake_case, a letter first, 80 characters at most.

    >>> is_key("pouvoir_agir"), is_key("pouvoir-agir"), is_key("Été")
    (True, False, False)
    """
    return len(text) <= MAX_KEY_LENGTH and _KEY.fullmatch(text) is not None


def key_like(text: str) -> str:
    """Give the key that was perhaps meant: no upper case, accents, hyphens or spaces.

    What comes out is a key only if what is left of *text* makes one.

    >>> key_like("Île-de-France"), key_like("a.b")
    ('ile_de_france', 'a.b')
    """
    import unicodedata

    parts = unicodedata.normalize("NFKD", text.strip().lower())
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return re.sub(r"[\s-]", "_", bare)


def join(*keys: str) -> str:
    """Build the path of an element from the keys above it; empty ones are skipped.

    >>> join("pouvoir_agir", "acces_droits")
    'pouvoir_agir.acces_droits'
    """
    return ".".join(key for key in keys if key)


def split(path: str) -> tuple[str, ...]:
    """Give the keys of a path, outermost first.

    >>> split("pouvoir_agir.acces_droits")
    ('pouvoir_agir', 'acces_droits')
    """
    return tuple(path.split(".")) if path else ()


def closest(name: str, known: Iterable[str]) -> str | None:
    """Give the known name nearest to *name*, or nothing when none resembles it.

    Upper case, accents, hyphens and spaces do not count.

    >>> closest("Acces-droit", ["acces_droits", "lien_social"])
    'acces_droits'
    """
    import difflib

    by_likeness = {key_like(one): one for one in known}
    found = difflib.get_close_matches(key_like(name[:200]), by_likeness, n=1, cutoff=0.6)
    return by_likeness[found[0]] if found else None
