"""What is shown of an evaluated node, and what its explanation will need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import field, frozen

from utilite_sociale.model import Assessment, Evidence, Grid, Scale
from utilite_sociale.scoring.answers import Answered
from utilite_sociale.scoring.indicator import Judged
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NodeKind, NodeOutcome, StrengthCount
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.vocabulary import Strength

__all__ = ["Ingredients", "shown"]


@frozen(kw_only=True, eq=False)
class Ingredients:
    """All that went into a figure.

    Attributes:
        plan: what the grid says of the node.
        judged: what came of it.
        assessment: the answers.
        grid: the grid.
    """

    plan: PlannedNode
    judged: Judged = field(repr=False)
    assessment: Assessment = field(repr=False)
    grid: Grid = field(repr=False)


def shown(
    basis: Ingredients, on_it: Sequence[Evidence], children: tuple[NodeOutcome, ...]
) -> NodeOutcome:
    """Give the outcome of a node from what was judged and from the evidence on it."""
    plan, judged = basis.plan, basis.judged
    span, scale = judged.span, plan.scale
    heard = [voice.score for voice in judged.voices if voice.score is not None]
    level = None if judged.score is None or scale is None else scale.level_at(judged.score)
    answered, applicable, total = _counts(plan, judged, children)
    evidence = tuple(item.id for item in on_it)
    return NodeOutcome(
        path=plan.path,
        kind=plan.kind,
        element=plan.element,
        state=judged.state,
        score=judged.score,
        low=None if span is None else span.low,
        high=None if span is None else span.high,
        level=None if level is None else level.key,
        reachable_levels=_reachable(scale, span),
        coverage=None if span is None else float(judged.coverage),
        answered=answered,
        applicable=applicable,
        total=total,
        weight=float(plan.weight),
        counts=span is not None and bool(plan.weight),
        may_leave=span is not None and span.may_leave,
        strengths=_strengths(basis.assessment, evidence, children),
        voices=judged.voices,
        spread=max(heard) - min(heard) if heard else None,
        evidence=evidence,
        value=_values(judged),
        explained=basis,
        children=children,
    )


def _reachable(scale: Scale | None, span: Span | None) -> tuple[str, ...]:
    if scale is None or span is None:
        return ()
    ends = {scale.level_at(span.low), scale.level_at(span.high)}
    met = [place for place, level in enumerate(scale.levels) if level in ends]
    return tuple(level.key for level in scale.levels[min(met) : max(met) + 1]) if met else ()


def _counts(
    plan: PlannedNode, judged: Judged, children: Iterable[NodeOutcome]
) -> tuple[int, int, int]:
    """Count the indicators under a node, each once: answered, applicable, all."""
    if plan.kind is NodeKind.INDICATOR:
        return int(judged.answered), int(judged.applicable), 1
    found: dict[str, tuple[int, int]] = {}
    for node in (node for child in children for node in child.walk()):
        if node.kind is NodeKind.INDICATOR:
            answered, applicable = found.get(node.path, (0, 0))
            found[node.path] = answered | node.answered, applicable | node.applicable
    return sum(a for a, _ in found.values()), sum(a for _, a in found.values()), len(found)


def _strengths(
    assessment: Assessment, on_it: Iterable[str], children: Iterable[NodeOutcome]
) -> tuple[StrengthCount, ...]:
    """Count the evidence on a node and under it, each piece once, by strength of proof."""
    under = (item for child in children for node in child.walk() for item in node.evidence)
    ids = dict.fromkeys((*on_it, *under))
    counts: Counter[Strength | None] = Counter(assessment.by_id[item].strength for item in ids)
    order = [*Strength, None]
    return tuple(
        StrengthCount(strength=strength, count=counts[strength])
        for strength in order
        if counts[strength]
    )


def _values(judged: Judged) -> dict[str, object]:
    return {v: a.value for v, a in judged.answers.items() if isinstance(a, Answered)}
