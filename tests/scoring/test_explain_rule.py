"""A rule in words: the score of any answer can be read off."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.scoring import build
from tests.scoring.build import levels
from utilite_sociale.model import BandRule, Quantity, Ratio
from utilite_sociale.scoring.explain_rule import labels_of, rule_lines, rule_text

N, W = "\u202f", "\u00a0"


def lines(indicator, lang="fr"):
    return list(rule_lines(indicator, indicator.rule, lang))


def test_levels_are_said_with_their_titles_and_scores():
    assert lines(levels("a", 1, 2.5)) == [
        f"Règle{W}: à chaque niveau sa note.",
        f"- n0 «{W}Palier n0{W}»{W}: note 1",
        f"- n1 «{W}Palier n1{W}»{W}: note 2,5",
        "Une réponse qui manque peut donner de 1 à 2,5.",
    ]


@pytest.mark.parametrize(
    ("closed", "wanted"),
    [
        (
            "lower",
            [
                "Rule: in steps, a value equal to a cut going to the step above.",
                "- below 25: score 0",
                "- from 25 to below 50: score 5",
                "- 50 and above: score 10",
            ],
        ),
        (
            "upper",
            [
                "Rule: in steps, a value equal to a cut staying in the step below.",
                "- 25 and below: score 0",
                "- above 25 and up to 50: score 5",
                "- above 50: score 10",
            ],
        ),
    ],
)
def test_steps_say_on_which_side_a_cut_is(closed, wanted):
    asked = build.counting("a", build.steps([25, 50], [0, 5, 10], closed))
    assert lines(asked, "en") == [
        *wanted,
        "Possible values: from 0 to 100 heures",
        "A missing answer can give 0 to 10.",
    ]


@pytest.mark.parametrize(
    ("axis", "said"),
    [
        (
            "linear",
            "Règle\u00a0: des lignes droites entre ces points, la note du dernier point au-delà.",
        ),
        (
            "log",
            (
                "Règle\u00a0: entre ces points la note suit le logarithme de la valeur\u202f; "
                "au-delà, celle du dernier point."
            ),
        ),
    ],
)
def test_lines_say_their_points_and_their_axis(axis, said):
    asked = build.counting("a", build.lines((1, 0), (100, 10), axis=axis))
    assert lines(asked)[:3] == [said, f"- à 1{W}: note 0", f"- à 100{W}: note 10"]


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (Quantity(unit="heures", high=Decimal(40)), "from 0 to 40 heures"),
        (Quantity(unit="heures"), "at least 0 heures"),
        (Quantity(unit="€", low=None, high=Decimal(9)), "at most 9 €"),
        (Quantity(unit="€", low=None), "any number (€)"),
        (Quantity(unit="personnes", integer=True), "at least 0 personnes, whole numbers"),
        (Ratio(numerator="n", denominator="d"), "from 0 to 100 %"),
        (Ratio(numerator="n", denominator="d", unit="part"), "from 0 to 1 part"),
        (
            Ratio(numerator="n", denominator="d", unit="€/ETP", part_of_whole=False),
            "at least 0 €/ETP",
        ),
    ],
)
def test_the_values_that_can_be_answered_are_said(measure, said):
    asked = build.counting("a", build.steps([5], [0, 10]), measure=measure)
    assert f"Possible values: {said}" in lines(asked, "en")


def test_a_choice_and_a_checklist_say_how_scores_come_together():
    assert lines(build.listing("a", "choice", bleu=3, vert=7))[:2] == [
        f"Règle{W}: à chaque réponse sa note.",
        f"- bleu «{W}Option bleu{W}»{W}: note 3",
    ]
    assert lines(build.listing("a", "checklist", 8, x=3, y=-1)) == [
        f"Règle{W}: les notes de ce qui est coché s’ajoutent.",
        f"- x «{W}Option x{W}»{W}: note 3",
        f"- y «{W}Option y{W}»{W}: note \u22121",
        f"Plafond{W}: 8",
        "Une réponse qui manque peut donner de \u22121 à 3.",
    ]


def test_yes_and_no_are_said_in_words():
    asked = build.listing("a", "binary", no=0, yes=10)
    assert lines(asked)[1:3] == [f"- non{W}: note 0", f"- oui{W}: note 10"]
    assert labels_of(asked.measure, "en") == {"no": "no", "yes": "yes"}


def test_numbers_and_words_have_no_answers_to_name():
    assert labels_of(Quantity(unit="heures"), "fr") == {}


@pytest.mark.parametrize(
    ("indicator", "said"),
    [
        (
            levels("a", 1, 2),
            (
                f"à chaque niveau sa note (n0 «{W}Palier n0{W}» → note 1{N}; "
                f"n1 «{W}Palier n1{W}» → note 2)"
            ),
        ),
        (
            build.listing("a", "checklist", 8, x=3),
            (
                f"les notes de ce qui est coché s’ajoutent (x «{W}Option x{W}» → note 3{N}; "
                f"Plafond{W}: 8)"
            ),
        ),
        (
            build.counting("a", build.steps([5], [0, 10])),
            (
                "par paliers, une valeur égale à un seuil allant au palier du dessus "
                f"(moins de 5 → note 0{N}; 5 et plus → note 10)"
            ),
        ),
        (
            build.counting("a", BandRule(low=1, high=2, inside=10, outside=0, margin_high=3)),
            (
                "la meilleure note dans la bande, bornes comprises, puis une ligne droite "
                f"jusqu’au bout de la marge (de 1 à 2 → note 10{N}; moins de 1 → note 0{N}; "
                "5 et plus → note 0)"
            ),
        ),
    ],
)
def test_a_rule_can_be_said_in_one_sentence(indicator, said):
    assert rule_text(indicator.measure, indicator.rule, "fr") == said
