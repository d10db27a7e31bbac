"""The log: in order, every step one that an act makes, the last one at the stage."""

from __future__ import annotations

import datetime as dt

import pytest

from utilite_sociale.checks import check_assessment
from utilite_sociale.model import LogEntry
from utilite_sociale.vocabulary import Stage


def entry(stage, act=None, day=1, comment=""):
    return LogEntry(date=dt.date(2019, 3, day), stage=stage, act=act, comment=comment)


def seen(build, *log, stage=None):
    reached = stage or (log[-1].stage if log else Stage.DRAFT)
    assessment = build.assessment(log=log, stage=reached)
    return build.found(check_assessment(assessment, build.grid()))


def test_a_log_is_in_order_and_ends_at_the_stage(build):
    """Both are warnings."""
    log = (entry("submitted", day=9), entry("reviewed", day=2))
    assert seen(build, *log, stage=Stage.VALIDATED) == {
        ("assessment.log_order", "log[1].date"),
        ("assessment.log_stage", "stage"),
    }
    assert seen(build, entry("submitted", day=2), entry("reviewed", day=9)) == set()


def test_a_whole_life_is_sound(build):
    """With its acts; a note that changes no stage may stand anywhere."""
    assert (
        seen(
            build,
            entry("draft", comment="Calendrier arrêté."),
            entry("submitted", "submit"),
            entry("draft", "request_correction", comment="Le taux."),
            entry("draft", "reply", comment="Il est juste."),
            entry("submitted", "submit"),
            entry("reviewed", "review"),
            entry("reviewed", comment="Lu à deux."),
            entry("validated", "validate"),
            entry("validated", "reply", comment="Merci."),
            entry("draft", "reopen", comment="Un chiffre a changé."),
        )
        == set()
    )


def test_a_life_told_without_acts_is_sound(build):
    """As files did before acts were written in them."""
    stages = ("submitted", "draft", "submitted", "reviewed", "draft", "submitted", "reviewed")
    assert seen(build, *map(entry, (*stages, "validated", "draft"))) == set()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((), "reviewed"),
        ((), "validated"),
        (("submitted",), "validated"),
        (("submitted", "reviewed"), "submitted"),
        (("submitted", "reviewed", "validated"), "reviewed"),
    ],
)
def test_a_step_that_no_act_makes_is_noticed(build, before, after):
    """A stage was left out, or went backwards otherwise than to the draft."""
    found = seen(build, *map(entry, before), entry(after))
    assert found == {("assessment.log_step", f"log[{len(before)}].stage")}


@pytest.mark.parametrize(
    ("before", "act", "after"),
    [
        ((), "review", "reviewed"),
        ((), "submit", "draft"),
        ((), "reply", "draft"),
        (("submitted",), "reply", "reviewed"),
        (("submitted",), "submit", "submitted"),
        (("submitted", "reviewed", "validated"), "request_correction", "draft"),
    ],
)
def test_an_act_that_does_not_lead_there_is_noticed(build, before, act, after):
    """The act is impossible then, or leads to another stage."""
    found = seen(build, *map(entry, before), entry(after, act, comment="dit"))
    assert found == {("assessment.log_act", f"log[{len(before)}].act")}


@pytest.mark.parametrize(
    ("before", "act", "after"),
    [
        (("submitted",), "request_correction", "draft"),
        (("submitted",), "reply", "submitted"),
        (("submitted", "reviewed", "validated"), "reopen", "draft"),
    ],
)
def test_an_act_that_needs_words_and_has_none_is_noticed(build, before, act, after):
    """Blanks are none."""
    found = seen(build, *map(entry, before), entry(after, act, comment=" "))
    assert found == {("assessment.log_comment", f"log[{len(before)}].act")}


def test_a_stage_without_any_log_is_noticed(build):
    """A draft needs none."""
    assert seen(build, stage=Stage.SUBMITTED) == {("assessment.log_empty", "stage")}
    assert seen(build) == set()
