"""``ust demo``: a figure that cannot be computed, a real enterprise, and an invented one."""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import option
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.errors import MissingExtraError

if TYPE_CHECKING:
    from utilite_sociale.report.document import Document
    from utilite_sociale.scoring import Outcome

__all__ = ["demo"]

_SHOWN = ("eureka", "exemple_fictif")
_UNCOMPUTABLE = "energie_m4_2018"


@click.command("demo", cls=SpokenCommand, help="help.demo")
@option(
    "-o",
    "--output",
    about="help.demo.output",
    value="metavar.folder",
    type=Path,
    default=Path("bilans_demo"),
)
@click.pass_obj
def demo(console: Console, output: Path) -> None:
    """Show what a bilan says and what it does not, and write it where it can be kept."""
    from utilite_sociale.report.pages import bilan
    from utilite_sociale.report.pages.uncomputable import uncomputable

    language = console.language
    bilans = {name: bilan(_evaluated(name), language) for name in _SHOWN}
    console.show(uncomputable(_evaluated(_UNCOMPUTABLE), language), *bilans.values())
    output.mkdir(parents=True, exist_ok=True)
    for name, page in bilans.items():
        _keep(console, page, output / name)
    console.tell(language.say("told.next"))
    for command, what in (("grid show ile_de_france", "show"), ("new ile_de_france", "new")):
        text = language.say("told.do", command=f"ust {command}", what=language.say(f"told.{what}"))
        console.tell(text, 2)
    here = shutil.which("ust", path=sysconfig.get_path("scripts"))
    if here is not None:
        console.tell(language.say("told.found_at", path=here))


def _keep(console: Console, page: Document, stem: Path) -> None:
    """Write a bilan as Markdown, and as a web page where what writes it is installed."""
    from utilite_sociale.report.writing import written
    from utilite_sociale.serial import write_bytes

    for form in (".md", ".html"):
        path = stem.with_suffix(form)
        try:
            write_bytes(path, written(page, form, console.language.code))
        except MissingExtraError:
            continue
        console.tell(console.language.say("told.written", path=str(path)))


def _evaluated(name: str) -> Outcome:
    from utilite_sociale import examples
    from utilite_sociale.catalog import evaluate
    from utilite_sociale.serial import assessment_from

    text = examples.path(name).read_text(encoding="utf-8")
    return evaluate(assessment_from(text, f"{name}.toml"))
