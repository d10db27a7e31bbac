"""Commands and their help, in both languages, whatever click would say."""

from __future__ import annotations

import click
import pytest

from utilite_sociale import __version__
from utilite_sociale.cli.root import ust
from utilite_sociale.report.glyphs import width

ENGLISH_OF_CLICK = ("Usage:", "Options:", "Commands:", "Show this message", "Arguments:")


def paths() -> list[tuple[str, ...]]:
    """Give the words that lead to each command."""
    found: list[tuple[str, ...]] = [()]
    for name, command in ust.commands.items():
        found.append((name,))
        if isinstance(command, click.Group):
            found += [(name, inner) for inner in command.commands]
    return found


@pytest.mark.parametrize("words", paths(), ids=" ".join)
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_every_command_has_its_help_in_french(run, words, flag):
    """On the output, in 80 columns, without a word of click's."""
    result = run(*words, flag)
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.startswith(" ".join(("Usage\u00a0: ust", *words)))
    assert not [word for word in ENGLISH_OF_CLICK if word in result.stdout]
    assert all(width(line) <= 80 for line in result.stdout.splitlines())


@pytest.mark.parametrize("words", paths(), ids=" ".join)
@pytest.mark.parametrize("place", ["before", "after", "between"])
def test_help_speaks_english_wherever_the_language_is_said(run, words, place):
    """Before the command, after it, or after the word help."""
    said = {
        "before": ("--lang", "en", *words, "--help"),
        "after": (*words, "--help", "--lang=en"),
        "between": (*words, "--lang", "en", "--help"),
    }[place]
    result = run(*said)
    assert result.exit_code == 0
    assert result.stdout.startswith(" ".join(("Usage: ust", *words)))
    assert "Langue" not in result.stdout


def test_the_environment_decides_the_language_too(run, monkeypatch):
    """And the command line decides over it."""
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", "en")
    assert run("--help").stdout.startswith("Usage: ")
    assert run("--help", "--lang", "fr").stdout.startswith("Usage\u00a0: ")


@pytest.mark.parametrize("words", [(), ("grid",)])
def test_a_group_alone_shows_what_it_can_do(run, words):
    """That is no error."""
    result = run(*words)
    assert result.exit_code == 0
    assert result.stdout == run(*words, "--help").stdout


def test_commands_stand_in_the_order_in_which_they_are_met(run):
    """The first thing to try comes first."""
    listed = run("--help").stdout.split("Commandes")[1]
    places = [listed.index(f"  {name} ") for name in ust.commands]
    assert places == sorted(places)
    assert next(iter(ust.commands)) == "demo"


def test_the_version_is_told(run):
    """In one line."""
    assert run("--version").stdout == f"utilite-sociale, version {__version__}\n"


def test_every_option_and_argument_has_its_help(run):
    """In both languages."""
    for words in paths():
        command = ust
        for word in words:
            command = command.commands[word]
        french, english = run(*words, "-h").stdout, run(*words, "-h", "--lang", "en").stdout
        for parameter in command.params:
            named = parameter.opts[-1] if isinstance(parameter, click.Option) else ""
            assert named in french
            assert named in english
