"""Numbers only: scores, intervals and coverage of many assessments, without what explains them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    Evidence,
    Grid,
    OrdinalEvidence,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.scoring.facts import Truth
from utilite_sociale.scoring.gathering import shared
from utilite_sociale.scoring.interval import Span, span_of
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.plan import PlannedNode, plan_of
from utilite_sociale.scoring.prepared import GONE, Branch, Leaf, Prepared, Worth, prepared
from utilite_sociale.scoring.tree import Evaluated
from utilite_sociale.scoring.walk import Walker
from utilite_sociale.vocabulary import AssessmentNature, MissingPolicy

__all__ = ["Numbers", "numbers_of"]


class Numbers(NamedTuple):
    """The figures of one node; none where there is none, as in its outcome.

    Attributes:
        score: its score, on its scale.
        low: lowest score that it can still have.
        high: highest.
        coverage: share known, from 0 to 1.
    """

    score: float | None
    low: float | None
    high: float | None
    coverage: float | None


NOTHING = Numbers(None, None, None, None)


def numbers_of(assessment: Assessment, grid: Grid) -> dict[str, Numbers]:
    """Give the figures of every node by path, the grid's own under the empty path.

    They are those of ``evaluate``, which costs several times as much: nothing that explains
    them is kept. A real organisation known only by published figures has coverage alone.

    Args:
        assessment: answers that ``checks`` accepts.
        grid: a grid that ``checks`` accepts.
    """
    plan = plan_of(grid)
    counting = _Counting(Walker(assessment, grid))
    found: dict[str, Numbers] = {"": NOTHING}
    counting.keep(plan.root, found)
    for registers in plan.views.values():
        for register in registers:
            counting.keep(register, found)
    if assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        return {path: Numbers(None, None, None, one.coverage) for path, one in found.items()}
    return found


class _Counting:
    """One walk; what is used in several places is computed once."""

    def __init__(self, walker: Walker) -> None:
        self.walker, self.about = walker, walker.answers.about
        self.done: dict[Prepared, Worth] = {}

    def keep(self, plan: PlannedNode, found: dict[str, Numbers]) -> None:
        """Keep the figures of a node and of what is declared under it, in reading order."""
        node = prepared(plan)
        if isinstance(node, Leaf | Branch):
            found[plan.path] = _numbers(self.worth(node))
            for child in plan.children:
                if child.path.rpartition(".")[0] == plan.path:
                    self.keep(child, found)
        else:
            for one in _declared(self.walker.node(plan, Truth.TRUE)):
                found[one.plan.path] = _numbers(_worth(one.judged))

    def worth(self, node: Prepared) -> Worth:
        """Give what a node is worth."""
        worth = self.done.get(node)
        if worth is None:
            if isinstance(node, Leaf):
                worth = self._leaf(node)
            elif isinstance(node, Branch):
                worth = self._branch(node)
            else:
                worth = _worth(self.walker.node(node.plan, Truth.TRUE).judged)
            self.done[node] = worth
        return worth

    def _leaf(self, leaf: Leaf) -> Worth:
        """Score the only answer there is; anything else is judged as elsewhere."""
        items = self.about.get(leaf.plan.key)
        if items is None:
            return leaf.silent
        if len(items) == 1:
            read = _READ.get(type(items[0]))
            value = None if read is None else read(items[0], leaf.factor)
            if value is not None:
                score = leaf.score(value)
                return Worth(score, score, score, may_leave=False, coverage=1, scored_under=True)
        return _worth(self.walker.node(leaf.plan, Truth.TRUE).judged)

    def _branch(self, branch: Branch) -> Worth:
        """Combine what is left, as ``gathering`` does."""
        worths = [(self.worth(child), weight, exact) for child, weight, exact in branch.children]
        left = [one for one in worths if one[0].low is not None and one[1]]
        if not left or branch.combine is None:
            under = any(worth.scored_under for worth, _, _ in left)
            return GONE._replace(scored_under=under)
        known = [(worth.score, weight) for worth, weight, _ in left if worth.score is not None]
        scored_under = any(worth.scored_under for worth, _, _ in left)
        settled = [w for w, _, _ in left if w.score == w.low == w.high and w.coverage == 1]
        if len(settled) == len(left) and not any(w.may_leave for w, _, _ in left):
            value = branch.combine(known)
            return Worth(value, value, value, may_leave=False, coverage=1, scored_under=True)
        span = span_of(
            branch.combine,
            [Span(w.low or 0.0, w.high or 0.0, weight, w.may_leave) for w, weight, _ in left],
        )
        coverage = shared([exact for _, _, exact in left], [w.coverage for w, _, _ in left])
        score = None
        measured = Fraction(len(known), len(left)) if branch.of_children else coverage
        whole = len(known) == len(left) or branch.policy is MissingPolicy.RESCALE
        if known and whole and measured >= branch.share:
            score = branch.combine(known)
        return Worth(score, span.low, span.high, span.may_leave, coverage, scored_under)


def _worth(judged: Judged) -> Worth:
    span = judged.span
    if span is None:
        return GONE._replace(scored_under=judged.scored_under)
    under = judged.score is not None or judged.scored_under
    return Worth(judged.score, span.low, span.high, span.may_leave, judged.coverage, under)


def _numbers(worth: Worth) -> Numbers:
    if worth.low is None:
        return NOTHING
    return Numbers(worth.score, worth.low, worth.high, float(worth.coverage))


def _declared(node: Evaluated) -> Iterator[Evaluated]:
    """Give a node and all that is declared under it, what it only uses left out."""
    yield node
    path = node.plan.path
    for child in node.children:
        if child.plan.path.rpartition(".")[0] == path:
            yield from _declared(child)


def _quantity(item: QuantityEvidence, _factor: int) -> Fraction:
    return Fraction(*item.value.as_integer_ratio())


def _ratio(item: RatioEvidence, factor: int) -> Fraction | None:
    """Give a ratio of which both parts are known, and the lower one is not 0."""
    if item.numerator is None or not item.denominator:
        return None
    above, unit_above = item.numerator.as_integer_ratio()
    below, unit_below = item.denominator.as_integer_ratio()
    return Fraction(above * unit_below * factor, unit_above * below)


_READ: dict[type[Evidence], Callable[[Any, int], Any]] = {
    QuantityEvidence: _quantity,
    RatioEvidence: _ratio,
    OrdinalEvidence: lambda item, _: item.value,
    ChoiceEvidence: lambda item, _: item.value,
    BinaryEvidence: lambda item, _: "yes" if item.value else "no",
    ChecklistEvidence: lambda item, _: frozenset(item.ticked),
}
"""The value that each sort of evidence gives; nothing where it is read elsewhere."""
