"""Documents as web pages: one file, no script, readable by everybody, printed well."""

from __future__ import annotations

from utilite_sociale.report.html.page import html_page

__all__ = ["html_page"]


def __dir__() -> list[str]:
    return __all__
