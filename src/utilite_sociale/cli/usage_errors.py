"""Wrong usage, said in the language of the command."""

from __future__ import annotations

from typing import NoReturn

import click

from utilite_sociale.keys import closest
from utilite_sociale.report.language import Language

__all__ = ["Misuse", "misuse", "usage_message"]


class Misuse(click.UsageError):
    """A wrong usage that this command found by itself.

    Args:
        code: code of the text that says it.
        ctx: where it was found.
        arguments: words that fill the text.
    """

    def __init__(self, code: str, ctx: click.Context | None = None, /, **arguments: str) -> None:
        super().__init__(code, ctx)
        self.code = code
        self.arguments = arguments


def misuse(code: str, /, **arguments: str) -> NoReturn:
    """Refuse a usage."""
    raise Misuse(code, click.get_current_context(silent=True), **arguments)


def usage_message(error: click.UsageError, language: Language) -> str:
    """Say what is wrong with a usage; click's own words only where nothing else is known."""
    say = language.say
    match error:
        case Misuse(code=code, arguments=arguments):
            return say(code, **arguments)
        case click.NoSuchOption(option_name=found):
            return _no_option(found, error.ctx, language)
        case click.MissingParameter(param=click.Parameter() as missing, ctx=click.Context() as ctx):
            return say("usage.missing", name=_missing(missing, ctx))
        case click.BadOptionUsage(option_name=option):
            takes = any(option in one.opts and _takes_value(one) for one in _parameters(error.ctx))
            return say("usage.needs_value" if takes else "usage.takes_no_value", option=option)
        case _:
            return say("usage.other", message=error.format_message())


def _missing(parameter: click.Parameter, context: click.Context) -> str:
    """Name what was left out as the help names it."""
    told = getattr(parameter, "told", None)
    return parameter.make_metavar(context) if told is None else str(told(context)[0])


def _parameters(context: click.Context | None) -> list[click.Parameter]:
    return [] if context is None else context.command.params


def _takes_value(parameter: click.Parameter) -> bool:
    return not getattr(parameter, "is_flag", False)


def _no_option(found: str, context: click.Context | None, language: Language) -> str:
    near = closest(found, [option for one in _parameters(context) for option in one.opts])
    if near is None:
        return language.say("usage.no_option", found=found)
    return language.say("usage.no_option_near", found=found, near=near)
