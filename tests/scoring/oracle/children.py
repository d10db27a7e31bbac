"""How children are brought, limited and counted, one at a time."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from utilite_sociale_exemple.aggregations import Gap

from tests.scoring.oracle.aggregations import Part, blend, guarded, of_table, placed
from tests.scoring.oracle.conditions import Conditions
from tests.scoring.oracle.expected import Child
from tests.scoring.oracle.voices import GONE
from utilite_sociale.model import DecisionTable, Scale, Sum
from utilite_sociale.scoring import CustomAggregation

__all__ = ["bringing", "ends_of", "limit", "may_leave", "tops_of", "valued", "wide"]


def bringing(inner: object, child: Child, scale: Scale | None) -> object:
    if inner.rescale is None:
        return lambda score: score
    (start, end), low, high = child.range, Fraction(scale.low), Fraction(scale.high)

    def line(score: Fraction) -> Fraction:
        return low + (high - low) * ((score - start) / (end - start) if end != start else 0)

    return line


def ends_of(child: Child, weight: Fraction, line: object, inner: object) -> list[object]:
    ends = {line(child.given.low), line(child.given.high)}
    tops = set(child.given.tops[1:]) if isinstance(inner, Sum) and inner.out_of else {Fraction(0)}
    parts = [Part(child.key, end, weight, top, "") for end in ends for top in tops]
    return [*parts, *([GONE] if child.given.may_leave else [])]


def wide(inner: object, left: list[Child], scale: Scale | None) -> set[Fraction]:
    """Give the ends declared by what has no direction, as soon as one child is not known."""
    if isinstance(inner, Gap) and any(child.given.low != child.given.high for child in left):
        return {Fraction(scale.low), Fraction(scale.high)}
    return set()


def may_leave(inner: object, left: list[Child], inputs: list[str]) -> bool:
    if isinstance(inner, DecisionTable):
        left = [child for child in left if child.key in inputs]
    if isinstance(inner, Sum) and inner.out_of:
        return not any(c.given.tops[1] for c in left if not c.given.may_leave)
    return all(child.given.may_leave for child in left)


def valued(inner: object, parts: list[Part], inputs: list[str], scale: Scale | None) -> Fraction:
    if isinstance(inner, DecisionTable):
        held = {part.child: part.level for part in parts}
        return of_table(inner, tuple(held.get(key, "sans_objet") for key in inputs), scale)
    value = blend(inner, parts, scale)
    return Fraction(0) if value is None else value


def limit(
    way: object,
    score: Fraction,
    levels: dict[str, str],
    conditions: Conditions,
    left: list[Child],
) -> Fraction:
    """Apply the guards that act for sure, the innermost first."""
    possible = {c.key: [*c.levels(), *(["sans_objet"] if c.given.may_leave else [])] for c in left}
    sure = {**possible, **{key: [held] for key, held in levels.items()}}
    (limited,) = guarded(way, {score}, sure, conditions, sure=True)
    return limited


def tops_of(inner: object, pairs: list[tuple], scale: Scale | None) -> tuple[Fraction, ...]:
    """Give the points obtainable: if all applies, the fewest, the most."""
    zero = Fraction(0)
    if isinstance(inner, Sum) and inner.out_of is None:
        whole = sum((w * c.given.tops[0] for c, w, _ in pairs), zero)
        fewest = sum((w * c.given.tops[1] for c, w, _ in pairs if not c.given.may_leave), zero)
        most = sum((w * c.given.tops[2] for c, w, _ in pairs), zero)
        return tuple(max(placed(inner, top, zero, scale), zero) for top in (whole, fewest, most))
    if isinstance(inner, Sum):
        top = Fraction(scale.high)
        top = top if inner.at_most is None else min(top, Fraction(inner.at_most))
        return (max(top, zero),) * 3
    if isinstance(inner, DecisionTable):
        rows = [row.level for row in inner.rows] + [inner.default] * bool(inner.default)
        places = {one.key: Fraction(one.at_least) for one in scale.levels}
        stated = [Fraction(row.score) for row in inner.rows if row.score is not None]
        implied = [row.level for row in inner.rows if row.score is None]
        del rows
        implied += [inner.default] if inner.default else []
        return (max(*stated, *(places[key] for key in implied), zero),) * 3
    if isinstance(inner, CustomAggregation):
        return (max(Fraction(scale.high), zero),) * 3
    tops = []
    for some in product(
        *(
            [Part(c.key, t, w, zero, "") for t in set(c.given.tops[1:])]
            + ([GONE] if c.given.may_leave else [])
            for c, w, _ in pairs
        )
    ):
        taken = [part for part in some if part is not GONE]
        if taken:
            tops.append(blend(inner, taken, scale))
    whole = blend(inner, [Part(c.key, c.given.tops[0], w, zero, "") for c, w, _ in pairs], scale)
    return whole, min(tops), max(tops)
