"""Forms out: from a grid to the workbook that a network hands out."""

from __future__ import annotations

from utilite_sociale.collect.form.making import make_form, write_form

__all__ = ["make_form", "write_form"]


def __dir__() -> list[str]:
    return __all__
