"""What a node should be, and what its parent may look at."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from tests.scoring.oracle.conditions import Conditions
from tests.scoring.oracle.rules import answers_to, categories, score_by
from tests.scoring.oracle.voices import combined, judged, voices_of
from utilite_sociale.model import Indicator, Node, Scale
from utilite_sociale.vocabulary import Direction

__all__ = ["Child", "Expected", "Stated", "indicator", "level"]


class Expected(NamedTuple):
    """What one node should be."""

    reason: str
    score: Fraction | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    coverage: Fraction | None = None
    may_leave: bool = False
    floor: Fraction = Fraction(0)
    any_scored: bool = False
    scores: frozenset[Fraction] = frozenset()
    answers: frozenset[str] = frozenset()
    held: str = ""
    floored: str = ""
    tops: tuple[Fraction, Fraction, Fraction] = (Fraction(0),) * 3


class Stated(NamedTuple):
    """What is inherited."""

    policy: str
    minimum: object
    scale: Scale | None

    def under(self, element: object) -> Stated:
        if not isinstance(element, Node):
            return self
        return Stated(
            str(element.missing or self.policy),
            element.minimum_coverage or self.minimum,
            element.scale or self.scale,
        )


class Child(NamedTuple):
    """A child with all that its parent may look at."""

    key: str
    given: Expected
    weights: tuple[Fraction, ...]
    range: tuple[Fraction, Fraction]
    scale: Scale | None
    categorical: tuple[str, ...]

    def levels(self) -> list[str]:
        """Give the levels or answers that it may still have."""
        if self.categorical:
            return [key for key in self.categorical if key in self.given.answers]
        if self.scale is None or not self.scale.levels:
            return []
        if self.given.scores:
            return list(dict.fromkeys(level(self.scale, s) for s in sorted(self.given.scores)))
        keys = [one.key for one in self.scale.levels]
        first, last = level(self.scale, self.given.low), level(self.scale, self.given.high)
        return keys[keys.index(first) : keys.index(last) + 1]

    def level(self, score: Fraction, *, floored: bool) -> str:
        """Give the level that holds its score, or its answer."""
        if self.categorical:
            return self.given.floored if floored else self.given.held
        return level(self.scale, score) if self.scale is not None and self.scale.levels else ""


def level(scale: Scale, score: Fraction) -> str:
    slack = (Fraction(scale.high) - Fraction(scale.low)) / 10**9
    held = [one.key for one in scale.levels if Fraction(one.at_least) <= score + slack]
    return held[-1] if held else scale.levels[0].key


def indicator(asked: Indicator, grid: Conditions, policy: str) -> Expected:
    rules = grid.chosen(asked.rule) if asked.rule is not None else []
    if not rules or asked.direction is Direction.NONE:
        return Expected("descriptive or missing")
    voices = voices_of(asked, grid.assessment, rules)
    left = [voice for voice in voices.values() if voice.low is not None]
    if not left:
        return Expected("leaves")
    made = judged(asked, left)
    known, worst = made["known"], made["worst"]
    open_rules = [voice for voice in left if voice.open_rule]
    apart = asked.voices is None or str(asked.voices.combine) == "lead"
    listable = (apart or len(left) == 1) and all(voice.scores for voice in left)
    bests = [_best(rule, asked) for rule in rules]
    answers = frozenset().union(*(voice.answers for voice in left))
    keys = categories(asked.measure)
    held = next((key for key in keys if key in answers), "")
    base = Expected(
        "missing",
        low=made["low"],
        high=made["high"],
        coverage=Fraction(len(known) + len(open_rules), len(left)),
        may_leave=all(voice.may_leave for voice in left),
        floor=made["floor"],
        scores=frozenset(s for v in left for s in v.scores) if listable else frozenset(),
        answers=answers,
        held=held,
        floored=_floored(asked, rules[0], [k for k in keys if k in answers], made["floor"]),
        tops=(max(bests), min(bests), max(bests)),
    )
    if open_rules:
        return base._replace(reason="doubt")
    if not known or (worst and policy == "propagate"):
        return base
    combine = None if asked.voices is None else str(asked.voices.combine)
    counted = known + (worst if policy == "floor" else [])
    if combine is None and len(counted) > 1:
        return base._replace(reason="voices")
    score = counted[0] if combine is None else combined(combine, counted)
    return base._replace(reason="scored", score=score, any_scored=True)


def _best(rule: object, indicator: Indicator) -> Fraction:
    scores = [score_by(rule, indicator.measure, value) for value in answers_to(indicator)]
    return max(*scores, Fraction(0))


def _floored(indicator: Indicator, rule: object, keys: list[str], floor: Fraction) -> str:
    """Give the first answer that has the floor score, else that of the lowest score."""
    scores = {key: score_by(rule, indicator.measure, key) for key in keys}
    same = [key for key in keys if scores[key] == floor]
    return (same or sorted(keys, key=scores.__getitem__) or [""])[0]
