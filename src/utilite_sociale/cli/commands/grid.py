"""``ust grid``: one grid, shown whole or checked."""

from __future__ import annotations

import json

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.problems import report, tell_problems
from utilite_sociale.cli.usage import SpokenCommand, SpokenGroup
from utilite_sociale.cli.usage_errors import misuse

__all__ = ["grid"]

grid = SpokenGroup("grid", help="help.grid")


@grid.command("show", cls=SpokenCommand, help="help.grid.show")
@argument("name", about="argument.grid", value="metavar.grid")
@option("--questions", about="help.grid.show.questions", is_flag=True)
@option("--json", "as_json", about="option.json", is_flag=True)
@option("--markdown", about="option.markdown", is_flag=True)
@click.pass_obj
def show(console: Console, name: str, *, questions: bool, as_json: bool, markdown: bool) -> int:
    """Show a grid; its problems, if it has any, stand beside it."""
    from utilite_sociale.catalog.checking import has_errors
    from utilite_sociale.cli import markdown as pages
    from utilite_sociale.cli.pages.grid import grid_page
    from utilite_sociale.cli.pages.meeting import meeting_page
    from utilite_sociale.cli.reading import grid_named
    from utilite_sociale.serial import grid_text

    if as_json and markdown:
        misuse("usage.two_formats")
    if as_json and questions:
        misuse("usage.questions_json")
    page = meeting_page if questions else grid_page
    found, issues = grid_named(name)
    if as_json:
        console.data(json.loads(grid_text(found)))
    elif markdown:
        console.write(pages.render(page(found, console.language)))
    else:
        console.show(page(found, console.language))
    if not has_errors(issues):
        return 0
    tell_problems(console, issues)
    return 1


@grid.command("check", cls=SpokenCommand, help="help.grid.check")
@argument("name", about="argument.grid", value="metavar.grid")
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def check(console: Console, name: str, *, as_json: bool) -> int:
    """Say every problem of a grid."""
    from utilite_sociale.cli.reading import grid_named
    from utilite_sociale.errors import InvalidDocumentError

    try:
        _, issues = grid_named(name)
    except InvalidDocumentError as error:
        issues = error.issues
    return report(console, {name: issues}, as_json=as_json)
