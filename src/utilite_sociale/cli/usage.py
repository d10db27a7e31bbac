"""Commands and groups of commands that speak our languages, whatever click would say."""

from __future__ import annotations

from typing import Any

import click

from utilite_sociale import __version__
from utilite_sociale.cli.help_page import help_page, usage_line
from utilite_sociale.cli.parameters import SpokenOption, console_of, language
from utilite_sociale.cli.usage_errors import Misuse
from utilite_sociale.keys import closest

__all__ = ["SpokenCommand", "SpokenGroup", "version_option"]


def _show_help(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001
    if value and not ctx.resilient_parsing:
        console_of(ctx).write(ctx.get_help())
        ctx.exit()


def _show_menu(ctx: click.Context) -> None:
    if ctx.invoked_subcommand is None:
        console_of(ctx).write(ctx.get_help())


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001
    if value and not ctx.resilient_parsing:
        console = console_of(ctx)
        console.write(console.language.say("command.version", version=__version__) + "\n")
        ctx.exit()


def version_option() -> SpokenOption:
    """Give the option that tells which version is installed."""
    return SpokenOption(
        ["--version"],
        about="option.version",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_show_version,
    )


def _shared() -> list[click.Parameter]:
    """Give what every command can be told; ``run`` has read language and colour before."""
    hidden: dict[str, Any] = {"expose_value": False, "is_eager": True}
    return [
        SpokenOption(
            ["--lang"], about="option.lang", value="metavar.lang", type=language, **hidden
        ),
        SpokenOption(["--grids-dir"], about="option.grids_dir", value="metavar.folder", **hidden),
        SpokenOption(["--no-color"], about="option.no_color", is_flag=True, **hidden),
        SpokenOption(
            ["-h", "--help"], about="option.help", is_flag=True, callback=_show_help, **hidden
        ),
    ]


class SpokenCommand(click.Command):
    """A command whose help is a text of the catalogue, named by its code."""

    def __init__(self, name: str | None, **settings: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(name, **settings)
        self.add_help_option = False
        self.params += _shared()

    def get_usage(self, ctx: click.Context) -> str:
        """Say how it is called."""
        return usage_line(self, ctx)

    def get_help(self, ctx: click.Context) -> str:
        """Give its help page."""
        return help_page(self, ctx)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the words of the command line; those that nothing takes are refused."""
        ctx.allow_extra_args = True
        try:
            left = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if left and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            code = "usage.extra.one" if len(left) == 1 else "usage.extra.many"
            raise Misuse(code, ctx, extra=" ".join(left), count=str(len(left)))
        return left


class SpokenGroup(SpokenCommand, click.Group):
    """A group of commands; alone, it shows its help."""

    def __init__(self, name: str | None, **settings: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(name, callback=click.pass_context(_show_menu), **settings)
        self.invoke_without_command = True
        self.no_args_is_help = False

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Give its commands in the order in which a newcomer meets them."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; one that does not exist is refused with the nearest name."""
        name = args[0]
        if self.get_command(ctx, name) is None and not ctx.resilient_parsing:
            near = closest(name, self.commands)
            if near is None:
                raise Misuse("usage.no_command", ctx, found=name)
            raise Misuse("usage.no_command_near", ctx, found=name, near=near)
        return super().resolve_command(ctx, args)
