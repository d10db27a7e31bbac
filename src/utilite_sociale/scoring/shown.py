"""What is shown of an evaluated node, and what its explanation will need."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from attrs import field, frozen

from utilite_sociale.model import Assessment, Grid
from utilite_sociale.scoring.answers import Answered
from utilite_sociale.scoring.facts import Facts
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.levels import levels_of
from utilite_sociale.scoring.outcome import NodeKind, NodeOutcome, StrengthCount
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.scoring.tree import Evaluated, Trees
from utilite_sociale.vocabulary import Strength

__all__ = ["Ingredients", "Screen"]

_ORDER = (*Strength, None)


@frozen(kw_only=True, eq=False)
class Ingredients:
    """All that went into a figure.

    Attributes:
        plan: what the grid says of the node.
        judged: what came of it.
        weights: its weight; several where facts leave it open.
        assessment: the answers.
        grid: the grid.
        facts: what is known of the subject.
    """

    plan: PlannedNode
    judged: Judged = field(repr=False)
    weights: tuple[Fraction, ...]
    assessment: Assessment = field(repr=False)
    grid: Grid = field(repr=False)
    facts: Facts = field(repr=False)


@frozen
class _Under:
    """What counts under a node, each once: answered and applicable by path, and evidence."""

    indicators: dict[str, tuple[int, int]]
    evidence: dict[str, None]

    def counts(self) -> tuple[int, int, int]:
        """Count the indicators: answered, applicable, all."""
        found = self.indicators.values()
        return sum([a for a, _ in found]), sum([a for _, a in found]), len(found)


class Screen:
    """Shows evaluated trees; what counts in several places is shown once."""

    def __init__(self, trees: Trees) -> None:
        """Look at what was evaluated of one assessment."""
        self.trees = trees
        self.done: dict[Evaluated, NodeOutcome] = {}
        self.under: dict[Evaluated, _Under] = {}

    def node(self, evaluated: Evaluated) -> NodeOutcome:
        """Give the outcome of a node and of all under it."""
        found = self.done.get(evaluated)
        if found is None:
            children = tuple([self.node(child) for child in evaluated.children])
            found = self.done[evaluated] = self._shown(evaluated, children)
        return found

    def _gathered(self, node: Evaluated, on_it: tuple[str, ...]) -> _Under:
        """Gather what counts under a node and what is said on it."""
        plan, judged = node.plan, node.judged
        found = self.under[node] = _Under({}, dict.fromkeys(on_it))
        if plan.kind is NodeKind.INDICATOR:
            found.indicators[plan.path] = int(judged.answered), int(judged.applicable)
        for child in node.children:
            under = self.under[child]
            found.evidence.update(under.evidence)
            if found.indicators.keys().isdisjoint(under.indicators):
                found.indicators.update(under.indicators)
                continue
            for path, (answered, applicable) in under.indicators.items():
                before = found.indicators.get(path, (0, 0))
                found.indicators[path] = before[0] | answered, before[1] | applicable
        return found

    def _shown(self, node: Evaluated, children: tuple[NodeOutcome, ...]) -> NodeOutcome:
        plan, judged, trees = node.plan, node.judged, self.trees
        basis = Ingredients(
            plan=plan,
            judged=judged,
            weights=node.weights,
            assessment=trees.assessment,
            grid=trees.grid,
            facts=trees.facts,
        )
        span, scale = judged.span, plan.scale
        heard = [voice.score for voice in judged.voices if voice.score is not None]
        level = None if judged.score is None or scale is None else scale.level_at(judged.score)
        evidence = tuple([item.id for item in trees.about.get(plan.key, ())])
        under = self._gathered(node, evidence)
        counts = int(judged.answered), int(judged.applicable), 1
        answered, applicable, total = counts if plan.rules else under.counts()
        return NodeOutcome(
            path=plan.path,
            kind=plan.kind,
            element=plan.element,
            state=judged.state,
            score=judged.score,
            low=None if span is None else span.low,
            high=None if span is None else span.high,
            level=None if level is None else level.key,
            reachable_levels=() if span is None else levels_of(None, judged, scale),
            coverage=None if span is None else float(judged.coverage),
            answered=answered,
            applicable=applicable,
            total=total,
            weight=plan.as_number(node.weights[0]) if len(node.weights) == 1 else None,
            counts=span is not None and any(node.weights),
            may_leave=span is not None and span.may_leave,
            strengths=_strengths(trees.assessment, under.evidence),
            voices=judged.voices,
            spread=max(heard) - min(heard) if heard else None,
            evidence=evidence,
            value=_values(judged),
            explained=basis,
            children=children,
        )


def _strengths(assessment: Assessment, ids: Iterable[str]) -> tuple[StrengthCount, ...]:
    """Count pieces of evidence by strength of proof, the weakest first."""
    by_id = assessment.by_id
    counts: dict[Strength | None, int] = {}
    for item in ids:
        strength = by_id[item].strength
        counts[strength] = counts.get(strength, 0) + 1
    return tuple(
        [StrengthCount(strength=one, count=counts[one]) for one in _ORDER if one in counts]
    )


def _values(judged: Judged) -> dict[str, object]:
    return {v: a.value for v, a in judged.answers.items() if isinstance(a, Answered)}
