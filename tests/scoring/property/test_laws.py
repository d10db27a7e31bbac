"""The laws that the arithmetic keeps, on grids and answers of every shape that is computed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.scoring import build
from tests.scoring.declared import declaring
from tests.scoring.oracle import answers_to, score_of
from tests.scoring.oracle.conditions import atoms, conditions_in
from tests.strategies import ALL, cases, reshaped
from utilite_sociale.model import (
    AnswerIs,
    BinaryEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    DecisionTable,
    Guard,
    Indicator,
    Mean,
    Node,
    OrdinalEvidence,
    QuantityEvidence,
    RatioEvidence,
    ScoringRule,
)
from utilite_sociale.scoring import NotScored, evaluate
from utilite_sociale.vocabulary import Law, MissingPolicy

pytestmark = pytest.mark.property

SLACK = 1e-9
EMPTY = {"not_applicable", "no_children_left"}


def figures(outcome):
    """Give all that is computed of each node: state, score, level, interval, coverage."""
    return {
        node.path: (
            node.state.reason.value if isinstance(node.state, NotScored) else "scored",
            node.level,
            node.may_leave,
            node.score,
            node.low,
            node.high,
            node.coverage,
        )
        for node in (outcome.root, *outcome.nodes.values())
    }


def same(found, wanted):
    """Tell whether figures agree: words exactly, numbers up to floating point."""
    return found[:3] == wanted[:3] and all(
        a == b or (None not in (a, b) and a == pytest.approx(b, rel=1e-9, abs=SLACK))
        for a, b in zip(found[3:], wanted[3:], strict=True)
    )


@given(cases())
def test_scores_and_intervals_stay_on_the_scale(case):
    """Bounds: every rule and every aggregation keeps to its node's lowest and highest score."""
    grid, assessment = case
    for node in evaluate(assessment, grid).root.walk():
        scale = node.explained.plan.scale
        bottom, top = float(scale.low) - SLACK, float(scale.high) + SLACK
        if node.low is not None:
            assert bottom <= node.low <= node.high <= top
            assert 0 <= node.coverage <= 1
        if node.score is not None:
            assert bottom <= node.score <= top


def _raised(item, indicator):
    """Give the same evidence with the answer of the best score."""
    best = max(answers_to(indicator), key=lambda answer: score_of(indicator, answer))
    match item:
        case OrdinalEvidence() | ChoiceEvidence():
            return evolve(item, value=best)
        case BinaryEvidence():
            return evolve(item, value=best == "yes")
        case ChecklistEvidence():
            return evolve(item, ticked=sorted(best))
        case QuantityEvidence():
            return evolve(item, value=Decimal(best.numerator) / Decimal(best.denominator))
        case RatioEvidence(numerator=above, denominator=below) if above is not None and below:
            factor = 100 if indicator.measure.unit == "%" else 1
            exact = best * Fraction(below) / factor
            return evolve(item, numerator=Decimal(exact.numerator) / Decimal(exact.denominator))
        case _:
            return item


def facts(grid):
    """Give the indicators on whose answers conditions hang."""
    return {a.indicator for c in conditions_in(grid) for a in atoms(c) if isinstance(a, AnswerIs)}


@pytest.mark.parametrize("kind", declaring(Law.RISING))
@given(data=st.data())
def test_a_better_answer_lowers_nothing(kind, data):
    """Monotonicity: every score and both ends of every interval rise with a known score."""
    grid, assessment = data.draw(cases(kinds=(kind, Mean)))
    read = facts(grid)
    rules = {key: i.rule for key, i in grid.indicators.items() if key not in read}
    scored = [e.about for e in assessment.evidence if isinstance(rules.get(e.about), ScoringRule)]
    assume(scored)
    asked = data.draw(st.sampled_from(scored))
    better = [
        _raised(item, grid.indicators[asked]) if item.about == asked else item
        for item in assessment.evidence
    ]
    before = evaluate(assessment, grid)
    after = evaluate(evolve(assessment, evidence=better), grid).nodes
    for path, node in before.nodes.items():
        assert (node.score is None) == (after[path].score is None)
        pairs = [
            (getattr(node, end), getattr(after[path], end)) for end in ("score", "low", "high")
        ]
        assert all(old <= new + SLACK for old, new in pairs if old is not None)


def _times(weight, factor):
    if isinstance(weight, tuple):
        return tuple(evolve(case, value=case.value * factor) for case in weight)
    return weight * factor


@pytest.mark.parametrize("kind", declaring(Law.WEIGHT_SCALE))
@given(data=st.data(), factor=st.sampled_from([Decimal(3), Decimal("0.1"), Decimal(7)]))
def test_weights_count_by_their_proportions_only(kind, data, factor):
    """Weight-scale invariance: every weight times the same number changes nothing."""
    grid, assessment = data.draw(cases(kinds=(kind, Mean)))
    scaled = reshaped(grid, lambda e, _: evolve(e, weight=_times(e.weight, factor)))
    before, after = figures(evaluate(assessment, grid)), figures(evaluate(assessment, scaled))
    mine = [path for path in before if not path.startswith("autre.")]
    assert all(same(after[path], before[path]) for path in mine)


