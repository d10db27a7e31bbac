"""Numbers are kept exactly, texts are texts, and nothing is coerced in silence."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.refusals import refusal
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.keys import MAX_KEY_LENGTH
from utilite_sociale.model import fields


class ShownOtherwise(float):
    """A float as other libraries make them, with a ``repr`` of its own."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"other.float({float(self)})"


class Places(IntEnum):
    """A whole number of another type."""

    SEVEN = 7


def validate(validator, value):
    """Run a validator alone: it looks at the value only."""
    validator(None, None, value)


@pytest.mark.parametrize(
    ("given_value", "text"),
    [
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (ShownOtherwise(0.1), "0.1"),
        (12, "12"),
        (-3, "-3"),
        (Places.SEVEN, "7"),
        (Decimal("2.50"), "2.50"),
        (1e22, "1E+22"),
    ],
)
def test_a_number_is_kept_exactly(given_value, text):
    """A float is taken by its shortest text: 0.1 is one tenth, not its neighbour in binary."""
    kept = fields.number(given_value)
    assert type(kept) is Decimal
    assert str(kept) == text


@given(st.just(0.0) | st.floats(min_value=1e-13, max_value=1e20), st.sampled_from((1, -1)))
def test_a_float_comes_back_the_same(value, sign):
    """From a tenth of a billionth of a thousandth up, whatever its sign."""
    assert float(fields.number(sign * value)) == sign * value


@given(st.integers(-(10**31) + 1, 10**31 - 1))
def test_a_whole_number_is_kept_as_it_is(value):
    """Up to 31 digits; Fraction is the judge."""
    assert Fraction(fields.number(value)) == value


@pytest.mark.parametrize("value", ["12", None, True, False, 1j, Fraction(1, 3), [1]])
def test_what_is_no_number_is_refused(value):
    """A text that looks like one too, and a truth value, which Python counts as 1 or 0."""
    assert refusal(lambda: fields.number(value)) == "value.not_a_number"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("sNaN")])
def test_what_is_not_finite_is_refused(value):
    """A missing value is a type, never a number."""
    assert refusal(lambda: fields.number(value)) == "value.not_finite"


@pytest.mark.parametrize(
    "value",
    [
        10**31,
        -(10**31),
        1e31,
        1e-31,
        Decimal("1E+31"),
        Decimal("1E-31"),
        Decimal("0E+99"),
        Decimal("1." + "1" * 40),
        Decimal("1" * 30 + "." + "1" * 11),
        Decimal("1" + "0" * 31),
        Decimal("1E+999999999"),
        Decimal("1E-999999999"),
    ],
)
def test_a_number_too_long_to_be_a_measure_is_refused(value):
    """In bounded time: nothing of the size of the exponent is ever written out."""
    assert refusal(lambda: fields.number(value)) == "value.number_too_long"


def test_a_whole_number_of_any_length_is_refused_without_being_written_out():
    """Python refuses to write more than 4,300 digits."""
    assert refusal(lambda: fields.number(10**5000)) == "value.number_too_long"
    assert refusal(lambda: validate(fields.valid_key, 10**5000)) == "value.not_a_key"


@pytest.mark.parametrize(
    "value",
    [
        10**30,
        1e30,
        Decimal("1E+30"),
        Decimal("1E-30"),
        Decimal("9" * 31),
        Decimal("1" * 30 + "." + "1" * 10),
    ],
)
def test_the_longest_numbers_are_kept_whatever_their_type(value):
    """The same limit holds for int, float and Decimal."""
    assert float(fields.number(value)) == float(value)


def test_an_optional_number_may_be_nothing():
    """Nothing is not 0."""
    assert fields.maybe_number(None) is None
    assert fields.maybe_number(0) == Decimal(0)


def test_a_list_of_numbers_is_a_tuple_of_exact_numbers():
    """From any iterable."""
    assert fields.numbers(iter([1, 0.5])) == (Decimal(1), Decimal("0.5"))


@pytest.mark.parametrize("value", ["abc", b"abc", {"a": 1}, 3, None])
def test_what_is_no_list_is_refused(value):
    """A text would otherwise become a list of letters, a table a list of its keys."""
    assert refusal(lambda: fields.items(value)) == "value.not_a_list"
    assert refusal(lambda: fields.numbers(value)) == "value.not_a_list"


@pytest.mark.parametrize("value", ["acces_droits", "a", "a1_", "a" * MAX_KEY_LENGTH])
def test_a_key_is_accepted(value):
    """As a name, as an answer, in a list."""
    validate(fields.valid_key, value)
    validate(fields.valid_keys, (value, value))
    validate(fields.answer_key, value)
    validate(fields.answer_keys, (value,))


@pytest.mark.parametrize(
    ("value", "near"),
    [
        ("Accès", "acces"),
        ("acces-droits", "acces_droits"),
        ("Île-de-France", "ile_de_france"),
        ("a b", "a_b"),
        ("a\n", "a"),
        ("A" * 80, "a" * 80),
    ],
)
def test_the_key_that_was_perhaps_meant_is_said(value, near):
    """Upper case, accents, hyphens and spaces are the usual accidents."""
    with pytest.raises(InvalidValueError) as caught:
        validate(fields.valid_key, value)
    assert caught.value.code == "value.not_a_key_near"
    assert caught.value.arguments == {"found": value, "near": near}
    assert near in caught.value.message("fr")


