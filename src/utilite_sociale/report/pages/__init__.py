"""Pages: what each bilan or grid says, as documents without format."""

from __future__ import annotations

from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.report.pages.public import public_page

__all__ = ["bilan", "public_page"]


def __dir__() -> list[str]:
    return __all__
