"""Writing a document to a file, in the form that its name says; nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

from utilite_sociale.cli.console import Console
from utilite_sociale.errors import WriteError
from utilite_sociale.report.document import Document

__all__ = ["hand_on"]


def hand_on(console: Console, document: Document, output: Path, *, force: bool) -> None:
    """Write a document and say where.

    Raises:
        MissingExtraError: the extra ``report`` is not installed, and the form needs it.
        WriteError: the name says no form, a file stands there, or it cannot be written.
    """
    from utilite_sociale.report import FORMS
    from utilite_sociale.report.writing import written
    from utilite_sociale.serial import write_bytes

    form = output.suffix.lower()
    if form not in FORMS:
        raise WriteError("report.other_suffix", file=str(output))
    if not force and (output.exists() or output.is_symlink()):
        raise WriteError("disk.exists", file=str(output))
    write_bytes(output, written(document, form, console.language.code))
    console.tell(console.language.say("told.written", path=str(output)))
