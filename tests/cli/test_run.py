"""One run: languages wherever they are said, and no traceback for what a user can mend."""

from __future__ import annotations

import errno

import click
import pytest
from click.testing import CliRunner

from utilite_sociale.cli.run import Root, console_for
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.errors import InvalidDocumentError, Issue, UnknownPathError, WriteError


@pytest.mark.parametrize(
    ("words", "language", "plain"),
    [
        ([], "fr", False),
        (["--lang", "en"], "en", False),
        (["--lang=en", "demo"], "en", False),
        (["demo", "--lang", "en", "--no-color"], "en", True),
        (["--lang", "en", "demo", "--lang", "fr"], "fr", False),
        (["--lang", "de", "demo"], "fr", False),
        (["check", "--", "--lang", "en", "--no-color"], "fr", False),
        (["--lang"], "fr", False),
        (["--language=en"], "fr", False),
    ],
)
def test_language_and_colour_are_read_wherever_they_stand(monkeypatch, words, language, plain):
    """The last one holds; after two dashes there are only files."""
    monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)
    console = console_for(words)
    assert (console.language.code, console.plain) == (language, plain)


def failing(error: BaseException | None = None, code: int | None = None) -> Root:
    """Give a command that fails in a given way."""

    @click.command("try", cls=SpokenCommand, help="help.demo")
    def attempt() -> int | None:
        if error is not None:
            raise error
        return code

    root = Root("ust", help="help.ust")
    root.add_command(attempt)
    return root


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (InvalidDocumentError([Issue(code="file.folder", file="d")]), 1, "erreur\u00a0: d"),
        (UnknownPathError("path.unknown", found="x", grid="g"), 1, "n’a aucun élément"),
        (WriteError("disk.exists", file="f"), 1, "existe déjà"),
        (FileNotFoundError(errno.ENOENT, "", "absent"), 1, "absent\u00a0: ce fichier"),
        (click.UsageError("odd"), 2, "odd"),
        (KeyboardInterrupt(), 130, "Interrompu."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_is_said_and_has_its_exit_code(error, code, said):
    """Beside the data, in French."""
    result = CliRunner().invoke(failing(error), ["try"])
    assert result.exit_code == code
    assert result.stdout == ""
    assert said in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(("given", "code"), [(None, 0), (0, 0), (1, 1)])
def test_a_command_gives_its_exit_code(given, code):
    """Nothing is fine."""
    assert CliRunner().invoke(failing(code=given), ["try"]).exit_code == code


def test_an_error_of_ours_is_not_hidden():
    """What no user can mend is shown whole, so that it is reported."""
    result = CliRunner().invoke(failing(ZeroDivisionError()), ["try"])
    assert isinstance(result.exception, ZeroDivisionError)
