"""``ust evaluate``: the bilan of an assessment."""

from __future__ import annotations

from pathlib import Path

import click

from utilite_sociale.cli.console import Console, json_text
from utilite_sociale.cli.disk import keep_apart
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.cli.usage_errors import misuse

__all__ = ["evaluate"]


@click.command("evaluate", cls=SpokenCommand, help="help.evaluate")
@argument("file", about="argument.assessment", value="metavar.file", type=Path)
@option("--grid", about="option.grid", value="metavar.grid")
@option("--json", "as_json", about="option.json", is_flag=True)
@option("--markdown", about="option.markdown", is_flag=True)
@option("-o", "--output", about="option.output", value="metavar.file", type=Path)
@option("--save", about="help.evaluate.save", value="metavar.file", type=Path)
@click.pass_obj
def evaluate(  # noqa: PLR0913 - one for each option
    console: Console,
    file: Path,
    *,
    grid: str | None,
    as_json: bool,
    markdown: bool,
    output: Path | None,
    save: Path | None,
) -> None:
    """Show, or write, the bilan of an assessment."""
    from utilite_sociale.catalog import save_assessment
    from utilite_sociale.cli.data import outcome_data
    from utilite_sociale.cli.reading import evaluated
    from utilite_sociale.report import markdown as pages
    from utilite_sociale.report.pages.bilan import bilan
    from utilite_sociale.serial import write_text

    if as_json and markdown:
        misuse("usage.two_formats")
    if save is not None and save.suffix != ".json":
        misuse("usage.save_json", found=str(save))
    for written in filter(None, (output, save)):
        keep_apart(file, written)
    outcome = evaluated(file, grid)
    language = console.language
    if output is not None:
        data = outcome_data(outcome, language)
        text = json_text(data) if as_json else pages.render(bilan(outcome, language))
        write_text(output, text)
    elif as_json:
        console.data(outcome_data(outcome, language))
    elif markdown:
        console.write(pages.render(bilan(outcome, language)))
    else:
        console.show(bilan(outcome, language))
    if save is not None:
        save_assessment(outcome.assessment, save, outcome.grid)
    for path in filter(None, (output, save)):
        console.tell(language.say("told.written", path=str(path)))
