"""The page of a grid: all that it asks, how it scores, where each element comes from."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.model import View
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.grid import grid_page
from utilite_sociale.report.pages.measures import measure_text
from utilite_sociale.serial import grid_from

FRENCH = Language("fr")
MORE = """
valid_from = 2024-01-01
valid_until = 2026-12-31
based_on = { key = "socle", version = "1.0.0" }
territory = { title = "Bretagne", departements = ["35"], vintage = 2016 }
description = "Une grille pour essayer."
missing = "floor"
"""


def facts(lines: list[str]) -> list[str]:
    """Give lines with single spaces."""
    return [" ".join(line.split()) for line in lines]


def test_the_head_says_what_the_grid_is(grid, read):
    """Key, version, status, owner, scale with its levels, what a score needs."""
    lines = facts(read(grid_page(grid(), FRENCH)))
    assert lines[1:3] == ["Grille d’essai", "Grille de lecture, en entier"]
    for line in (
        "Clé exemple",
        "Version 1.2.0",
        "Statut publiée",
        "À qui Réseau d’essai",
        "Échelle de 1 à 4 · Bas (à partir de 1) · Haut (à partir de 2,5)",
        "Sans réponse Ce qui manque est laissé de côté",
        "Pour une note il faut connaître au moins 50 %",
        "Total aucun : c’est un profil",
    ):
        assert line in lines


def test_what_a_grid_states_more_is_told(sound, read):
    """Where and when it serves, from which it was drawn."""
    text = sound.replace('owner = "Réseau d’essai"', 'owner = "Réseau d’essai"' + MORE)
    lines = facts(read(grid_page(grid_from(text, "g.toml"), FRENCH)))
    for line in (
        "Territoire Bretagne (2016)",
        "Sert depuis le 1er janvier 2024, jusqu’au 31 décembre 2026",
        "Tirée de socle 1.0.0",
        "Sans réponse Ce qui manque compte pour le plus bas possible",
        "Une grille pour essayer.",
    ):
        assert line in lines


def test_registers_are_counted(grid, read, between):
    """One criterion, eight indicators, one of them scored."""
    rows = facts(between(read(grid_page(grid(), FRENCH)), "En bref"))
    assert rows[0] == "Registre Critères Indicateurs dont cotés"
    assert rows[2:] == ["Humain 1 4 1", "Territoire 0 4 0", "En tout 1 8 1"]


def test_an_indicator_is_told_whole(grid, read):
    """What is asked, its levels, how it is counted and scored, who answers, whence it comes."""
    lines = facts(read(grid_page(grid(), FRENCH)))
    start = lines.index("Niveau d’accueil résultat")
    assert lines[start + 1 : start + 4] == [
        "Où en est l’accueil ?",
        "• Bas : On arrive seul.",
        "• Haut : On est attendu.",
    ]
    rest = lines[start + 4 : start + 12]
    assert "Clé niveau" in rest
    assert "Mesure niveau parmi 2" in rest
    assert "Sens plus, c’est mieux" in rest
    assert "Définition Le niveau que chaque groupe voit. (niveau_v1)" in rest
    assert "Qui parle médiane des voix : Permanents, Salariés" in rest
    assert "Origine proposé, non publié par Réseau d’essai" in rest
    assert any(line.startswith("Cotation") and "1" in line and "4" in line for line in rest)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("draft", "proposé par Réseau d’essai"),
        ("proposed", "proposé par Réseau d’essai"),
        ("published", "proposé, non publié par Réseau d’essai"),
        ("illustrative", "proposé, non publié par Réseau d’essai"),
    ],
)
def test_a_proposal_is_its_owner_s_only_in_a_grid_that_is_one(grid, read, status, said):
    """Nobody else is named, and this project never is: its name stands in no other grid."""
    text = " ".join(read(grid_page(grid(status=status), FRENCH)))
    assert f"Origine {said}" in " ".join(text.split())
    assert "ce projet" not in text
    assert "utilite_sociale" not in text


def test_origins_name_sources_by_number_and_remarks_once(grid, read, between):
    """Both are listed at the end."""
    lines = read(grid_page(grid(), FRENCH))
    assert "Origine   publié · source 1 · remarque 1" in lines
    assert between(lines, "Remarques sur l’origine") == ["1. Titre repris."]
    sources = between(lines, "Ce sur quoi la grille s’appuie")
    assert sources == ["1. Charte du réseau", "https://exemple.org/charte"]
    assert "CC-BY-4.0" in between(lines, "À qui sont les textes de la grille")[0]


def test_for_whom_something_is_asked_is_told(grid, read):
    """A condition in words."""
    lines = facts(read(grid_page(grid(), FRENCH)))
    assert "Demandé si le type est GEIQ" in lines


def test_a_voice_without_description_is_a_title_alone(grid, between, read):
    """No colon announces what does not come."""
    told = grid('title = "Permanents"', 'title = "Permanents"\ndescription = "Salariés."')
    voices = between(read(grid_page(told, FRENCH)), "Qui parle")
    assert voices == ["• Permanents : Salariés.", "• Salariés"]


def test_every_measure_has_its_words(grid):
    """With its unit and bounds."""
    texts = {key: measure_text(one.measure, FRENCH) for key, one in grid().indicators.items()}
    assert {key: text.replace("\u00a0", " ") for key, text in texts.items()} == {
        "niveau": "niveau parmi 2",
        "heures": "nombre (heures), 100 au plus",
        "taux": "rapport : sorties vers l’emploi / sorties (%)",
        "recit": "quelques phrases",
        "accord": "oui ou non",
        "forme": "un choix parmi 2",
        "outils": "cases à cocher (2)",
        "sorties": "répartition en 2 catégories (personnes)",
    }


def test_a_grid_without_scale_says_that_nothing_is_scored(sound, read):
    """And one without voices has no part about them."""
    start, end = sound.index("[scale]"), sound.index("[[sources]]")
    text = sound[:start] + sound[end:]
    for line in sound.splitlines():
        if line.startswith(("rule = ", "voices = ", "aggregation = ")):
            text = text.replace(line + "\n", "")
    lines = facts(read(grid_page(grid_from(text, "g.toml"), FRENCH)))
    assert "Échelle aucune : rien n’est coté" in lines
    assert not [line for line in lines if line.startswith("── Qui parle")]


def test_other_readings_are_named(grid, read, between):
    """With what they are for."""
    view = View(key="odd", title="Par ODD", description="Une vue.", registers=grid().registers)
    lines = read(grid_page(evolve(grid(), views=[view]), FRENCH))
    assert between(lines, "Autres lectures") == ["• Par ODD", "Une vue."]
