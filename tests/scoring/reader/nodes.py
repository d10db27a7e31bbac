"""A node read again: its method, its limits, its children, all that facts leave open."""

from __future__ import annotations

import math
import re
import statistics
from itertools import product
from typing import NamedTuple

from tests.scoring.reader.phrases import NUMBER
from tests.scoring.reader.text import Figures, Part, Reading, choices, weighted

__all__ = ["NodeReading"]

Weighted = tuple[Part, float]


class Limit(NamedTuple):
    """A guard, as its line says it."""

    effect: str
    limit: float
    acts: str
    child: str
    levels: tuple[str, ...]

    def on(self, score: float) -> float:
        """Limit a score."""
        if self.effect == "score":
            return self.limit
        return min(score, self.limit) if self.effect == "ceiling" else max(score, self.limit)

    def holds(self, possible: dict[str, list[str]]) -> str:
        """Tell whether it acts, where its child may be at these levels."""
        if not self.child:
            return self.acts
        met = [level in self.levels for level in possible.get(self.child, ["sans_objet"])]
        return "yes" if all(met) else "perhaps" if any(met) else "no"


class Way(NamedTuple):
    """A method, with its limits, the outermost first."""

    method: str
    limits: list[Limit]
    least: float
    most: float
    columns: list[str]
    rows: list[tuple[tuple[str, ...], float]]
    rescale: tuple[float, float] | None
    undirected: tuple[str, ...] = ()
    range: tuple[float, ...] = ()


