"""``ust new``: a file of answers for a grid, with every question."""

from __future__ import annotations

import datetime as dt
import os
import shlex
from pathlib import Path
from subprocess import list2cmdline

import click

from utilite_sociale.cli import parameters
from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, one_line, option
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.errors import InvalidDocumentError, WriteError
from utilite_sociale.model import ENTERPRISE_KINDS, Period

__all__ = ["new"]


@click.command("new", cls=SpokenCommand, help="help.new")
@argument("name", about="argument.grid", value="metavar.grid")
@option(
    "-o",
    "--output",
    about="help.new.output",
    value="metavar.file",
    type=Path,
    default=Path("bilan.toml"),
)
@option("--name", "subject", about="help.new.name", value="metavar.name", type=one_line)
@option(
    "--kind",
    about="help.new.kind",
    value="metavar.kind",
    type=one_line,
    words={"kinds": ", ".join(ENTERPRISE_KINDS)},
)
@option("--period", about="help.new.period", value="metavar.period", type=parameters.period)
@option("--force", about="help.new.force", is_flag=True)
@click.pass_obj
def new(  # noqa: PLR0913 - one for each option
    console: Console,
    name: str,
    *,
    output: Path,
    subject: str | None,
    kind: str | None,
    period: Period | None,
    force: bool,
) -> None:
    """Write a file of answers that can be read and checked before any answer is given."""
    from utilite_sociale.catalog import catalog
    from utilite_sociale.catalog.checking import has_errors
    from utilite_sociale.cli.reading import grid_named, is_file
    from utilite_sociale.cli.skeleton import Start, skeleton
    from utilite_sociale.serial import write_text

    if not force and (output.exists() or output.is_symlink()):
        raise WriteError("disk.exists", file=str(output))
    grid, issues = grid_named(name)
    if has_errors(issues):
        raise InvalidDocumentError(issues)
    start = Start(period=period or _last_year(), name=subject or "", kind=kind or "")
    write_text(output, skeleton(grid, start, console.language))
    say = console.language.say
    console.tell(say("told.written", path=str(output)))
    if kind and kind not in ENTERPRISE_KINDS:
        console.tell(say("told.unknown_kind", found=kind, known=", ".join(ENTERPRISE_KINDS)))
    if grid.key not in catalog():
        console.tell(say("told.not_installed", grid=grid.key))
    console.tell(say("told.next"))
    console.tell(say("told.edit", path=str(output)), 2)
    words = [str(output), *(["--grid", name] if is_file(name) else [])]
    for command in ("check", "evaluate"):
        what = say(f"told.{command}")
        console.tell(say("told.do", command=_quoted("ust", command, *words), what=what), 2)


def _quoted(*words: str) -> str:
    """Write a command as the shell of this system reads it."""
    return list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _last_year() -> Period:
    """Give the calendar year that has ended."""
    year = dt.datetime.now(tz=dt.UTC).year - 1
    return Period(start=dt.date(year, 1, 1), end=dt.date(year, 12, 31))
