"""The bilan: facts and gaps for everybody, judgements only where people took part."""

from __future__ import annotations

import pytest

from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan

FRENCH = Language("fr")
LEVEL = """
[[evidence]]
id = "niveau_{voice}"
about = "niveau"
type = "ordinal"
voice = "{voice}"
value = "{value}"
source = "rapport"
"""
HIGH, LOW = (
    LEVEL.format(voice="permanents", value="haut"),
    LEVEL.format(voice="salaries", value="bas"),
)
EXITS = """
[[evidence]]
id = "sorties"
about = "sorties"
type = "breakdown"
counts = [{ category = "durable", count = 30 }]
source = "rapport"
caveat = "Le total n’est pas connu."
"""
WORDS = """
[[evidence]]
id = "mots"
about = "recit"
type = "narrative"
shape = "verbatim"
text = "On m’attendait."
voice = "salaries"
"""
DONE = """
[[findings]]
key = "f"
kind = "added_value"
text = "On est attendu."
about = "accueil"
by = "permanents"

[[practices]]
key = "p"
title = "Le livret"
story = "Un livret pour chacun."
changed = "Moins de départs."
about = ["accueil"]
"""


def test_a_level_is_heard_from_each_voice_with_their_spread(outcome, read, between):
    """4 and 1: the median is 2,5 and they are 3 points apart."""
    lines = read(bilan(outcome(HIGH, LOW), FRENCH))
    register = between(lines, "1. Humain")
    assert "1.1 l’accueil" in register[3]
    assert register[3].endswith("2,5 · couverture 100 %")
    assert register[4:8] == [
        "• Niveau d’accueil :",
        "Permanents : « Haut » · source 1",
        "Salariés : « Bas » · source 1",
        "Écart entre les voix : 3,0 points",
    ]


def test_a_voice_that_was_not_heard_is_named_and_widens_the_interval(outcome, read, between):
    """The median of 4 and of what may be 1 to 4 is 2,5 to 4."""
    lines = read(bilan(outcome(HIGH), FRENCH))
    register = between(lines, "1. Humain")
    assert "Pas encore entendus : Salariés" in register
    assert any("2,5 – 4,0" in line for line in register)


def test_a_profile_shows_registers_side_by_side_and_no_total(outcome, read, between):
    """The second register has no score by its grid."""
    profile = between(read(bilan(outcome(HIGH, LOW), FRENCH)), "Profil par registre")
    assert profile[0].startswith("Humain")
    assert profile[0].endswith("2,5 · 100 %")
    assert any(line.startswith("Territoire ") for line in profile)
    assert any("Profil seulement" in line for line in profile)
    assert profile[-1] == "Les registres se lisent côte à côte : la grille ne demande pas de total."


def test_a_rate_that_cannot_be_computed_says_what_is_missing(outcome, read, between):
    """Published or answered: the words differ."""
    asked = between(read(bilan(outcome(EXITS), FRENCH)), "2. Territoire")
    assert "taux non calculable : total des sorties non renseigné" in asked
    published = read(bilan(outcome(EXITS, nature="published_figures"), FRENCH))
    assert "taux non calculable : total des sorties non publié" in published


def test_words_are_quoted_with_who_says_them(outcome, read):
    """They have the rank of a figure."""
    lines = read(bilan(outcome(WORDS), FRENCH))
    place = lines.index("│ « On m’attendait. »")
    assert lines[place + 1] == "│   Parole recueillie · Salariés"


def test_a_sensitive_figure_is_marked(outcome, read):
    """It says something intimate about people."""
    hours = '\n[[evidence]]\nid = "h"\nabout = "heures"\ntype = "quantity"\nvalue = 12\n'
    assert "• Heures [sensible] : 12 heures" in read(bilan(outcome(hours), FRENCH))


