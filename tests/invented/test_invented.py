"""One invented grid of each sort that a grid author may bring, as data, with answers and results.

Points with caps, penalties and what applies; requirements and wishes; classes by cut-offs on
values that are never scored, and sets of classes; weights, rules and questions that depend on
facts; two trees over the same answers; rounding inside the tree, by a package.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from utilite_sociale_exemple.aggregations import Rounded

import utilite_sociale as ust
from tests.scoring import build
from utilite_sociale import serial
from utilite_sociale.model import (
    Aggregation,
    Binary,
    Checklist,
    Choice,
    Enterprise,
    Ordinal,
    Quantity,
    Ratio,
    Scale,
    Sum,
)
from utilite_sociale.scoring import numbers_of

HERE = Path(__file__).parent
CASES = tomllib.loads((HERE / "essais.toml").read_text("utf-8"), parse_float=Decimal)["cases"]


SAID = {
    Binary: lambda key, value: build.yes(key, value=value == "yes"),
    Checklist: lambda key, value: build.ticked(key, *value),
    Ratio: lambda key, value: build.share(key, *value),
    Quantity: build.amount,
    Ordinal: build.level,
    Choice: build.chosen,
}


def types():
    return {Aggregation: {"rounded": Rounded}}


@cache
def grid(name):
    return serial.load_grid(HERE / f"{name}.toml", types)


def answer(indicator, value):
    """Give an answer as the measure asks for it."""
    if value == "sans objet":
        return build.missing(indicator.key, "not_applicable")
    return SAID[type(indicator.measure)](indicator.key, value)


@pytest.mark.parametrize("name", sorted({case["grid"] for case in CASES}))
def test_an_invented_grid_has_no_problem_and_says_that_it_is_invented(name):
    assert ust.check(grid(name)) == ()
    assert grid(name).description.startswith("Exemple inventé")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["grid"])
def test_what_comes_out_is_what_was_worked_out_by_hand(case):
    used = grid(case["grid"])
    said = [answer(used.indicators[key], value) for key, value in case["answers"].items()]
    subject = Enterprise(name="Les Prés", kind=case["kind"], departements=("35",))
    assessment = build.assessment(*said, subject=subject, grid=used.reference)
    outcome = ust.evaluate(assessment, used)

    def node(key):
        return outcome[key] if key else outcome.root

    for key, score in case.get("score", {}).items():
        assert node(key).score == pytest.approx(float(score), rel=1e-12)
        assert numbers_of(assessment, used)[node(key).path].score == node(key).score
    for key, ends in case.get("interval", {}).items():
        assert (node(key).low, node(key).high) == pytest.approx([float(e) for e in ends])
        assert (node(key).score is None) == (key not in case.get("score", {})) or not key
    for key, level in case.get("level", {}).items():
        assert node(key).level == level
    for key, levels in case.get("levels", {}).items():
        assert list(node(key).reachable_levels) == levels
    for key, doubts in case.get("doubts", {}).items():
        assert list(node(key).state.doubts) == doubts


def test_points_add_up_over_hundreds_of_nodes():
    """Thirty sections of ten items of one point each, all obtained but one in each: 270 of 300."""
    items = [[f"s{s}_i{i}" for i in range(10)] for s in range(30)]
    sections = [
        build.criterion(
            f"s{place}",
            *(build.listing(key, "binary", no=0, yes=1) for key in keys),
            aggregation=Sum(),
        )
        for place, keys in enumerate(items)
    ]
    whole = build.grid(
        build.register("r", *sections, aggregation=Sum()),
        scale=Scale(low=Decimal(0), high=Decimal(300)),
    )
    said = [build.yes(key, value=place > 0) for keys in items for place, key in enumerate(keys)]
    assert numbers_of(build.assessment(*said), whole)["r"].score == 270
