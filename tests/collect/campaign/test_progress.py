"""How far answers go: counts that add up, voices, staleness; never an answer."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.collect.campaign.conftest import said
from tests.strategies import cases
from utilite_sociale.collect import Progress, VoiceProgress
from utilite_sociale.collect.progress import progress_of, voices_of
from utilite_sociale.scoring import NodeKind, evaluate

OLD = "period = { start = 2024-01-01, end = 2024-12-30 }"
FRESH = "period = { start = 2025-01-01, end = 2025-12-31 }"
HOURS = 'type = "quantity"\nvalue = 10\n'
REFUSED = 'type = "missing"\nstate = "refused"\n'
HIGH = 'type = "ordinal"\nvalue = "haut"\nvoice = "{}"\n'


@pytest.fixture(name="whole")
def _whole(assessment, grid):
    """Give how far the answers of an assessment go on the whole grid."""

    def whole(*evidence: str, **settings: str) -> Progress:
        found = assessment(*evidence, **settings)
        return progress_of(evaluate(found, grid).root, found)

    return whole


@pytest.fixture(name="voices")
def _voices(assessment, grid):
    """Give what each voice expected, heard and answered besides."""

    def voices(*evidence: str, **settings: str) -> dict[str, tuple[int, int, int]]:
        found = voices_of(evaluate(assessment(*evidence, **settings), grid))
        assert all(isinstance(voice, VoiceProgress) for voice in found)
        return {voice.key: (voice.expected, voice.heard, voice.besides) for voice in found}

    return voices


def counts(progress):
    return progress.total, progress.asked, progress.answered, progress.said_missing, progress.left


def test_without_any_answer_all_that_applies_is_left(whole):
    """The form of a GEIQ is not asked of an ACI; hours count in two registers and once here."""
    assert counts(whole()) == (5, 4, 0, 0, 4)


def test_what_is_said_to_be_missing_is_no_longer_left(whole):
    """An answer is answered, a refusal is said; a half of a ratio is neither."""
    half = said("taux", 'type = "ratio"\nnumerator = 3\n')
    assert counts(whole(said("heures", HOURS))) == (5, 4, 1, 0, 3)
    assert counts(whole(said("heures", REFUSED))) == (5, 4, 0, 1, 3)
    assert counts(whole(half)) == (5, 4, 0, 0, 4)


def test_nothing_over_nothing_is_an_answer(whole):
    """There was nobody to count."""
    nobody = said("taux", 'type = "ratio"\nnumerator = 0\ndenominator = 0\n')
    assert counts(whole(nobody)) == (5, 4, 1, 0, 3)


def test_what_has_no_object_is_not_asked(whole):
    """With its reason; it is not missing."""
    gone = said("niveau", 'type = "missing"\nstate = "not_applicable"\nreason = "Aucun accueil."\n')
    assert counts(whole(gone)) == (5, 3, 0, 0, 3)


def test_one_voice_that_answers_is_an_answer(whole):
    """Whatever the others refuse; an object that one denies is no reason of the others."""
    high, no = said("niveau", HIGH.format("permanents")), REFUSED + 'voice = "salaries"\n'
    gone = 'type = "missing"\nstate = "not_applicable"\nreason = "r"\nvoice = "permanents"\n'
    assert counts(whole(high, said("niveau", no, "n"))) == (5, 4, 1, 0, 3)
    assert counts(whole(said("niveau", gone))) == (5, 4, 0, 0, 4)
    assert counts(whole(said("niveau", gone), said("niveau", no, "n"))) == (5, 4, 0, 1, 3)


def test_a_correction_is_what_counts(whole):
    """In both directions."""
    answer, refusal = said("heures", HOURS, "a"), said("heures", REFUSED, "b")
    assert counts(whole(answer, refusal.replace("state", 'replaces = "a"\nstate')))[2:4] == (0, 1)
    assert counts(whole(answer.replace("value", 'replaces = "b"\nvalue'), refusal))[2:4] == (1, 0)


@pytest.mark.parametrize(
    ("evidence", "stale"),
    [
        ([said("heures", HOURS + OLD)], ("heures",)),
        ([said("heures", HOURS + FRESH)], ()),
        ([said("heures", HOURS + OLD, "a"), said("heures", HOURS + FRESH, "b")], ()),
        ([said("heures", REFUSED + OLD)], ()),
        ([said("accord", 'type = "binary"\nvalue = true\n' + OLD)], ()),
    ],
)
def test_an_answer_is_stale_where_the_latest_one_is_too_old(whole, evidence, stale):
    """Only where the grid says how long it stays fresh; a refusal never grows old."""
    assert whole(*evidence).stale == stale


def test_an_answer_that_may_still_change_is_provisional(whole):
    """As its evidence says."""
    assert whole(said("heures", HOURS + "provisional = true\n")).provisional == ("heures",)
    assert whole(said("heures", HOURS)).provisional == ()


def test_a_register_counts_what_it_uses(assessment, grid):
    """Answered once, counted in each."""
    found = assessment(said("heures", HOURS + OLD))
    registers = [progress_of(node, found) for node in evaluate(found, grid).registers]
    assert [(one.key, one.title) for one in registers] == [
        ("humain", "Humain"),
        ("territoire", "Territoire"),
    ]
    assert [counts(one) for one in registers] == [(3, 3, 1, 0, 2), (3, 2, 1, 0, 1)]
    assert [one.stale for one in registers] == [("heures",), ("heures",)]
    assert registers[0].coverage == 0


def test_a_voice_is_heard_where_it_answers(voices):
    """A refusal is no answer; what it says where nobody expects it stands besides."""
    assert voices() == {"permanents": (1, 0, 0), "salaries": (1, 0, 0)}
    heard = voices(
        said("niveau", HIGH.format("permanents")),
        said("niveau", REFUSED + 'voice = "salaries"\n', "n"),
        said("heures", HOURS + 'voice = "salaries"\n'),
    )
    assert heard == {"permanents": (1, 1, 0), "salaries": (1, 0, 1)}


def test_no_voice_is_expected_of_those_who_took_no_part(voices):
    """Published figures are nobody's words."""
    assert voices(nature="published_figures") == {}


@pytest.mark.property
@given(cases())
def test_counts_of_any_answers_add_up(case):
    """At every node: answered, said to be missing and left make what is asked."""
    grid, found = case
    outcome = evaluate(found, grid)
    for node in outcome.root.walk():
        if node.kind is NodeKind.INDICATOR:
            continue
        progress = progress_of(node, found)
        assert progress.answered + progress.said_missing + progress.left == progress.asked
        assert min(progress.answered, progress.said_missing, progress.left) >= 0
        assert progress.asked <= progress.total
        keys = {leaf.path.rpartition(".")[2] for leaf in node.walk()}
        assert keys.issuperset((*progress.stale, *progress.provisional))
    for voice in voices_of(outcome):
        assert voice.heard <= voice.expected
