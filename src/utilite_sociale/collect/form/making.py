"""A form, from what a network knows to the bytes that it hands out."""

from __future__ import annotations

import os

from utilite_sociale.collect.form.plan import plan_form
from utilite_sociale.collect.form.prefill import heard_in, known_of, with_reminders
from utilite_sociale.collect.form.workbook import form_bytes
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import write_bytes

__all__ = ["make_form", "write_form"]


def make_form(
    grid: Grid,
    *,
    lang: str = "fr",
    voice: str = "",
    known: Assessment | None = None,
    previous: Assessment | None = None,
) -> bytes:
    """Give the form of a grid, as the bytes of an ``.xlsx`` workbook.

    Args:
        grid: the grid.
        lang: language of what is not the grid's, ``fr`` or ``en``.
        voice: key of the only voice that it is for; empty for all.
        known: an assessment whose answers stand in the cells, and can be changed there.
        previous: an assessment whose answers stand beside the cells, as a mere reminder.

    Raises:
        MissingExtraError: XlsxWriter is not installed.
        InvalidValueError: the grid has no such voice, or what is known was answered to
            another grid.
    """
    if known is not None and known.grid.key != grid.key:
        words = {"wanted": str(known.grid), "given": str(grid.reference)}
        raise InvalidValueError("form.other_grid", **words)
    form = plan_form(grid, lang, voice, heard_in(known) if known else {})
    if previous is not None:
        form = with_reminders(form, previous)
    cells = {} if known is None else known_of(form, known)
    nature = "participation" if known is None else known.nature.value
    return form_bytes(form, cells, nature)


def write_form(  # noqa: PLR0913 - as for ``make_form``, and where
    grid: Grid,
    path: str | os.PathLike[str],
    *,
    lang: str = "fr",
    voice: str = "",
    known: Assessment | None = None,
    previous: Assessment | None = None,
) -> None:
    """Write the form of a grid, whole or not at all; as ``make_form``.

    Raises:
        WriteError: it cannot be written; nothing has changed.
    """
    made = make_form(grid, lang=lang, voice=voice, known=known, previous=previous)
    write_bytes(path, made)
