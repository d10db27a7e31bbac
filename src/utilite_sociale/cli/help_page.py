"""Help pages of the command and of each of its parts."""

from __future__ import annotations

from collections.abc import Iterator

import click

from utilite_sociale.cli.layout import pad, wrap
from utilite_sociale.cli.parameters import SpokenArgument, SpokenOption, console_of

__all__ = ["help_page", "usage_line"]

_NAMES, _GAP = 26, 2


def usage_line(command: click.Command, ctx: click.Context) -> str:
    """Say how a command is called."""
    language = console_of(ctx).language
    arguments = [one for one in command.params if isinstance(one, SpokenArgument)]
    words = [ctx.command_path, language.say("metavar.options")]
    words += [one.make_metavar(ctx) for one in arguments]
    if isinstance(command, click.Group):
        words.append(language.say("metavar.command"))
    return language.say("help.usage", usage=" ".join(words))


def help_page(command: click.Command, ctx: click.Context) -> str:
    """Say what a command does, what it takes, and what it can be told."""
    console = console_of(ctx)
    lines = [*wrap(usage_line(command, ctx), console.columns), ""]
    about = console.language.say(command.help or "")
    lines += [f"  {line}" for line in wrap(about, console.columns - 2)]
    for code, rows in _parts(command, ctx):
        if rows:
            title = console.language.say(f"help.{code}")
            lines += ["", console.language.heading(title)]
            lines += _listed(rows, console.columns)
    return "\n".join(lines) + "\n"


def _parts(
    command: click.Command, ctx: click.Context
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    say = console_of(ctx).language.say
    if isinstance(command, click.Group):
        inner = command.commands.items()
        yield "commands", [(name, say(one.help or "")) for name, one in inner]
    given = [one for one in command.params if isinstance(one, SpokenArgument)]
    yield "arguments", [one.told(ctx) for one in given]
    options = [one for one in command.params if isinstance(one, SpokenOption)]
    yield "options", [one.told(ctx) for one in options]


def _listed(rows: list[tuple[str, str]], columns: int) -> Iterator[str]:
    """Names on the left, what they are on the right; a long name takes a line of its own."""
    room = min(_NAMES, max(len(name) for name, _ in rows)) + _GAP
    for name, about in rows:
        lines = wrap(about, columns - room - 2)
        if len(name) > room - _GAP:
            yield f"  {name}"
            name = ""  # noqa: PLW2901 - it has been written
        for line in lines:
            yield f"  {pad(name, room)}{line}".rstrip(" ")
            name = ""  # noqa: PLW2901 - it has been written
