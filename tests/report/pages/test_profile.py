"""The profile: side by side, and a total only where a grid asks for one."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.catalog import evaluate
from utilite_sociale.model import Mean, Register, View
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.bilan import bilan
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.report.pages.profile import Profile
from utilite_sociale.scoring import Scored

FRENCH = Language("fr")
BOTH = "\n".join(
    f'[[evidence]]\nid = "{voice}"\nabout = "niveau"\ntype = "ordinal"\n'
    f'voice = "{voice}"\nvalue = "haut"'
    for voice in ("permanents", "salaries")
)


def test_a_total_is_shown_where_the_grid_names_one(assessment, grid, read, between):
    """Here the mean of the one register that has a score."""
    asked = grid(
        '[[voices]]\nkey = "permanents"', '[total]\ntype = "mean"\n\n[[voices]]\nkey = "permanents"'
    )
    lone = evolve(asked, registers=asked.registers[:1])
    lines = read(bilan(evaluate(assessment(BOTH), lone), FRENCH))
    profile = between(lines, "Profil par registre")
    place = profile.index("Total, comme la grille le demande")
    assert profile[place + 1].endswith("4,0 sur 4, niveau « Haut »")


def test_what_was_found_is_counted_and_never_scored(outcome):
    """Three facts on the first register answer one of its four indicators, none that is scored."""
    hours = '[[evidence]]\nid = "h"\nabout = "heures"\ntype = "quantity"\nvalue = 3'
    context = '[[evidence]]\nid = "{}"\nabout = "accueil"\ntype = "context"\nlabel = "x"\nvalue = 1'
    texts = (hours, context.format("a"), context.format("b"))
    found = outcome(*texts, nature="published_figures")
    table, note = Profile(found, FRENCH).known().blocks
    assert table.head == ("Registre", "Faits", "Indicateurs", "Couverture")
    assert table.rows[0] == ("Humain", "3", "1 sur 4", "0\u00a0%")
    assert table.rows[1][:3] == ("Territoire", "0", "0 sur 3")
    assert "Faits\u00a0:" in note.text
    assert "partout de 0\u00a0%" in note.text


def test_coverage_is_not_said_to_be_nothing_where_something_is_scored(assessment, grid):
    """Two voices answered an indicator that the grid scores."""
    found = evaluate(assessment(BOTH), grid())
    (_, note) = Profile(found, FRENCH).known().blocks
    assert "partout" not in note.text


def test_another_reading_of_the_same_answers_has_its_section(assessment, grid, read, between):
    """Its own registers, from the same evidence."""
    top = Register(key="odd_8", title="Travail décent", uses=("niveau",), aggregation=Mean())
    asked = evolve(grid(), views=(View(key="odd", title="Objectifs", registers=(top,)),))
    lines = read(bilan(evaluate(assessment(BOTH), asked), FRENCH))
    view = between(lines, "Objectifs")
    assert any("Travail décent" in line for line in view)
    assert view[-1] == "Autre lecture des mêmes réponses."


def test_a_limit_that_is_not_excluded_is_said_beside_the_score(assessment, grid):
    """Whatever else the line says."""
    node = evaluate(assessment(BOTH), grid())["niveau"]
    doubtful = evolve(node, state=Scored(policy="rescale", doubts=("ceiling",)))
    said = Figures(grid(), FRENCH).lines(doubtful)
    assert any(line.startswith("Une limite de la grille n’est pas encore exclue") for line in said)
