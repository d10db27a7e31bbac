"""A document in the form that the end of a file's name says."""

from __future__ import annotations

from utilite_sociale.report import markdown
from utilite_sociale.report.document import Document

__all__ = ["FORMS", "written"]

FORMS = (".html", ".docx", ".md")


def written(document: Document, suffix: str, lang: str) -> bytes:
    """Write a document.

    Args:
        document: the document.
        suffix: one of ``FORMS``.
        lang: ``fr`` or ``en``.

    Raises:
        MissingExtraError: the extra ``report`` is not installed, and the form needs it.
        KeyError: there is no such form.
    """
    if suffix == ".html":
        from utilite_sociale.report.html import html_page

        return html_page(document, lang).encode("utf-8")
    if suffix == ".docx":
        from utilite_sociale.report.word import word_bytes

        return word_bytes(document, lang)
    if suffix == ".md":
        return markdown.render(document).encode("utf-8")
    raise KeyError(suffix)
