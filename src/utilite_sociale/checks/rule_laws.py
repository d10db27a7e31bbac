"""What a package's scoring rule declares, tried on values of the measure."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from utilite_sociale.checks.answers import answers_of
from utilite_sociale.checks.problems import Issues, error
from utilite_sociale.model import Checklist, Measure, Quantity, Ratio
from utilite_sociale.scoring.custom import CustomRule, Observed
from utilite_sociale.scoring.numeric import domain_of
from utilite_sociale.vocabulary import Law

__all__ = ["TRIES", "check_rule_laws"]

TRIES = 200
"""Numbers on which a declaration is tried, the ends of the measure among them."""
MOST_OPTIONS = 8
SLACK = 1e-9


def check_rule_laws(path: str, rule: CustomRule, measure: Measure) -> Issues:
    """Refuse a rule that breaks what it declares, with the values and scores that show it."""
    try:
        broken = next(_broken(rule, measure), "")
    except Exception as problem:  # noqa: BLE001 - a package may raise anything
        broken = f"{type(problem).__name__}: {problem}"
    if broken:
        yield error("grid.rule_law_broken", path, rule=rule.type_name, example=broken)


def _broken(rule: CustomRule, measure: Measure) -> Iterator[str]:
    """Give what shows that a declaration is false."""
    low, high = rule.ends(measure)
    values = list(_values(measure))
    scored = [(value, rule.score(value, measure)) for value in values]
    for value, score in scored:
        if not math.isfinite(score) or not low - SLACK <= score <= high + SLACK:
            yield f"{_shown(value)} → {score:.6g} ∉ [{low:.6g}, {high:.6g}]"
    if not isinstance(measure, Checklist):
        for (value, score), (after, then) in pairwise(scored):
            falls = Law.RISING in rule.laws and then < score - SLACK
            if falls or (Law.FALLING in rule.laws and then > score + SLACK):
                yield f"{_shown(value)} → {score:.6g}, {_shown(after)} → {then:.6g}"
    if Law.TIGHT in rule.laws and not isinstance(measure, Quantity | Ratio):
        found = [score for _, score in scored]
        if abs(min(found) - low) > SLACK or abs(max(found) - high) > SLACK:
            yield f"tight: [{min(found):.6g}, {max(found):.6g}] ≠ [{low:.6g}, {high:.6g}]"


def _shown(value: Observed) -> str:
    if isinstance(value, Fraction):
        return f"{float(value):.6g}"
    return value if isinstance(value, str) else "+".join(sorted(value)) or "∅"


def _values(measure: Measure) -> Iterator[Observed]:
    """Give values of a measure in order: all of those that can be listed, else some."""
    keys = answers_of(measure)
    if isinstance(measure, Checklist):
        some = keys[:MOST_OPTIONS]
        for size in range(len(some) + 1):
            yield from (frozenset(ticked) for ticked in combinations(some, size))
    elif isinstance(measure, Quantity | Ratio):
        yield from _numbers(measure)
    else:
        yield from keys


def _numbers(measure: Quantity | Ratio) -> list[Fraction]:
    domain = domain_of(measure)
    low = Fraction(-1000) if domain.low is None else domain.low
    high = low + 2000 if domain.high is None else domain.high
    draw = random.Random(0)  # noqa: S311 - the same tries each time, nothing is secret
    drawn = {low + (high - low) * Fraction(draw.randrange(10**6), 10**6) for _ in range(TRIES)}
    whole = {Fraction(round(value)) for value in drawn}
    return sorted(value for value in {low, high, *drawn, *whole} if value in domain)
