"""Options: the score of the one chosen, or the sum of those ticked, with a cap."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from utilite_sociale.model import Binary, Checklist, Choice, Measure, OptionsRule

__all__ = ["attainable", "compiled", "discrete"]


def _scores(rule: OptionsRule, measure: Measure) -> dict[str, Decimal]:
    """Give the score of each option; one that the rule does not name counts for 0."""
    named = {item.option: item.score for item in rule.scores}
    if isinstance(measure, Binary):
        return {option: named.get(option, Decimal(0)) for option in ("no", "yes")}
    options = measure.options if isinstance(measure, Choice | Checklist) else ()
    return {option.key: named.get(option.key, Decimal(0)) for option in options}


def _capped(rule: OptionsRule, points: Decimal) -> float:
    return float(points if rule.cap is None else min(points, rule.cap))


def compiled(rule: OptionsRule, measure: Measure) -> Callable[[Any], float]:
    """Prepare the score of an option, or of a set of options."""
    scores = _scores(rule, measure)
    if not isinstance(measure, Checklist):
        return {option: _capped(rule, points) for option, points in scores.items()}.__getitem__
    nothing = Decimal(0)
    return lambda ticked: _capped(rule, sum([scores[option] for option in ticked], nothing))


def discrete(rule: OptionsRule, measure: Measure) -> tuple[float, ...]:
    """Give the score of each option where one is chosen; nothing where several are ticked."""
    if isinstance(measure, Checklist):
        return ()
    return tuple(sorted({_capped(rule, points) for points in _scores(rule, measure).values()}))


def attainable(rule: OptionsRule, measure: Measure) -> tuple[float, float]:
    """Give the lowest and the highest score of any answer."""
    points = list(_scores(rule, measure).values())
    if isinstance(measure, Checklist):
        worst = sum((p for p in points if p < 0), Decimal(0))
        best = sum((p for p in points if p > 0), Decimal(0))
        return _capped(rule, worst), _capped(rule, best)
    return _capped(rule, min(points)), _capped(rule, max(points))
