"""Aggregations that fit the children of a node and its scale."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen
from hypothesis import reject
from utilite_sociale_exemple.aggregations import Gap, Rounded

from tests.strategies.conditions import Facts, condition
from tests.strategies.draws import one_in, pick
from utilite_sociale.model import (
    Aggregation,
    AggregationCase,
    Binary,
    Choice,
    Criterion,
    DecisionTable,
    GeometricMean,
    Guard,
    HarmonicMean,
    Indicator,
    Maximum,
    Mean,
    Median,
    Minimum,
    Ordinal,
    PowerMean,
    Scale,
    ScoringRule,
    Sum,
    TableRow,
)
from utilite_sociale.scoring import attainable

if TYPE_CHECKING:
    from hypothesis import strategies as st

__all__ = ["ALL", "Placed", "aggregation", "one_aggregation"]

MEANS = (Mean, Minimum, Maximum, Median, GeometricMean, HarmonicMean, PowerMean)
ALL = (*MEANS, Sum, DecisionTable, Guard, Rounded, Gap)
"""Every aggregation that a node may have, those of the example package included."""
EXPONENTS = tuple(map(Decimal, ("2", "0.5", "-2", "0", "1")))


@frozen
class Placed:
    """A child, and the scale on which it stands.

    Attributes:
        element: the child.
        scale: its scale.
    """

    element: Criterion | Indicator
    scale: Scale

    @property
    def flat(self) -> bool:
        """Whether it brings one score only."""
        if isinstance(self.element, Criterion):
            return False
        ends = self.ends
        return not ends or min(e[0] for e in ends) == max(e[1] for e in ends)

    @property
    def ends(self) -> list[tuple[float, float]]:
        """The lowest and the highest score of each of its cases."""
        if isinstance(self.element, Criterion):
            return [(float(self.scale.low), float(self.scale.high))]
        return [attainable(rule, self.element.measure) for rule in _rules(self.element)]

    @property
    def gains(self) -> bool:
        """Whether it can obtain points."""
        return self.counts and any(high > 0 for _, high in self.ends)

    @property
    def values(self) -> list[str]:
        """What a table reads of it, if it can; nothing where it cannot."""
        element = self.element
        if isinstance(element, Criterion) or not isinstance(
            element.measure, Ordinal | Choice | Binary
        ):
            scored = isinstance(element, Criterion) or bool(_rules(element))
            return [level.key for level in self.scale.levels] if scored else []
        if element.voices is not None and element.voices.combine != "lead":
            return []
        if isinstance(element.measure, Binary):
            return ["no", "yes"]
        options = (
            element.measure.levels
            if isinstance(element.measure, Ordinal)
            else element.measure.options
        )
        return [option.key for option in options]

    @property
    def counts(self) -> bool:
        """Whether it always has a weight."""
        weight = self.element.weight
        return all(case.value for case in weight) if isinstance(weight, tuple) else bool(weight)


def _rules(indicator: Indicator) -> list[ScoringRule]:
    if isinstance(indicator.rule, tuple):
        return [case.value for case in indicator.rule]
    return [] if indicator.rule is None else [indicator.rule]


def aggregation(
    draw: st.DrawFn,
    scale: Scale,
    children: Sequence[Placed],
    facts: Facts,
    kinds: Sequence[type[Aggregation]],
) -> Any:
    """Draw an aggregation, sometimes one that depends on facts."""
    first = one_aggregation(draw, scale, children, facts, kinds)
    if not facts.cases or not one_in(draw, 8):
        return first
    other = one_aggregation(draw, scale, children, facts, kinds)
    case = AggregationCase(value=first, when=condition(draw, facts))
    return (case, AggregationCase(value=other))


def one_aggregation(
    draw: st.DrawFn,
    scale: Scale,
    children: Sequence[Placed],
    facts: Facts,
    kinds: Sequence[type[Aggregation]],
) -> Aggregation:
    """Draw an aggregation among some kinds; a mean where none of them fits."""
    others = {(child.scale.low, child.scale.high) for child in children} - {(scale.low, scale.high)}
    if others and _flat(children):
        reject()
    fitting = [kind for kind in kinds if _fits(kind, scale, children)] or [Mean]
    kind = pick(draw, [fitting[0], *fitting])
    rescale = "linear" if others or (one_in(draw, 6) and not _flat(children)) else None
    return _of_kind(draw, kind, scale, children, facts, kinds, rescale)


def _flat(children: Sequence[Placed]) -> bool:
    return any(child.flat for child in children)


def _fits(kind: type[Aggregation], scale: Scale, children: Sequence[Placed]) -> bool:
    if kind in (GeometricMean, HarmonicMean, PowerMean):
        return scale.low >= 0
    if kind is DecisionTable:
        return 0 < len(children) <= 3 and all(c.values and c.counts for c in children)
    return True


def _of_kind(  # noqa: PLR0913, PLR0917 - one drawing is all of these
    draw: st.DrawFn,
    kind: type[Aggregation],
    scale: Scale,
    children: Sequence[Placed],
    facts: Facts,
    kinds: Sequence[type[Aggregation]],
    rescale: str | None,
) -> Aggregation:
    if kind is Sum:
        gains = any(child.gains for child in children)
        out_of = pick(draw, [None, "obtainable" if gains else None])
        return Sum(at_least=scale.low, at_most=scale.high, out_of=out_of)
    if kind is DecisionTable:
        return _table(draw, scale, children)
    if kind is Guard:
        inner = [one for one in kinds if one is not Guard and _fits(one, scale, children)] or [Mean]
        around = _of_kind(draw, pick(draw, inner), scale, children, facts, kinds, rescale)
        return _guard(draw, scale, children, facts, around)
    return kind(rescale=rescale, **_own_fields(draw, kind, scale))


def _own_fields(draw: st.DrawFn, kind: type[Aggregation], scale: Scale) -> dict[str, Any]:
    """Draw what an aggregation states beside its rescaling."""
    if kind is PowerMean:
        return {"exponent": pick(draw, EXPONENTS)}
    if kind is Rounded:
        around = pick(draw, [Mean, Minimum, Maximum, Median])()
        return {"around": around, "decimals": pick(draw, [0, 1])}
    return {"size": int(scale.high)} if kind is Gap else {}


def _table(draw: st.DrawFn, scale: Scale, children: Sequence[Placed]) -> DecisionTable:
    """Draw a table with a few rows and a default."""
    columns = [["*", *child.values, "sans_objet"] for child in children]
    levels = list(scale.levels)
    rows = []
    for _ in range(pick(draw, [2, 1, 3, 4])):
        level = pick(draw, levels)
        score = level.at_least if one_in(draw, 3) else None
        if one_in(draw, 3):
            score = level.at_least + Decimal("0.125")
        when = tuple(pick(draw, column) for column in columns)
        rows.append(TableRow(when=when, level=level.key, score=score))
    inputs = tuple(child.element.key for child in children)
    return DecisionTable(inputs=inputs, rows=rows, default=pick(draw, levels).key)


def _guard(
    draw: st.DrawFn, scale: Scale, children: Sequence[Placed], facts: Facts, around: Aggregation
) -> Guard:
    """Draw a limit on a condition, or on the level of a child."""
    quarters = [scale.low + Decimal(n) / 4 for n in range(int(4 * (scale.high - scale.low)) + 1)]
    given = {"around": around, "effect": pick(draw, ["ceiling", "floor", "score"])}
    given["score"] = pick(draw, quarters)
    read = [child for child in children if child.values and child.counts]
    if read and one_in(draw, 2):
        child = pick(draw, read)
        values = [*child.values, "sans_objet"]
        start = pick(draw, range(len(values)))
        return Guard(child=child.element.key, levels=tuple(values[start : start + 2]), **given)
    return Guard(when=condition(draw, facts), **given)
