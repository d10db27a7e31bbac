"""Options and arguments that speak our languages, and the kinds of values that they take."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.usage_errors import misuse
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.model import Period
from utilite_sociale.vocabulary import Act

__all__ = [
    "SpokenArgument",
    "SpokenOption",
    "act",
    "argument",
    "console_of",
    "day",
    "language",
    "one_line",
    "option",
    "period",
]

F = TypeVar("F", bound=Callable[..., Any])


def console_of(ctx: click.Context) -> Console:
    """Give the console of a run."""
    return ctx.ensure_object(Console)


class SpokenOption(click.Option):
    """An option whose help is a text of the catalogue.

    Args:
        names: its names.
        about: code of its help.
        value: code of the word that stands for its value.
        words: words that fill its help.
        settings: what ``click.Option`` takes.
    """

    def __init__(
        self,
        names: list[str],
        *,
        about: str,
        value: str = "",
        words: Mapping[str, str] | None = None,
        **settings: Any,  # noqa: ANN401 - click's own
    ) -> None:
        super().__init__(names, **settings)
        self.about = about
        self.value = value
        self.words = dict(words or {})

    def told(self, ctx: click.Context) -> tuple[str, str]:
        """Give its names, and what it does."""
        say = console_of(ctx).language.say
        names = ", ".join(self.opts)
        named = f"{names} {say(self.value)}" if self.value else names
        return named, say(self.about, **self.words)


class SpokenArgument(click.Argument):
    """An argument whose help is a text of the catalogue.

    Args:
        names: its name.
        about: code of its help.
        value: code of the word that stands for it.
        words: words that fill its help.
        settings: what ``click.Argument`` takes.
    """

    def __init__(
        self,
        names: list[str],
        *,
        about: str,
        value: str,
        words: Mapping[str, str] | None = None,
        **settings: Any,  # noqa: ANN401 - click's own
    ) -> None:
        super().__init__(names, **settings)
        self.about = about
        self.value = value
        self.words = dict(words or {})

    def make_metavar(self, ctx: click.Context) -> str:
        """Give the word that stands for it, in the language of the command."""
        return console_of(ctx).language.say(self.value)

    def told(self, ctx: click.Context) -> tuple[str, str]:
        """Give the word that stands for it, and what it is."""
        return self.make_metavar(ctx), console_of(ctx).language.say(self.about, **self.words)


def option(*names: str, about: str, **settings: Any) -> Callable[[F], F]:  # noqa: ANN401
    """Declare an option; the settings are those of ``SpokenOption``."""
    return click.option(*names, cls=SpokenOption, about=about, **settings)


def argument(
    name: str,
    *,
    about: str,
    value: str,
    **settings: Any,  # noqa: ANN401 - click's own
) -> Callable[[F], F]:
    """Declare an argument; the settings are those of ``SpokenArgument``."""
    return click.argument(name, cls=SpokenArgument, about=about, value=value, **settings)


def language(value: str) -> str:
    """Take ``fr`` or ``en``."""
    if value not in LANGUAGES:
        misuse("usage.language", found=value)
    return value


def one_line(value: str) -> str:
    """Take a text of one line that is not empty."""
    if not value.strip() or not value.isprintable():
        misuse("usage.name")
    return value.strip()


def period(value: str) -> Period:
    """Take a year, or two days with a slash between them."""
    start, slash, end = value.partition("/")
    if not slash and len(value) == len("2024"):
        start, end = f"{value}-01-01", f"{value}-12-31"
    try:
        return Period(start=dt.date.fromisoformat(start), end=dt.date.fromisoformat(end))
    except InvalidValueError:
        misuse("usage.period_reversed")
    except ValueError:
        misuse("usage.period", found=value)


def day(value: str) -> dt.date:
    """Take a day."""
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        misuse("usage.day", found=value)


def act(value: str) -> Act:
    """Take an act, with a hyphen or an underscore between its words."""
    named = value.replace("-", "_")
    if named not in list(Act):
        misuse("usage.act", found=value, acts="list.act")
    return Act(named)
