"""How the figure of a register, a criterion or the whole grid comes about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from utilite_sociale.messages import say
from utilite_sociale.scoring.aggregations import Combine, combine_of
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NodeOutcome, NotScored
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.scoring.wording import (
    end_lines,
    interval_part,
    item_line,
    named,
    reason_text,
    score_part,
    weighted_sum,
)
from utilite_sociale.vocabulary import CoverageBasis, MissingPolicy

__all__ = ["node_lines"]


def node_lines(node: NodeOutcome, lang: str) -> Iterator[str]:
    """Say method, policy, children with their figures, calculation, coverage and interval."""
    plan: PlannedNode = node.explained.plan
    combine = combine_of(plan.aggregation)
    yield say(f"explain.method.{plan.aggregation.type_name}", lang)
    if combine is None:
        yield say("explain.side_by_side", lang)
        yield from (_child(child, plan.missing, lang) for child in node.children)
        return
    left = [child for child in node.children if child.counts]
    out = [child for child in node.children if not child.counts]
    if left:
        share = figure(plan.minimum.share, lang)
        yield say(f"explain.policy.{plan.missing.value}", lang)
        yield say(f"explain.minimum.{plan.minimum.of.value}", lang, share=share)
        yield say("explain.children", lang)
        yield from (_child(child, plan.missing, lang) for child in left)
    if out:
        yield say("explain.left_out", lang)
        yield from (item_line(_name(c, lang), [_why_out(c, lang)], lang) for c in out)
    if left:
        yield from _calculations(node, left, combine, lang)


def _name(child: NodeOutcome, lang: str) -> str:
    return named(child.path, child.title, lang)


def _child(child: NodeOutcome, policy: MissingPolicy, lang: str) -> str:
    parts = []
    if child.score is None:
        reason = _why_unscored(child, lang)
        parts.append(say("explain.part.no_score", lang, reason=reason))
    else:
        parts.append(score_part(child.score, lang))
    parts.append(say("explain.part.weight", lang, weight=figure(child.weight, lang)))
    if child.coverage is not None:
        share = figure(child.coverage, lang)
        parts.append(say("explain.part.coverage", lang, coverage=share))
    if child.low is not None and child.high is not None:
        parts.append(interval_part(child.low, child.high, lang))
        if child.score is None and policy is MissingPolicy.FLOOR:
            floor = figure(child.explained.judged.floor, lang)
            parts.append(say("explain.part.floor", lang, score=floor))
        if child.may_leave:
            parts.append(say("explain.part.may_leave", lang))
    return item_line(_name(child, lang), parts, lang)


def _why_out(child: NodeOutcome, lang: str) -> str:
    weightless = child.low is not None
    return say("explain.part.weightless", lang) if weightless else _why_unscored(child, lang)


def _why_unscored(child: NodeOutcome, lang: str) -> str:
    return reason_text(child.state, lang) if isinstance(child.state, NotScored) else ""


def _calculations(
    node: NodeOutcome, left: Sequence[NodeOutcome], combine: Combine, lang: str
) -> Iterator[str]:
    """Say score, coverage and both ends of the interval, as computed by hand."""
    plan: PlannedNode = node.explained.plan
    weights = [child.weight for child in left]
    write = partial(weighted_sum, lang=lang)
    worst = [c.explained.judged.floor if c.score is None else c.score for c in left]
    known = [c for c in left if c.score is not None]
    floored = plan.missing is MissingPolicy.FLOOR
    if node.score is not None:
        sum_ = write([c.score for c in known if c.score is not None], [c.weight for c in known])
        sum_ = write(worst, weights) if floored else sum_
        result = figure(node.score, lang)
        yield say("explain.calculation", lang, sum=sum_, result=result)
    elif floored and node.low is not None:
        floor = figure(node.explained.judged.floor, lang)
        yield say("explain.counts_for", lang, sum=write(worst, weights), result=floor)
    covered = [child.coverage or 0.0 for child in left]
    share = figure(node.coverage or 0.0, lang)
    yield say("explain.coverage", lang, sum=write(covered, weights), result=share)
    if plan.minimum.of is CoverageBasis.CHILDREN:
        share = figure(len(known) / len(left), lang)
        sum_ = f"{len(known)} / {len(left)}"
        yield say("explain.scored_children", lang, sum=sum_, result=share)
    spans = [
        Span(low=child.low, high=child.high, weight=child.weight, may_leave=child.may_leave)
        for child in left
        if child.low is not None and child.high is not None
    ]
    if spans:
        names = [_name(child, lang) for child in left]
        yield from end_lines(combine, spans, names, write, lang)
