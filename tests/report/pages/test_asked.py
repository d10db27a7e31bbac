"""Elements of a grid: what differs from the usual is told, the usual is not."""

from __future__ import annotations

import pytest

from utilite_sociale.model import Grid
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.grid import grid_page
from utilite_sociale.serial import grid_from

CASES = '[{ value = 2, when = { type = "kind", one_of = ["AI"] } }, { value = 1 }]'


@pytest.fixture
def told(sound, read):
    """Give the lines of the page of a grid whose text is changed."""

    def told(old: str, new: str) -> list[str]:
        assert old in sound
        grid: Grid = grid_from(sound.replace(old, new, 1), "grille.toml")
        return [" ".join(line.split()) for line in read(grid_page(grid, Language("fr")))]

    return told


@pytest.mark.parametrize(
    ("new", "line"),
    [
        ("weight = 2", "Poids 2"),
        (f"weight = {CASES}", "Poids selon le cas"),
        ('uses = ["accord"]', "Compte aussi Accord"),
        ('uses = ["ailleurs"]', "Compte aussi ailleurs"),
        ('formerly = ["bienvenue"]', "Avant bienvenue"),
        ('description = "Ce que l’on fait."', "Ce que l’on fait."),
        ('applies_to = { type = "kind", one_of = ["AI"] }', "Demandé si le type est AI"),
    ],
)
def test_what_a_criterion_states_is_told(told, new, line):
    """One line each."""
    assert line in told('key = "accueil"\n', f'key = "accueil"\n{new}\n')


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("[scale]", "[scale]", "Cotation moyenne pondérée de ce qu’il contient"),
        (
            'aggregation = { type = "mean" }',
            'aggregation = { type = "maximum" }',
            "Cotation maximum",
        ),
        ('aggregation = { type = "mean" }\n', "", "Cotation aucune, un profil"),
        (
            'aggregation = { type = "mean" }',
            'aggregation = [{ value = { type = "mean" } }]',
            "Cotation selon le cas",
        ),
        ('provenance = { status = "published" }\n', "", "Origine origine non dite"),
    ],
)
def test_how_a_score_comes_about_is_told(told, old, new, line):
    """The mean, another way, or a profile."""
    assert line in told(old, new)


@pytest.mark.parametrize(
    ("new", "line"),
    [
        ('help = "Compter les heures."', "Pour répondre Compter les heures."),
        ('population = "Salariés"', "Qui est compté Salariés"),
        ('period = "année"', "Sur quelle durée année"),
        ('expected_evidence = ["Paie", "États"]', "Justificatifs Paie ; États"),
        (
            'expected_evidence = ["Paie"]\nevidence_required = true',
            "Justificatifs Paie (sans quoi la réponse compte comme manquante)",
        ),
        ("fresh_for_months = 24", "Valable 24 mois"),
        (
            "disclosure_threshold = 5",
            "Personnes chiffre sensible · à ne pas publier sous 5 personnes",
        ),
        (
            "not_applicable_allowed = false",
            "Personnes chiffre sensible · « sans objet » n’est pas une réponse ici",
        ),
        (
            'context = [{ scope = "France", year = 2022, value = 12, unit = "heures" }]',
            "• France (2022) : 12 heures",
        ),
        (
            'context = [{ scope = "France", year = 2022, note = "Inconnu." }]',
            "• France (2022) : Inconnu.",
        ),
    ],
)
def test_what_an_indicator_states_is_told(told, new, line):
    """One line each."""
    assert line in told('label = "Heures"\n', f'label = "Heures"\n{new}\n')


def test_the_source_and_date_of_a_definition_are_told(told):
    """By its number in the list of sources."""
    old = 'text = "Heures payées."'
    lines = told(old, old + ', date = 2024-01-01, source = "charte"')
    assert "Définition Heures payées. (heures_v1 · 1er janvier 2024 · source 1)" in lines


def test_a_rule_by_cases_says_that_it_depends(told):
    """The cases are in the file."""
    old = 'rule.type = "levels"\nrule.scores = [{ level = "bas", score = 1 }, '
    value = '{ type = "levels", scores = [{ level = "bas", score = 1 }, '
    lines = told(old + '{ level = "haut", score = 4 }]', "rule = [{ value = " + value + "] } }]")
    assert "Cotation selon le cas" in lines


def test_a_lead_voice_is_named_first(told):
    """It counts alone."""
    lines = told(
        'combine = "median", expected = ["permanents", "salaries"]',
        'combine = "lead", lead = "salaries", expected = ["permanents", "salaries"]',
    )
    assert "Qui parle voix principale : Salariés, Permanents" in lines
