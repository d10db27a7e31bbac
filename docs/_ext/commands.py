"""The command ``ust``: every command with what it takes, as the command itself says it."""

from __future__ import annotations

from collections.abc import Iterator

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import SpokenArgument, SpokenOption
from utilite_sociale.cli.root import ust
from utilite_sociale.cli.usage import SpokenCommand
from utilite_sociale.report.language import Language

__all__ = ["command_sections", "command_summary"]

FRENCH = Console(Language("fr"), plain=True)
EVERYWHERE = {"lang", "no_color", "help"}


def command_summary() -> str:
    """Give the table of all commands, then that of the options that each of them takes."""
    rows = [
        f"| [`{ctx.command_path}`](#{_anchor(ctx)}) | {_about(ctx)} |"
        for ctx in _commands(_context(ust, None))
    ]
    shared = [one for one in _options(ust.commands["check"]) if one.name in EVERYWHERE]
    context = _context(ust.commands["check"], _context(ust, None))
    return "\n\n".join(
        (
            "\n".join(["| commande | ce qu’elle fait |", "|---|---|", *rows]),
            "Toutes prennent aussi\u00a0:",
            _table("option", [one.told(context) for one in shared]),
        )
    )


def command_sections() -> str:
    """Give one section for each command: how it is called, what it takes."""
    return "\n\n".join("\n\n".join(_section(ctx)) for ctx in _commands(_context(ust, None)))


def _commands(ctx: click.Context) -> Iterator[click.Context]:
    """Give every command that does something, in the order in which a newcomer meets them."""
    if isinstance(ctx.command, click.Group):
        for command in ctx.command.commands.values():
            yield from _commands(_context(command, ctx))
    else:
        yield ctx


def _context(command: click.Command, parent: click.Context | None) -> click.Context:
    return click.Context(command, info_name=command.name, parent=parent, obj=FRENCH)


def _section(ctx: click.Context) -> Iterator[str]:
    command = ctx.command
    yield f"### `{ctx.command_path}`"
    yield _about(ctx)
    yield f"```text\n{command.get_usage(ctx)}\n```"
    given = [one for one in command.params if isinstance(one, SpokenArgument)]
    if given:
        yield _table("ce que l’on donne", [one.told(ctx) for one in given])
    own = [one for one in _options(command) if one.name not in EVERYWHERE]
    if own:
        yield _table("option", [one.told(ctx) for one in own])


def _options(command: click.Command) -> list[SpokenOption]:
    return [one for one in command.params if isinstance(one, SpokenOption)]


def _about(ctx: click.Context) -> str:
    command = ctx.command
    assert isinstance(command, SpokenCommand)  # noqa: S101 - every command of ours is one
    return FRENCH.language.say(command.help or "")


def _table(head: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| {head} | |", "|---|---|"]
    return "\n".join([*lines, *(f"| `{name}` | {about} |" for name, about in rows)])


def _anchor(ctx: click.Context) -> str:
    return ctx.command_path.replace(" ", "-")
