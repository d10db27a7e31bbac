"""One indicator: every state of absence, voices apart and combined, under each policy."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.scoring import build
from utilite_sociale.model import Narrative, NarrativeEvidence, VoiceRule
from utilite_sociale.scoring.answers import Answers
from utilite_sociale.scoring.indicator import judge
from utilite_sociale.scoring.judged import in_doubt
from utilite_sociale.scoring.outcome import NotScored, Scored
from utilite_sociale.scoring.ruled import Ruled
from utilite_sociale.vocabulary import Direction, MissingPolicy, MissingState

RESCALE, PROPAGATE, FLOOR = MissingPolicy
LEVELS = (1, 4, 10)


def asked(combine=None, *expected, **changes):
    """Give an appreciation of 1, 4 or 10, with its rule for voices."""
    lead = changes.pop("lead", "")
    voices = None
    if combine is not None:
        voices = VoiceRule(combine=combine, expected=expected, lead=lead)
    return build.levels("a", *LEVELS, voices=voices, **changes)


def judged(indicator, *evidence, policy=RESCALE):
    answers = Answers(build.assessment(*evidence)).by_voice(indicator)
    return judge(indicator, ruled(indicator), answers, policy)


def ruled(indicator):
    """Give its rule as a plan prepares it; none where it only describes."""
    return () if indicator.rule is None else (Ruled.of(indicator.rule, indicator.measure),)


def says(voice, place):
    return build.level("a", f"n{place}", voice=voice)


def lacks(voice, state="not_collected"):
    return build.missing("a", state, voice=voice)


def reason(found):
    return found.state.reason.value if isinstance(found.state, NotScored) else "scored"


def span(found):
    return (found.span.low, found.span.high, found.span.may_leave)


# One voice, or nobody.


@pytest.mark.parametrize("policy", list(MissingPolicy))
def test_one_answer_is_a_score_whatever_the_policy(policy):
    found = judged(asked(), says("", 1), policy=policy)
    assert found.state == Scored(policy=policy)
    assert (found.score, span(found), found.coverage) == (4, (4, 4, False), 1)
    assert (found.answered, found.applicable, found.floor) == (True, True, 4)


@pytest.mark.parametrize("policy", list(MissingPolicy))
def test_nobody_has_answered(policy):
    """No score, the whole range of the rule, coverage 0; the worst it allows under ``floor``."""
    found = judged(asked(), policy=policy)
    assert (reason(found), found.state.missing) == ("missing", "not_provided")
    assert (found.score, span(found), found.coverage) == (None, (1, 10, False), 0)
    assert (found.answered, found.applicable, found.floor) == (False, True, 1)
    assert found.voices == ()


@pytest.mark.parametrize("state", [s for s in MissingState if s != "not_applicable"])
def test_every_kind_of_absence_counts_as_missing_and_keeps_its_name(state):
    found = judged(asked(), lacks("", state))
    assert (reason(found), found.state.missing) == ("missing", state)
    assert (span(found), found.coverage, found.answered) == ((1, 10, False), 0, False)


def test_sans_objet_leaves_the_calculation_with_its_reason():
    found = judged(asked(not_applicable_allowed=True), lacks("", "not_applicable"))
    assert (reason(found), found.state.detail) == ("not_applicable", "raison dite")
    assert (found.span, found.applicable, found.answered) == (None, False, False)


def test_0_over_0_leaves_the_calculation_and_is_an_answer():
    rate = build.sharing("a", build.steps([50], [0, 10]))
    found = judged(rate, build.share("a", 0, 0))
    assert (reason(found), found.span) == ("undefined", None)
    assert (found.applicable, found.answered) == (True, True)


@pytest.mark.parametrize(("written", "floor"), [(2, 2), (0, 1), (20, 10)])
def test_the_grid_may_write_what_a_missing_answer_counts_for(written, floor):
    """It is worth neither less nor more than every possible answer, from 1 to 10."""
    assert judged(asked(floor_score=written)).floor == floor


# What only describes.


@pytest.mark.parametrize(
    "indicator",
    [
        build.levels("a", *LEVELS, direction=Direction.NONE),
        build.indicator("a", build.levels("a", *LEVELS).measure, None),
    ],
)
def test_a_descriptive_indicator_is_never_scored(indicator):
    """Neither without direction, nor without rule."""
    found = build.evaluated(indicator, says("", 2))["a"]
    assert (found.state.reason, found.low, found.answered) == ("descriptive", None, 1)


def test_words_alone_describe():
    story = build.indicator("a", Narrative(), None)
    found = judged(story, NarrativeEvidence(id="p", about="a", text="Un atelier vélo est né."))
    assert (reason(found), found.answered) == ("descriptive", True)


@pytest.mark.parametrize(
    ("evidence", "wanted", "missing"),
    [
        ([], "missing", "not_provided"),
        ([lacks("", "refused")], "missing", "refused"),
        ([lacks("", "not_applicable")], "not_applicable", "not_applicable"),
        ([lacks("equipe", "not_applicable"), lacks("clients", "refused")], "missing", "refused"),
        ([lacks("equipe", "refused"), says("clients", 1)], "descriptive", None),
    ],
)
def test_what_describes_and_is_not_known_says_why(evidence, wanted, missing):
    found = judged(build.indicator("a", asked().measure, None), *evidence)
    assert (reason(found), found.state.missing) == (wanted, missing)
    assert found.applicable == (wanted != "not_applicable")


def test_a_descriptive_0_over_0_is_undefined():
    found = judged(build.sharing("a", None), build.share("a", 0, 0))
    assert (reason(found), found.answered) == ("undefined", True)


# Several voices that the grid does not combine.


def test_uncombined_voices_have_no_score_and_their_interval_spans_them():
    found = judged(asked(), says("equipe", 1), says("clients", 2))
    assert (reason(found), found.score) == ("voices", None)
    assert (span(found), found.coverage, found.floor) == ((4, 10, False), 1, 4)
    assert [v.score for v in found.voices] == [4, 10]
    assert found.answered


def test_voices_that_agree_are_still_several():
    found = judged(asked(), says("equipe", 1), says("clients", 1))
    assert (reason(found), span(found)) == ("voices", (4, 4, False))


def test_a_voice_recorded_as_missing_may_still_say_anything():
    """One spoke and scores 4; what the other may still say, 1 to 10, stays in the interval."""
    found = judged(asked(), says("equipe", 1), lacks("clients"))
    assert (reason(found), found.score) == ("scored", 4)
    assert (span(found), found.coverage, found.floor) == ((1, 10, False), Fraction(1, 2), 1)


def test_a_voice_recorded_as_missing_widens_what_several_say():
    found = judged(asked(), says("equipe", 1), says("clients", 2), lacks("salaries"))
    assert (reason(found), span(found)) == ("voices", (1, 10, False))
    assert found.coverage == Fraction(2, 3)


def test_a_voice_that_sees_no_object_is_left_out():
    """One speaks, the other has nothing to say: the score is the first one's, for good."""
    found = judged(asked(), says("equipe", 1), lacks("clients", "not_applicable"))
    assert (reason(found), found.score, span(found)) == ("scored", 4, (4, 4, False))
    assert found.coverage == 1


