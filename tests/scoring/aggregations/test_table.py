"""Decision tables: which row holds, which can be reached, which combination has none."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from utilite_sociale.model import DecisionTable, TableRow
from utilite_sociale.scoring.aggregations import table as module
from utilite_sociale.scoring.aggregations.table import (
    TooManyBoxesError,
    reachable,
    row_of,
    unmatched,
)

VALUES = ("bas", "moyen", "haut", "sans_objet")


def table(*rows, default=""):
    return DecisionTable(rows=tuple(TableRow(when=row, level="x") for row in rows), default=default)


TWO = table(("bas", "*"), ("*", "bas"), ("haut", "haut"))


def test_the_first_row_that_matches_holds():
    assert row_of(TWO, ["bas", "bas"]) == 0
    assert row_of(TWO, ["haut", "bas"]) == 1
    assert row_of(TWO, ["haut", "haut"]) == 2


def test_what_no_row_matches_is_the_default_or_nothing():
    assert row_of(TWO, ["moyen", "haut"]) is None
    assert row_of(table(("bas", "*"), default="x"), ["haut", "haut"]) == 1


def test_a_combination_without_a_row_is_given_as_an_example():
    """bas/* and */bas and haut/haut leave moyen/moyen, among others; moyen comes first."""
    lacking = unmatched(TWO, [("bas", "moyen", "haut")] * 2)
    assert row_of(TWO, lacking) is None
    assert unmatched(TWO, [("bas", "haut")] * 2) is None
    assert unmatched(table(("bas", "*"), default="x"), [VALUES, VALUES]) is None


def test_a_row_behind_a_wider_one_is_never_reached():
    assert reachable(table(("*", "*"), ("bas", "bas")), [VALUES, VALUES]) == (0,)


def test_nothing_is_reached_where_a_column_can_have_no_value():
    assert reachable(TWO, [("bas",), ()]) == ()


rows = st.lists(st.tuples(*[st.sampled_from(["*", "*", *VALUES])] * 3), min_size=1, max_size=7)
columns = st.tuples(*[st.sets(st.sampled_from(VALUES), min_size=1)] * 3)


@given(rows, columns, st.booleans())
def test_what_can_be_reached_is_what_trying_every_combination_reaches(drawn, possible, default):
    one = table(*drawn, default="x" if default else "")
    reached = {row_of(one, combination) for combination in product(*map(sorted, possible))}
    assert set(reachable(one, [sorted(c) for c in possible])) == reached - {None}
    lacking = unmatched(one, [sorted(c) for c in possible])
    assert (lacking is None) == (None not in reached)
    assert lacking is None or row_of(one, lacking) is None


def test_a_wide_table_is_followed_without_trying_its_combinations():
    """Twelve columns of four values are sixteen million combinations; a row a column is enough."""
    diagonal = [tuple("bas" if place == row else "*" for place in range(12)) for row in range(12)]
    assert reachable(table(*diagonal, default="x"), [VALUES] * 12) == tuple(range(13))


def test_a_table_that_is_too_tangled_says_so(monkeypatch):
    """Rather than taking all the memory."""
    monkeypatch.setattr(module, "MOST_BOXES", 2)
    with pytest.raises(TooManyBoxesError):
        reachable(table(("bas", "moyen", "haut")), [VALUES] * 3)
