"""From the text alone, in French or in English, a reader finds the figures again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoring.reader import read
from tests.strategies import cases
from utilite_sociale.scoring import evaluate

pytestmark = pytest.mark.property


@given(cases(), st.sampled_from(["fr", "en"]))
def test_every_explanation_gives_its_figures_again(case, lang):
    """Score, interval and coverage of every node, whatever the rule, voices and policy."""
    grid, assessment = case
    outcome = evaluate(assessment, grid)
    for node in (outcome.root, *outcome.nodes.values()):
        found = read(node.explain(lang).text, lang)
        wanted = (node.score, node.low, node.high, node.coverage)
        assert [figure is None for figure in found] == [figure is None for figure in wanted]
        for figure, right in zip(found, wanted, strict=True):
            assert figure is None or figure == pytest.approx(right, rel=1e-9, abs=1e-9)