@pytest.mark.parametrize("value", ["", "1a", "_a", "a.b", "a" * 81, "A" * 81, 3, None])
def test_what_is_no_key_is_refused(value):
    """An answer is refused without being repeated."""
    assert refusal(lambda: validate(fields.valid_key, value)) == "value.not_a_key"
    assert refusal(lambda: validate(fields.valid_keys, ("a", value))) == "value.not_a_key"
    assert refusal(lambda: validate(fields.answer_key, value)) == "value.answer_not_a_key"
    assert refusal(lambda: validate(fields.answer_keys, ("a", value))) == "value.answer_not_a_key"


def test_a_refused_key_is_cut_and_a_refused_answer_is_not_said():
    """A message stays short, and nothing confided stands in it."""
    with pytest.raises(InvalidValueError) as caught:
        validate(fields.valid_key, "É" * 1000)
    assert caught.value.arguments == {"found": "É" * 80}
    with pytest.raises(InvalidValueError) as caught:
        validate(fields.answer_key, "Très mal")
    assert caught.value.arguments == {}


def test_a_key_given_twice_is_named():
    """The first that comes back."""
    fields.none_twice(["a", "b"])
    with pytest.raises(InvalidValueError) as caught:
        fields.none_twice(["a", "b", "b", "a"])
    assert (caught.value.code, caught.value.arguments) == ("value.key_twice", {"found": "b"})


@pytest.mark.parametrize("version", ["1.0.0", "0.12.345678"])
def test_a_version_has_three_numbers(version):
    """Of six digits at most."""
    validate(fields.valid_version, version)


@pytest.mark.parametrize(
    "version",
    ["1.0", "1.0.0a", "v1.0.0", "1.0.0.0", "1.0.1234567", "\u0661.\u0660.\u0660", 1.0],
)
def test_another_version_is_refused(version):
    """Digits of other scripts look the same and are others."""
    assert refusal(lambda: validate(fields.valid_version, version)) == "value.not_a_version"


@pytest.mark.parametrize(
    ("value", "code"),
    [("", "blank"), (" \u00a0\t", "blank"), (39372127900031, "not_a_text"), (None, "not_a_text")],
)
def test_a_text_is_a_text_and_says_something(value, code):
    """A SIRET stored as a number has lost its zeros: it is refused, never converted."""
    assert refusal(lambda: validate(fields.not_blank, value)) == f"value.{code}"
    assert refusal(lambda: validate(fields.one_line, value)) == f"value.{code}"


@pytest.mark.parametrize("value", ["a\nb", "a\r", "\na"])
def test_a_title_stands_on_one_line(value):
    """A story may have several."""
    assert refusal(lambda: validate(fields.one_line, value)) == "value.several_lines"
    validate(fields.not_blank, value)
    validate(fields.one_line, "a b")


def test_a_list_that_must_hold_something_holds_something():
    """One element is enough."""
    assert refusal(lambda: validate(fields.not_empty, ())) == "value.empty_list"
    validate(fields.not_empty, ("a",))


@pytest.mark.parametrize("value", ["2018-12-31", 2018, dt.datetime(2018, 1, 1, tzinfo=dt.UTC)])
def test_a_day_is_a_day(value):
    """Not its text, not a moment of it."""
    assert refusal(lambda: validate(fields.valid_date, value)) == "value.not_a_date"
    validate(fields.valid_date, dt.date(2018, 12, 31))
    validate(fields.valid_date, None)


@pytest.mark.parametrize("value", ["non", "", 0, 1, None])
def test_true_and_false_are_not_guessed(value):
    """The text ``non`` counts as true in Python: consent would be given by refusing it."""
    assert refusal(lambda: validate(fields.yes_or_no, value)) == "value.not_yes_or_no"
    for answer in (True, False):
        validate(fields.yes_or_no, answer)


@pytest.mark.parametrize("value", ["3", 3.0, Decimal(3), True])
def test_a_count_is_a_whole_number(value):
    """Neither a text nor a truth value."""
    assert refusal(lambda: validate(fields.whole, value)) == "value.not_whole"
    validate(fields.whole, 3)
    validate(fields.whole, None)


def test_bounds_are_included():
    """And a value below a minimum is refused without being repeated."""
    with pytest.raises(InvalidValueError) as caught:
        validate(fields.at_least(1), Decimal("0.999"))
    assert (caught.value.code, caught.value.arguments) == ("value.below", {"low": "1"})
    validate(fields.at_least(1), 1)
    validate(fields.at_least(1), None)
    for value in (-1, 11, Decimal("10.1")):
        assert (
            refusal(lambda value=value: validate(fields.between(0, 10), value)) == "value.outside"
        )
    validate(fields.between(0, 10), 0)
    validate(fields.between(0, 10), 10)
