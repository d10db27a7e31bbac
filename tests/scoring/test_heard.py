"""One voice on one indicator: a score, a range, or nothing where it has no object."""

from __future__ import annotations

import pytest

from tests.scoring import build
from utilite_sociale.model import RatioEvidence
from utilite_sociale.scoring.answers import Absent, Answered, Undefined
from utilite_sociale.scoring.heard import absence, hear, spans_of
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.scoring.ruled import Ruled
from utilite_sociale.vocabulary import MissingState

RATE = build.sharing("a", build.steps([25, 50], [1, 5, 10]))
FALLING = build.sharing("a", build.steps([25, 50], [10, 5, 1]))
LEVELS = build.levels("a", 1, 5, 9)


def voice(indicator, answer):
    ruled = Ruled.of(indicator.rule, indicator.measure)
    return hear(indicator, (ruled,), "equipe", answer)


def facts(heard):
    return heard.score, heard.low, heard.high, heard.may_leave


def test_what_is_said_has_its_score_and_an_interval_of_no_width():
    said = build.level("a", "n1")
    heard = voice(LEVELS, Answered(value="n1", evidence=said))
    assert facts(heard) == (5, 5, 5, False)
    assert (heard.voice, heard.evidence) == ("equipe", said.id)


@pytest.mark.parametrize("state", [s for s in MissingState if s != "not_applicable"])
def test_every_missing_answer_ranges_over_its_rule(state):
    """Not provided, not collected, refused, withheld, discarded, unsupported: the same range."""
    heard = voice(LEVELS, Absent(state=state))
    assert facts(heard) == (None, 1, 9, False)
    assert heard.state.reason is NotScoredReason.MISSING
    assert heard.state.missing is state


def test_a_missing_answer_may_leave_where_sans_objet_may_be_answered():
    allowed = build.levels("a", 1, 5, 9, not_applicable_allowed=True)
    assert facts(voice(allowed, Absent())) == (None, 1, 9, True)


def test_a_missing_ratio_may_always_turn_out_0_over_0():
    assert facts(voice(RATE, Absent())) == (None, 1, 10, True)


def test_sans_objet_and_0_over_0_leave_with_the_reason():
    none = (None, None, None, False)
    gone = voice(LEVELS, Absent(state=MissingState.NOT_APPLICABLE, reason="Pas d’atelier."))
    zero = voice(RATE, Undefined(evidence=build.share("a", 0, 0)))
    assert facts(gone) == facts(zero) == none
    assert (gone.state.reason, gone.state.detail) == ("not_applicable", "Pas d’atelier.")
    assert zero.state.reason is NotScoredReason.UNDEFINED


def half(above, below):
    item = RatioEvidence(id="p", about="a", numerator=above, denominator=below)
    return Absent(evidence=item, missing_part="denominator" if below is None else "numerator")


def test_half_a_ratio_ranges_over_the_rule_and_applies_for_sure():
    """12 of somebody, or somebody of 30: something is counted, so it will not be 0/0."""
    assert facts(voice(RATE, half(12, None))) == (None, 1, 10, False)
    assert facts(voice(RATE, half(None, 30))) == (None, 1, 10, False)


def test_nothing_of_an_unknown_total_is_0_per_cent_or_0_over_0():
    """0 % scores 1 where more is better, 10 where less is; no other score is possible."""
    assert facts(voice(RATE, half(0, None))) == (None, 1, 1, True)
    assert facts(voice(FALLING, half(0, None))) == (None, 10, 10, True)


def test_an_unproved_zero_still_ranges_over_the_rule():
    """What counts as missing says nothing: neither that it is 0, nor that it applies."""
    said = build.share("a", 0, 10)
    unproved = Absent(state=MissingState.UNSUPPORTED, evidence=said)
    assert facts(voice(RATE, unproved)) == (None, 1, 10, True)


def test_the_spans_are_those_of_the_voices_left():
    voices = [
        voice(LEVELS, Answered(value="n1", evidence=build.level("a", "n1"))),
        voice(LEVELS, Absent(state=MissingState.NOT_APPLICABLE)),
        voice(RATE, Absent()),
    ]
    assert spans_of(voices) == [Span(low=5, high=5), Span(low=1, high=10, may_leave=True)]


def test_an_absence_says_its_kind_and_its_reason():
    state = absence(Absent(state=MissingState.REFUSED, reason="Trop intime."))
    assert (state.reason, state.missing, state.detail) == ("missing", "refused", "Trop intime.")
    assert "intime" not in repr(state)
