"""Scores in words: never without interval and coverage, and a reason where there is none."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.catalog import evaluate
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.figures import Figures

HIGH = """
[[evidence]]
id = "a"
about = "niveau"
type = "ordinal"
voice = "permanents"
value = "haut"
"""
BOTH = HIGH + HIGH.replace('id = "a"', 'id = "b"').replace("permanents", "salaries")


@pytest.fixture
def worded(assessment, grid):
    """Write the figures of a node, of a grid that may be changed."""

    def worded(name: str, answers: str, old: str = "\n", new: str = "\n", lang: str = "fr"):
        outcome = evaluate(assessment(answers), grid(old, new))
        return Figures(outcome.grid, Language(lang)), outcome[name]

    return worded


def test_what_is_settled_needs_no_interval(worded):
    """Both voices said the highest level."""
    figures, node = worded("accueil", BOTH)
    assert figures.brief(node) == "4,0"
    assert figures.aside(node) == "4,0 · couverture 100\u00a0%"
    assert figures.short(node) == "4,0 · 100\u00a0%"
    assert figures.lines(node) == [
        "4,0 sur 4, niveau «\u00a0Haut\u00a0»",
        "Couverture 100\u00a0% · 1 réponse sur 4 indicateurs",
    ]


def test_what_is_open_shows_what_may_still_come(worded):
    """One voice of two: coverage is a half, and the median may fall to 2,5."""
    figures, node = worded("accueil", HIGH)
    assert figures.brief(node) == "4,0 [2,5 – 4,0]"
    assert (
        "Selon les réponses qui manquent\u00a0: de 2,5 à 4,0 («\u00a0Haut\u00a0»)"
        in figures.lines(node)
    )


def test_without_a_score_the_reason_comes_first(worded):
    """Then the interval."""
    figures, node = worded("humain", "")
    assert figures.lines(node)[:2] == [
        "Pas de note\u00a0: rien n’est encore coté",
        "Selon les réponses qui manquent\u00a0: de 1,0 à 4,0",
    ]
    assert figures.brief(node) == "[1,0 – 4,0]"


def test_where_nothing_is_scored_there_is_neither_gauge_nor_interval(worded):
    """A profile only."""
    figures, node = worded("territoire", "")
    assert figures.gauge(node) is None
    assert figures.brief(node) == ""
    assert figures.lines(node)[0].startswith("Profil seulement")


def test_a_gauge_stands_on_its_scale(worded):
    """From 1 to 4: 2,5 is in the middle, and 4 at the end."""
    figures, node = worded("accueil", HIGH)
    gauge = figures.gauge(node, "Accueil")
    assert (gauge.start, gauge.end, gauge.mark, gauge.label) == (0.5, 1.0, 1.0, "Accueil")
    assert gauge.caption.startswith("4,0 sur 4, niveau «\u00a0Haut\u00a0» · Selon")
    assert gauge.caption.endswith("couverture 50\u00a0%")


def test_another_way_to_treat_what_is_missing_is_said(worded):
    """Here it counts for the lowest."""
    figures, node = worded("humain", HIGH)
    assert not [line for line in figures.lines(node) if "plus bas" in line]
    changed = ('key = "accueil"', 'key = "accueil"\nmissing = "floor"')
    figures, node = worded("accueil", HIGH, *changed)
    assert "Ce qui manque compte pour le plus bas possible" in figures.lines(node)


def test_a_scale_of_its_own_is_read(worded):
    """The nearest above holds."""
    own = 'key = "humain"\nscale = { low = 0, high = 10, decimals = 2 }'
    figures, node = worded("accueil", "", 'key = "humain"', own)
    assert figures.scale(node).high == 10
    assert figures.scale(node).decimals == 2


def test_what_does_not_apply_is_counted_apart(worded):
    """One indicator is asked of GEIQ only: 3 apply of 4."""
    figures, node = worded("territoire", "")
    assert figures.answers(node) == "0 réponse sur 3 indicateurs qui s’appliquent (4 en tout)"
    assert figures.answered(node) == "0 renseigné sur 3"


def test_a_reason_that_people_gave_is_repeated(worded):
    """In their words."""
    given = """
[[evidence]]
id = "n"
about = "niveau"
type = "missing"
voice = "permanents"
state = "not_applicable"
reason = "pas d’accueil cette année"
"""
    figures, node = worded("niveau", given, "voices = { combine", "help = '''x''' # voices = {")
    assert figures.reason(node) == "sans objet\u00a0: pas d’accueil cette année"


def test_a_score_that_cannot_stay_is_shown_after_its_interval(worded):
    """What is missing can only move it."""
    figures, node = worded("accueil", HIGH)
    moved = evolve(node, state=evolve(node.state, unreachable=True))
    assert figures.brief(moved) == "[2,5 – 4,0] 4,0"
    assert figures.lines(moved)[0].startswith("Ce qui est connu donne 4,0 sur 4, que les réponses")


def test_a_scale_without_levels_has_none_to_name(worded):
    """The score is enough."""
    own = 'key = "accueil"\nscale = { low = 1, high = 4 }'
    figures, node = worded("accueil", BOTH, 'key = "accueil"', own)
    assert figures.lines(node)[0] == "4,0 sur 4"
    figures, node = worded("accueil", HIGH, 'key = "accueil"', own)
    assert "Selon les réponses qui manquent\u00a0: de 2,5 à 4,0" in figures.lines(node)
