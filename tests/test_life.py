"""The life of an assessment: its table of acts, its log, and whose turn it is."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale import examples
from utilite_sociale.catalog import check
from utilite_sociale.errors import InvalidValueError, RefusedActError
from utilite_sociale.life import (
    TRANSITIONS,
    TURNS,
    WITH_COMMENT,
    act_between,
    move,
    standing_of,
    steps_of,
)
from utilite_sociale.model import Assessment, LogEntry
from utilite_sociale.serial import assessment_from, assessment_text
from utilite_sociale.vocabulary import Act, AssessmentNature, Party, Stage

EXAMPLE = assessment_from(
    examples.path("exemple_fictif").read_text(encoding="utf-8"), "exemple_fictif.toml"
)
DRAFT = evolve(EXAMPLE, stage=Stage.DRAFT, log=())
DAY = dt.date(2026, 3, 2)
UNTOUCHED = [one.name for one in Assessment.__attrs_attrs__ if one.name not in {"stage", "log"}]


def lived(*acts: Act | str, start: Assessment = DRAFT) -> Assessment:
    """Do acts one after the other, one each day."""
    for day, act in enumerate(acts):
        date = DAY + dt.timedelta(days=day)
        start = move(start, act, by="Direction", date=date, comment=f"dit {day}")
    return start


def refusal(act: Act | str, start: Assessment, **changes: object) -> RefusedActError:
    """Give why an act is refused."""
    given_ = {"by": "Direction", "date": DAY, "comment": "dit", **changes}
    with pytest.raises(RefusedActError) as caught:
        move(start, act, **given_)
    assert caught.value.message("fr") != caught.value.message("en")
    return caught.value


TO = {
    Stage.DRAFT: (),
    Stage.SUBMITTED: ("submit",),
    Stage.REVIEWED: ("submit", "review"),
    Stage.VALIDATED: ("submit", "review", "validate"),
}


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_is_reached_from_a_draft(stage):
    """By acts alone, in the order of the list."""
    assert lived(*TO[stage]).stage is stage


WANTED = {
    Stage.DRAFT: {"submit": Stage.SUBMITTED},
    Stage.SUBMITTED: {
        "review": Stage.REVIEWED,
        "request_correction": Stage.DRAFT,
        "reply": Stage.SUBMITTED,
    },
    Stage.REVIEWED: {
        "validate": Stage.VALIDATED,
        "request_correction": Stage.DRAFT,
        "reply": Stage.REVIEWED,
    },
    Stage.VALIDATED: {"reopen": Stage.DRAFT, "reply": Stage.VALIDATED},
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("act", Act)
def test_an_act_leads_where_it_is_said_to_or_is_refused(stage, act):
    """What is possible instead is said with the words that one types."""
    start = lived(*TO[stage])
    later = DAY + dt.timedelta(days=9)
    if act.value in WANTED[stage]:
        after = move(start, act, by="Réseau", date=later, comment="dit")
        assert after.stage is WANTED[stage][act.value]
        assert act in standing_of(start).possible
        return
    error = refusal(act, start, date=later)
    assert error.code == "life.not_possible"
    assert act not in standing_of(start).possible
    for lang in ("fr", "en"):
        possible = error.message(lang).partition(";")[2]
        assert {one for one in Act if f"{one} (" in possible} == set(WANTED[stage])


@pytest.mark.parametrize(
    "back", [("submit", "request_correction"), (*TO[Stage.VALIDATED], "reopen")]
)
def test_what_was_given_back_can_be_replied_to(back):
    """The right of reply holds from the first submission on; a first draft has nothing to reply."""
    assert refusal("reply", DRAFT).code == "life.not_possible"
    given_back = lived(*back)
    assert given_back.stage is Stage.DRAFT
    replied = move(given_back, "reply", by="Direction", date=dt.date(2027, 1, 1), comment="Non.")
    assert replied.stage is Stage.DRAFT
    assert replied.log[-1].comment == "Non."


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("comment", ["", " \n "])
def test_three_acts_need_a_comment(act, comment):
    """The others may have one."""
    start = lived(*next(way for stage, way in TO.items() if act.value in WANTED[stage]))
    later = {"date": DAY + dt.timedelta(days=9), "comment": comment}
    if act in {Act.REQUEST_CORRECTION, Act.REPLY, Act.REOPEN}:
        assert refusal(act, start, **later).code == "life.no_comment"
    else:
        assert move(start, act, by="Direction", **later).log[-1].comment == ""


def test_who_acts_is_said_by_a_role():
    """Blanks are none."""
    assert refusal("submit", DRAFT, by="  ").code == "life.no_role"
    assert move(DRAFT, "submit", by=" Direction ", date=DAY).log[-1].by == "Direction"


def test_dates_never_go_back():
    """Nor before the latest day of a log that was out of order; the same day is fine."""
    start = lived("submit", "reply")
    error = refusal("review", start, date=DAY)
    assert error.code == "life.date_back"
    assert "2026-03-03" in error.message("en")
    assert move(start, "review", by="Réseau", date=dt.date(2026, 3, 3)).stage is Stage.REVIEWED
    mixed = evolve(start, log=tuple(reversed(start.log)))
    assert refusal("review", mixed, date=DAY).code == "life.date_back"


def test_a_reading_of_published_figures_has_no_life():
    """The enterprise took no part: it hands nothing in, and nobody is waited for."""
    read = evolve(DRAFT, nature=AssessmentNature.PUBLISHED_FIGURES)
    assert refusal("submit", read).code == "life.published_figures"
    standing = standing_of(read)
    assert (standing.turn, standing.possible) == (None, ())


def test_what_is_no_act_and_what_is_no_day_are_refused():
    """As wherever a list or a date is read."""
    with pytest.raises(InvalidValueError, match="request_correction"):
        move(DRAFT, "approve", by="Direction", date=DAY)
    with pytest.raises(InvalidValueError) as caught:
        move(DRAFT, "submit", by="Direction", date="2026-03-02")
    assert caught.value.code == "value.not_a_date"
    with pytest.raises(InvalidValueError) as caught:
        move(DRAFT, "submit", by=None, date=DAY)
    assert caught.value.code == "value.not_a_text"


def test_whose_turn_it_is():
    """The enterprise, the network, those who validate, then nobody."""
    assert [standing_of(lived(*TO[stage])).turn for stage in Stage] == [
        Party.SUBJECT,
        Party.READER,
        Party.VALIDATOR,
        None,
    ]
    assert TURNS.keys() == set(Stage) - {Stage.VALIDATED}


def test_a_standing_says_since_when_what_was_asked_and_what_was_replied():
    """A reply changes neither the day nor the request; a new submission ends both."""
    back = standing_of(lived("submit", "request_correction", "reply"))
    assert back.since == dt.date(2026, 3, 3)
    assert back.request.comment == "dit 1"
    assert [entry.comment for entry in back.replies] == ["dit 2"]
    again = standing_of(lived("submit", "request_correction", "reply", "submit"))
    assert (again.since, again.request, again.replies) == (dt.date(2026, 3, 5), None, ())
    reopened = standing_of(lived(*TO[Stage.VALIDATED], "reopen"))
    assert reopened.request.comment == "dit 3"
    assert "dit" not in repr(reopened)


def test_a_log_without_acts_says_where_it_stands():
    """As files did before acts were written in them; a first note opens the draft."""
    note = LogEntry(date=DAY, stage=Stage.DRAFT)
    assert standing_of(evolve(DRAFT, log=(note,))).since == DAY
    old = lived("submit", "request_correction", "reply")
    told = evolve(old, log=tuple(evolve(entry, act=None) for entry in old.log))
    standing = standing_of(told)
    assert (standing.since, standing.request.comment) == (dt.date(2026, 3, 3), "dit 1")
    assert standing.replies == ()
    assert standing_of(EXAMPLE).since == dt.date(2026, 4, 9)


@pytest.mark.parametrize("log", [(), (LogEntry(date=DAY, stage=Stage.SUBMITTED),)])
def test_a_log_that_does_not_reach_the_stage_says_nothing(log):
    """The stage of the document holds."""
    standing = standing_of(evolve(DRAFT, stage=Stage.REVIEWED, log=log))
    assert (standing.since, standing.request, standing.replies) == (None, None, ())
    assert standing.turn is Party.VALIDATOR


def test_one_act_at_most_leads_from_a_stage_to_another():
    """So that a log without acts can be read."""
    changes = [(a, b) for (a, act), b in TRANSITIONS.items() if a is not b]
    assert len(changes) == len(set(changes))
    for (before, act), after in TRANSITIONS.items():
        assert act_between(before, after) is (None if act is Act.REPLY else act)
    assert act_between(Stage.DRAFT, Stage.VALIDATED) is None


tries = st.lists(
    st.tuples(
        st.sampled_from(Act),
        st.integers(-3, 40),
        st.sampled_from(["", "À revoir."]),
        st.sampled_from(["", "Direction"]),
    ),
    max_size=14,
)


@pytest.mark.property
@given(tries)
def test_laws_of_any_sequence_of_acts(drawn):
    """What is accepted keeps the log in order and growing, and touches nothing else.

    What is refused changes nothing, and says what can be done.
    """
    now = DRAFT
    for act, days, comment, role in drawn:
        date = (now.log[-1].date if now.log else DAY) + dt.timedelta(days=days)
        standing = standing_of(now)
        in_order = days >= 0 or not now.log
        said = bool(role) and (bool(comment) or act not in WITH_COMMENT)
        accepted = act in standing.possible and in_order and said
        try:
            after = move(now, act, by=role, date=date, comment=comment)
        except RefusedActError:
            assert not accepted
            continue
        assert accepted
        assert after.log[:-1] == now.log
        assert (after.log[-1].act, after.log[-1].date) == (act, date)
        assert after.log[-1].stage is after.stage
        assert all(step.follows for step in steps_of(after))
        assert all(getattr(after, name) is getattr(now, name) for name in UNTOUCHED)
        now = after
    dates = [entry.date for entry in now.log]
    assert dates == sorted(dates)
    assert standing_of(now).possible
    assert [issue for issue in check(now) if "log" in issue.code] == []


@pytest.mark.property
@given(st.lists(st.integers(0, 5), max_size=12))
def test_any_life_is_read_again_from_its_file(choices):
    """Acts included."""
    now = DRAFT
    for place, choice in enumerate(choices):
        possible = standing_of(now).possible
        now = move(
            now,
            possible[choice % len(possible)],
            by="Direction",
            date=DAY + dt.timedelta(days=place),
            comment="dit",
        )
    assert assessment_from(assessment_text(now), "bilan.json") == now
