"""JSON text with exact decimals."""

from __future__ import annotations

import json
from decimal import Context, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.serial.encode import canonical, indented, shortest

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False).filter(
    lambda number: abs(number.adjusted()) < 40 and abs(number.as_tuple().exponent) < 40
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | DECIMALS | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=15,
)


def read(text: str) -> object:
    return json.loads(text, parse_float=Decimal)


@pytest.mark.property
@given(VALUES)
def test_both_ways_to_write_a_value_give_it_back(value):
    """As the standard library reads it, numbers exact."""
    assert read(indented(value)) == value
    assert read(canonical(value).decode()) == value


@pytest.mark.property
@given(DECIMALS)
def test_the_shortest_text_is_exact_and_has_no_idle_zero(number):
    """Equal numbers have one text, whatever zeros they were written with."""
    text = shortest(number)
    assert Decimal(text) == number
    assert "E" not in text
    assert text == shortest(number.normalize(Context(prec=100)))
    assert not ("." in text and text.endswith(("0", ".")))


def test_the_canonical_text_is_sorted_compact_and_unescaped():
    """Anybody can take the digest of it."""
    value = {"é": [], "b": {"z": True, "a": None}, "a": [Decimal("1.50"), 2]}
    assert canonical(value).decode() == '{"a":[1.5,2],"b":{"a":null,"z":true},"é":[]}'


def test_the_text_for_people_is_what_the_standard_library_writes():
    """Two blanks a level, names in their order, empty ones on one line."""
    value = {"b": [1, {"x": []}, {}], "a": "é", "c": {"d": None}}
    assert indented(value) == json.dumps(value, indent=2, ensure_ascii=False) + "\n"
