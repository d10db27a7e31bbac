"""One explanation as a reader takes it in: lines that begin alike, lists, numbers."""

from __future__ import annotations

import math
import re
from itertools import combinations
from typing import NamedTuple

from tests.scoring.reader.phrases import NUMBER, PHRASES

__all__ = ["Figures", "Part", "Reading", "choices", "weighted"]


class Figures(NamedTuple):
    """What the reader finds: nothing where there is nothing to find."""

    score: float | None = None
    low: float | None = None
    high: float | None = None
    coverage: float | None = None


class Part(NamedTuple):
    """A voice or a child, as its line says."""

    score: float | None
    low: float
    high: float
    coverage: float = 0.0
    floor: float | None = None
    may_leave: bool = False
    weights: tuple[float, ...] = (1.0,)
    key: str = ""
    level: str = ""
    levels: tuple[str, ...] = ()
    tops: tuple[float, float, float] = (0.0, 0.0, 0.0)
    scale: tuple[float, float] = (0.0, 0.0)
    open_rule: bool = False


class Reading:
    """A text, and the phrases by which its lines are known."""

    def __init__(self, text: str, lang: str) -> None:
        self.lang, self.say = lang, PHRASES[lang]
        self.lines = text.replace("\u00a0", " ").replace("\u202f;", " ;").split("\n")
        self.stated = self.find("score") is not None
        self.doubtful = self.say["doubt"] in (self.find("no_score") or "")

    def find(self, phrase: str) -> str | None:
        """Give what follows a phrase at the beginning of a line."""
        start = self.say[phrase]
        found = (line.removeprefix(start) for line in self.lines if line.startswith(start))
        return next(found, None)

    def list_after(self, phrase: str) -> list[str]:
        """Give the list that follows a line."""
        at = [i for i, line in enumerate(self.lines) if line.startswith(self.say[phrase])]
        items: list[str] = []
        for line in self.lines[at[0] + 1 :] if at else []:
            if not line.startswith("- "):
                break
            items.append(line.removeprefix("- "))
        return items

    def numbers(self, text: str) -> list[float]:
        return [self.number(found) for found in re.findall(NUMBER[self.lang], text)]

    def number(self, text: str) -> float:
        plain = text.replace("\u202f", "").replace("\u2212", "-")
        return float(plain.replace(",", ".") if self.lang == "fr" else plain.replace(",", ""))

    def after(self, phrase: str, text: str) -> float | None:
        """Give the number that follows a word."""
        found = re.search(rf"\b{self.say[phrase]} ({NUMBER[self.lang]})", text)
        return None if found is None else self.number(found[1])

    def range_in(self, text: str) -> tuple[float, float] | None:
        number = NUMBER[self.lang]
        found = re.search(rf"\b{self.say['range']} ({number}) {self.say['to']} ({number})", text)
        return None if found is None else (self.number(found[1]), self.number(found[2]))

    @property
    def policy(self) -> str:
        said = self.find("policy") or ""
        named = [name for name in ("propagate", "floor") if self.say[name] in said]
        return named[0] if named else "rescale"

    def every(self, phrase: str) -> list[int]:
        """Give the places of the lines that begin with a phrase."""
        return [i for i, line in enumerate(self.lines) if line.startswith(self.say[phrase])]

    def items(self, place: int) -> list[str]:
        """Give the list that follows a line."""
        found: list[str] = []
        for line in self.lines[place + 1 :]:
            if not line.startswith("- "):
                break
            found.append(line.removeprefix("- "))
        return found

    def allows(self, scored: float, coverage: float) -> bool:
        """Tell whether the minimum coverage lets a score be."""
        said = self.find("minimum") or ""
        measured = scored if self.say["of_children"] in said else coverage
        return measured >= self.numbers(said)[0] - 1e-9


def weighted(pairs: list[tuple[float, float]]) -> float:
    """Give a weighted mean."""
    return math.fsum(s * w for s, w in pairs) / math.fsum(w for _, w in pairs)


def choices(parts: list[Part]) -> list[list[Part]]:
    """Give every set of parts that may be left in the end, none of them empty."""
    stay = [part for part in parts if not part.may_leave]
    free = [part for part in parts if part.may_leave]
    sizes = range(len(free) + 1)
    sets = [stay + list(some) for n in sizes for some in combinations(free, n)]
    return [some for some in sets if some]