def test_what_people_conclude_is_theirs(outcome, read, between):
    """Findings and practices as they wrote them, with who says so and about what."""
    lines = read(bilan(outcome(HIGH, LOW, DONE), FRENCH))
    assert between(lines, "Valeur ajoutée") == [
        "• On est attendu.",
        "à propos de : l’accueil · dit par : Permanents",
    ]
    assert "Aucune piste" in between(lines, "Pistes d’amélioration")[0]
    assert between(lines, "Actions à valoriser") == [
        "Le livret",
        "Un livret pour chacun.",
        "• Ce que cela a changé : Moins de départs.",
        "• Sert : l’accueil",
    ]


def test_a_reading_names_its_rule_and_is_no_finding(outcome, read, between):
    """From low to high for both voices, the register gains 3 points."""
    both = [LEVEL.format(voice=voice, value="bas") for voice in ("permanents", "salaries")]
    title = "Propositions de lecture (calculées, à discuter)"
    part = between(read(bilan(outcome(*both), FRENCH)), title)
    assert "Ce n’est pas un constat." in " ".join(part)
    assert any("au niveau « Haut »" in line and "3,00 points" in line for line in part)
    assert "Leviers : Un livret d’accueil" in part


def test_what_is_not_known_is_named_once_at_the_end(outcome, read, between):
    """By criterion, without those that have a reason."""
    refused = '\n[[evidence]]\nid = "r"\nabout = "taux"\ntype = "missing"\nstate = "refused"\n'
    lines = read(bilan(outcome(HIGH, LOW, refused), FRENCH))
    unknown = between(lines, "Tout ce qui reste à renseigner")
    assert unknown == [
        "• 1.1 l’accueil : Heures ; Récit",
        "• 2 Territoire : Accord ; Outils ; Sorties",
    ]
    assert "• Taux : refus de répondre" in lines


def test_limits_stand_under_the_figure_and_together(outcome, read, between):
    """With the place of their source."""
    lines = read(bilan(outcome(EXITS), FRENCH))
    assert "Limite : Le total n’est pas connu." in lines
    limits = between(lines, "Ce que ces chiffres ne permettent pas")
    assert limits[0] == "• Le total n’est pas connu. (source 1)"


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_under_a_real_name_nothing_is_judged(outcome, read, lang):
    """Neither gauge, nor level, nor finding, nor reading; facts, gaps and first questions."""
    lines = read(bilan(outcome(EXITS, nature="published_figures"), Language(lang)))
    text = "\n".join(lines)
    titles = {"fr": ("Valeur ajoutée", "Propositions"), "en": ("added value", "Proposed readings")}
    assert "├" not in text
    assert not [title for title in titles[lang] if title in text]
    assert {"fr": "À renseigner d’abord", "en": "To be answered first"}[lang] in text


@pytest.mark.parametrize(
    ("nature", "status", "mark"),
    [
        ("fictional", "published", "exemple fictif ──"),
        ("published_figures", "published", "chiffres publiés ──"),
        ("participation", "illustrative", "grille illustrative ──"),
        ("fictional", "draft", "exemple fictif · grille en brouillon ──"),
    ],
)
def test_every_part_bears_its_mark(outcome, read, nature, status, mark):
    """No part can be shown without it."""
    lines = read(bilan(outcome(nature=nature, status=status), FRENCH))
    parts = [line for line in lines if line.startswith("── ")]
    assert len(parts) > 4
    assert all(line.endswith(mark) for line in parts)


def test_the_head_places_the_bilan(outcome, read):
    """Whom, when, with which grid and how official it is."""
    lines = read(bilan(outcome(), FRENCH))
    end = next(place for place, line in enumerate(lines) if line.startswith("── "))
    facts = dict(line.split("  ", 1) for line in lines[:end] if "  " in line)
    assert {name: value.strip() for name, value in facts.items()} == {
        "Qui": "atelier et chantier d’insertion (ACI)",
        "Période": "2024",
        "Nature": "évaluation menée avec la structure",
        "Étape": "brouillon",
        "Grille": "Grille d’essai, version 1.2.0",
        "Statut de la grille": "publiée",
        "À qui est la grille": "Réseau d’essai",
        "Grille utilisée": "celle qui a été fournie",
    }
