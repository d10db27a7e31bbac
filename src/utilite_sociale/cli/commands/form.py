"""``ust form``: the workbook that a network hands out, from any grid."""

from __future__ import annotations

from pathlib import Path

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.errors import InvalidDocumentError, WriteError

__all__ = ["form"]


@click.command("form", cls=SpokenCommand, help="help.form")
@argument("name", about="argument.grid", value="metavar.grid")
@option(
    "-o",
    "--output",
    about="help.form.output",
    value="metavar.file",
    type=Path,
    default=Path("formulaire.xlsx"),
)
@option("--voice", about="help.form.voice", value="metavar.voice", default="")
@option("--prefill", about="help.form.prefill", value="metavar.file", type=Path)
@option("--reminders", about="help.form.reminders", value="metavar.file", type=Path)
@option("--force", about="help.new.force", is_flag=True)
@click.pass_obj
def form(  # noqa: PLR0913 - one for each option
    console: Console,
    name: str,
    *,
    output: Path,
    voice: str,
    prefill: Path | None,
    reminders: Path | None,
    force: bool,
) -> None:
    """Write a form that can be filled in, printed and sent."""
    from utilite_sociale.catalog.checking import has_errors
    from utilite_sociale.catalog.reading import load_assessment
    from utilite_sociale.cli.reading import grid_named
    from utilite_sociale.collect import write_form

    if output.suffix.lower() != ".xlsx":
        raise WriteError("form.xlsx_only", file=str(output))
    if not force and (output.exists() or output.is_symlink()):
        raise WriteError("disk.exists", file=str(output))
    grid, issues = grid_named(name)
    if has_errors(issues):
        raise InvalidDocumentError(issues)
    write_form(
        grid,
        output,
        lang=console.language.code,
        voice=voice,
        known=None if prefill is None else load_assessment(prefill),
        previous=None if reminders is None else load_assessment(reminders),
    )
    say = console.language.say
    console.tell(say("told.written", path=str(output)))
    console.tell(say("told.form_next", path=str(output)))
