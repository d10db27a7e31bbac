"""Help pages: names on the left, what they do on the right, nothing cut."""

from __future__ import annotations

import click

from utilite_sociale.cli.help_page import help_page, usage_line
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.usage import SpokenCommand


@click.command("essai", cls=SpokenCommand, help="help.demo")
@argument("file", about="argument.assessment", value="metavar.file")
@option("-o", "--a-very-long-name-of-an-option", about="option.json", value="metavar.file")
def essay(file: str) -> None:
    """Do nothing."""


def test_a_long_name_takes_a_line_of_its_own(monkeypatch):
    """What it does stands under it, in the same column as the others."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)
    lines = help_page(essay, click.Context(essay, info_name="essai")).splitlines()
    place = lines.index("  -o, --a-very-long-name-of-an-option FICHIER")
    column = lines[place + 1].index("Du JSON")
    assert lines[place + 1].strip() == "Du JSON sur la sortie, pour un programme."
    assert lines[place + 2].index("Langue") == column


def test_usage_names_what_is_given_in_its_order():
    """Options first."""
    text = usage_line(essay, click.Context(essay, info_name="essai"))
    assert text.endswith(("essai [OPTIONS…] FICHIER", "essai [OPTIONS] FILE"))
