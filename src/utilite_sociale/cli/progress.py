"""How far long work is: shown on a terminal, never in a pipe nor for a moment's work."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

import click

from utilite_sociale.cli.console import Console

__all__ = ["watched"]

T = TypeVar("T")
_FEW = 5
"""Below this many there is nothing to wait for."""


def watched(console: Console, things: Sequence[T], code: str) -> Iterator[T]:
    """Go through things, and show how far one is where somebody waits for it."""
    if len(things) < _FEW or not sys.stderr.isatty():
        yield from things
        return
    label = console.language.say(code)
    with click.progressbar(things, label=label, file=sys.stderr) as bar:
        yield from bar
