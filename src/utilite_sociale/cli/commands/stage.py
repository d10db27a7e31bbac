"""``ust stage``: an assessment goes from one stage to another, and its log says so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from utilite_sociale.cli import parameters
from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, one_line, option
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.cli.usage_errors import misuse
from utilite_sociale.errors import InvalidDocumentError, WriteError
from utilite_sociale.model import Assessment
from utilite_sociale.serial import Document
from utilite_sociale.vocabulary import Act

__all__ = ["stage"]

_FORWARD = {Act.SUBMIT, Act.REVIEW, Act.VALIDATE}
"""Acts after which somebody reads a bilan: without one there is nothing to read."""


@click.command("stage", cls=SpokenCommand, help="help.stage")
@argument("file", about="argument.assessment", value="metavar.file", type=Path)
@argument(
    "act",
    about="help.stage.act",
    value="metavar.act",
    words={"acts": "list.act"},
    type=parameters.act,
)
@option("--by", about="help.stage.by", value="metavar.role", type=one_line, required=True)
@option("--comment", about="help.stage.comment", value="metavar.text", default="")
@option("--date", about="help.stage.date", value="metavar.day", type=parameters.day)
@option("-o", "--output", about="help.stage.output", value="metavar.file", type=Path)
@click.pass_obj
def stage(  # noqa: PLR0913 - one for each option
    console: Console,
    file: Path,
    act: Act,
    *,
    by: str,
    comment: str,
    date: dt.date | None,
    output: Path | None,
) -> None:
    """Do an act to an assessment, and write it with its grid and its log."""
    from utilite_sociale.catalog import save_assessment
    from utilite_sociale.catalog.reading import read_assessment
    from utilite_sociale.cli.reading import located
    from utilite_sociale.life import WITH_COMMENT, move

    if act in WITH_COMMENT and not comment.strip():
        misuse("usage.comment")
    if output is not None and output.suffix.lower() != ".json":
        misuse("usage.output_json", found=str(output))
    written = output or (file if file.suffix.lower() == ".json" else file.with_suffix(".json"))
    document = read_assessment(file)
    _keep_others(file, written)
    with located(document):
        moved = move(document.value, act, by=by, date=date or _today(), comment=comment)
        if act in _FORWARD:
            _refuse_errors(document)
        save_assessment(moved, written)
    _tell(console, moved, file, written)


def _keep_others(read: Path, written: Path) -> None:
    """Refuse to write over any file but the one that is read, whose log only grows."""
    there = written.exists() or written.is_symlink()
    if there and not (written.exists() and written.samefile(read)):
        raise WriteError("disk.other_there", file=str(written))


def _refuse_errors(document: Document[Assessment]) -> None:
    from utilite_sociale.catalog import check
    from utilite_sociale.catalog.checking import has_errors

    issues = check(document.value)
    if has_errors(issues):
        raise InvalidDocumentError(issues)


def _tell(console: Console, moved: Assessment, read: Path, written: Path) -> None:
    from utilite_sociale.life import standing_of

    language, turn = console.language, standing_of(moved).turn
    console.tell(language.say("told.written", path=str(written)))
    reached = language.word(moved.stage)
    if turn is None:
        console.tell(language.say("told.stage_closed", stage=reached))
    else:
        console.tell(language.say("told.stage", stage=reached, turn=language.word(turn)))
    if not written.samefile(read):
        kept = {"read": str(read), "written": str(written)}
        console.tell(language.say("told.stage_left", **kept))


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).astimezone().date()
