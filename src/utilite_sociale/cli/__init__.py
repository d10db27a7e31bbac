"""The command ``ust``: the only part of this project that prints."""

from __future__ import annotations

import sys

from utilite_sociale.errors import MissingExtraError

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


def main() -> None:
    """Run the command with the words of the command line; ends the process.

    The exit code is 0 when all is well, 1 when the input has errors or a part is not
    installed, 2 when the command is used wrongly.
    """
    try:
        import click  # noqa: F401
    except ImportError:
        _without_click()
    from utilite_sociale.cli.root import ust

    ust.main(prog_name="ust")


def _without_click() -> None:
    from utilite_sociale.report.glyphs import degrade
    from utilite_sociale.report.language import command_language

    error = MissingExtraError("command.missing_extra", extra="utilite-sociale[cli]")
    text = error.message(command_language())
    sys.stderr.write(degrade(f"{text}\n", sys.stderr.encoding or "utf-8"))
    sys.exit(1)