@pytest.mark.parametrize(
    ("policy", "wanted", "score"),
    [(RESCALE, "scored", 4), (PROPAGATE, "missing", None), (FLOOR, "voices", None)],
)
def test_an_uncombined_voice_that_lacks_follows_the_policy(policy, wanted, score):
    """Under ``floor`` it counts for 1: two figures, that nobody says how to combine."""
    found = judged(asked(), says("equipe", 1), lacks("clients", "refused"), policy=policy)
    assert (reason(found), found.score) == (wanted, score)


def test_when_all_who_were_asked_lack_the_answer_is_missing():
    found = judged(asked(), lacks("equipe", "refused"), lacks("clients"))
    assert (reason(found), found.state.missing) == ("missing", "refused")
    assert (span(found), found.coverage) == ((1, 10, False), 0)


def test_when_all_who_were_asked_see_no_object_it_leaves():
    both = (lacks("equipe", "not_applicable"), lacks("clients", "not_applicable"))
    assert judged(asked(), *both).span is None


def test_one_who_lacks_keeps_what_the_other_finds_without_object():
    both = (lacks("equipe", "not_applicable"), lacks("clients", "refused"))
    found = judged(asked(not_applicable_allowed=True), *both)
    assert (reason(found), found.state.missing) == ("missing", "refused")
    assert span(found) == (1, 10, True)


