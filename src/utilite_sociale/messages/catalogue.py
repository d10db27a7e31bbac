"""The catalogue itself, gathered from one module per subject."""

from __future__ import annotations

from utilite_sociale.messages import (
    content,
    explanations,
    files,
    notebook,
    screens,
    values,
    words,
)
from utilite_sociale.messages.text import Text

__all__ = ["CATALOGUE", "Text"]

CATALOGUE: dict[str, Text] = {
    **files.TEXTS,
    **values.TEXTS,
    **content.TEXTS,
    **explanations.TEXTS,
    **words.TEXTS,
    **screens.TEXTS,
    **notebook.TEXTS,
}
