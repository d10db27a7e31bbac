"""A second arithmetic, in exact fractions and by brute force, to hold the first one against.

It shares no code with ``scoring``: rules are read off their points, ranges are found by
trying many answers, intervals by trying every choice of low, high and out for each child.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import NamedTuple

from utilite_sociale.model import (
    AllOf,
    AnyOf,
    Assessment,
    Binary,
    BinaryEvidence,
    Checklist,
    ChecklistEvidence,
    ChoiceEvidence,
    EnterpriseGroup,
    Evidence,
    Grid,
    Indicator,
    KindIs,
    LevelsRule,
    Mean,
    MissingEvidence,
    Node,
    Not,
    OptionsRule,
    Ordinal,
    OrdinalEvidence,
    PiecewiseLinearRule,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
    StepsRule,
)
from utilite_sociale.vocabulary import Direction

__all__ = ["GONE", "Expected", "Voiced", "answers_to", "expected", "score_of", "voices_of"]

GONE = None
"""What a child is when it has left the calculation."""


class Voiced(NamedTuple):
    """What one voice is worth: a score, a range, or nothing where it has left."""

    score: Fraction | None
    low: Fraction | None
    high: Fraction | None
    may_leave: bool = False


_OUT = Voiced(None, None, None)


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


def answers_to(indicator: Indicator) -> list[object]:
    """Give answers among which each score that a rule can give is met, extremes included."""
    measure, rule = indicator.measure, indicator.rule
    if isinstance(measure, Ordinal):
        return [level.key for level in measure.levels]
    if isinstance(measure, Binary):
        return ["no", "yes"]
    if isinstance(measure, Checklist):
        keys = [option.key for option in measure.options]
        sizes = range(len(keys) + 1)
        return [frozenset(some) for size in sizes for some in combinations(keys, size)]
    if not isinstance(measure, Quantity | Ratio):
        return [option.key for option in measure.options]
    low, high = _bounds(measure)
    corners = getattr(rule, "cuts", None) or [point.value for point in rule.points]
    marks = sorted({Fraction(c) for c in corners} | {m for m in (low, high) if m is not None})
    tried = {mark + step for mark in marks for step in (-1, 0, 1)}
    tried |= {(below + above) / 2 for below, above in pairwise(marks)}
    whole = isinstance(measure, Quantity) and measure.integer
    tried |= {Fraction(math.floor(v)) for v in tried} | {Fraction(math.ceil(v)) for v in tried}
    return sorted(
        v
        for v in tried
        if (low is None or v >= low)
        and (high is None or v <= high)
        and (not whole or v.denominator == 1)
    )


def _bounds(measure: Quantity | Ratio) -> tuple[Fraction | None, Fraction | None]:
    if isinstance(measure, Ratio):
        top = Fraction(100 if measure.unit == "%" else 1)
        return Fraction(0), top if measure.part_of_whole else None
    low, high = (None if end is None else Fraction(end) for end in (measure.low, measure.high))
    return low, high


def score_of(indicator: Indicator, value: object) -> Fraction:
    """Give the score of an answer, by the definition of its rule."""
    rule = indicator.rule
    if isinstance(rule, LevelsRule):
        return Fraction({one.level: one.score for one in rule.scores}[value])
    if isinstance(rule, OptionsRule):
        points = {one.option: Fraction(one.score) for one in rule.scores}
        keys = [value] if isinstance(value, str) else value
        total = sum((points[key] for key in keys), Fraction(0))
        return total if rule.cap is None else min(total, Fraction(rule.cap))
    if isinstance(rule, StepsRule):
        passed = [value > cut or (value == cut and rule.closed == "lower") for cut in rule.cuts]
        return Fraction(rule.scores[sum(passed)])
    assert isinstance(rule, PiecewiseLinearRule)
    points = [(Fraction(p.value), Fraction(p.score)) for p in rule.points]
    inside = min(max(value, points[0][0]), points[-1][0])
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= inside <= x1:
            way = (inside - x0) / (x1 - x0)
            if rule.axis == "log":
                way = Fraction(math.log(inside / x0) / math.log(x1 / x0))
            return y0 + (y1 - y0) * way
    raise AssertionError


def _value(evidence: Evidence, indicator: Indicator) -> object:
    match evidence:
        case RatioEvidence(numerator=above, denominator=below):
            factor = 100 if indicator.measure.unit == "%" else 1
            return factor * Fraction(above) / Fraction(below)
        case QuantityEvidence(value=number):
            return Fraction(number)
        case OrdinalEvidence(value=key) | ChoiceEvidence(value=key):
            return key
        case BinaryEvidence(value=said):
            return "yes" if said else "no"
        case ChecklistEvidence(ticked=keys):
            return frozenset(keys)
    raise AssertionError


def _said(indicator: Indicator, assessment: Assessment) -> dict[str, Evidence]:
    """Give the last word of each voice: corrections applied, latest period."""
    replaced = {item.replaces for item in assessment.evidence}
    last: dict[str, Evidence] = {}
    for item in assessment.evidence:
        if item.about == indicator.key and item.id not in replaced:
            before = last.get(item.voice)
            end = (item.period or assessment.period).end
            if before is None or (before.period or assessment.period).end < end:
                last[item.voice] = item
    return last


def voices_of(indicator: Indicator, assessment: Assessment) -> dict[str, Voiced]:
    """Give what each voice that enters the score of an indicator is worth."""
    said = _said(indicator, assessment)
    if indicator.voices is None:
        return {v: _voiced(indicator, e) for v, e in (said or {"": None}).items()}
    rule = indicator.voices
    unnamed = said.get("")
    shared = unnamed if isinstance(unnamed, MissingEvidence) else None
    names = [rule.lead] if rule.combine == "lead" else rule.expected
    return {name: _voiced(indicator, said.get(name, shared)) for name in names}


def _unproved(evidence: Evidence) -> bool:
    return not evidence.source and not isinstance(evidence, MissingEvidence)


def _voiced(indicator: Indicator, evidence: Evidence | None) -> Voiced:
    scores = [score_of(indicator, value) for value in answers_to(indicator)]
    low, high = min(scores), max(scores)
    leaves = indicator.not_applicable_allowed or isinstance(indicator.measure, Ratio)
    unknown = Voiced(None, low, high, leaves)
    if evidence is None or (indicator.evidence_required and _unproved(evidence)):
        return unknown
    if isinstance(evidence, MissingEvidence):
        return _OUT if evidence.state == "not_applicable" else unknown
    if isinstance(evidence, RatioEvidence) and evidence.denominator == 0:
        return _OUT
    if isinstance(evidence, RatioEvidence) and None in (evidence.numerator, evidence.denominator):
        nothing = score_of(indicator, Fraction(0))
        if evidence.numerator == 0:
            return Voiced(None, nothing, nothing, may_leave=True)
        return Voiced(None, low, high)
    score = score_of(indicator, _value(evidence, indicator))
    return Voiced(score, score, score)


def _combined(combine: str, scores: list[Fraction]) -> Fraction:
    ordered, middle = sorted(scores), len(scores) // 2
    if combine == "median" and len(scores) % 2:
        return ordered[middle]
    if combine == "median":
        return (ordered[middle - 1] + ordered[middle]) / 2
    return sum(scores, Fraction(0)) / len(scores)


def _indicator(indicator: Indicator, assessment: Assessment, policy: str) -> Expected:
    if indicator.rule is None or indicator.direction is Direction.NONE:
        return Expected("descriptive or missing")
    voices = voices_of(indicator, assessment)
    left = [voice for voice in voices.values() if voice.low is not None]
    if not left:
        return Expected("leaves")
    written = None if indicator.floor_score is None else Fraction(indicator.floor_score)
    known = [voice.score for voice in left if voice.score is not None]
    silent = [voice for voice in left if voice.score is None]
    worst = [v.low if written is None else min(max(written, v.low), v.high) for v in silent]
    combine = None if indicator.voices is None else str(indicator.voices.combine)
    ends = [[v.low, v.high, *([GONE] if v.may_leave else [])] for v in left]
    if combine is None:
        low, high = min(v.low for v in left), max(v.high for v in left)
        floor = min(known + worst)
    else:
        stays = [[s for s in some if s is not GONE] for some in product(*ends)]
        reached = [_combined(combine, some) for some in stays if some]
        low, high = min(reached), max(reached)
        floor = _combined(combine, known + worst)
    base = Expected(
        "missing",
        low=low,
        high=high,
        coverage=Fraction(len(known), len(left)),
        may_leave=all(voice.may_leave for voice in left),
        floor=floor,
    )
    if not known or (worst and policy == "propagate"):
        return base
    counted = known + (worst if policy == "floor" else [])
    if combine is None and len(counted) > 1:
        return base._replace(reason="voices")
    score = counted[0] if combine is None else _combined(combine, counted)
    return base._replace(reason="scored", score=score, any_scored=True)


def applies(condition: object, assessment: Assessment) -> bool | None:
    """Tell whether a condition holds; nothing where a fact is missing."""
    subject = assessment.subject
    if condition is None:
        return True
    if isinstance(condition, KindIs):
        met = bool(set(subject.kinds) & set(condition.one_of))
        return met or (False if subject.kinds else None)
    if isinstance(condition, Not):
        inner = applies(condition.of, assessment)
        return None if inner is None else not inner
    if isinstance(condition, AllOf | AnyOf):
        truths = [applies(part, assessment) for part in condition.of]
        decisive = isinstance(condition, AnyOf)
        if decisive in truths:
            return decisive
        return None if None in truths else not decisive
    met = bool(set(subject.reach) & set(condition.departements))
    stated = bool(subject.reach)
    if isinstance(subject, EnterpriseGroup) and not subject.departements:
        stated = all(member.departements for member in subject.members)
    return met or (False if stated else None)


def _mean(pairs: list[tuple[Fraction, Fraction]]) -> Fraction:
    return sum(s * w for s, w in pairs) / sum(w for _, w in pairs)


class _Oracle:
    def __init__(self, grid: Grid, assessment: Assessment) -> None:
        self.grid, self.assessment = grid, assessment
        self.found: dict[str, Expected] = {}

    def node(self, path: str, inherited: tuple[str, object]) -> Expected:
        element = self.grid.elements[path]
        holds = applies(element.applies_to, self.assessment)
        if holds is False:
            return Expected("leaves")
        if isinstance(element, Indicator):
            given = _indicator(element, self.assessment, inherited[0])
        else:
            given = self.combined(element, path, self.stated(element, inherited))
        if holds is None and given.low is not None:
            under = given.any_scored and isinstance(element, Node)
            given = given._replace(reason="doubt", score=None, may_leave=True, any_scored=under)
        return given

    @staticmethod
    def stated(node: Node, above: tuple[str, object]) -> tuple[str, object]:
        return str(node.missing or above[0]), node.minimum_coverage or above[1]

    def inherited(self, path: str) -> tuple[str, object]:
        stated = (str(self.grid.missing), self.grid.minimum_coverage)
        keys = path.split(".")[:-1]
        for depth in range(len(keys)):
            stated = self.stated(self.grid.elements[".".join(keys[: depth + 1])], stated)
        return stated

    def children(self, node: Node, path: str) -> list[str]:
        own = [f"{path}.{child.key}" for child in (*node.criteria, *node.indicators)]
        return own + [self.grid.path(key) for key in node.uses]

    def combined(self, node: Node, path: str, stated: tuple[str, object]) -> Expected:
        pairs = []
        for child in self.children(node, path):
            given = self.found.setdefault(child, self.node(child, self.inherited(child)))
            pairs.append((given, Fraction(self.grid.elements[child].weight)))
        return self.aggregated(node.aggregation, pairs, stated)

    @staticmethod
    def aggregated(
        aggregation: object, pairs: list[tuple[Expected, Fraction]], stated: tuple[str, object]
    ) -> Expected:
        policy, minimum = stated
        left = [(given, weight) for given, weight in pairs if given.low is not None and weight]
        some = any(given.any_scored for given, _ in left)
        if not isinstance(aggregation, Mean) or not left:
            reason = "empty" if isinstance(aggregation, Mean) else "profile"
            return Expected(reason, any_scored=some)
        choices = []
        for given, weight in left:
            ends = [(given.low, weight), (given.high, weight)]
            choices.append([*ends, GONE] if given.may_leave else ends)
        taken = [[part for part in some_ if part is not GONE] for some_ in product(*choices)]
        reached = [_mean(parts) for parts in taken if parts]
        coverage = _mean([(given.coverage, weight) for given, weight in left])
        known = [(given.score, weight) for given, weight in left if given.score is not None]
        worst = [(g.floor if g.score is None else g.score, weight) for g, weight in left]
        base = Expected(
            "nothing",
            low=min(reached),
            high=max(reached),
            coverage=coverage,
            may_leave=all(given.may_leave for given, _ in left),
            floor=_mean(worst),
            any_scored=some,
        )
        measured = Fraction(len(known), len(left)) if minimum.of == "children" else coverage
        if not some:
            return base
        if measured < Fraction(minimum.share):
            return base._replace(reason="coverage")
        if policy == "propagate" and len(known) < len(left):
            return base._replace(reason="missing children")
        if policy == "rescale" and not known:
            return base
        score = _mean(worst if policy == "floor" else known)
        return base._replace(reason="scored", score=score, any_scored=True)

    def whole(self) -> dict[str, Expected]:
        top = (str(self.grid.missing), self.grid.minimum_coverage)
        paths = [register.key for register in self.grid.registers]
        for path in paths:
            self.found[path] = self.node(path, top)
        pairs = [(self.found[p], Fraction(self.grid.elements[p].weight)) for p in paths]
        total = self.aggregated(self.grid.total, pairs, top)
        return {**self.found, "": total}


def expected(grid: Grid, assessment: Assessment) -> dict[str, Expected]:
    """Give what each node that applies should be, by path; the total under the empty path."""
    return _Oracle(grid, assessment).whole()
