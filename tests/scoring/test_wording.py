"""Words that explanations share."""

from __future__ import annotations

from functools import partial

import pytest

from utilite_sociale.scoring.aggregations.mean import mean
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason
from utilite_sociale.scoring.wording import end_lines, reason_text, weighted_sum
from utilite_sociale.vocabulary import MissingState


def test_a_weighted_mean_is_written_as_it_is_computed_by_hand():
    """In the marks of each language; weights once above and once below."""
    assert weighted_sum([2.5, 4.0], [1.0, 0.5], "fr") == "(2,5 × 1 + 4 × 0,5) / (1 + 0,5)"
    assert weighted_sum([2.5], [3.0], "en") == "(2.5 × 3) / (3)"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (NotScored(reason=NotScoredReason.COVERAGE), "couverture sous le minimum de la grille"),
        (
            NotScored(reason=NotScoredReason.MISSING, missing=MissingState.REFUSED),
            "réponse manquante, refus de répondre",
        ),
        (
            NotScored(reason=NotScoredReason.NOT_APPLICABLE, missing=MissingState.NOT_APPLICABLE),
            "sans objet",
        ),
    ],
)
def test_a_reason_is_said_once_with_the_kind_of_absence(state, words):
    """*Sans objet* is a reason and a kind of absence: it is not said twice."""
    assert reason_text(state, "fr") == words


def test_each_end_of_an_interval_says_what_must_have_left():
    """The mean of 0 and 4 is 2; the highest leaves out the child that may leave: 4."""
    spans = [Span(low=0.0, high=0.0, may_leave=True), Span(low=4.0, high=4.0)]
    write = partial(weighted_sum, lang="fr")
    lowest, highest = end_lines(mean, spans, ["un", "deux"], write, "fr")
    assert "(0 × 1 + 4 × 1) / (1 + 1) = 2" in lowest
    assert "un" not in lowest
    assert "(4 × 1) / (1) = 4" in highest
    assert "un" in highest