# Voices that the grid combines, and expects.

BOTH = ("equipe", "clients")
THREE = ("equipe", "clients", "salaries")


@pytest.mark.parametrize(("combine", "wanted"), [("median", 4), ("mean", 5), ("lead", 10)], ids=str)
def test_expected_voices_make_one_score(combine, wanted):
    """1, 4 and 10: the median is 4, the mean 5, the lead says 10."""
    lead = "salaries" if combine == "lead" else ""
    indicator = asked(combine, *THREE, lead=lead)
    said = [says(voice, place) for place, voice in enumerate(THREE)]
    found = judged(indicator, *said)
    assert (found.score, found.coverage) == (wanted, 1)
    assert span(found) == (wanted, wanted, False)


@pytest.mark.parametrize(
    ("policy", "score"), [(RESCALE, 7), (PROPAGATE, None), (FLOOR, 5)], ids=str
)
def test_a_voice_not_heard_is_a_missing_answer(policy, score):
    """4 and 10 are said, the third is missing: 7, nothing, or (4 + 10 + 1) / 3 = 5."""
    indicator = asked("mean", *THREE)
    found = judged(indicator, says("equipe", 1), says("clients", 2), policy=policy)
    assert (found.score, found.coverage) == (score, Fraction(2, 3))
    assert found.floor == 5
    assert span(found) == (5, 8, False)
    silent = found.voices[2]
    assert (silent.voice, silent.evidence, silent.expected) == ("salaries", "", True)
    assert (silent.low, silent.high) == (1, 10)


def test_what_somebody_says_of_an_absence_goes_before_the_silence_of_others():
    """One is not heard yet, the other refuses: the reason given is the one that is shown."""
    found = judged(asked("mean", *BOTH), lacks("clients", "refused"))
    assert (reason(found), found.state.missing) == ("missing", "refused")


def test_the_floor_that_the_grid_writes_holds_for_each_voice():
    """(4 + 10 + 2.5) / 3 = 5.5."""
    indicator = asked("mean", *THREE, floor_score=2.5)
    found = judged(indicator, says("equipe", 1), says("clients", 2), policy=FLOOR)
    assert found.score == pytest.approx(5.5)


def test_a_voice_limited_in_what_it_may_say_counts_for_its_own_worst():
    """Nothing of an unknown total will be 0 %, which scores 10 where less is better."""
    rate = build.sharing(
        "a",
        build.steps([50], [10, 0]),
        direction=Direction.LOWER,
        voices=VoiceRule(combine="mean", expected=BOTH),
    )
    said = (build.share("a", 80, 100, voice="equipe"), build.share("a", 0, None, voice="clients"))
    found = judged(rate, *said, policy=FLOOR)
    assert (found.score, span(found)) == (5, (0, 5, False))


def test_a_voice_that_may_still_see_no_object_is_in_or_out_whichever_widens():
    """4 and 10 known, a third from 1 to 10 may leave: mean from 5 to 8, or 7 without it."""
    indicator = asked("mean", *THREE, not_applicable_allowed=True)
    found = judged(indicator, says("equipe", 1), says("clients", 2))
    assert span(found) == (5, 8, False)
    high = judged(indicator, says("equipe", 2), says("clients", 2))
    assert span(high) == (7, 10, False)


