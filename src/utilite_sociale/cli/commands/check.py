"""``ust check``: every problem of assessments and grids."""

from __future__ import annotations

from pathlib import Path

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.problems import report
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.errors import Issue
from utilite_sociale.model import Grid

__all__ = ["check"]


@click.command("check", cls=SpokenCommand, help="help.check")
@argument("files", about="help.check.files", value="metavar.files", nargs=-1, required=True)
@option("--grid", about="option.grid", value="metavar.grid")
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def check(console: Console, files: tuple[str, ...], *, grid: str | None, as_json: bool) -> int:
    """Say every problem of some files."""
    from utilite_sociale.cli.reading import sound_grid

    with_grid = sound_grid(grid)
    found = {file: _issues(Path(file), with_grid) for file in files}
    return report(console, found, as_json=as_json)


def _issues(path: Path, grid: Grid | None) -> tuple[Issue, ...]:
    from utilite_sociale.catalog import check as problems_of
    from utilite_sociale.catalog.reading import read_document
    from utilite_sociale.errors import InvalidDocumentError

    try:
        document = read_document(path)
    except InvalidDocumentError as error:
        return error.issues
    return document.located(problems_of(document.value, grid))