class NodeReading(Reading):
    """Reads the explanation of a register, a criterion or the grid."""

    def figures(self) -> Figures:
        """Compute the figures again, in every way that facts leave open."""
        lines = self.list_after("children")
        if not lines:
            return Figures()
        children, ways = [self.child(line) for line in lines], self.ways()
        made = []
        for way, chosen in product(ways, product(*(c.weights for c in children))):
            kept = [(c, w) for c, w in zip(children, chosen, strict=True) if w]
            if kept and not way.method.startswith(self.say["method_none"]):
                made.append((*self.ends(way, kept), self.covered(way, kept)))
        made = [one for one in made if one[0] is not None]
        if not made:
            return Figures()
        low, high = min(one[0] for one in made), max(one[1] for one in made)
        coverage, score = min(one[2] for one in made), None
        if self.stated:
            (way,), kept = ways, [(c, c.weights[0]) for c in children]
            known = sum(child.score is not None for child in children)
            assert self.allows(known / len(children), coverage)
            score = self.scored(way, kept)
        return Figures(score, low, high, coverage)

    def child(self, line: str) -> Part:
        """Read the line of one child."""
        found = re.fullmatch(r"(\S+) [«“] ?(.*?) ?[»”] ?: ((?:\w+ )?(?:note|score) .*)", line)
        assert found is not None
        parts = found[3]
        scored = not parts.startswith(self.say["part_no_score"])
        inside = self.range_in(parts)
        assert inside is not None
        return Part(
            score=self.after("part_score", parts) if scored else None,
            low=inside[0],
            high=inside[1],
            coverage=self.after("coverage", parts) or 0.0,
            floor=self.after("counts_for", parts),
            may_leave=self.say["may_leave"] in parts,
            weights=self.weights(parts),
            key=found[1].rpartition(".")[2],
            level=self.word_after("level", parts),
            levels=self.possible_levels(parts),
            tops=self.tops(parts),
            scale=self.pair_after("on_scale", parts),
        )

    def weights(self, parts: str) -> tuple[float, ...]:
        """Read the weight, or those still possible."""
        number = NUMBER[self.lang]
        listed = rf"{number}(?:{self.say['or']}{number})*"
        found = re.search(rf"\b{self.say['weight']} ({listed})", parts)
        assert found is not None
        return tuple(self.numbers(found[1]))

    def word_after(self, phrase: str, parts: str) -> str:
        """Read a key that follows a word."""
        found = re.search(rf"\b{self.say[phrase]} (\w+)(?: ;|;|$)", parts)
        return found[1] if found else ""

    def possible_levels(self, parts: str) -> tuple[str, ...]:
        """Read the levels still possible."""
        found = re.search(rf"{self.say['possible_levels']}([^;]+?)(?: ;|;|$)", parts)
        return tuple(found[1].split(self.say["or"])) if found else ()

    def tops(self, parts: str) -> tuple[float, float, float]:
        """Read the points obtainable: if all applies, the fewest, the most."""
        number = NUMBER[self.lang]
        found = re.search(rf"{self.say['at_top']} ({number}) points(?: \(([^)]*)\))?", parts)
        if found is None:
            return 0.0, 0.0, 0.0
        top = self.number(found[1])
        low, high = self.numbers(found[2])[:2] if found[2] else (top, top)
        return top, low, high

    def pair_after(self, phrase: str, parts: str) -> tuple[float, float]:
        """Read two numbers that follow a phrase."""
        place = parts.find(self.say[phrase])
        if place < 0:
            return 0.0, 0.0
        low, high = self.numbers(parts[place:])[:2]
        return low, high

    def ways(self) -> list[Way]:
        """Read each method, with the limits that stand before it and the rows after it."""
        starts = self.every("method")
        before, found = 0, []
        for place, after in zip(starts, [*starts[1:], len(self.lines)], strict=True):
            limits = [self.limit(t) for t in self.lines[before:place] if self.is_limit(t)]
            end = next((i for i in range(place + 1, after) if self.is_limit(self.lines[i])), after)
            found.append(self.way(place, self.lines[place + 1 : end], limits))
            before = place + 1
        return found

    def is_limit(self, line: str) -> bool:
        """Tell whether a line is that of a guard."""
        return line.startswith(self.say["limit"])

    def way(self, place: int, lines: list[str], limits: list[Limit]) -> Way:
        """Read one method."""

        def number(phrase: str, default: float) -> float:
            said = [line for line in lines if line.startswith(self.say[phrase])]
            return self.numbers(said[0])[0] if said else default

        rescale = [line for line in lines if line.startswith(self.say["rescale"])]
        columns = [line for line in lines if line.startswith(self.say["columns"])]
        wide = [line for line in lines if line.startswith(self.say["undirected"])]
        named = wide[0].removeprefix(self.say["undirected"]).split(":")[0].strip() if wide else ""
        rows = [line.removeprefix("- ") for line in lines if " → " in line]
        return Way(
            method=self.lines[place],
            limits=limits,
            least=number("never_less", -math.inf),
            most=number("never_more", math.inf),
            columns=re.split(r" ?; ", columns[0].split(": ", 1)[1]) if columns else [],
            rows=[self.row(line) for line in rows if columns],
            rescale=tuple(self.numbers(rescale[0])[-2:]) if rescale else None,
            undirected=tuple(re.split(r" ?; ", named)) if wide else (),
            range=tuple(self.numbers(wide[0])[-2:]) if wide else (),
        )

    def row(self, line: str) -> tuple[tuple[str, ...], float]:
        """Read a row of a table: what it looks for, and its score."""
        when, _, gives = line.partition(" → ")
        score = self.numbers(gives.rsplit(self.say["part_score"], 1)[1])[0]
        if when.strip() == self.say["otherwise"]:
            return (), score
        return tuple(re.split(r" ?; ", when.split(": ", 1)[1])), score

    def limit(self, line: str) -> Limit:
        """Read the line of a guard."""
        effects = {"not_more": "ceiling", "not_less": "floor"}
        effect = next((e for phrase, e in effects.items() if self.say[phrase] in line), "score")
        acts = "perhaps"
        if line.rstrip(".").endswith(self.say["acts_not"]):
            acts = "no"
        elif line.rstrip(".").endswith(self.say["acts"]):
            acts = "yes"
        child = re.search(self.say["if_child"], line)
        levels = tuple(child[2].split(self.say["or"])) if child else ()
        levels = tuple("sans_objet" if x == self.say["sans_objet"] else x for x in levels)
        return Limit(effect, self.numbers(line)[0], acts, child[1] if child else "", levels)

    # Figures.

    def brought(self, way: Way, child: Part, score: float) -> float:
        """Bring a child's score onto the scale of the node."""
        if way.rescale is None:
            return score
        (low, high), (start, end) = way.rescale, child.scale
        return low + (high - low) * ((score - start) / (end - start) if end != start else 0.0)

    def ends(self, way: Way, kept: list[Weighted]) -> tuple[float | None, float | None]:
        """Give both ends of the interval; nothing where nothing is left to have one."""
        possible = {c.key: [*c.levels, *(["sans_objet"] if c.may_leave else [])] for c, _ in kept}
        reached = self.rows_reached(way, possible) if way.columns else self.reached(way, kept)
        for limit in reversed(way.limits):
            acts = limit.holds(possible)
            bound = {limit.on(score) for score in reached}
            reached = {"yes": bound, "no": reached, "perhaps": reached | bound}[acts]
        return (min(reached), max(reached)) if reached else (None, None)

    def rows_reached(self, way: Way, possible: dict[str, list[str]]) -> set[float]:
        """Give the scores of the rows that some combination reaches."""
        columns = [possible.get(key, ["sans_objet"]) for key in way.columns]
        combos = (some for some in product(*columns) if set(some) != {"sans_objet"})
        return {self.looked_up(way, some) for some in combos}

    def looked_up(self, way: Way, values: tuple[str, ...]) -> float:
        """Give the score of the first row that fits."""
        for when, score in way.rows:
            if not when or all(w in ("*", v) for w, v in zip(when, values, strict=True)):
                return score
        raise AssertionError(values)

    def reached(self, way: Way, kept: list[Weighted]) -> set[float]:
        """Give the scores at the ends of every choice of what may leave."""
        by_child = {child.key: weight for child, weight in kept}
        unknown = {child.key for child, _ in kept if child.low != child.high}
        if not unknown.isdisjoint(way.undirected):
            return set(way.range)
        found = set()
        for some in choices([child for child, _ in kept]):
            for end in ("low", "high"):
                for top in (1, 2):
                    parts = [
                        (self.brought(way, c, getattr(c, end)), by_child[c.key], c.tops[top])
                        for c in some
                    ]
                    value = self.combined(way, parts, sum(w * t for _, w, t in parts))
                    found |= set() if value is None else {value}
        return found

    def combined(  # noqa: PLR0911 - one calculation per phrase
        self, way: Way, parts: list[tuple[float, float, float]], obtainable: float
    ) -> float | None:
        """Apply a method to scores, weights and points obtainable."""
        scores, weights = [s for s, _, _ in parts], [w for _, w, _ in parts]
        pairs, said = list(zip(scores, weights, strict=True)), way.method
        if self.say["gap"] in said or self.say["rounded"] in said:
            return self._of_a_package(said, scores, pairs)
        if self.say["power"] in said:
            after = said.split(self.say["power"], 1)[1]
            return _power(pairs, self.numbers(after)[0])
        for phrase, exponent in (("geometric", 0.0), ("harmonic", -1.0)):
            if self.say[phrase] in said:
                return _power(pairs, exponent)
        for phrase, take in (("lowest", min), ("highest", max), ("middle", statistics.median)):
            if self.say[phrase] in said:
                return take(scores)
        if self.say["obtainable"] in said:
            low, high = self.numbers(said)[-2:]
            if not obtainable:
                return None
            got = low + (high - low) * math.fsum(s * w for s, w in pairs) / obtainable
            return min(max(got, way.least), way.most)
        if self.say["sum"] in said:
            return min(max(math.fsum(s * w for s, w in pairs), way.least), way.most)
        return weighted(pairs)

    def _of_a_package(
        self, said: str, scores: list[float], pairs: list[tuple[float, float]]
    ) -> float:
        """Apply a method of the example package."""
        if self.say["gap"] in said:
            return self.numbers(said)[0] - (max(scores) - min(scores))
        inner = weighted(pairs)
        takes = {"rounded_lowest": min, "rounded_highest": max, "rounded_middle": statistics.median}
        for phrase, take in takes.items():
            inner = take(scores) if f": {self.say[phrase]}" in said else inner
        unit = 10 ** self.numbers(said)[0]
        return math.floor(inner * unit + 0.5 + 1e-9) / unit

    def covered(self, way: Way, kept: list[Weighted]) -> float:
        """Give the coverage: by weight, or by points obtainable."""
        pairs = [(child.coverage, weight) for child, weight in kept]
        if self.say["obtainable"] in way.method or self.say["sum"] in way.method:
            points = [(child.coverage, weight * child.tops[0]) for child, weight in kept]
            pairs = points if any(point for _, point in points) else pairs
        return weighted(pairs)

    def scored(self, way: Way, kept: list[Weighted]) -> float | None:
        """Give the score from what is known, or from all where what is missing has a floor."""
        floored = self.policy == "floor"
        counted = [(c, w) for c, w in kept if floored or c.score is not None]
        held = {child.key: [child.level] for child, _ in counted}
        possible = {c.key: [*c.levels, *(["sans_objet"] if c.may_leave else [])] for c, _ in kept}
        value = self.before_limits(way, kept, counted, held)
        for limit in reversed(way.limits):
            if limit.holds({**possible, **held}) == "yes":
                value = limit.on(value)
        return value

    def before_limits(
        self, way: Way, kept: list[Weighted], counted: list[Weighted], held: dict[str, list[str]]
    ) -> float:
        """Give the score before any guard."""
        if way.columns and self.policy == "floor":
            return self.looked_up(way, tuple(held.get(k, ["sans_objet"])[0] for k in way.columns))
        if way.columns:
            possible = {
                c.key: [*c.levels, *(["sans_objet"] if c.may_leave else [])] for c, _ in kept
            }
            (value,) = self.rows_reached(way, possible)
            return value
        parts = [
            (self.brought(way, c, c.floor if c.score is None else c.score), w, c.tops[0])
            for c, w in counted
        ]
        whole = sum(w * c.tops[0] for c, w in kept)
        known = sum(w * top for _, w, top in parts)
        if self.say["sum"] in way.method and len(counted) < len(kept):
            unbound = way._replace(least=-math.inf, most=math.inf)
            value = self.combined(unbound, parts, known) * whole / known
            return min(max(value, way.least), way.most)
        return self.combined(way, parts, known)


def _power(pairs: list[tuple[float, float]], exponent: float) -> float:
    total = math.fsum(weight for _, weight in pairs)
    if exponent <= 0 and any(score <= 0 for score, _ in pairs):
        return 0.0
    if exponent == 0:
        return math.exp(math.fsum(w * math.log(s) for s, w in pairs) / total)
    return (math.fsum(w * s**exponent for s, w in pairs) / total) ** (1 / exponent)
