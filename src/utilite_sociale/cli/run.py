"""One run of the command: how it speaks, and what becomes of everything that goes wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.disk import disk_problem
from utilite_sociale.cli.problems import tell_problems
from utilite_sociale.cli.usage import SpokenGroup
from utilite_sociale.cli.usage_errors import usage_message
from utilite_sociale.errors import InvalidDocumentError, UtiliteSocialeError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.report.language import Language, command_language

__all__ = ["FINE", "INPUT_HAS_ERRORS", "WRONG_USAGE", "Root", "console_for", "tell_drafts"]

FINE, INPUT_HAS_ERRORS, WRONG_USAGE = 0, 1, 2
_INTERRUPTED = 130
"""What a shell makes of a program that Ctrl-C stopped."""


def console_for(words: Sequence[str]) -> Console:
    """Read language and colour from the command line, wherever they stand on it.

    They are needed before anything is understood: help and errors speak too.
    """
    language, plain = command_language(), False
    for word, after in zip(words, [*words[1:], ""], strict=False):
        if word == "--":
            break
        named = after if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and named in LANGUAGES:
            language = named
        plain = plain or word == "--no-color"
    return Console(Language(language), plain)


def tell_drafts(console: Console, words: Sequence[str]) -> None:
    """Take the folder of drafts from the command line, and say which of them cannot serve."""
    from utilite_sociale.catalog import catalog
    from utilite_sociale.plugins.drafts import DRAFTS, draft_folders, is_about_drafts

    for word, after in zip(words, [*words[1:], ""], strict=False):
        if word == "--":
            break
        if word == "--grids-dir" or word.startswith("--grids-dir="):
            os.environ[DRAFTS] = after if word == "--grids-dir" else word.partition("=")[2]
            catalog.cache_clear()
    if draft_folders():
        for failure in filter(is_about_drafts, catalog().failures):
            console.tell(failure.message(console.language.code))


class Root(SpokenGroup):
    """The command itself: it never shows a traceback for what a user can mend."""

    def main(self, *given: Any, **settings: Any) -> NoReturn:  # noqa: ANN401 - click's own
        """Run with the words of the command line, and end the process with its exit code."""
        words = settings.get("args") or (given[0] if given else None)
        console = console_for(sys.argv[1:] if words is None else words)
        tell_drafts(console, sys.argv[1:] if words is None else words)
        settings |= {"standalone_mode": False, "obj": console}
        try:
            code = super().main(*given, **settings)
        except click.UsageError as error:
            sys.exit(_misused(console, error))
        except click.Abort:
            console.tell(console.language.say("command.interrupted"))
            sys.exit(_INTERRUPTED)
        except (UtiliteSocialeError, OSError) as error:
            _tell(console, error)
            sys.exit(INPUT_HAS_ERRORS)
        sys.exit(code or FINE)


def _misused(console: Console, error: click.UsageError) -> int:
    language = console.language
    if error.ctx is not None:
        console.tell(error.ctx.get_usage())
    console.tell(language.say("usage.error", message=usage_message(error, language)))
    if error.ctx is not None:
        console.tell(language.say("usage.hint", command=error.ctx.command_path))
    return WRONG_USAGE


def _tell(console: Console, error: UtiliteSocialeError | OSError) -> None:
    if isinstance(error, InvalidDocumentError):
        tell_problems(console, error.issues)
    elif isinstance(error, UtiliteSocialeError):
        message = error.message(console.language.code)
        console.tell(console.language.say("usage.error", message=message))
    else:
        message = disk_problem(error, console.language)
        console.tell(console.language.say("usage.error", message=message))
