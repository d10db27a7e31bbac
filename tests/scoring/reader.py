"""A reader who has only the text of an explanation, in French or English, and a pencil.

Nothing is taken from the library but the text: phrases are known by heart, numbers are read,
rules applied, means and medians computed, and what may leave is tried in and out.
"""

from __future__ import annotations

import math
import re
import statistics
from fractions import Fraction
from itertools import chain, combinations, pairwise
from typing import NamedTuple

__all__ = ["Figures", "read"]

PHRASES = {
    "fr": {
        "score": "Note : ",
        "no_score": "Pas de note : ",
        "interval": "Intervalle possible : ",
        "leaves": "Peut encore se révéler sans objet",
        "said": "Ce qui est dit :",
        "nothing": "Rien n’est dit.",
        "rule": "Règle : ",
        "domain": "Valeurs possibles : ",
        "voices": "Voix : ",
        "apart": "Voix montrées à part",
        "policy": "Ce qui manque : ",
        "propagate": "une seule absence",
        "floor": "compte pour le plus bas",
        "counts_above": "Sans note, compte au-dessus pour ",
        "mean_of_children": "moyenne pondérée",
        "children": "Pris en compte :",
        "left_out": "Hors du calcul :",
        "minimum": "Couverture minimale : ",
        "of_children": "des enfants directs",
        "doubt": "on ne sait pas encore si cela s’applique",
        "counts_for": "compte pour",
        "may_leave": "peut encore se révéler sans objet",
        "aside": "n’entre pas dans la note",
        "part_score": "note",
        "part_no_score": "sans note",
        "weight": "poids",
        "coverage": "couverture",
        "range": "de",
        "to": "à",
        "absent": "manque (",
        "no_object": "sans objet",
        "not_heard": "pas encore entendue",
        "undefined": "rien à rapporter",
        "it_lacks": "; il manque «",
        "will_be_0": "ce sera 0",
        "unproved": "sans la preuve",
        "nothing_ticked": "rien de coché",
        "that_is": ", soit ",
        "levels": "à chaque niveau sa note",
        "one": "à chaque réponse sa note",
        "ticked": "ce qui est coché s’ajoutent",
        "cap": "Plafond : ",
        "up": "allant au palier du dessus",
        "down": "restant au palier du dessous",
        "lines": "lignes droites",
        "log": "logarithme",
        "whole": "nombres entiers",
        "at_least": "au moins",
        "at_most": "au plus",
        "median": "leur médiane",
        "mean": "leur moyenne",
        "lead": "voix principale",
    },
    "en": {
        "score": "Score: ",
        "no_score": "No score: ",
        "interval": "Possible interval: ",
        "leaves": "It may still turn out not to apply",
        "said": "What is said:",
        "nothing": "Nothing is said.",
        "rule": "Rule: ",
        "domain": "Possible values: ",
        "voices": "Voices: ",
        "apart": "Voices shown apart",
        "policy": "What is missing: ",
        "propagate": "a single absence",
        "floor": "counts for the lowest",
        "counts_above": "Without a score, it counts above for ",
        "mean_of_children": "weighted mean",
        "children": "Taken into account:",
        "left_out": "Left out:",
        "minimum": "Minimum coverage: ",
        "of_children": "of the direct children",
        "doubt": "not known yet whether it applies",
        "counts_for": "counts for",
        "may_leave": "may still turn out not to apply",
        "aside": "does not enter the score",
        "part_score": "score",
        "part_no_score": "no score",
        "weight": "weight",
        "coverage": "coverage",
        "range": "from",
        "to": "to",
        "absent": "missing (",
        "no_object": "not applicable",
        "not_heard": "not heard yet",
        "undefined": "nothing to relate",
        "it_lacks": "” is missing",
        "will_be_0": "it will be 0",
        "unproved": "without the proof",
        "nothing_ticked": "nothing ticked",
        "that_is": ", that is ",
        "levels": "each level has its score",
        "one": "each answer has its score",
        "ticked": "what is ticked add up",
        "cap": "Cap: ",
        "up": "going to the step above",
        "down": "staying in the step below",
        "lines": "straight lines",
        "log": "logarithm",
        "whole": "whole numbers",
        "at_least": "at least",
        "at_most": "at most",
        "median": "their median",
        "mean": "their mean",
        "lead": "lead voice",
    },
}
NUMBER = {
    "fr": "\u2212?[0-9]+(?:\u202f[0-9]{3})*(?:,[0-9]+)?",
    "en": "\u2212?[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?",
}


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
    weight: float = 1.0
    coverage: float = 0.0
    floor: float | None = None
    may_leave: bool = False


