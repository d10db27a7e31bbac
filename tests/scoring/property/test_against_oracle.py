"""The executor against a second arithmetic: exact fractions, and every choice tried."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.scoring.oracle import Conditions, expected
from tests.strategies import cases
from utilite_sociale.checks import check_assessment, check_grid
from utilite_sociale.errors import Severity
from utilite_sociale.scoring import NodeOutcome, NotScored, evaluate

pytestmark = pytest.mark.property

REASONS = {
    "scored": {"scored"},
    "missing": {"missing"},
    "voices": {"voices"},
    "doubt": {"condition_unknown"},
    "coverage": {"coverage"},
    "nothing": {"nothing_scored"},
    "several": {"several_levels"},
    "missing children": {"missing_children"},
    "leaves": {"not_applicable", "undefined", "no_children_left"},
    "empty": {"no_children_left", "not_applicable"},
    "profile": {"profile_only", "condition_unknown"},
    "descriptive or missing": {"descriptive", "missing", "not_applicable", "undefined"},
}


def close(found, wanted):
    """Tell whether two figures are the same, a missing one only to a missing one."""
    if found is None or wanted is None:
        return found is None and wanted is None
    return float(found) == pytest.approx(float(wanted), rel=1e-9, abs=1e-9)


def reason(node: NodeOutcome) -> str:
    return node.state.reason.value if isinstance(node.state, NotScored) else "scored"


def under_an_exclusion(path, grid, conditions):
    keys = path.split(".")
    above = [".".join(keys[:depth]) for depth in range(1, len(keys))]
    elements = (grid.elements[name] for name in above if name in grid.elements)
    return any(conditions.holds(element.applies_to) is False for element in elements)


@given(cases())
def test_every_figure_is_that_of_the_second_arithmetic(case):
    """State, score, coverage and both ends of the interval, at every node, the total included."""
    grid, assessment = case
    wanted, outcome = expected(grid, assessment), evaluate(assessment, grid)
    conditions = Conditions(grid, assessment)
    for node in (outcome.root, *outcome.nodes.values()):
        if node.path and under_an_exclusion(node.path, grid, conditions):
            continue
        other = wanted[node.path]
        assert reason(node) in REASONS[other.reason]
        assert close(node.score, other.score)
        assert close(node.low, other.low)
        assert close(node.high, other.high)
        assert close(node.coverage, other.coverage)
        assert node.may_leave == (other.may_leave and other.low is not None)


@given(cases())
def test_what_the_laws_are_tried_on_is_sound(case):
    """The grids and answers drawn here have no error: what is proved holds of accepted files."""
    grid, assessment = case
    found = (*check_grid(grid), *check_assessment(assessment, grid))
    assert [issue.text() for issue in found if issue.severity is Severity.ERROR] == []
