"""From a bilan to the file that is handed on."""

from __future__ import annotations

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.report.document import Document
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages import bilan, public_page
from utilite_sociale.report.writing import written
from utilite_sociale.scoring import Outcome

__all__ = ["VIEWS", "document_of", "render"]

VIEWS = {"working": bilan, "public": public_page}


def render(
    outcome: Outcome,
    form: str = ".html",
    *,
    view: str = "working",
    lang: str = "fr",
    earlier: Outcome | None = None,
) -> bytes:
    """Give a bilan as the bytes of a file.

    Args:
        outcome: the bilan.
        form: ``.html``, ``.docx`` or ``.md``.
        view: ``working``, all of it; or ``public``, what may be shown to anybody.
        lang: ``fr`` or ``en``.
        earlier: bilan of the same subject before, to be read beside it; the public view has none.

    Raises:
        MissingExtraError: the extra ``report`` is not installed, and the form needs it.
        InvalidValueError: the public view is asked for, and nobody has read the assessment yet;
            or the earlier bilan cannot be read beside this one.
        KeyError: there is no such form or view.
    """
    return written(document_of(outcome, Language(lang), view, earlier), form, lang)


def document_of(
    outcome: Outcome, language: Language, view: str, earlier: Outcome | None = None
) -> Document:
    """Give what a view of a bilan says.

    Raises:
        InvalidValueError: as for ``render``.
        KeyError: there is no such view.
    """
    if VIEWS[view] is bilan:
        return bilan(outcome, language, earlier)
    if earlier is not None:
        raise InvalidValueError("report.public_alone")
    return public_page(outcome, language)
