"""A difference in words, as text and as Markdown, in both languages; ``difference`` holds it."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

from tests.adaptation.build import BASE, made
from utilite_sociale.adaptation import Revise, Withdraw, diff

CHANGE = Revise(elements=("accueil",), title="L’arrivée", reason="Notre mot.")
DIFF = diff(BASE, made(CHANGE))


def test_it_says_what_changed_in_which_fields_and_why():
    lines = DIFF.text("fr").replace("\u00a0", " ").split("\n")
    assert lines[0] == "De socle 1.0.0 à region 1.0.0"
    assert "region 1.0.0 : grille illustrative, non validée par le réseau" in lines
    place = lines.index("Autres mots (1)")
    assert lines[place + 1 : place + 4] == [
        "- L’arrivée (accueil)",
        "  Champs : title",
        "  Raison : Notre mot.",
    ]


def test_it_says_who_decided_when_and_where_it_is_told():
    """A source by its title; by its key where neither grid has it."""
    told = {"by": "Assemblée générale", "on": dt.date(2025, 6, 1), "source": "page"}
    change = Revise(elements=("accueil",), title="x", reason="Notre mot.", **told)
    grid = made(change)
    lines = diff(BASE, grid).text("fr").replace("\u00a0", " ").split("\n")
    place = lines.index("  Décision : Assemblée générale, 1er juin 2025")
    assert lines[place + 1] == "  Source : Une page"
    without = diff(evolve(BASE, sources=()), evolve(grid, sources=()))
    said = "  Decided: Assemblée générale, 1 June 2025\n  Source: page\n"
    assert said in without.markdown("en")


def test_a_withdrawal_says_who_decided_it():
    gone = Withdraw(elements=("avis",), reason="Trop intime.", by="L’équipe")
    lines = diff(BASE, made(gone)).text("en").split("\n")
    place = lines.index("  Reason: Trop intime.")
    assert lines[place + 1] == "  Decided: L’équipe"


def test_markdown_has_a_title_and_a_section_for_each_kind():
    found = DIFF.markdown("en")
    assert found.startswith("# From socle 1.0.0 to region 1.0.0\n")
    assert "## Reworded (1)" in found
    assert "- **L’arrivée [accueil]**" in found
    assert "illustrative" in found


def test_the_version_is_told_between_two_versions_of_one_grid():
    """Two grids have each a version of their own."""
    changed = evolve(made(CHANGE), key="socle", version="1.0.1", status=BASE.status)
    assert "Version number: 1.0.1 at least." in diff(BASE, changed).text("en")
    assert "Version number" not in DIFF.text("en")
    assert "Version number" not in diff(BASE, BASE).text("en")


def test_its_language_is_that_of_the_environment(monkeypatch):
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", "fr")
    assert str(DIFF) == DIFF.text() == DIFF.text("fr")
    assert DIFF.markdown() == DIFF.markdown("fr") != DIFF.markdown("en")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_nothing_is_said_in_words_too(lang):
    assert len(diff(BASE, BASE).text(lang).split("\n")) == 4
