"""The end of a bilan: what people conclude, what is derived, and whose the texts are."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.cli.terminal import Screen, render
from utilite_sociale.report.document import Document
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.closing import attribution, closing
from utilite_sociale.scoring import Outcome, Reading

FRENCH = Language("fr")


def read(outcome, *readings):
    """Give an outcome from which other readings are derived."""
    object.__setattr__(outcome, "readings", readings)
    return outcome


def parts(outcome: Outcome) -> dict[str, str]:
    """Give each part of the end, on one line."""
    found = {}
    for section in closing(outcome, FRENCH, judged=True):
        text = render(Document("T", (section,)), Screen(100)).split("──\n")[1]
        found[section.title] = " ".join(text.split())
    return found


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "• Un constat."),
        ('about = "accueil"', "• Un constat. à propos de : l’accueil"),
        ('about = "niveau"', "• Un constat. à propos de : Niveau d’accueil"),
        ('by = "permanents"', "• Un constat. dit par : Permanents"),
    ],
)
def test_a_finding_says_about_what_and_by_whom(outcome, more, expected):
    """As far as its authors said so."""
    text = f'[[findings]]\nkey = "f"\nkind = "improvement"\ntext = "Un constat."\n{more}'
    found = parts(outcome(text))["Pistes d’amélioration"]
    assert found == expected
    assert parts(outcome(text))["Valeur ajoutée"].startswith("Aucune valeur ajoutée")


def test_a_practice_is_told_with_what_it_changed_as_far_as_it_is_known(outcome):
    """A story is enough."""
    text = '[[practices]]\nkey = "p"\ntitle = "Livret"\nstory = "Pour chacun."'
    assert parts(outcome(text))["Actions à valoriser"] == "Livret Pour chacun."


def test_facts_on_the_whole_stand_apart(outcome):
    """They are about no register."""
    text = '[[evidence]]\nid = "c"\ntype = "context"\nlabel = "Vélos"\nvalue = 25'
    found = parts(outcome(text))["Autres faits sur l’ensemble"]
    assert found == "• Vélos : 25"


def test_a_reading_of_a_level_that_is_the_scale_s_is_named_too(outcome):
    """Readings of what is no ordinal name a level of the scale."""
    reading = Reading(
        rule="next_level", path="territoire.accord", register="territoire", level="haut", gain=0.5
    )
    found = parts(read(outcome(), reading))
    text = found["Propositions de lecture (calculées, à discuter)"]
    assert "Accord" in text
    assert "au niveau « Haut »" in text
    assert "Leviers" not in text


def test_a_reading_of_an_element_without_parent_has_no_levier(outcome):
    """None is made up."""
    reading = Reading(
        rule="next_level", path="territoire", register="territoire", level="x", gain=2.0
    )
    text = parts(read(outcome(), reading))
    assert "2,00 points" in text["Propositions de lecture (calculées, à discuter)"]


def test_a_grid_that_names_nobody_has_no_attribution(grid):
    """Nothing is said in its name."""
    assert attribution(evolve(grid(), content_license=""), FRENCH) is None
