"""The head of a bilan: every kind of subject, identifiers, places, notices."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.model import (
    Enterprise,
    EnterpriseGroup,
    Identifier,
    Network,
    OtherSubject,
    Territory,
    TerritorySubject,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.report.pages.header import grid_notice

FRENCH = Language("fr")
ACI = Enterprise(name="Jardins", kind="ACI", departements=["35"])
ODD = Enterprise(name="Autre", kind="ZZZ", place="Rennes")
SUBJECTS = [
    (ACI, ["Qui atelier et chantier d’insertion (ACI)", "Lieu département 35"]),
    (ODD, ["Qui ZZZ", "Lieu Rennes"]),
    (
        EnterpriseGroup(name="Ensemble", members=[ACI, ODD]),
        ["Qui ensemblier (ACI + ZZZ)", "Membres Jardins (ACI) ; Autre (ZZZ)"],
    ),
    (Network(name="Réseau", departements=["35", "22"]), ["Qui réseau", "Lieu départements 35, 22"]),
    (
        TerritorySubject(
            name="IdF",
            territory=Territory(title="Île-de-France", departements=["75", "77"], vintage=2016),
        ),
        ["Qui territoire", "Lieu Île-de-France, découpage de 2016 (départements 75, 77)"],
    ),
    (
        OtherSubject(name="Collectif", description="Un collectif de voisins"),
        ["Qui autre collectif", "Ce que c’est Un collectif de voisins"],
    ),
    (
        evolve(ACI, identifier=Identifier(scheme="siret", value="39372127900031")),
        ["Identifiant SIRET 39372127900031"],
    ),
    (
        evolve(ACI, identifier=Identifier(scheme="local", value="jardins")),
        ["Identifiant jardins (clé locale)"],
    ),
]


@pytest.mark.parametrize(("subject", "expected"), SUBJECTS, ids=lambda v: type(v).__name__)
def test_every_kind_of_subject_is_placed(outcome, read, subject, expected):
    """Its kind in full, its members, where it works, how registers name it."""
    found = outcome()
    named = evolve(found, assessment=evolve(found.assessment, subject=subject))
    lines = [" ".join(line.split()) for line in read(bilan(named, FRENCH))]
    assert lines[1] == subject.name
    assert set(expected) <= set(lines)


def test_people_are_named_by_role(outcome, read):
    """With how many they were; a single one is one person."""
    people = ('[[participants]]\nrole = "Encadrants"\ncount = 3', '[[participants]]\nrole = "Élue"')
    lines = read(bilan(outcome(*people), FRENCH))
    assert "• Encadrants (3 personnes)" in lines
    assert "• Élue (1 personne)" in lines


def test_stakes_and_note_are_told(outcome, read):
    """Why it was made, and what to know first."""
    found = outcome()
    told = evolve(found.assessment, stakes=["Rendre compte"], note="Une remarque.")
    lines = read(bilan(evolve(found, assessment=told), FRENCH))
    assert "• Rendre compte" in lines
    assert "Une remarque." in lines


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("published", "n’engage pas Réseau d’essai"),
        ("proposed", "aucun réseau ne l’a adoptée"),
        ("illustrative", "ne l’a pas validée"),
        ("draft", "brouillon"),
    ],
)
def test_how_official_a_grid_is_is_said(grid, status, words):
    """And what this project adds is never its owner's."""
    assert words in grid_notice(grid(status=status), FRENCH)


def test_a_grid_without_additions_says_none(grid):
    """All of it is its owner's."""
    own = grid('status = "proposed"', 'status = "published"')
    assert grid_notice(own, FRENCH) == "Grille publiée par Réseau d’essai."
