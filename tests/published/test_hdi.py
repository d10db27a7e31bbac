"""The Human Development Index, written as one grid file: every value that the UNDP publishes.

Source: UNDP Human Development Report Office, "Composite indices complete time series", HDR
2023/24, licence CC BY 3.0 IGO; ``hdi_extract.csv`` is a part of it, unchanged. Its traps: years
of schooling above 18, incomes above 75,000 and lives above 85 are capped.
"""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

import utilite_sociale as ust
from tests.scoring import build
from utilite_sociale.messages.numbers import number_text
from utilite_sociale.scoring import numbers_of

HERE = Path(__file__).parent
GRID = ust.load_grid(HERE / "hdi.toml")
ASKED = tuple(GRID.indicators)


def rows(path):
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def answers(row):
    said = (build.amount(key, Decimal(row[key])) for key in ASKED)
    return build.assessment(*said, grid=GRID.reference)


def total(row):
    """Give the index as it is shown, with the decimals of the grid."""
    score = numbers_of(answers(row), GRID)[""].score
    return Decimal(number_text(score, "en", GRID.scale.decimals))


def test_the_grid_has_no_problem():
    assert ust.check(GRID) == ()


@pytest.mark.parametrize("row", rows(HERE / "hdi_extract.csv"), ids=lambda row: row["iso3"])
def test_an_extract_is_reached_by_the_explained_evaluation_too(row):
    assert total(row) == Decimal(row["hdi"])
    outcome = ust.evaluate(answers(row), GRID)
    shown = Decimal(number_text(outcome.root.score, "en", GRID.scale.decimals))
    assert shown == Decimal(row["hdi"])
    assert outcome.root.low == outcome.root.high == outcome.root.score


def test_the_worked_example_of_the_technical_note_is_reached():
    """An income of 3,829 has the index 0.5506, as printed there with four decimals."""
    said = build.assessment(build.amount("gnipc", 3829), grid=GRID.reference)
    assert round(ust.evaluate(said, GRID)["gnipc"].score, 4) == 0.5506


@pytest.fixture(scope="module")
def published(cases):
    return cases / "undp_hdi"


def test_every_published_value_is_reached(published):
    """6,171 rows: countries and aggregates, 1990 to 2022, three decimals."""
    wanted = rows(published / "hdi.csv")
    assert [total(row) for row in wanted] == [Decimal(row["hdi"]) for row in wanted]
    assert len(wanted) == 6171


def test_every_published_rank_and_class_of_2022_is_reached(published):
    """Ranks are those of the value shown; what is equal shares the lowest of its ranks.

    One country is published without its class.
    """
    inputs = {row["iso3"]: row for row in rows(published / "hdi.csv") if row["year"] == "2022"}
    wanted = rows(published / "hdi_rank_2022.csv")
    shown = {row["iso3"]: total(inputs[row["iso3"]]) for row in wanted}
    titles = {"Low": "low", "Medium": "medium", "High": "high", "Very High": "very_high"}
    for row in wanted:
        better = [value for value in shown.values() if value > shown[row["iso3"]]]
        assert len(better) + 1 == Decimal(row["hdi_rank_2022"])
        level = GRID.scale.level_at(float(shown[row["iso3"]]))
        assert titles.get(row["hdicode"], level.key) == level.key
    assert len(wanted) == 193