def _reversed(element, _path):
    if not isinstance(element, Node):
        return element
    return evolve(
        element,
        criteria=element.criteria[::-1],
        indicators=element.indicators[::-1],
        uses=element.uses[::-1],
    )


@pytest.mark.parametrize("kind", declaring(Law.ORDER))
@given(data=st.data())
def test_the_order_of_children_and_of_evidence_changes_nothing(kind, data):
    """Order invariance: registers, criteria, indicators and answers, all turned round."""
    grid, assessment = data.draw(cases(kinds=(kind, Mean)))
    turned = reshaped(grid, _reversed)
    turned = evolve(turned, registers=turned.registers[::-1])
    backwards = evolve(assessment, evidence=assessment.evidence[::-1])
    before, after = figures(evaluate(assessment, grid)), figures(evaluate(backwards, turned))
    assert all(same(after[path], figure) for path, figure in before.items())


NEUTRAL = {
    "not_applicable": (
        build.levels("neutre", 0, 1, not_applicable_allowed=True),
        build.missing("neutre", "not_applicable"),
    ),
    "nothing_over_nothing": (
        build.sharing("neutre", build.steps([50], [0, 1])),
        build.share("neutre", 0, 0),
    ),
    "descriptive": (build.counting("neutre", None), build.amount("neutre", 3)),
}


@pytest.mark.parametrize("kind", [*declaring(Law.NEUTRAL), DecisionTable])
@given(data=st.data(), name=st.sampled_from(sorted(NEUTRAL)))
def test_what_has_no_object_changes_nothing(kind, data, name):
    """A not-applicable, a 0/0 or a descriptive one more: same scores, levels and intervals.

    A table keeps it too as long as it says which children it reads, as those drawn here do.
    """
    grid, assessment = data.draw(cases(kinds=(kind, Mean)))
    nodes = [path for path, element in grid.elements.items() if isinstance(element, Node)]
    where = data.draw(st.sampled_from(nodes))
    indicator, evidence = NEUTRAL[name]

    def add(element, path):
        if path != where:
            return element
        return evolve(element, indicators=(indicator, *element.indicators))

    more = evolve(assessment, evidence=(*assessment.evidence, evidence))
    before = figures(evaluate(assessment, grid))
    after = figures(evaluate(more, reshaped(grid, add)))
    for path, figure in before.items():
        # Of a node that keeps no child, only the reason may be another.
        assert after[path][0] == figure[0] or {after[path][0], figure[0]} == EMPTY
        assert same(after[path][1:], figure[1:])


@given(cases(plain=True, kinds=[kind for kind in ALL if kind is not Guard]), st.data())
def test_weight_0_means_0(case, data):
    """What has no weight may answer anything, or be taken out: nothing above it changes.

    Guards apart: one that asks for the answer to what is taken out no longer knows it.
    """
    grid, assessment = case
    inner = [path for path in grid.elements if "." in path]
    out = data.draw(st.sampled_from(inner))

    def weightless(element, path):
        return evolve(element, weight=Decimal(0)) if path == out else element

    def without(element, path):
        if path != out.rpartition(".")[0]:
            return element
        key = out.rpartition(".")[2]
        return evolve(
            element,
            criteria=tuple(c for c in element.criteria if c.key != key),
            indicators=tuple(i for i in element.indicators if i.key != key),
        )

    kept = figures(evaluate(assessment, reshaped(grid, weightless)))
    gone = figures(evaluate(assessment, reshaped(grid, without)))
    for path, figure in gone.items():
        # Of a node that keeps no child, only the reason may be another.
        assert kept[path][0] == figure[0] or {kept[path][0], figure[0]} == EMPTY
        assert same(kept[path][1:], figure[1:])


def _inheriting(element, _path):
    return evolve(element, missing=None) if isinstance(element, Node) else element


@given(cases(missing=MissingPolicy.FLOOR))
def test_floor_is_never_below_the_lowest_possible(case):
    """Where every node counts what is missing for its floor, a score is at or above low."""
    grid, assessment = case
    grid = evolve(grid, views=())  # the nodes of a view may state another policy
    outcome = evaluate(assessment, reshaped(grid, _inheriting))
    for node in (outcome.root, *outcome.nodes.values()):
        if node.score is not None:
            assert node.score >= node.low - SLACK


@given(cases())
def test_what_the_score_rests_on_decides_whether_it_can_last(case):
    """A score is said unreachable exactly where it lies outside its interval."""
    grid, assessment = case
    for node in evaluate(assessment, grid).root.walk():
        if node.score is not None:
            inside = node.low - SLACK <= node.score <= node.high + SLACK
            assert node.state.unreachable != inside


@given(cases())
def test_an_element_used_elsewhere_has_one_figure(case):
    """It is answered once: the same score wherever it counts, unless that place is excluded."""
    grid, assessment = case
    outcome = evaluate(assessment, grid)
    for node in outcome.root.walk():
        if isinstance(node.element, Indicator) and node.low is not None:
            declared = outcome.nodes[node.path]
            assert declared.low is None or declared == node
