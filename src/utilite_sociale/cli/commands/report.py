"""``ust report``: the bilan as a page, a Word document or Markdown."""

from __future__ import annotations

from pathlib import Path

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.handing import hand_on
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.usage import SpokenCommand

__all__ = ["report"]


@click.command("report", cls=SpokenCommand, help="help.report")
@argument("file", about="argument.assessment", value="metavar.file", type=Path)
@option(
    "-o",
    "--output",
    about="help.report.output",
    value="metavar.report",
    type=Path,
    default=Path("bilan.html"),
)
@option(
    "--view",
    about="help.report.view",
    value="metavar.view",
    type=click.Choice(["working", "public"]),
    default="working",
)
@option("--since", about="help.report.since", value="metavar.file", type=Path)
@option("--grid", about="option.grid", value="metavar.grid")
@option("--force", about="help.new.force", is_flag=True)
@click.pass_obj
def report(  # noqa: PLR0913 - one for each option
    console: Console,
    file: Path,
    *,
    output: Path,
    view: str,
    since: Path | None,
    grid: str | None,
    force: bool,
) -> None:
    """Write a bilan in the form that the name of its file says."""
    from utilite_sociale.cli.disk import keep_apart
    from utilite_sociale.cli.reading import evaluated
    from utilite_sociale.report import document_of

    keep_apart(file, output)
    earlier = None
    if since is not None:
        keep_apart(since, output)
        earlier = evaluated(since, grid)
    document = document_of(evaluated(file, grid), console.language, view, earlier)
    hand_on(console, document, output, force=force)
