"""Blocks of answers: their names are keys, however long those of the grid are."""

from __future__ import annotations

import pytest
from attrs import evolve

from utilite_sociale.cli.skeleton.answers import answer_blocks
from utilite_sociale.keys import is_key
from utilite_sociale.report.language import Language

FRENCH = Language("fr")


def rows(indicator) -> list[dict[str, str]]:
    """Give the names and values of each block."""
    return [
        dict(line.split(" = ", 1) for line in block[1:] if " = " in line)
        for block in answer_blocks(indicator, FRENCH)
    ]


def test_names_are_made_of_indicator_and_voice(grid):
    """So that two voices never share one."""
    found = rows(grid()["niveau"])
    assert [row["id"] for row in found] == ['"niveau_permanents"', '"niveau_salaries"']
    assert [row["id"] for row in rows(grid()["accord"])] == ['"accord_1"']


def test_a_long_name_is_cut_to_a_key(grid):
    """A key has 80 signs at most."""
    long = evolve(grid()["niveau"], key="n" * 80)
    names = [row["id"].strip('"') for row in rows(long)]
    assert all(is_key(name) for name in names)
    assert len(set(names)) == 2
    assert is_key(rows(evolve(grid()["accord"], key="n" * 80))[0]["id"].strip('"'))


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("heures", {"value": '"?"'}),
        ("accord", {"value": '"?"'}),
        ("taux", {"numerator": '"?"', "denominator": '"?"'}),
        ("niveau", {"value": '"a_choisir"'}),
        ("forme", {"value": '"a_choisir"'}),
        ("outils", {"ticked": '["a_choisir"]'}),
        ("recit", {"text": '"À écrire"'}),
        ("sorties", {"total": '"?"'}),
    ],
)
def test_no_value_is_proposed(grid, key, expected):
    """Zero, the first level or "no" would be answers that nobody gave."""
    for row in rows(grid()[key]):
        assert expected.items() <= row.items()
