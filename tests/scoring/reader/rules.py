"""A scoring rule read again: the score of any answer, from the lines that say it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import chain, combinations, pairwise

__all__ = ["RuleReading"]

Numbers = Callable[[str], list[float]]


class RuleReading:
    """One rule of an explanation."""

    def __init__(  # noqa: PLR0913, PLR0917 - a rule is all of these lines
        self,
        say: Mapping[str, str],
        numbers: Numbers,
        headline: str,
        items: list[str],
        cap: float | None,
        domain: str | None,
    ) -> None:
        self.say, self.numbers, self.headline = say, numbers, headline
        self.cap, self.domain = cap, domain
        lines = (line.rsplit(": ", 1) for line in items)
        self.table = [(name.strip(), self.numbers(score)[0]) for name, score in lines]

    def has(self, phrase: str) -> bool:
        """Tell whether the rule is of a sort."""
        return self.say[phrase] in self.headline

    def score(self, value: float | list[str]) -> float:
        """Apply the rule to an answer."""
        if self.has("share"):
            (_, nothing), (last, everything) = self.table
            share = len(value) / self.numbers(last)[-1]
            return nothing + (everything - nothing) * share
        if isinstance(value, list):
            scores = {name.split(" ")[0]: score for name, score in self.table}
            total = sum(scores[name] for name in value)
            return total if self.cap is None else min(total, self.cap)
        if self.has("peak"):
            best, at, _, least = self.numbers(self.headline)
            return max(least, best - abs(value - at))
        if self.has("band"):
            return self._band(value)
        if self.has("up") or self.has("down"):
            cuts = [self.numbers(name)[-1] for name, _ in self.table[:-1]]
            up = self.has("up")
            return self.table[sum(value > cut or (up and value == cut) for cut in cuts)][1]
        return self._lines(value)

    def _band(self, value: float) -> float:
        (inside, best), (under, worst), (over, _) = self.table
        low, high = self.numbers(inside)
        start, end = self.numbers(under)[0], self.numbers(over)[0]
        if low <= value <= high:
            return best
        if value <= start or value >= end:
            return worst
        far = (low - value) / (low - start) if value < low else (value - high) / (end - high)
        return best + (worst - best) * far

    def _lines(self, value: float) -> float:
        points = [(self.numbers(name)[-1], score) for name, score in self.table]
        inside = min(max(value, points[0][0]), points[-1][0])
        place = next(i for i, (_, (x1, _)) in enumerate(pairwise(points)) if inside <= x1)
        (x0, y0), (x1, y1) = points[place : place + 2]
        way = (inside - x0) / (x1 - x0)
        if self.has("log"):
            way = math.log(inside / x0) / math.log(x1 / x0)
        return y0 + (y1 - y0) * way

    def reach(self) -> tuple[float, float]:
        """Give the lowest and highest score of any answer, by trying many."""
        names = [name.split(" ")[0] for name, _ in self.table]
        if self.domain is not None:
            tried: list[float | list[str]] = [*self._possible()]
        elif self.has("share"):
            size = int(self.numbers(self.table[-1][0])[-1])
            tried = [["x"] * ticked for ticked in range(size + 1)]
        elif self.has("ticked"):
            sizes = range(len(names) + 1)
            tried = [list(some) for n in sizes for some in combinations(names, n)]
        else:
            assert self.has("levels") or self.has("one")
            tried = [[name] for name in names]
        scores = [self.score(value) for value in tried]
        return min(scores), max(scores)

    def _possible(self) -> list[float]:
        """Give values of the domain on both sides of each corner of the rule."""
        low, high = self._bounds()
        marks = list(chain(*(self.numbers(name) for name, _ in self.table)))
        if self.has("peak"):
            best, at, _, least = self.numbers(self.headline)
            marks += [at, at - best + least, at + best - least]
        marks += [end for end in (low, high) if math.isfinite(end)]
        tried = {mark + step for mark in marks for step in (-1, -1e-6, 0, 1e-6, 1)}
        tried |= {(a + b) / 2 for a, b in combinations(sorted(marks), 2)}
        if self.say["whole"] in (self.domain or ""):
            tried = {float(way(value)) for value in tried for way in (math.floor, math.ceil)}
        return [value for value in tried if low <= value <= high]

    def _bounds(self) -> tuple[float, float]:
        said = self.domain or ""
        if self.say["at_least"] in said:
            return self.numbers(said)[0], math.inf
        if self.say["at_most"] in said:
            return -math.inf, self.numbers(said)[0]
        if said.startswith(f"{self.say['range']} "):
            low, high = self.numbers(said)[:2]
            return low, high
        return -math.inf, math.inf
