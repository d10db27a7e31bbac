"""The interval is honest: it holds every completion, and no more than it must."""

from __future__ import annotations

import random

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.scoring.completions import completions
from tests.scoring.declared import declaring
from tests.strategies import cases
from utilite_sociale.model import Mean, RatioEvidence
from utilite_sociale.scoring import evaluate
from utilite_sociale.vocabulary import Law

pytestmark = pytest.mark.property

SLACK = 1e-9


def ends(outcome):
    """Give the interval of each node that has one."""
    nodes = (outcome.root, *outcome.nodes.values())
    return {n.path: (n.low, n.high) for n in nodes if n.low is not None}


@given(cases(), st.randoms(use_true_random=False))
def test_the_interval_holds_the_score_of_every_completion(case, choose: random.Random):
    """Both ends of every rule, values between, sans objet, 0/0, every kind and territory."""
    grid, assessment = case
    today = ends(evaluate(assessment, grid))
    for whole in completions(grid, assessment, limit=10, choose=choose)[0]:
        outcome = evaluate(whole, grid)
        for node in (outcome.root, *outcome.nodes.values()):
            if node.low is None:
                continue
            low, high = today[node.path]
            assert low - SLACK <= node.score <= high + SLACK


@given(cases(), st.randoms(use_true_random=False))
def test_once_all_is_known_and_one_voice_speaks_the_interval_is_the_score(case, choose):
    """Nothing is missing: low, score and high are one figure, and coverage is whole."""
    grid, assessment = case
    for whole in completions(grid, assessment, limit=4, choose=choose)[0]:
        outcome = evaluate(whole, grid)
        for node in (outcome.root, *outcome.nodes.values()):
            if node.low is not None:
                assert node.low == pytest.approx(node.high, abs=SLACK)
                assert node.score == pytest.approx(node.low, abs=SLACK)
                assert node.coverage == 1


def out_of_reach(assessment):
    """Tell whether a ratio known above only keeps its answer from some ends of the rule."""
    ratios = (e for e in assessment.evidence if isinstance(e, RatioEvidence))
    return any(ratio.denominator is None for ratio in ratios)


@pytest.mark.parametrize("kind", declaring(Law.TIGHT))
@given(data=st.data(), choose=st.randoms(use_true_random=False))
def test_both_ends_are_met_by_some_completion(kind, data, choose):
    """Where each unknown counts once, the interval is no wider than the completions."""
    grid, assessment = data.draw(cases(plain=True, kinds=(kind, Mean)))
    assume(not out_of_reach(assessment))
    found, complete = completions(grid, assessment, limit=32, choose=choose)
    assume(complete)
    met: dict[str, list[float]] = {}
    for outcome in (evaluate(whole, grid) for whole in found):
        for node in (outcome.root, *outcome.nodes.values()):
            if node.score is not None:
                met.setdefault(node.path, []).append(node.score)
    for path, (low, high) in ends(evaluate(assessment, grid)).items():
        assert min(met[path]) == pytest.approx(low, abs=SLACK)
        assert max(met[path]) == pytest.approx(high, abs=SLACK)


@given(cases(), st.randoms(use_true_random=False), st.data())
def test_an_answer_never_widens_an_interval(case, choose, data):
    """One missing answer is given: every interval stays inside what it was."""
    grid, assessment = case
    whole = completions(grid, assessment, limit=1, choose=choose)[0][0]
    asked = data.draw(st.sampled_from(sorted(grid.indicators)))
    kept = [item for item in assessment.evidence if item.about != asked]
    given_ = [item for item in whole.evidence if item.about == asked]
    before = ends(evaluate(assessment, grid))
    after = evaluate(evolve(assessment, evidence=[*kept, *given_]), grid)
    for path, (low, high) in ends(after).items():
        assert before[path][0] - SLACK <= low
        assert high <= before[path][1] + SLACK
