"""Propositions de lecture: derived from scores, never findings, and each names its rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from utilite_sociale.model import LevelsRule, Node, Scale
from utilite_sociale.scoring.facts import Facts
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.outcome import Outcome, Reading
from utilite_sociale.scoring.tree import Evaluated, Trees, what_if
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["NEXT_LEVEL", "readings_of"]

NEXT_LEVEL = "next_level"


def readings_of(outcome: Outcome) -> tuple[Reading, ...]:
    """Rank scored indicators by what their register would gain at their next level.

    The next level is the next score that the rule can give or, where its scores cannot be
    listed, the next level of the scale that it can reach. Only registers that have a score
    are read; ties keep the grid's order. Nothing is read under a name that took no part.
    """
    if outcome.assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        return ()
    trees: Trees = outcome.evaluated
    found = [r for register in trees.root.children for r in _in_register(register, trees.facts)]
    return tuple(sorted(found, key=lambda reading: -reading.gain))


def _in_register(register: Evaluated, facts: Facts) -> Iterator[Reading]:
    today = register.judged.score
    if today is None:
        return
    for leaf, parents in register.leaves.items():
        above = _next_score(leaf)
        if above is None:
            continue
        then = what_if(register, leaf, _at(leaf.judged, above), facts).score
        if then is not None and then > today:
            yield Reading(
                rule=NEXT_LEVEL,
                path=leaf.plan.path,
                register=register.plan.path,
                level=_level_key(leaf, above),
                gain=then - today,
                leviers=_leviers(parents),
            )


def _at(judged: Judged, score: float) -> Judged:
    """Give what an indicator would be with another score."""
    span = (judged.span or Span(score, score))._replace(low=score, high=score)
    return evolve(judged, score=score, span=span, voices=())


def _next_score(leaf: Evaluated) -> float | None:
    score, rules = leaf.judged.score, leaf.judged.rules
    if score is None or len(rules) != 1:
        return None
    steps = rules[0].discrete or _cuts(rules[0].high, leaf.plan.scale)
    return next((step for step in steps if step > score), None)


def _cuts(best: float, scale: Scale | None) -> tuple[float, ...]:
    """Give where the levels of the scale begin, up to what the rule can reach."""
    cuts = () if scale is None else scale.cuts
    return tuple(cut for cut in cuts if cut <= best)


def _level_key(leaf: Evaluated, score: float) -> str:
    rule, scale = leaf.judged.rules[0].rule, leaf.plan.scale
    if isinstance(rule, LevelsRule):
        return next(s.level for s in rule.scores if float(s.score) == score)
    level = None if scale is None else scale.level_at(score)
    return "" if level is None else level.key


def _leviers(parents: Iterable[Evaluated]) -> tuple[str, ...]:
    elements = [parent.plan.element for parent in parents]
    leviers = (lv.key for e in elements if isinstance(e, Node) for lv in e.leviers)
    return tuple(dict.fromkeys(leviers))
