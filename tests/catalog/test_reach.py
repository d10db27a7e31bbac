"""Levels that no answer reaches are noticed, under every kind of structure."""

from __future__ import annotations

import pytest

from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.catalog import catalog
from utilite_sociale.catalog.reach import reach_issues
from utilite_sociale.model import KindIs, Maximum, NoAggregation


def unreached(*registers, **changes):
    found = reach_issues(grid(*registers, **changes))
    assert {issue.severity for issue in found} <= {"warning"}
    return [(issue.path, dict(issue.arguments)["level"]) for issue in found]


def test_a_level_above_all_scores_is_noticed():
    """The best of 7 and 5 is never exemplary, from 8 on."""
    low = register("r", levels("a", 0, 7), levels("b", 0, 5), aggregation=Maximum())
    assert unreached(low) == [("r", "exemplaire")]


def test_what_one_kind_of_structure_reaches_is_reached():
    """The question that gives 10 is asked of integration workshops only."""
    asked = levels("b", 0, 10, applies_to=KindIs(one_of=("ACI",)))
    assert unreached(register("r", levels("a", 0, 7), asked, aggregation=Maximum())) == []


def test_a_profile_has_no_level_to_reach_nor_a_scale_without_names():
    profile = register("r", criterion("c", levels("a", 0, 10)), aggregation=NoAggregation())
    assert unreached(profile) == []
    assert unreached(register("r", levels("a", 0, 10)), scale=None) == []


@pytest.mark.parametrize("key", sorted(catalog()))
def test_every_level_of_our_grids_can_be_reached(key):
    assert reach_issues(catalog()[key]) == ()
