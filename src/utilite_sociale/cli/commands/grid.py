"""``ust grid``: one grid, shown whole or checked; the schema of its file."""

from __future__ import annotations

import json
from pathlib import Path

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.handing import hand_on
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.problems import report, tell_problems
from utilite_sociale.cli.usage import SpokenCommand, SpokenGroup
from utilite_sociale.cli.usage_errors import misuse
from utilite_sociale.errors import WriteError

__all__ = ["grid"]

grid = SpokenGroup("grid", help="help.grid")


@grid.command("show", cls=SpokenCommand, help="help.grid.show")
@argument("name", about="argument.grid", value="metavar.grid")
@option("--questions", about="help.grid.show.questions", is_flag=True)
@option("--json", "as_json", about="option.json", is_flag=True)
@option("--markdown", about="option.markdown", is_flag=True)
@option("-o", "--output", about="help.grid.show.output", value="metavar.report", type=Path)
@option("--force", about="help.new.force", is_flag=True)
@click.pass_obj
def show(  # noqa: PLR0913 - one for each option
    console: Console,
    name: str,
    *,
    questions: bool,
    as_json: bool,
    markdown: bool,
    output: Path | None,
    force: bool,
) -> int:
    """Show a grid; its problems, if it has any, stand beside it."""
    from utilite_sociale.catalog.checking import has_errors
    from utilite_sociale.cli.reading import grid_named
    from utilite_sociale.report import markdown as pages
    from utilite_sociale.report.pages.grid import grid_page
    from utilite_sociale.report.pages.meeting import meeting_page
    from utilite_sociale.serial import grid_text

    if as_json + markdown + (output is not None) > 1:
        misuse("usage.two_formats")
    if as_json and questions:
        misuse("usage.questions_json")
    page = meeting_page if questions else grid_page
    found, issues = grid_named(name)
    if as_json:
        console.data(json.loads(grid_text(found)))
    elif output is not None:
        hand_on(console, page(found, console.language), output, force=force)
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
@option("--since", about="help.grid.check.since", value="metavar.grid")
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def check(console: Console, name: str, *, since: str | None, as_json: bool) -> int:
    """Say every problem of a grid, a version that says less than what changes included."""
    from utilite_sociale.catalog.checking import has_errors
    from utilite_sociale.catalog.reach import reach_issues
    from utilite_sociale.cli.reading import grid_named, located_in, version_issues
    from utilite_sociale.errors import InvalidDocumentError

    try:
        found, issues = grid_named(name)
        reach = () if has_errors(issues) else reach_issues(found)
        more = located_in(name, (*reach, *version_issues(name, found, since)))
        issues = (*issues, *more)
    except InvalidDocumentError as error:
        issues = error.issues
    return report(console, {name: issues}, as_json=as_json)


@grid.command("diff", cls=SpokenCommand, help="help.grid.diff")
@argument("before", about="argument.grid", value="metavar.grid")
@argument("after", about="argument.grid", value="metavar.grid")
@option("--json", "as_json", about="option.json", is_flag=True)
@option("--markdown", about="option.markdown", is_flag=True)
@click.pass_obj
def diff(console: Console, before: str, after: str, *, as_json: bool, markdown: bool) -> None:
    """Say what differs from one grid to another, with the reasons."""
    from utilite_sociale.adaptation import diff as differences
    from utilite_sociale.cli.reading import grid_named
    from utilite_sociale.report import markdown as pages
    from utilite_sociale.report.pages.difference import difference_page

    if as_json and markdown:
        misuse("usage.two_formats")
    found = differences(grid_named(before)[0], grid_named(after)[0])
    page = difference_page(found, console.language)
    if as_json:
        console.data(found.to_dict())
    elif markdown:
        console.write(pages.render(page))
    else:
        console.show(page)


@grid.command("schema", cls=SpokenCommand, help="help.grid.schema")
@option("-o", "--output", about="help.grid.schema.output", value="metavar.file", type=Path)
@option("--assessment", about="help.grid.schema.assessment", is_flag=True)
@option("--adaptation", about="help.grid.schema.adaptation", is_flag=True)
@option("--force", about="help.new.force", is_flag=True)
@click.pass_obj
def schema(
    console: Console, *, output: Path | None, assessment: bool, adaptation: bool, force: bool
) -> None:
    """Write the JSON Schema of this installation, the types of its packages included."""
    from utilite_sociale.adaptation import Adaptation
    from utilite_sociale.catalog.reading import installed_types
    from utilite_sociale.model import Assessment, Grid
    from utilite_sociale.serial import write_text
    from utilite_sociale.serial.schema import schema_of

    if assessment and adaptation:
        misuse("usage.two_schemas")
    kind = Assessment if assessment else Adaptation if adaptation else Grid
    found = schema_of(kind, installed_types)
    if output is None:
        console.data(found)
        return
    if not force and (output.exists() or output.is_symlink()):
        raise WriteError("disk.exists", file=str(output))
    write_text(output, json.dumps(found, ensure_ascii=False, indent=1) + "\n")
    console.tell(console.language.say("told.written", path=str(output)))
    console.tell(console.language.say("told.schema"))
    console.line(f"#:schema {output.name}")
