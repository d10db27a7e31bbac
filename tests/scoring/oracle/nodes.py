"""Nodes: every choice of low, high and out for each child is tried, and every way in doubt."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from tests.scoring.oracle.aggregations import Part, blend, guarded, of_table, placed, unwrapped
from tests.scoring.oracle.children import bringing, ends_of, limit, may_leave, tops_of, valued, wide
from tests.scoring.oracle.conditions import Conditions
from tests.scoring.oracle.expected import Child, Expected, Stated, indicator
from tests.scoring.oracle.rules import answers_to, categories, rules_of, score_by
from tests.scoring.oracle.voices import GONE
from utilite_sociale.model import (
    Assessment,
    DecisionTable,
    Grid,
    Indicator,
    NoAggregation,
    Node,
    Scale,
    Sum,
)

__all__ = ["Expected", "expected"]

MOST_WEIGHTS = 256


class _Oracle:
    def __init__(self, grid: Grid, assessment: Assessment) -> None:
        self.grid, self.conditions = grid, Conditions(grid, assessment)
        self.top = Stated(str(grid.missing), grid.minimum_coverage, grid.scale)
        self.found: dict[str, Expected] = {}

    def inherited(self, path: str) -> Stated:
        stated, keys = self.top, path.split(".")[:-1]
        for depth in range(len(keys)):
            stated = stated.under(self.grid.elements[".".join(keys[: depth + 1])])
        return stated

    def of(self, path: str) -> Expected:
        """Give a node of the main reading, as it stands where it is declared."""
        if path not in self.found:
            element = self.grid.elements[path]
            self.found[path] = self.node(element, path, self.inherited(path))
        return self.found[path]

    def node(self, element: object, path: str, above: Stated) -> Expected:
        holds = self.conditions.holds(element.applies_to)
        if holds is False:
            return Expected("leaves")
        if isinstance(element, Indicator):
            given = indicator(element, self.conditions, above.policy)
        else:
            stated = above.under(element)
            children = self.children(element, path, stated)
            ways = self.conditions.chosen(element.aggregation)
            given = self.put_together(ways, children, stated)
        if holds is None and given.low is not None:
            under = given.any_scored and isinstance(element, Node)
            given = given._replace(reason="doubt", score=None, may_leave=True, any_scored=under)
        return given

    def children(self, node: Node, path: str, stated: Stated) -> list[Child]:
        own = [(e, f"{path}.{e.key}", stated) for e in (*node.criteria, *node.indicators)]
        used = [(self.grid[k], self.grid.path(k), None) for k in node.uses]
        return [self.child(*one) for one in (*own, *used)]

    def child(self, element: object, path: str, stated: Stated | None) -> Child:
        main = path in self.grid.elements
        given = self.of(path) if main else self.node(element, path, stated)
        scale = (self.inherited(path) if main else stated).under(element).scale
        if main and not isinstance(element, Indicator):
            self.walk(element, path)
        ends = (Fraction(0), Fraction(0))
        if isinstance(element, Indicator):
            scores = [
                score_by(rule, element.measure, value)
                for rule in rules_of(element)
                for value in answers_to(element)
            ]
            ends = (min(scores), max(scores)) if scores else ends
        elif scale is not None:
            ends = (Fraction(scale.low), Fraction(scale.high))
        categorical = categories(element.measure) if isinstance(element, Indicator) else []
        return Child(
            element.key,
            given,
            tuple(Fraction(weight) for weight in self.conditions.chosen(element.weight)),
            ends,
            scale,
            tuple(categorical),
        )

    def walk(self, element: Node, path: str) -> None:
        for inner in (*element.criteria, *element.indicators):
            self.of(f"{path}.{inner.key}")
            if isinstance(inner, Node):
                self.walk(inner, f"{path}.{inner.key}")

    def put_together(self, ways: list[object], children: list[Child], stated: Stated) -> Expected:
        left = [c for c in children if c.given.low is not None and any(c.weights)]
        some = any(child.given.any_scored for child in left)
        profile = [isinstance(unwrapped(way), NoAggregation) for way in ways]
        if profile == [True]:
            return Expected("profile", any_scored=some)
        if not left:
            return Expected("empty", any_scored=some)
        weights = list(product(*(child.weights for child in left)))
        keys = [child.key for child in children]
        if len(ways) == 1 and len(weights) == 1:
            return self.one_way(ways[0], left, weights[0], stated, keys)._replace(any_scored=some)
        if len(weights) > MOST_WEIGHTS:
            ends = (Fraction(stated.scale.low), Fraction(stated.scale.high))
            return Expected("doubt", None, *ends, Fraction(0), may_leave=True, any_scored=some)
        tried = []
        for way in ways:
            for chosen in weights:
                pairs = [(c, w) for c, w in zip(left, chosen, strict=True) if w]
                if isinstance(unwrapped(way), NoAggregation) or not pairs:
                    tried.append(Expected("leaves"))
                    continue
                kept, given = zip(*pairs, strict=True)
                tried.append(self.one_way(way, list(kept), given, stated, keys))
        there = [one for one in tried if one.low is not None]
        if not there:
            return Expected("empty", any_scored=some)
        return Expected(
            "doubt",
            low=min(one.low for one in there),
            high=max(one.high for one in there),
            coverage=min(one.coverage for one in there),
            may_leave=any(one.may_leave for one in there) or len(there) < len(tried),
            floor=min(one.floor for one in there),
            any_scored=some,
            scores=frozenset().union(*(one.scores for one in there))
            if all(one.scores for one in there)
            else frozenset(),
            tops=(
                max(one.tops[0] for one in there),
                min(one.tops[1] for one in there),
                max(one.tops[2] for one in there),
            ),
        )

    def one_way(  # noqa: C901, PLR0911 - the whole of the arithmetic, in one place
        self,
        way: object,
        left: list[Child],
        weights: tuple[Fraction, ...],
        stated: Stated,
        keys: list[str],
    ) -> Expected:
        """Put children together in one way, each with one weight."""
        inner, scale = unwrapped(way), stated.scale
        bring = [bringing(inner, child, scale) for child in left]
        pairs = list(zip(left, weights, bring, strict=True))
        known = [
            Part(
                c.key,
                line(c.given.score),
                w,
                c.given.tops[0],
                c.level(c.given.score, floored=False),
            )
            for c, w, line in pairs
            if c.given.score is not None
        ]
        worst = [
            Part(c.key, line(v), w, c.given.tops[0], c.level(v, floored=c.given.score is None))
            for c, w, line in pairs
            for v in [c.given.floor if c.given.score is None else c.given.score]
        ]
        levels = {c.key: c.levels() for c in left}
        possible = {
            c.key: [*levels[c.key], *(["sans_objet"] if c.given.may_leave else [])] for c in left
        }
        columns = [
            possible.get(key, ["sans_objet"]) for key in getattr(inner, "inputs", ()) or keys
        ]
        inputs = list(getattr(inner, "inputs", ()) or keys)
        reached = wide(inner, left, scale)
        if isinstance(inner, DecisionTable):
            combos = [c for c in product(*columns) if set(c) != {"sans_objet"}]
            reached = {of_table(inner, combo, scale) for combo in combos}
        else:
            for some in product(*(ends_of(c, w, line, inner) for c, w, line in pairs)):
                taken = [part for part in some if part is not GONE]
                value = blend(inner, taken, scale) if taken else None
                if value is not None:
                    reached.add(value)
        if not reached:
            return Expected("leaves")
        limited = set(guarded(way, reached, possible, self.conditions, sure=False))
        coverage = self.coverage(inner, pairs)
        of_worst = valued(inner, worst, inputs, scale)
        floor_parts = {part.child: part.level for part in worst}
        listed = isinstance(inner, DecisionTable)
        floor = limit(way, of_worst, floor_parts, self.conditions, left)
        base = Expected(
            "nothing",
            low=min(limited),
            high=max(limited),
            coverage=coverage,
            may_leave=may_leave(inner, left, inputs),
            floor=floor,
            scores=frozenset(limited) if listed else frozenset(),
            tops=tops_of(inner, pairs, scale),
        )
        measured = Fraction(len(known), len(left)) if stated.minimum.of == "children" else coverage
        if not any(child.given.any_scored for child in left):
            return base
        if measured < Fraction(stated.minimum.share):
            return base._replace(reason="coverage")
        if stated.policy == "propagate" and len(known) < len(left):
            return base._replace(reason="missing children")
        if stated.policy == "rescale" and not known:
            return base
        if stated.policy == "floor":
            return base._replace(reason="scored", score=floor)
        score = self.known_score(inner, known, pairs, reached, scale)
        if score is None:
            return base._replace(reason="several" if listed else "nothing")
        score = limit(way, score, {p.child: p.level for p in known}, self.conditions, left)
        return base._replace(reason="scored", score=score)

    @staticmethod
    def known_score(
        inner: object, known: list[Part], pairs: list[tuple], reached: set, scale: Scale | None
    ) -> Fraction | None:
        if isinstance(inner, DecisionTable):
            return next(iter(reached)) if len(reached) == 1 else None
        if isinstance(inner, Sum):
            whole = sum((w * c.given.tops[0] for c, w, _ in pairs), Fraction(0))
            part = sum((p.weight * p.top for p in known), Fraction(0))
            got = sum((p.weight * p.score for p in known), Fraction(0))
            if len(known) < len(pairs):
                if not part:
                    return None
                got = got * whole / part
            return placed(inner, got, whole, scale)
        return blend(inner, known, scale)

    @staticmethod
    def coverage(inner: object, pairs: list[tuple]) -> Fraction:
        weights = [w for _, w, _ in pairs]
        if isinstance(inner, Sum):
            points = [w * c.given.tops[0] for c, w, _ in pairs]
            weights = points if any(points) else weights
        shares = [c.given.coverage for c, _, _ in pairs]
        return sum(w * s for w, s in zip(weights, shares, strict=True)) / sum(weights)

    def whole(self) -> dict[str, Expected]:
        for path in self.grid.elements:
            self.of(path)
        registers = [self.child(r, r.key, None) for r in self.grid.registers]
        total = self.grid.total or NoAggregation()
        found = {**self.found, "": self.put_together([total], registers, self.top)}
        for view in self.grid.views:
            for register in view.registers:
                path = f"{view.key}.{register.key}"
                found[path] = self.node(register, path, self.top)
        return found


def expected(grid: Grid, assessment: Assessment) -> dict[str, Expected]:
    """Give what each node that applies should be, by path; the total under the empty path."""
    return _Oracle(grid, assessment).whole()
