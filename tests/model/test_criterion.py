"""Registers and criteria form a tree that is read in order."""

from __future__ import annotations

import pytest

from tests.model.refusals import refusal
from utilite_sociale.model import Binary, Criterion, Indicator, Levier, NoAggregation, Register
from utilite_sociale.vocabulary import MissingPolicy


def indicator(key):
    return Indicator(key=key, label=key, measure=Binary())


def test_a_node_is_walked_in_reading_order_with_paths():
    """Itself, its criteria with what is under them, then its own indicators."""
    inner = Criterion(key="b", title="B", indicators=[indicator("i")])
    outer = Criterion(key="a", title="A", criteria=[inner], indicators=[indicator("j")])
    register = Register(key="r", title="R", criteria=[outer], indicators=[indicator("k")])
    paths = [path for path, _ in register.walk()]
    assert paths == ["r", "r.a", "r.a.b", "r.a.b.i", "r.a.j", "r.k"]
    assert [element.key for _, element in register.walk()] == ["r", "a", "b", "i", "j", "k"]


def test_a_node_is_a_profile_until_its_grid_says_otherwise():
    """No aggregation; policy and minimum are those above."""
    criterion = Criterion(key="a", title="A")
    assert criterion.aggregation == NoAggregation()
    assert criterion.missing is None
    assert criterion.minimum_coverage is None
    assert Criterion(key="a", title="A", missing="floor").missing is MissingPolicy.FLOOR


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"key": "pouvoir-agir"}, "not_a_key_near"),
        ({"title": " "}, "blank"),
        ({"uses": ["a.b"]}, "not_a_key"),
        ({"uses": "a"}, "not_a_list"),
        ({"formerly": ["Ancien"]}, "not_a_key_near"),
        ({"criteria": None}, "not_a_list"),
    ],
)
def test_what_cannot_be_meant_is_refused(fields, code):
    """In a register as in a criterion."""
    for kind in (Register, Criterion):
        make = {"key": "a", "title": "A", **fields}
        assert refusal(lambda kind=kind, make=make: kind(**make)) == f"value.{code}"


def test_a_register_is_no_criterion():
    """Even with the same words."""
    assert Register(key="a", title="A") != Criterion(key="a", title="A")


def test_a_levier_is_named_in_words():
    """With a key, so that an adaptation can revise it."""
    assert Levier(key="livret", title="Un livret").title == "Un livret"
    assert refusal(lambda: Levier(key="livret", title="")) == "value.blank"
