"""What is printed before a meeting: questions and answers to choose from, no key and no rule."""

from __future__ import annotations

from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.meeting import meeting_page

FRENCH = Language("fr")


def plain(lines: list[str]) -> str:
    """Put a page on one line, with plain blanks."""
    return " ".join(" ".join(lines).replace("\u00a0", " ").replace("\u202f", " ").split())


def test_questions_and_described_answers_are_there(grid, read):
    """In the order of the grid, under their register and criterion."""
    text = plain(read(meeting_page(grid(), FRENCH)))
    wanted = (
        "Que gagnent les personnes ?",
        "1.1 l’accueil",
        "Où en est l’accueil ?",
        "Bas : On arrive seul.",
        "Haut : On est attendu.",
        "Récit",
        "À préparer avant la réunion :",
        "Taux : rapport : sorties vers l’emploi / sorties",
        "2. Territoire",
        "(seulement si : le type est GEIQ)",
        "Association",
        "Outils",
    )
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)


def test_nothing_is_there_that_a_meeting_does_not_need(grid, read):
    """Keys, rules, definitions, origins and sources stay in the whole grid."""
    text = plain(read(meeting_page(grid(), FRENCH)))
    for words in ("Clé", "Cotation", "Définition", "Origine", "Charte du réseau", "Sens"):
        assert words not in text
    assert "Grille publiée par Réseau d’essai." in text


def test_where_a_figure_is_found_is_said(grid, read):
    """The proofs that the grid expects."""
    told = grid('label = "Heures"', 'label = "Heures"\nexpected_evidence = ["paie", "planning"]')
    assert "On le trouve dans : paie ; planning" in plain(read(meeting_page(told, FRENCH)))
