"""Propositions de lecture: derived from scores, never findings, and each names its rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from utilite_sociale.model import Indicator, LevelsRule, Node, Scale, ScoringRule
from utilite_sociale.scoring.indicator import Judged, scoring_rule
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import Reading, Scored
from utilite_sociale.scoring.rules import attainable, discrete_scores
from utilite_sociale.scoring.tree import Evaluated, what_if
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["NEXT_LEVEL", "readings_of"]

NEXT_LEVEL = "next_level"


def readings_of(root: Evaluated) -> tuple[Reading, ...]:
    """Rank scored indicators by what their register would gain at their next level.

    The next level is the next score that the rule can give or, where its scores cannot be
    listed, the next level of the scale that it can reach. Only registers that have a score
    are read; ties keep the grid's order.
    """
    found = [r for register in root.children for r in _in_register(register)]
    return tuple(sorted(found, key=lambda reading: -reading.gain))


def _in_register(register: Evaluated) -> Iterator[Reading]:
    today = register.judged.score
    if today is None:
        return
    for leaf, parents in register.leaves.items():
        above = _next_score(leaf)
        if above is None:
            continue
        better = Judged(
            state=Scored(policy=MissingPolicy.RESCALE),
            score=above,
            span=Span(low=above, high=above),
            coverage=leaf.judged.coverage,
        )
        then = what_if(register, leaf, better).score
        if then is not None and then > today:
            yield Reading(
                rule=NEXT_LEVEL,
                path=leaf.plan.path,
                register=register.plan.path,
                level=_level_key(leaf, above),
                gain=then - today,
                leviers=_leviers(parents),
            )


def _next_score(leaf: Evaluated) -> float | None:
    indicator, score = leaf.plan.element, leaf.judged.score
    rule = scoring_rule(indicator) if isinstance(indicator, Indicator) else None
    if score is None or rule is None or not isinstance(indicator, Indicator):
        return None
    steps = discrete_scores(rule, indicator.measure) or _cuts(rule, indicator, leaf.plan.scale)
    return next((step for step in steps if step > score), None)


def _cuts(rule: ScoringRule, indicator: Indicator, scale: Scale | None) -> tuple[float, ...]:
    """Give where the levels of the scale begin, up to what the rule can reach."""
    best = attainable(rule, indicator.measure)[1]
    levels = () if scale is None else scale.levels
    return tuple(cut for level in levels if (cut := float(level.at_least)) <= best)


def _level_key(leaf: Evaluated, score: float) -> str:
    indicator, scale = leaf.plan.element, leaf.plan.scale
    if isinstance(indicator, Indicator) and isinstance(indicator.rule, LevelsRule):
        return next(s.level for s in indicator.rule.scores if float(s.score) == score)
    level = None if scale is None else scale.level_at(score)
    return "" if level is None else level.key


def _leviers(parents: Iterable[Evaluated]) -> tuple[str, ...]:
    elements = [parent.plan.element for parent in parents]
    leviers = (lv.key for e in elements if isinstance(e, Node) for lv in e.leviers)
    return tuple(dict.fromkeys(leviers))
