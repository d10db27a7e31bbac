"""An indicator read again: what was said, the rule that holds or those that may, the voices."""

from __future__ import annotations

import re
import statistics
from fractions import Fraction
from itertools import pairwise

from tests.scoring.reader.rules import RuleReading
from tests.scoring.reader.text import Figures, Part, Reading, choices

__all__ = ["IndicatorReading"]


class IndicatorReading(Reading):
    """Reads the explanation of an indicator."""

    def __init__(self, text: str, lang: str) -> None:
        super().__init__(text, lang)
        domain = self.find("domain")
        self.rules = [
            RuleReading(self.say, self.numbers, self.lines[place], self.items(place), cap, domain)
            for place, cap in zip(self.every("rule"), self._caps(), strict=True)
        ]

    def _caps(self) -> list[float | None]:
        """Give the cap that follows each rule, if any."""
        places = [*self.every("rule"), len(self.lines)]
        found = []
        for start, end in pairwise(places):
            after = [line for line in self.lines[start:end] if line.startswith(self.say["cap"])]
            found.append(self.numbers(after[0])[0] if after else None)
        return found

    def figures(self) -> Figures:
        """Compute the figures again."""
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
        in_doubt = [voice for voice in voices if voice.open_rule]
        coverage = (len(known) + len(in_doubt)) / len(voices)
        low, high = self.ends(voices)
        score = None
        blocked = in_doubt or (self.policy == "propagate" and len(known) < len(voices))
        if known and not blocked and not self.doubtful:
            floors = [voice.floor for voice in voices if voice.score is None]
            counted = known + (floors if self.policy == "floor" else [])
            score = counted[0] if len(counted) == 1 else self.combined(counted)
        return Figures(score, low, high, coverage)

    def reach(self) -> tuple[float, float]:
        """Give the lowest and the highest score of any answer, by any rule that may hold."""
        ends = [rule.reach() for rule in self.rules]
        return min(low for low, _ in ends), max(high for _, high in ends)

    def ends(self, voices: list[Part]) -> tuple[float, float]:
        """Give the ends of the interval."""
        if self.find("voices") is None:
            return min(v.low for v in voices), max(v.high for v in voices)
        lows = [self.combined([v.low for v in some]) for some in choices(voices)]
        highs = [self.combined([v.high for v in some]) for some in choices(voices)]
        return min(lows), max(highs)

    def combined(self, scores: list[float]) -> float | None:
        """Combine voices as the text says."""
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
                zeros = [rule.score(0.0) for rule in self.rules]
                low, high = min(zeros), max(zeros)
            return Part(None, low, high, floor=floor, may_leave=leaves)
        value = self.value(said)
        scores = [rule.score(value) for rule in self.rules]
        if len(scores) == 1:
            return Part(scores[0], scores[0], scores[0])
        return Part(None, min(scores), max(scores), floor=floor, open_rule=True)

    def has_no_object(self, said: str) -> bool:
        """Tell whether a voice says that the question has no object."""
        absent = said.startswith(self.say["absent"])
        return (absent and self.say["no_object"] in said) or said.endswith(self.say["undefined"])

    def is_missing(self, said: str) -> bool:
        """Tell whether a voice says nothing that counts."""
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
