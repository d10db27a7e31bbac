"""``ust grids``: the grids that are installed, and what could not be loaded."""

from __future__ import annotations

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import option
from utilite_sociale.cli.problems import report
from utilite_sociale.cli.usage import SpokenCommand

__all__ = ["grids"]


@click.command("grids", cls=SpokenCommand, help="help.grids")
@option("--check", "whole", about="help.grids.check", is_flag=True)
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def grids(console: Console, *, whole: bool, as_json: bool) -> int:
    """List the installed grids; with ``--check``, say every problem of each."""
    from utilite_sociale.catalog import catalog
    from utilite_sociale.cli.pages.grids import grids_data, grids_page

    known = catalog()
    if as_json:
        console.data(grids_data(known, console.language, whole=whole))
    else:
        console.show(grids_page(known, console.language))
    if not whole:
        return 0
    issues = known.check()
    broken = bool(known.failures)
    return report(console, issues, silent=as_json) or int(broken)
