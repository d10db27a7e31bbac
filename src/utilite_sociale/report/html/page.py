"""A document as one HTML page: its style is inside, and nothing else may be loaded or run."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from utilite_sociale.errors import MissingExtraError
from utilite_sociale.messages import say
from utilite_sociale.report.document import Document
from utilite_sociale.report.html.view import page_view

if TYPE_CHECKING:
    from jinja2 import Template

__all__ = ["html_page", "template"]

_HERE = "utilite_sociale.report.html"


def html_page(document: Document, lang: str) -> str:
    """Write a document as a page.

    Args:
        document: the document.
        lang: ``fr`` or ``en``.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    words = {name: say(f"html.{name}", lang) for name in ("skip", "contents")}
    page = template().render(
        view=page_view(document), lang=lang, style=style, digest=digest, words=words
    )
    return f"{page}\n"


@cache
def _style() -> str:
    return (files(_HERE) / "page.css").read_text(encoding="utf-8")


@cache
def template() -> Template:
    """Make the template once; a name that it does not find is an error, never a blank."""
    try:
        from jinja2 import Environment, StrictUndefined
    except ImportError:
        raise MissingExtraError(
            "library.missing_extra", part="word.part_report", extra="utilite-sociale[report]"
        ) from None
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    source = (files(_HERE) / "page.html.j2").read_text(encoding="utf-8")
    return environment.from_string(source)
