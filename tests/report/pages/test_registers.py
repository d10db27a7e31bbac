"""The body of a bilan: what does not apply is said, and nothing is counted of it."""

from __future__ import annotations

from utilite_sociale.catalog import evaluate
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan

FRENCH = Language("fr")
ONLY_GEIQ = 'key = "accueil"\napplies_to = { type = "kind", one_of = ["GEIQ"] }'
NO_ANSWER = """
[[evidence]]
id = "r"
about = "taux"
type = "missing"
state = "refused"
reason = "personne n’a voulu"
"""


def test_a_criterion_that_does_not_apply_says_so_and_no_more(assessment, grid, read, between):
    """Neither figures nor gaps."""
    found = evaluate(assessment(), grid('key = "accueil"', ONLY_GEIQ))
    part = between(read(bilan(found, FRENCH)), "1. Humain")
    place = part.index("1.1 l’accueil")
    assert part[place + 1 :] == ["sans objet"]


def test_a_reason_for_no_answer_is_told_in_the_words_of_those_who_gave_it(outcome, read):
    """It is an entry as any other."""
    assert "• Taux : refus de répondre : personne n’a voulu" in read(
        bilan(outcome(NO_ANSWER), FRENCH)
    )


def test_where_nothing_was_brought_that_is_said(outcome, read, between):
    """Not yet answered, or not found in publications."""
    asked = between(read(bilan(outcome(), FRENCH)), "1. Humain")
    assert "Rien n’est encore renseigné." in asked
    published = between(read(bilan(outcome(nature="published_figures"), FRENCH)), "1. Humain")
    assert published == [
        "Que gagnent les personnes ?",
        published[1],
        "Aucun fait relevé.",
    ]
    assert published[1].split("  ")[0] == "1.1 l’accueil"
    assert published[1].endswith("0 renseigné sur 4")


def test_documents_and_facts_stand_beside_what_voices_say(outcome, read, between):
    """They are no answer of a voice."""
    level = (
        '[[evidence]]\nid = "a"\nabout = "niveau"\ntype = "ordinal"\nvoice = "permanents"\n'
        'value = "haut"'
    )
    document = '[[evidence]]\nid = "d"\nabout = "niveau"\ntype = "document"\ntitle = "Livret"'
    part = between(read(bilan(outcome(level, document), FRENCH)), "1. Humain")
    place = part.index("• Niveau d’accueil :")
    assert part[place + 1] == "Permanents : « Haut »"
    assert "• Document à l’appui : Livret" in part[place + 2 :]
