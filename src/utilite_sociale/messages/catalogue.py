"""The catalogue itself, gathered from one module per subject."""

from __future__ import annotations

from utilite_sociale.messages import (
    content,
    differences,
    explanations,
    files,
    forms,
    node_explanations,
    notebook,
    receptions,
    reports,
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
    **differences.TEXTS,
    **explanations.TEXTS,
    **node_explanations.TEXTS,
    **forms.TEXTS,
    **words.TEXTS,
    **screens.TEXTS,
    **notebook.TEXTS,
    **reports.TEXTS,
    **receptions.TEXTS,
}
