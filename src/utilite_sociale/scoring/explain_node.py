"""How the figure of a register, a criterion or the whole grid comes about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from utilite_sociale.messages import known, say
from utilite_sociale.scoring.aggregations import Guarded
from utilite_sociale.scoring.explain_calculation import Calculation
from utilite_sociale.scoring.explain_cases import case_lines
from utilite_sociale.scoring.explain_method import method_lines
from utilite_sociale.scoring.facts import Truth, possible
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.gathering import Child, Gathering
from utilite_sociale.scoring.levels import level_held, levels_of
from utilite_sociale.scoring.outcome import NodeOutcome, NotScored
from utilite_sociale.scoring.plan import PlannedNode
from utilite_sociale.scoring.shown import Ingredients
from utilite_sociale.scoring.ways import Way
from utilite_sociale.scoring.wording import (
    interval_part,
    item_line,
    named,
    reason_text,
    score_part,
)
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["node_lines", "weights_text"]


def node_lines(node: NodeOutcome, lang: str) -> Iterator[str]:
    """Say method, policy, children with their figures, calculation, coverage and interval."""
    basis: Ingredients = node.explained
    plan = basis.plan
    planned = possible(plan.ways, basis.facts)
    ways = [way.at_work(basis.facts) for way in planned]
    yield from case_lines("aggregation", plan.ways, lambda way: _named(way, lang), basis, lang)
    left = [child for child in node.children if child.counts]
    gathered = [
        Gathering(plan, arithmetic, way.brought)
        for way, arithmetic in zip(planned, ways, strict=True)
        if arithmetic is not None
    ]
    for way, arithmetic in zip(planned, ways, strict=True):
        acts = _acting(gathered[0], _children(left)) if gathered else lambda _: Truth.FALSE
        yield from method_lines(arithmetic, way.aggregation, acts, plan.scale, lang)
    if not gathered:
        yield say("explain.side_by_side", lang)
        yield from (_child(child, plan, None, lang) for child in node.children)
        return
    out = [child for child in node.children if not child.counts]
    if left:
        share = figure(plan.minimum.share, lang)
        yield say(f"explain.policy.{plan.missing.value}", lang)
        yield say(f"explain.minimum.{plan.minimum.of.value}", lang, share=share)
        yield say("explain.children", lang)
        yield from (_child(child, plan, gathered, lang) for child in left)
    if out:
        yield say("explain.left_out", lang)
        yield from (item_line(_name(c, lang), [_why_out(c, lang)], lang) for c in out)
    if not left:
        return
    if len(ways) > 1 or any(len(c.explained.weights) > 1 for c in left):
        yield say("explain.several_ways", lang)
    else:
        calculation = Calculation(
            node=node,
            gathering=gathered[0],
            left=_children(left),
            names=[_name(child, lang) for child in left],
            covered=[child.coverage or 0.0 for child in left],
        )
        yield from calculation.lines(lang)


def _named(way: Way, lang: str) -> str:
    """Name a method in a list of cases; a package's is named by its type."""
    code = f"aggregation.{way.aggregation.type_name}"
    return say(code, lang) if known(code) else way.aggregation.type_name


def _children(left: Sequence[NodeOutcome]) -> list[tuple[Child, Fraction]]:
    """Give the children left as the arithmetic sees them."""
    bases: list[Ingredients] = [child.explained for child in left]
    return [(Child(b.plan, b.judged, b.weights), max(b.weights)) for b in bases]


def _acting(
    one: Gathering, children: Sequence[tuple[Child, Fraction]]
) -> Callable[[Guarded], Truth]:
    """Give what says whether a guard acts; what is missing is at its floor where that holds."""
    floored = one.plan.missing is MissingPolicy.FLOOR
    parts = one.floored(children) if floored else one.known(children)
    spans = one.spans(children)
    return lambda guard: guard.acts(parts, spans)


def _name(child: NodeOutcome, lang: str) -> str:
    return named(child.path, child.title, lang)


def _child(
    child: NodeOutcome, parent: PlannedNode, gathered: Sequence[Gathering] | None, lang: str
) -> str:
    parts = []
    if child.score is None:
        reason = _why_unscored(child, lang)
        parts.append(say("explain.part.no_score", lang, reason=reason))
    else:
        parts.append(score_part(child.score, lang))
    basis: Ingredients = child.explained
    parts.append(say("explain.part.weight", lang, weight=weights_text(basis, lang)))
    if child.coverage is not None:
        share = figure(child.coverage, lang)
        parts.append(say("explain.part.coverage", lang, coverage=share))
    if child.low is not None and child.high is not None:
        parts.append(interval_part(child.low, child.high, lang))
        if child.score is None and parent.missing is MissingPolicy.FLOOR:
            floor = figure(basis.judged.floor, lang)
            parts.append(say("explain.part.floor", lang, score=floor))
        if child.may_leave:
            parts.append(say("explain.part.may_leave", lang))
        parts.extend(_extras(basis, gathered or (), parent, lang))
    return item_line(_name(child, lang), parts, lang)


def _extras(
    basis: Ingredients, gathered: Sequence[Gathering], parent: PlannedNode, lang: str
) -> Iterator[str]:
    """Say what only some methods look at: range, level, points obtainable."""
    plan, judged = basis.plan, basis.judged
    if any(one.brought is not None for one in gathered):
        low, high = (figure(end, lang) for end in plan.range)
        yield say("explain.part.range", lang, low=low, high=high)
    if any(one.way.reads_levels for one in gathered):
        shown = judged.score
        if shown is None and parent.missing is MissingPolicy.FLOOR:
            shown = judged.floor
        if shown is not None:
            level = level_held(plan.element, judged, plan.scale, shown)
            yield say("explain.part.level", lang, level=level)
        levels = say("explain.or", lang).join(levels_of(plan.element, judged, plan.scale))
        yield say("explain.part.levels", lang, levels=levels)
    if any(one.way.counts_points for one in gathered) and judged.span is not None:
        span = judged.span
        ends = {"top": figure(span.top, lang)}
        ends |= {"low": figure(span.top_low, lang), "high": figure(span.top_high, lang)}
        if span.top_low == span.top_high == span.top:
            yield say("explain.part.top", lang, top=ends["top"])
        else:
            yield say("explain.part.tops", lang, **ends)


def weights_text(basis: Ingredients, lang: str) -> str:
    """Say the weight of a node; several where facts leave it open."""
    either = say("explain.or", lang)
    return either.join(figure(float(weight), lang) for weight in basis.weights)


def _why_out(child: NodeOutcome, lang: str) -> str:
    weightless = child.low is not None
    return say("explain.part.weightless", lang) if weightless else _why_unscored(child, lang)


def _why_unscored(child: NodeOutcome, lang: str) -> str:
    return reason_text(child.state, lang) if isinstance(child.state, NotScored) else ""
