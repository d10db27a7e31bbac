"""Libraries that only forms and answers need: imported where they serve, missed in plain words."""

from __future__ import annotations

import importlib
from typing import Any

from utilite_sociale.errors import MissingExtraError

__all__ = ["needed"]


def needed(library: str, part: str) -> Any:  # noqa: ANN401 - a module
    """Import a library of the extra ``collect``.

    Args:
        library: its name.
        part: code of the word that says what needs it.

    Raises:
        MissingExtraError: it is not installed; names the extra.
    """
    try:
        return importlib.import_module(library)
    except ImportError:
        raise MissingExtraError(
            "library.missing_extra", part=part, extra="utilite-sociale[collect]"
        ) from None
