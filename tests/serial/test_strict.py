"""Nothing is taken for something else."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages import say
from utilite_sociale.serial import strict
from utilite_sociale.vocabulary import ClosedSide, MissingState, Strength

MOMENT = dt.datetime(2018, 1, 1, tzinfo=dt.UTC)
ALL = [
    "x",
    1,
    Decimal("1.5"),
    True,
    None,
    [],
    {},
    MOMENT.date(),
    MOMENT,
    MOMENT.time(),
]


@pytest.mark.parametrize(
    ("read", "code", "accepted"),
    [
        (strict.text, "document.not_a_text", ["x"]),
        (strict.boolean, "document.not_a_boolean", [True]),
        (strict.whole, "document.not_whole", [1]),
        (strict.exact, "value.not_a_number", [1, Decimal("1.5")]),
        (strict.date, "document.not_a_date", [dt.date(2018, 1, 1)]),
        (strict.items, "value.not_a_list", [[]]),
        (strict.table, "document.not_a_table", [{}]),
    ],
)
def test_each_reader_takes_its_kind_and_refuses_all_others(read, code, accepted):
    """True is no 1, 12 is no text, a moment is no day, nothing is nothing."""
    for value in ALL:
        if any(value is one for one in accepted):
            assert read(value) == value
            continue
        if type(value) in map(type, accepted):
            continue
        with pytest.raises(InvalidValueError) as caught:
            read(value)
        assert caught.value.code == code


@pytest.mark.parametrize("sign", [chr(0xD800), chr(0xDFFF), chr(0)])
def test_signs_that_no_file_can_hold_are_refused(sign):
    """JSON can name them; writing them would fail, or cut the text."""
    with pytest.raises(InvalidValueError) as caught:
        strict.text(f"a{sign}b")
    assert caught.value.code == "document.bad_sign"


def test_a_day_can_be_written_as_text():
    """JSON has no dates."""
    assert strict.date("2018-12-31") == dt.date(2018, 12, 31)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/12/2018", "document.not_a_date"),
        ("2018-W01-1", "document.not_a_date"),
        ("20181231", "document.not_a_date"),
        ("2018-12-31T00:00", "document.not_a_date"),
        ("2018-02-30", "document.no_such_day"),
    ],
)
def test_other_ways_to_write_a_day_are_refused(text, code):
    """Weeks, days first, days that do not exist."""
    with pytest.raises(InvalidValueError) as caught:
        strict.date(text)
    assert caught.value.code == code


def test_a_choice_is_taken_by_its_name_in_files():
    """And by nothing else."""
    assert strict.chosen("felt", Strength) is Strength.FELT


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        ("feltt", "document.unknown_choice_near", "felt"),
        ("zzz", "document.unknown_choice", "administrative (donnée administrative)"),
        ("ressenti", "document.unknown_choice_near", "«\u00a0felt\u00a0»"),
        ("donnée administrative", "document.unknown_choice_near", "«\u00a0administrative\u00a0»"),
        ("Une phrase confiée.", "document.not_a_choice", "un texte"),
        (1, "document.not_a_choice", "declared"),
    ],
)
def test_another_word_says_which_are_possible(value, code, words):
    """With the nearest first."""
    with pytest.raises(InvalidValueError) as caught:
        strict.chosen(value, Strength)
    assert caught.value.code == code
    assert words in caught.value.message("fr")


def test_a_sentence_is_not_repeated():
    """Somebody may have confided it."""
    with pytest.raises(InvalidValueError) as caught:
        strict.chosen("Mme Dupont a refusé", MissingState)
    assert "Dupont" not in caught.value.message("fr")


def test_a_list_without_words_gives_its_names():
    """The options of a rule are said in a sentence of the explanation, not one by one."""
    with pytest.raises(InvalidValueError) as caught:
        strict.chosen("dessus", ClosedSide)
    assert caught.value.message("fr").endswith("lower, upper")


def test_a_long_name_is_cut_in_messages():
    """A message stays a sentence."""
    error = strict.unknown("document.unknown_key", "x" * 500, ["key"])
    assert len(error.arguments["found"]) == 60


def test_what_was_written_is_named_by_its_shape_and_not_repeated():
    """It may be confidential."""
    assert say(strict.described("un secret"), "fr") == "un texte"
    assert say(strict.described(12), "en") == "a number"
    assert say(strict.described(object()), "fr") == "autre chose"


def test_a_number_too_long_to_be_a_measure_is_refused():
    """Even where a whole number is expected."""
    with pytest.raises(InvalidValueError) as caught:
        strict.whole(10**40)
    assert caught.value.code == "value.number_too_long"