def read(text: str, lang: str) -> Figures:
    """Compute score, interval and coverage again from an explanation."""
    return Reader(text, lang).figures()


class Reader:
    """Reads one text."""

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

    def figures(self) -> Figures:
        if self.find("rule") is not None:
            return self.indicator()
        return self.node() if self.list_after("children") else Figures()

    # A node: the mean of its children.

    def node(self) -> Figures:
        children = [self.child(line) for line in self.list_after("children")]
        known = [child for child in children if child.score is not None]
        score = None
        if self.stated:
            counted = children if self.policy == "floor" else known
            score = _mean([(c.floor if c.score is None else c.score, c.weight) for c in counted])
        coverage = _mean([(child.coverage, child.weight) for child in children])
        assert score is None or self.allows(len(known) / len(children), coverage)
        lows = [_mean([(c.low, c.weight) for c in some]) for some in _choices(children)]
        highs = [_mean([(c.high, c.weight) for c in some]) for some in _choices(children)]
        return Figures(score, min(lows), max(highs), coverage)

    def allows(self, scored: float, coverage: float) -> bool:
        """Tell whether the minimum coverage lets a score be."""
        said = self.find("minimum") or ""
        measured = scored if self.say["of_children"] in said else coverage
        return measured >= self.numbers(said)[0] - 1e-9

    def child(self, line: str) -> Part:
        found = re.fullmatch(r"\S+ [«“] ?(.*?) ?[»”] ?: ((?:\w+ )?(?:note|score) .*)", line)
        assert found is not None
        parts = found[2]
        scored = not parts.startswith(self.say["part_no_score"])
        inside = self.range_in(parts)
        assert inside is not None
        return Part(
            score=self.after("part_score", parts) if scored else None,
            low=inside[0],
            high=inside[1],
            weight=self.after("weight", parts) or 0.0,
            coverage=self.after("coverage", parts) or 0.0,
            floor=self.after("counts_for", parts),
            may_leave=self.say["may_leave"] in parts,
        )

    # An indicator: a rule, and voices.

    def indicator(self) -> Figures:
        said = self.list_after("said")
        if self.find("interval") is None:
            return Figures()
        voices = [v for line in said if (v := self.voice(line)) is not None]
        if self.find("nothing") is not None:
            low, high = self.reach()
            leaves, floor = self.find("leaves") is not None, self.find("counts_above")
            worst = None if floor is None else self.numbers(floor)[0]
            voices = [Part(None, low, high, floor=worst, may_leave=leaves)]
        known = [voice.score for voice in voices if voice.score is not None]
        coverage = len(known) / len(voices)
        low, high = self.ends(voices)
        score = None
        blocked = self.policy == "propagate" and len(known) < len(voices)
        if known and not blocked and not self.doubtful:
            floors = [voice.floor for voice in voices if voice.score is None]
            counted = known + (floors if self.policy == "floor" else [])
            score = counted[0] if len(counted) == 1 else self.combined(counted)
        return Figures(score, low, high, coverage)

    def ends(self, voices: list[Part]) -> tuple[float, float]:
        if self.find("voices") is None:
            return min(v.low for v in voices), max(v.high for v in voices)
        lows = [self.combined([v.low for v in some]) for some in _choices(voices)]
        highs = [self.combined([v.high for v in some]) for some in _choices(voices)]
        return min(lows), max(highs)

    def combined(self, scores: list[float]) -> float | None:
        said = self.find("voices")
        if said is None:
            return None
        if self.say["median"] in said:
            return statistics.median(scores)
        assert self.say["mean"] in said or (self.say["lead"] in said and len(scores) == 1)
        return statistics.fmean(scores)

    def voice(self, line: str) -> Part | None:
        """Give what a voice is worth; nothing where it leaves, or does not count."""
        said, parts = line.rsplit(" → ", 1)
        said = re.sub(r" \[[^\[]*\]$", "", said.split(": ", 1)[1])
        if self.say["aside"] in parts or self.has_no_object(said):
            return None
        floor, leaves = self.after("counts_for", parts), self.say["may_leave"] in parts
        if self.is_missing(said):
            low, high = self.reach()
            if self.say["will_be_0"] in said:
                low = high = self.score(0.0)
            return Part(None, low, high, floor=floor, may_leave=leaves)
        score = self.score(self.value(said))
        return Part(score, score, score)

    def has_no_object(self, said: str) -> bool:
        absent = said.startswith(self.say["absent"])
        return (absent and self.say["no_object"] in said) or said.endswith(self.say["undefined"])

    def is_missing(self, said: str) -> bool:
        marks = ("not_heard", "it_lacks", "unproved")
        return said.startswith(self.say["absent"]) or any(self.say[m] in said for m in marks)

    def value(self, said: str) -> float | list[str]:
        """Give a number, or the names of what was answered."""
        if self.say["that_is"] in said:
            division = said.rsplit(self.say["that_is"], 1)[1].partition(" = ")[0]
            *factor, above, below = self.numbers(division)
            return float(Fraction(factor[0] if factor else 1) * Fraction(above) / Fraction(below))
        if self.find("domain") is not None:
            return self.numbers(said)[0]
        if said == self.say["nothing_ticked"]:
            return []
        return re.findall(r"(\w+) [«“]", said) or [said]

    @property
    def table(self) -> list[tuple[str, float]]:
        """Give the lines of the rule: a name and a score."""
        lines = (line.rsplit(": ", 1) for line in self.list_after("rule"))
        return [(name.strip(), self.numbers(score)[0]) for name, score in lines]

    def score(self, value: float | list[str]) -> float:
        """Apply the rule to an answer."""
        rule, table = self.find("rule") or "", self.table
        if isinstance(value, list):
            scores = {name.split(" ")[0]: score for name, score in table}
            total, cap = sum(scores[name] for name in value), self.find("cap")
            return total if cap is None else min(total, self.numbers(cap)[0])
        if self.say["up"] in rule or self.say["down"] in rule:
            up = self.say["up"] in rule
            cuts = [self.numbers(name)[-1] for name, _ in table[:-1]]
            return table[sum(value > cut or (up and value == cut) for cut in cuts)][1]
        points = [(self.numbers(name)[-1], score) for name, score in table]
        inside = min(max(value, points[0][0]), points[-1][0])
        place = next(i for i, (_, (x1, _)) in enumerate(pairwise(points)) if inside <= x1)
        (x0, y0), (x1, y1) = points[place : place + 2]
        way = (inside - x0) / (x1 - x0)
        if self.say["log"] in rule:
            way = math.log(inside / x0) / math.log(x1 / x0)
        return y0 + (y1 - y0) * way

    def reach(self) -> tuple[float, float]:
        """Give the lowest and highest score of any answer, by trying many."""
        names = [name.split(" ")[0] for name, _ in self.table]
        rule = self.find("rule") or ""
        if self.find("domain") is not None:
            tried: list[float | list[str]] = [*self.possible()]
        elif self.say["ticked"] in rule:
            sizes = range(len(names) + 1)
            tried = [list(some) for n in sizes for some in combinations(names, n)]
        else:
            assert self.say["levels"] in rule or self.say["one"] in rule
            tried = [[name] for name in names]
        scores = [self.score(value) for value in tried]
        return min(scores), max(scores)

    def possible(self) -> list[float]:
        """Give values of the domain on both sides of each corner of the rule."""
        said = self.find("domain") or ""
        low, high = self.range_in(said) or (-math.inf, math.inf)
        low = max(low, self.after("at_least", said) or -math.inf)
        if self.say["at_least"] in said:
            low = self.numbers(said)[0]
        if self.say["at_most"] in said:
            high = self.numbers(said)[0]
        marks = list(chain(*(self.numbers(name) for name, _ in self.table)))
        marks += [end for end in (low, high) if math.isfinite(end)]
        tried = {mark + step for mark in marks for step in (-1, -1e-6, 0, 1e-6, 1)}
        tried |= {(a + b) / 2 for a, b in combinations(sorted(marks), 2)}
        if self.say["whole"] in said:
            tried = {float(way(value)) for value in tried for way in (math.floor, math.ceil)}
        return [value for value in tried if low <= value <= high]


def _mean(pairs: list[tuple[float, float]]) -> float:
    return math.fsum(s * w for s, w in pairs) / math.fsum(w for _, w in pairs)


def _choices(parts: list[Part]) -> list[list[Part]]:
    """Give every set of parts that may be left in the end, none of them empty."""
    stay = [part for part in parts if not part.may_leave]
    free = [part for part in parts if part.may_leave]
    sizes = range(len(free) + 1)
    sets = [stay + list(some) for n in sizes for some in combinations(free, n)]
    return [some for some in sets if some]
