"""``ust grid new`` and ``ust grid test``: what those who write a grid need."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from utilite_sociale.cli.commands.grid import grid
from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, one_line, option
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.cli.usage_errors import misuse
from utilite_sociale.keys import is_key

if TYPE_CHECKING:
    from utilite_sociale.model import Grid
    from utilite_sociale.scoring import Outcome
    from utilite_sociale.serial import Document
    from utilite_sociale.serial.worked import WorkedCase

__all__ = ["new", "test"]


@grid.command("new", cls=SpokenCommand, help="help.grid.new")
@argument("key", about="argument.new_key", value="metavar.key")
@option("--based-on", "base", about="help.grid.new.base", value="metavar.grid")
@option("--title", about="help.grid.new.title", value="metavar.name", type=one_line)
@option("--owner", about="help.grid.new.owner", value="metavar.name", type=one_line)
@option("-o", "--output", about="help.grid.new.output", value="metavar.folder", type=Path)
@click.pass_obj
def new(  # noqa: PLR0913 - one for each option
    console: Console,
    key: str,
    *,
    base: str | None,
    title: str | None,
    owner: str | None,
    output: Path | None,
) -> None:
    """Render a package for a grid, in a folder that does not exist yet."""
    from utilite_sociale.catalog import catalog
    from utilite_sociale.cli.package import Draft, render_package

    if not is_key(key):
        misuse("usage.new_key", found=key)
    if key in catalog():
        misuse("usage.installed_key", found=key)
    say = console.language.say
    draft = Draft(
        key=key,
        title=title or say("template.title", key=key),
        owner=owner or say("template.owner"),
        base=None if base is None else catalog()[base],
    )
    folder = output or Path(f"utilite-sociale-grille-{key.replace('_', '-')}")
    written = render_package(draft, folder)
    for path in written:
        console.tell(say("told.written", path=str(path)))
    console.tell(say("told.new_grid"))
    for command in ("check", "test"):
        console.line(f"ust grid {command} {folder}")


@grid.command("test", cls=SpokenCommand, help="help.grid.test")
@argument("place", about="argument.cases", value="metavar.folder")
@option("--grid", "name", about="help.grid.test.grid", value="metavar.grid")
@click.pass_obj
def test(console: Console, place: Path | str, *, name: str | None) -> int:
    """Play worked cases again: answers in, expected outcome out."""
    from utilite_sociale.cli.reading import grid_file_in, sound_grid

    where = Path(place)
    cases = cases_in(where)
    if not cases:
        misuse("usage.no_case", found=str(where))
    inside = grid_file_in(where) if name is None and where.is_dir() else None
    found = sound_grid(str(inside) if inside is not None else name)
    failed = sum(_play(console, path, found) for path in cases)
    code = "told.cases.fine" if not failed else "told.cases.failed"
    words = {"count": str(len(cases))} | ({"failed": str(failed)} if failed else {})
    console.write(console.language.say(code, **words) + "\n")
    return 1 if failed else 0


def cases_in(where: Path) -> list[Path]:
    """Give the worked cases of a file, of a folder, or of the folder ``cas`` of a package."""
    if where.is_file():
        return [where]
    folder = where / "cas" if (where / "cas").is_dir() else where
    return sorted(path for path in folder.glob("*.toml") if path.name != "pyproject.toml")


def _play(console: Console, path: Path, found: Grid | None) -> bool:
    """Play one case; tell whether something is not as expected."""
    from utilite_sociale.catalog.reading import installed_types
    from utilite_sociale.cli.problems import tell_problems
    from utilite_sociale.errors import InvalidDocumentError
    from utilite_sociale.serial.worked import mismatches, read_case, unplaced

    say = console.language.say
    try:
        document = read_case(path, installed_types)
        outcome = _outcome(document, found)
    except InvalidDocumentError as error:
        tell_problems(console, error.issues)
        return True
    case = document.value
    lost = document.located(unplaced(case, outcome))
    tell_problems(console, lost)
    wrong = [*mismatches(case, outcome)]
    mark = "✗" if wrong or lost else "✓"
    console.write(f"{mark} {case.title} ({path.name})\n")
    _tell(console, [say("told.case.wrong", **_words(one)) for one in wrong])
    return bool(wrong or lost)


def _outcome(document: Document[WorkedCase], grid: Grid | None) -> Outcome:
    """Evaluate the answers of a case; what is wrong with them stands in its file."""
    from utilite_sociale.catalog import evaluate
    from utilite_sociale.cli.reading import located

    with located(document, "assessment"):
        return evaluate(document.value.assessment, grid)


def _words(one: object) -> dict[str, str]:
    return {name: getattr(one, name) for name in ("about", "name", "expected", "found")}


def _tell(console: Console, lines: Iterable[str]) -> None:
    for line in lines:
        console.write(f"  {line}\n")
