"""``ust explain``: how one figure of the bilan comes about."""

from __future__ import annotations

from pathlib import Path

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.usage import SpokenCommand

__all__ = ["explain"]


@click.command("explain", cls=SpokenCommand, help="help.explain")
@argument("file", about="argument.assessment", value="metavar.file", type=Path)
@argument("path", about="help.explain.path", value="metavar.path")
@option("--grid", about="option.grid", value="metavar.grid")
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def explain(console: Console, file: Path, path: str, *, grid: str | None, as_json: bool) -> None:
    """Explain a node, with all that is needed to compute its figure again."""
    from utilite_sociale.cli.data import standing
    from utilite_sociale.cli.reading import evaluated
    from utilite_sociale.report.pages.explained import explained

    outcome = evaluated(file, grid)
    node = outcome[path]
    if as_json:
        told = node.explain(console.language.code).to_dict()
        console.data({**standing(outcome, console.language), **told})
    else:
        console.show(explained(outcome, node, console.language))
