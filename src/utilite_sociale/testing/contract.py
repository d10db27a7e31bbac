"""What every grid promises: round trip, lineage, levels within reach, honest intervals."""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose

from attrs import evolve
from hypothesis import HealthCheck, given, settings

from utilite_sociale.adaptation import diff
from utilite_sociale.catalog import catalog
from utilite_sociale.catalog.checking import assessment_issues
from utilite_sociale.catalog.reach import reach_issues
from utilite_sociale.checks import check_grid
from utilite_sociale.errors import Severity
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.scoring import evaluate, numbers_of
from utilite_sociale.serial import grid_from, grid_text
from utilite_sociale.strategies.answers import assessments, complete_assessments

__all__ = ["assert_grid_contract"]

SLACK = 1e-9
_PATIENT = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
"""A grid may be long: drawing answers to all of it takes the time that it takes."""


def assert_grid_contract(grid: Grid | str, *, examples: int = 30) -> None:
    """Hold a grid to what every grid promises.

    It has no error; it is the same once written and read; every difference from its installed
    base has a reason; every named level of every scored node can be reached; and for answers
    drawn at random, scores lie in their intervals once all is known, both executors agree,
    and every figure can be explained in both languages.

    Args:
        grid: the grid, or the key of an installed one.
        examples: how many assessments are drawn for each law.

    Raises:
        AssertionError: it breaks one of these; says which, and where.
    """
    whole = catalog()[grid] if isinstance(grid, str) else grid
    found = [issue.text() for issue in check_grid(whole) if issue.severity is Severity.ERROR]
    _require(found, "errors")
    again = grid_from(grid_text(whole), f"{whole.key}.json")
    _require([] if again == whole else [whole.key], "not the same once written and read")
    _require([*_without_reason(whole)], "changed without a reason")
    unreached = [f"{issue.path}: {dict(issue.arguments)['level']}" for issue in reach_issues(whole)]
    _require(unreached, "levels that no answer can reach")
    drawn = settings(
        max_examples=examples, deadline=None, suppress_health_check=_PATIENT, database=None
    )
    drawn(given(assessments(whole))(lambda answers: _laws(whole, answers)))()
    drawn(given(complete_assessments(whole))(lambda answers: _known(whole, answers)))()


def _require(broken: list[str], what: str) -> None:
    if broken:
        said = "\n".join([f"{what}:", *(f"- {one}" for one in broken)])
        raise AssertionError(said)


def _without_reason(grid: Grid) -> Iterator[str]:
    """Give what differs from the base without a reason, where the base is installed."""
    base = grid.based_on
    if base is None or base.key not in catalog():
        return
    installed = catalog()[base.key]
    if not any(step.grid == base.key for e in grid.elements.values() for step in e.lineage):
        return
    for one in diff(installed, grid).differences:
        if one.before and not one.reason and one.kind != "moved":
            yield f"{one.kind}: {', '.join(one.before)}"


def _laws(grid: Grid, answers: Assessment) -> None:
    """Both executors agree, and every figure is explained."""
    outcome, numbers = evaluate(answers, grid), numbers_of(answers, grid)
    for path, node in outcome.nodes.items():
        quick = numbers[path]
        for name in ("score", "low", "high", "coverage"):
            one, other = getattr(node, name), getattr(quick, name)
            same = (
                one is other if one is None or other is None else isclose(one, other, abs_tol=SLACK)
            )
            _require([] if same else [f"{path}.{name}: {one} ≠ {other}"], "executors disagree")
        for lang in ("fr", "en"):
            _require([] if node.explain(lang).lines else [path], "not explained")


def _known(grid: Grid, answers: Assessment) -> None:
    """Once all is known, a score is its interval; half of the answers can reach it."""
    broken = [i.text() for i in assessment_issues(answers, grid) if i.severity is Severity.ERROR]
    _require(broken, "answers refused")
    whole = evaluate(answers, grid)
    half = evaluate(evolve(answers, evidence=answers.evidence[::2]), grid)
    for path, node in whole.nodes.items():
        if node.score is None or node.low is None or node.high is None:
            continue
        before = half.nodes[path]
        low, high = before.low, before.high
        if low is not None and high is not None:
            inside = low - SLACK <= node.score <= high + SLACK
            said = f"{path}: {node.score} ∉ [{low}, {high}]"
            _require([] if inside else [said], "interval broken")
