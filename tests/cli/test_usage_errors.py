"""Wrong usage: exit code 2, French, what to write instead, and nothing on the output."""

from __future__ import annotations

import click
import pytest

from utilite_sociale.cli.usage_errors import usage_message
from utilite_sociale.report.language import Language


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("demos",), "la commande « demos » n’existe pas ; vouliez-vous dire « demo » ?"),
        (("xyz",), "la commande « xyz » n’existe pas"),
        (("grid", "chek", "x"), "vouliez-vous dire « check » ?"),
        (("evaluate",), "il manque FICHIER"),
        (("check",), "il manque FICHIER…"),
        (("explain", "x.toml"), "il manque CHEMIN"),
        (("evaluate", "x.toml", "y.toml"), "un mot de trop : y.toml"),
        (("grids", "a", "b"), "2 mots de trop : a b"),
        (
            ("evaluate", "--jsn", "x.toml"),
            "« --jsn » n’existe pas ici ; vouliez-vous dire « --json »",
        ),
        (("evaluate", "-z", "x.toml"), "l’option « -z » n’existe pas ici"),
        (("--zzzzzz",), "l’option « --zzzzzz » n’existe pas ici"),
        (("evaluate", "x.toml", "--save"), "l’option --save attend une valeur"),
        (("evaluate", "x.toml", "-o"), "l’option -o attend une valeur"),
        (("evaluate", "--json=oui", "x.toml"), "l’option --json ne prend pas de valeur"),
        (("--lang", "de", "demo"), "la langue s’écrit fr ou en, pas « de »"),
        (("demo", "--lang", "de"), "la langue s’écrit fr ou en, pas « de »"),
        (("demo", "--lang"), "l’option --lang attend une valeur"),
        (("new", "socle", "--period", "24"), "une période s’écrit 2024"),
        (("new", "socle", "--period", "2024-02-01/2024-01-01"), "finit avant de commencer"),
        (("new", "socle", "--name", " "), "n’est pas vide"),
        (("evaluate", "x.toml", "--json", "--markdown"), "--json et --markdown s’excluent"),
        (("grid", "show", "socle", "--json", "--markdown"), "--json et --markdown s’excluent"),
        (("stage", "x.toml", "submit"), "il manque --by FONCTION"),
        (("stage", "x.toml", "aprove", "--by", "R"), "« aprove » n’est pas un acte ; choisissez"),
        (("stage", "x.toml", "reply", "--by", "R"), "cet acte demande --comment"),
        (("stage", "x.toml", "submit", "--by", "R", "--date", "31/12"), "un jour s’écrit 2026-03"),
        (("stage", "x.toml", "submit", "--by", "R", "-o", "y.toml"), "un nom en .json, pas « y.t"),
        (("evaluate", "x.toml", "--save", "x.toml"), "donnez un nom en .json, pas « x.toml »"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_is_explained(run, words, said):
    """With how the command is called, and where its help is."""
    result = run(*words)
    told = " ".join(result.stderr.replace("\u00a0", " ").replace("\u202f", " ").split())
    assert result.exit_code == 2
    assert result.stdout == ""
    assert said in told
    assert told.startswith("Usage : ust")
    assert "Pour l’aide : ust" in told
    assert "mal comprise" not in told


def test_wrong_usage_is_explained_in_english_too(run):
    """Where English was asked for."""
    told = run("--lang", "en", "evaluate", "--jsn").stderr
    assert "Error: there is no option '--jsn' here; did you mean '--json'?" in told


def test_what_click_finds_wrong_and_we_do_not_know_is_still_said():
    """A later version may refuse something else."""
    error = click.BadParameter("an odd value")
    assert "an odd value" in usage_message(error, Language("fr"))


def test_an_unknown_option_is_found_without_a_command():
    """Then no name is near."""
    error = click.NoSuchOption("--x")
    assert usage_message(error, Language("en")) == "there is no option '--x' here"
