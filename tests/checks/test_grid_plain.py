"""What a meeting and a general public would stumble on is noticed; quoted words are left alone."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.checks import check_grid
from utilite_sociale.checks.grid_plain import MOST_QUESTIONS
from utilite_sociale.model import Provenance

HERE = "registers[humain].criteria[accueil]"


def said(build, **changes):
    """Give what is noticed of a criterion."""
    criterion = build.criterion("accueil", build.scored("a"), **changes)
    return build.found(check_grid(build.grid_of(criterion)))


def test_more_questions_than_a_meeting_can_answer_are_noticed(build):
    asked = [build.indicator(f"i{number}") for number in range(MOST_QUESTIONS)]
    assert ("grid.too_many_questions", "registers") in build.found(check_grid(build.grid(*asked)))
    fewer = build.found(check_grid(build.grid(*asked[1:])))
    assert ("grid.too_many_questions", "registers") not in fewer


@pytest.mark.parametrize("title", ["Innover dans l’ESS", "La RSO des partenaires"])
def test_an_acronym_in_a_title_is_noticed(build, title):
    assert said(build, title=title) == {("grid.title_acronym", f"{HERE}.title")}


@pytest.mark.parametrize(
    "title", ["Responsabilité sociétale (RSO)", "Tome II", "À la ferme", "L’Île-de-France"]
)
def test_an_acronym_that_is_explained_is_none(build, title):
    assert said(build, title=title) == set()


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("l'accueil", "word.apostrophe"),
        ('le "livret"', "word.quotes"),
        ("le «livret»", "word.guillemets"),
        ("Qui vient?", "word.double_marks"),
        ("Trois choses: l’accueil", "word.double_marks"),
    ],
)
def test_french_typography_is_noticed_with_its_remedy(build, text, remedy):
    grid = build.grid_of(build.criterion("accueil", build.scored("a"), question=text))
    (issue,) = check_grid(grid)
    assert (issue.code, issue.path) == ("grid.typography", f"{HERE}.question")
    assert dict(issue.arguments)["remedy"] == remedy
    assert check_grid(evolve(grid, language="en")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Qui vient\u202f?",
        "Qui vient ?",
        "Trois choses\u00a0: l’accueil",
        "le «\u00a0livret\u00a0» et le « guide »",
        "De 9:30 à 10 h",
        "Vraiment ?!",
    ],
)
def test_right_typography_is_left_alone(build, text):
    assert said(build, question=text) == set()


def test_levels_and_options_are_read_too(build):
    level = build.scored("b")
    first, *rest = level.measure.levels
    wrong = evolve(level.measure, levels=(evolve(first, description="l'accueil"), *rest))
    grid = build.grid(evolve(level, measure=wrong))
    assert build.found(check_grid(grid)) == {
        ("grid.typography", f"{HERE}.indicators[b].measure.levels[{first.key}].description")
    }
    tools = build.indicator("outils", measure=build.measures["outils"])
    option, *others = tools.measure.options
    wrong = evolve(tools.measure, options=(evolve(option, title="l'outil"), *others))
    found = build.found(check_grid(build.grid(evolve(tools, measure=wrong))))
    assert (
        "grid.typography",
        f"{HERE}.indicators[outils].measure.options[{option.key}].title",
    ) in (found)


@pytest.mark.parametrize("status", ["published", "reading"])
def test_the_words_that_somebody_published_are_not_to_be_mended(build, status):
    """They are quoted as they are."""
    quoted = {"title": "l'ESS?", "provenance": Provenance(status=status)}
    assert said(build, **quoted) == set()
