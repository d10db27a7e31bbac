"""The score of the option chosen, or the sum of those ticked, with a cap."""

from __future__ import annotations

import pytest

from tests.scoring import build
from utilite_sociale.model import Checklist, Option
from utilite_sociale.scoring.rules import attainable, discrete_scores, score

CHOICE = build.listing("a", "choice", bleu=3, vert=7)
YES_NO = build.listing("a", "binary", no=2, yes=9)
LIST = build.listing("a", "checklist", livret=3, tuteur=6, retard=-1)


def test_a_choice_has_the_score_of_its_option():
    assert score(CHOICE.rule, "vert", CHOICE.measure) == 7
    assert score(YES_NO.rule, "no", YES_NO.measure) == 2


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [((), 0), (("livret",), 3), (("livret", "tuteur"), 9), (("tuteur", "retard"), 5)],
)
def test_what_is_ticked_adds_up(keys, wanted):
    assert score(LIST.rule, frozenset(keys), LIST.measure) == wanted


def test_a_cap_is_the_highest_sum_that_counts():
    capped = build.listing("a", "checklist", cap=8, livret=3, tuteur=6, retard=-1)
    assert score(capped.rule, frozenset(("livret", "tuteur")), capped.measure) == 8
    assert score(capped.rule, frozenset(("livret", "tuteur", "retard")), capped.measure) == 8
    assert attainable(capped.rule, capped.measure) == (-1, 8)


def test_an_option_that_the_rule_does_not_name_counts_for_nothing():
    measure = Checklist(options=(Option(key="livret", title="l"), Option(key="autre", title="a")))
    assert score(build.options(livret=3), frozenset(("livret", "autre")), measure) == 3


def test_the_range_is_from_the_worst_to_the_best_set():
    """Worst: the option at -1 alone. Best: the two that give points."""
    assert attainable(LIST.rule, LIST.measure) == (-1, 9)
    assert attainable(CHOICE.rule, CHOICE.measure) == (3, 7)
    assert attainable(YES_NO.rule, YES_NO.measure) == (2, 9)


def test_scores_are_listed_for_one_choice_and_not_for_a_checklist():
    assert discrete_scores(CHOICE.rule, CHOICE.measure) == (3, 7)
    assert discrete_scores(YES_NO.rule, YES_NO.measure) == (2, 9)
    assert discrete_scores(LIST.rule, LIST.measure) == ()
