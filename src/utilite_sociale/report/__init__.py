"""Bilans and grids as documents: what they say, then how a screen, a page or a file shows it."""

from __future__ import annotations

from utilite_sociale.report.rendering import VIEWS, document_of, render
from utilite_sociale.report.writing import FORMS

__all__ = ["FORMS", "VIEWS", "document_of", "render"]


def __dir__() -> list[str]:
    return __all__
