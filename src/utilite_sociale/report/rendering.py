"""From a bilan to the file that is handed on."""

from __future__ import annotations

from utilite_sociale.report.language import Language
from utilite_sociale.report.pages import bilan, public_page
from utilite_sociale.report.writing import written
from utilite_sociale.scoring import Outcome

__all__ = ["VIEWS", "render"]

VIEWS = {"working": bilan, "public": public_page}


def render(
    outcome: Outcome, form: str = ".html", *, view: str = "working", lang: str = "fr"
) -> bytes:
    """Give a bilan as the bytes of a file.

    Args:
        outcome: the bilan.
        form: ``.html``, ``.docx`` or ``.md``.
        view: ``working``, all of it; or ``public``, what may be shown to anybody.
        lang: ``fr`` or ``en``.

    Raises:
        MissingExtraError: the extra ``report`` is not installed, and the form needs it.
        InvalidValueError: the public view is asked for, and nobody has read the assessment yet.
        KeyError: there is no such form or view.
    """
    return written(VIEWS[view](outcome, Language(lang)), form, lang)
