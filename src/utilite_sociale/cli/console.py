"""Where the command writes: data on its output, all the rest beside it; never an encoding error."""

from __future__ import annotations

import json
import os
import shutil
import sys
import unicodedata
from typing import TextIO

import click
from attrs import field, frozen

from utilite_sociale.cli.layout import wrap
from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.report.document import Document
from utilite_sociale.report.glyphs import clean, degrade
from utilite_sociale.report.language import Language, command_language

__all__ = ["WINDOWS", "Console", "json_text", "paged"]

WINDOWS = os.name == "nt"

_NARROWEST, _WIDEST, _USUAL = 60, 100, 80


@frozen
class Console:
    """The two streams of the command, and how it speaks on them.

    Attributes:
        language: language to speak.
        plain: whether colour was refused.
    """

    language: Language = field(factory=lambda: Language(command_language()))
    plain: bool = False

    @property
    def columns(self) -> int:
        """Width of a line: that of the terminal, from 60 to 100; 80 where there is none."""
        found = shutil.get_terminal_size((_USUAL, 24)).columns
        return min(_WIDEST, max(_NARROWEST, found))

    @property
    def screen(self) -> Screen:
        """What the output can show."""
        return Screen(self.columns, _encoding(sys.stdout), self._coloured(sys.stdout))

    def _coloured(self, stream: TextIO) -> bool:
        refused = self.plain or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return not refused and stream.isatty()

    def show(self, *documents: Document) -> None:
        """Put documents on the output; on a terminal that they do not fit, a page at a time."""
        text = "\n\n".join(render(document, self.screen) for document in documents)
        if not paged(text):
            self._put(text, sys.stdout)
            return
        prompt = self.language.say("console.prompt")
        os.environ.setdefault("LESS", f"-RX -P{prompt}$")
        click.echo_via_pager(text.rstrip("\n"), color=self._coloured(sys.stdout))

    def write(self, text: str) -> None:
        """Put a text that is already laid out on the output."""
        self._put(degrade(text, _encoding(sys.stdout)), sys.stdout)

    def data(self, value: object) -> None:
        """Put a value on the output as JSON; nothing of it is lost on any console."""
        self._put(json_text(value, _encoding(sys.stdout)), sys.stdout)

    def tell(self, text: str = "", indent: int = 0) -> None:
        """Say something beside the data, wrapped."""
        for line in wrap(clean(text), self.columns - indent):
            self.line(" " * indent + line)

    def line(self, text: str, lead: str = "", style: str = "") -> None:
        """Say one line beside the data, as long as it is; its *lead* is styled if it can be."""
        coloured = lead and style and self._coloured(sys.stderr)
        shown = f"\x1b[{style}m{lead}\x1b[0m{text}" if coloured else f"{lead}{text}"
        self._put(degrade(f"{shown}\n", _encoding(sys.stderr)), sys.stderr)

    def _put(self, text: str, stream: TextIO) -> None:
        """Write, unless the reader has left: that is no error of ours."""
        try:
            click.echo(
                text, nl=False, err=stream is sys.stderr, color=self._coloured(stream) or None
            )
        except BrokenPipeError:
            silence(stream)
        except OSError:
            silence(stream)
            raise


def paged(text: str) -> bool:
    """Tell whether a reader would lose the beginning of a text.

    Not on Windows, where the usual pager does not read our signs and the window scrolls.
    """
    watched = sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    named = not WINDOWS or "PAGER" in os.environ
    return watched and named and text.count("\n") >= shutil.get_terminal_size((_USUAL, 24)).lines


def silence(stream: TextIO) -> None:
    """Send what is still to come on a stream nowhere, so that nothing fails when it closes."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)


def _encoding(stream: TextIO) -> str:
    return stream.encoding or "utf-8"


def json_text(value: object, encoding: str = "utf-8") -> str:
    r"""Write a value as JSON that any console holds, and that drives none.

    >>> print(json_text({"é": "a\u202eb"}, "cp1252"), end="")
    {
      "\u00e9": "a\u202eb"
    }
    """
    whole = encoding.lower().replace("_", "-") in {"utf-8", "utf8"}
    text = json.dumps(value, ensure_ascii=not whole, indent=2)
    return "".join(map(_harmless, text)) + "\n"


def _harmless(sign: str) -> str:
    driving = unicodedata.category(sign) in {"Cc", "Cf", "Cs"} and sign != "\n"
    return json.dumps(sign)[1:-1] if driving else sign
