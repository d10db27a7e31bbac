"""How the voices on one indicator make one score, and what it can still be."""

from __future__ import annotations

import pytest

from utilite_sociale.model import VoiceRule
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.voices import heeded, panel_of


def rule(combine, *expected, lead=""):
    return VoiceRule(combine=combine, expected=expected, lead=lead)


def test_all_expected_voices_are_heeded_or_the_lead_alone():
    assert heeded(rule("median", "equipe", "clients")) == ("equipe", "clients")
    assert heeded(rule("lead", "equipe", "clients", lead="clients")) == ("clients",)


@pytest.mark.parametrize(
    ("combine", "scores", "wanted"),
    [
        ("median", [1, 9, 4], 4),
        ("median", [1, 9, 4, 5], 4.5),
        ("median", [7], 7),
        ("mean", [1, 9, 5, 5], 5),
        ("mean", [0, 1, 1], 2 / 3),
        ("lead", [3], 3),
    ],
)
def test_voices_make_one_score_as_the_grid_says(combine, scores, wanted):
    lead = "equipe" if combine == "lead" else ""
    panel = panel_of(rule(combine, "equipe", lead=lead))
    assert panel.score(scores) == pytest.approx(wanted)
    assert panel.worst(scores) == pytest.approx(wanted)


def test_uncombined_voices_make_no_score_unless_there_is_one():
    assert panel_of(None).score([3.0]) == 3.0
    assert panel_of(None).score([3.0, 3.0]) is None
    assert panel_of(None).worst([3.0, 1.0]) == 1.0


def test_uncombined_voices_span_from_the_lowest_to_the_highest():
    spans = [Span(low=3, high=3), Span(low=5, high=5), Span(low=4, high=9, may_leave=True)]
    assert panel_of(None).span(spans) == Span(low=3, high=9)


def test_uncombined_voices_may_leave_when_all_may():
    spans = [Span(low=1, high=2, may_leave=True), Span(low=0, high=1, may_leave=True)]
    assert panel_of(None).span(spans) == Span(low=0, high=2, may_leave=True)


def test_combined_voices_span_what_their_score_can_be():
    """Median of 3, 5 and a third from 0 to 9: 3 to 5."""
    spans = [Span(low=3, high=3), Span(low=5, high=5), Span(low=0, high=9)]
    panel = panel_of(rule("median", "equipe", "clients", "salaries"))
    assert panel.span(spans) == Span(low=3, high=5)
