"""Numbers only: the figures of the explained evaluation, without what explains them.

What is plain is told apart once, in ``prepared``.
"""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given

from tests.scoring import build
from tests.scoring.build import criterion, grid, level, levels, register
from tests.strategies import cases, reshaped
from utilite_sociale.model import Maximum, Mean, Median, Minimum
from utilite_sociale.scoring import evaluate, numbers_of
from utilite_sociale.vocabulary import MissingPolicy


def agree(numbers, node):
    """Say that both give the same figures, the same ones missing."""
    wanted = (node.score, node.low, node.high, node.coverage)
    for found, right in zip(numbers, wanted, strict=True):
        assert (found is None) == (right is None)
        assert found is None or found == pytest.approx(right, rel=1e-9, abs=1e-12)


@pytest.mark.property
@given(cases())
def test_both_executors_agree(case):
    """Every node of every reading: 1e-9 relative, the same ones missing."""
    whole, assessment = case
    outcome, numbers = evaluate(assessment, whole), numbers_of(assessment, whole)
    nodes = {"": outcome.root, **outcome.nodes}
    assert numbers.keys() == nodes.keys()
    for path, node in nodes.items():
        agree(numbers[path], node)


def test_a_criterion_of_two_answers_of_which_one_is_known():
    """10 known; from 5 to 10; half covered."""
    whole = grid(register("r", criterion("c", levels("a", 0, 10), levels("b", 0, 10))))
    found = numbers_of(build.assessment(level("a", "n1")), whole)
    assert found["r.c"] == (10, 5, 10, 0.5)
    assert found["r.c.b"] == (None, 0, 10, 0)


def test_nothing_is_concluded_under_a_name_that_took_no_part():
    """Published figures give coverage alone."""
    whole = grid(register("r", levels("a", 0, 10)))
    assessment = build.assessment(level("a", "n1"), nature="published_figures")
    assert numbers_of(assessment, whole)["r"] == (None, None, None, 1)


def test_what_is_used_elsewhere_is_kept_once_where_it_is_declared():
    """A register that reads another's indicator adds no path of its own for it."""
    first = register("r", levels("a", 0, 10))
    whole = grid(first, register("s", levels("b", 0, 10), uses=("a",)))
    found = numbers_of(build.assessment(level("a", "n1"), level("b", "n0")), whole)
    assert found.keys() == {"", "r", "r.a", "s", "s.b"}
    assert found["s"].score == 5


def quick(case):
    """Give the same grid without floors: what is plain is then computed the quick way."""
    whole, assessment = case

    def unfloored(element, _path):
        floored = getattr(element, "missing", None) is MissingPolicy.FLOOR
        return evolve(element, missing=None) if floored else element

    changed = reshaped(whole, unfloored)
    floored = changed.missing is MissingPolicy.FLOOR
    return evolve(changed, missing=MissingPolicy.RESCALE) if floored else changed, assessment


@pytest.mark.property
@given(cases(kinds=(Mean, Median, Minimum)).map(quick))
def test_they_agree_where_everything_is_plain_or_nearly(case):
    """Means without floors, beside conditions, voices, cases, uses and views."""
    whole, assessment = case
    outcome, numbers = evaluate(assessment, whole), numbers_of(assessment, whole)
    for path, node in {"": outcome.root, **outcome.nodes}.items():
        agree(numbers[path], node)


@pytest.mark.property
@given(cases(plain=True, kinds=(Mean, Maximum)).map(quick))
def test_they_agree_where_everything_is_plain(case):
    whole, assessment = case
    outcome, numbers = evaluate(assessment, whole), numbers_of(assessment, whole)
    for path, node in {"": outcome.root, **outcome.nodes}.items():
        agree(numbers[path], node)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (build.sharing("a", build.steps([50], [0, 10])), build.share("a", 3, 4)),
        (build.sharing("a", build.steps([50], [0, 10])), build.share("a", 3, None)),
        (build.sharing("a", build.steps([50], [0, 10])), build.share("a", 0, 0)),
        (build.listing("a", "binary", no=0, yes=10), build.yes("a")),
        (build.listing("a", "checklist", x=4, y=5), build.ticked("a", "x")),
        (build.listing("a", "choice", x=4, y=5), build.chosen("a", "y")),
        (build.counting("a", build.lines((0, 0), (100, 10))), build.amount("a", 40)),
        (levels("a", 0, 10, not_applicable_allowed=True), build.missing("a", "not_applicable")),
        (levels("a", 0, 10), build.missing("a", "refused")),
    ],
)
def test_every_sort_of_answer_is_read(asked, said):
    whole = grid(register("r", criterion("c", asked, levels("b", 0, 10))))
    assessment = build.assessment(said, level("b", "n1"))
    for path, node in evaluate(assessment, whole).nodes.items():
        assert numbers_of(assessment, whole)[path][:3] == (node.score, node.low, node.high)
