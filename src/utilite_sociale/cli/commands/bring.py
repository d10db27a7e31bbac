"""``ust import``: forms and tables that came back become assessments, with one report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from utilite_sociale.cli import parameters
from utilite_sociale.cli.console import Console
from utilite_sociale.cli.pages.landed import landed_data, tell_landed
from utilite_sociale.cli.parameters import argument, one_line, option
from utilite_sociale.cli.progress import watched
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.model import ENTERPRISE_KINDS, Period

__all__ = ["bring"]


@click.command("import", cls=SpokenCommand, help="help.import")
@argument("files", about="argument.answers", value="metavar.files", nargs=-1, required=True)
@option(
    "-o",
    "--output",
    about="help.import.output",
    value="metavar.json_or_folder",
    type=Path,
    required=True,
)
@option("--grid", about="help.import.grid", value="metavar.grid")
@option("--name", "subject", about="help.import.name", value="metavar.name", type=one_line)
@option(
    "--kind",
    about="help.new.kind",
    value="metavar.kind",
    type=one_line,
    words={"kinds": ", ".join(ENTERPRISE_KINDS)},
)
@option("--period", about="help.new.period", value="metavar.period", type=parameters.period)
@option("--accept", about="help.import.accept", value="metavar.indicator", multiple=True)
@option("--corrections", about="help.import.corrections", is_flag=True)
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def bring(  # noqa: PLR0913 - one for each option
    console: Console,
    files: tuple[str, ...],
    *,
    output: Path,
    grid: str | None,
    subject: str | None,
    kind: str | None,
    period: Period | None,
    accept: tuple[str, ...],
    corrections: bool,
    as_json: bool,
) -> int:
    """Read what came back, complete the files of answers, and say what became of each cell."""
    from utilite_sociale.cli.reading import sound_grid
    from utilite_sociale.collect import Brief, import_answers

    def shown(paths: Iterable[Any]) -> Iterator[Any]:
        return watched(console, list(paths), "told.reading")

    landed = import_answers(
        files,
        output,
        grid=sound_grid(grid),
        brief=Brief(name=subject or "", kind=kind or "", period=period, accept=accept),
        corrections=corrections,
        progress=shown,
    )
    stopped, data = False, []
    for one in landed:
        stopped = stopped or bool(one.imported.report.stopped)
        if as_json:
            data.append(landed_data(one, console.language))
        else:
            tell_landed(console, one)
    if as_json:
        console.data({"landed": data})
    return int(stopped)