def test_an_expected_voice_that_sees_no_object_is_left_out():
    indicator = asked("mean", *THREE)
    found = judged(
        indicator, says("equipe", 1), says("clients", 2), lacks("salaries", "not_applicable")
    )
    assert (found.score, found.coverage, span(found)) == (7, 1, (7, 7, False))


def test_when_every_expected_voice_sees_no_object_it_leaves():
    indicator = asked("median", *BOTH)
    found = judged(indicator, lacks("equipe", "not_applicable"), lacks("clients", "not_applicable"))
    assert (reason(found), found.span, found.applicable) == ("not_applicable", None, False)
    assert [v.voice for v in found.voices] == list(BOTH)


def test_the_voices_that_the_grid_does_not_expect_are_shown_and_do_not_count():
    found = judged(asked("median", "equipe"), says("equipe", 1), says("clients", 2), says("", 0))
    assert (found.score, found.coverage) == (4, 1)
    assert [(v.voice, v.score, v.counts, v.expected) for v in found.voices] == [
        ("equipe", 4, True, True),
        ("clients", 10, False, False),
        ("", 1, False, False),
    ]


def test_only_the_lead_counts_though_others_are_expected():
    indicator = asked("lead", *BOTH, lead="clients")
    found = judged(indicator, says("equipe", 2))
    assert (reason(found), span(found), found.coverage) == ("missing", (1, 10, False), 0)
    assert found.answered
    assert [(v.voice, v.counts) for v in found.voices] == [("equipe", False), ("clients", True)]


def test_a_reason_that_nobody_in_particular_gives_holds_for_each_voice_not_heard():
    """*Sans objet*, unsigned, is no missing answer of three voices."""
    indicator = asked("median", *BOTH, not_applicable_allowed=True)
    assert reason(judged(indicator, lacks("", "not_applicable"))) == "not_applicable"
    refused = judged(indicator, lacks("", "refused"))
    assert (reason(refused), refused.state.missing) == ("missing", "refused")
    spoken = judged(indicator, lacks("", "not_applicable"), says("equipe", 1))
    assert (spoken.score, spoken.coverage, span(spoken)) == (4, 1, (4, 4, False))
    assert [v.voice for v in spoken.voices] == list(BOTH)


def test_an_unsigned_value_is_shown_and_counts_for_nobody():
    found = judged(asked("median", "equipe"), says("", 1))
    assert (reason(found), found.state.missing) == ("missing", "not_provided")
    assert [(v.voice, v.score) for v in found.voices] == [("equipe", None), ("", 4)]


def test_the_floor_of_a_voice_that_can_only_say_one_thing_is_that_thing():
    """Nothing of an unknown total is 0 %, which scores 10 here: it never counts for 2."""
    rate = build.sharing(
        "a",
        build.steps([50], [10, 0]),
        direction=Direction.LOWER,
        voices=VoiceRule(combine="mean", expected=BOTH),
        floor_score=2,
    )
    said = (build.share("a", 80, 100, voice="equipe"), build.share("a", 0, None, voice="clients"))
    assert judged(rate, *said, policy=FLOOR).score == 5
    assert judged(rate, said[0], policy=FLOOR).score == 1


# What may not apply.


def test_in_doubt_the_score_goes_and_the_interval_may_leave():
    found = in_doubt(judged(asked(), says("", 1)))
    assert (reason(found), found.score) == ("condition_unknown", None)
    assert (span(found), found.coverage, found.floor) == ((4, 4, True), 1, 4)


def test_in_doubt_what_leaves_anyway_keeps_its_reason():
    gone = judged(asked(not_applicable_allowed=True), lacks("", "not_applicable"))
    assert in_doubt(gone) == gone


def test_the_span_of_an_answer_is_an_exact_point():
    assert judged(asked(), says("", 0)).span[:2] == (1, 1)
