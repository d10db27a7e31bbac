"""The drawings of a bilan: the profile at a glance, and what each voice said of each register."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from utilite_sociale.report.charts import (
    FEWEST,
    MOST,
    HeatCell,
    HeatMap,
    HeatRow,
    Radar,
    Spoke,
    column_letter,
)
from utilite_sociale.report.document import Align, Drawing, Table
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.report.pages.scales import axis_of, place_of
from utilite_sociale.scoring import Heard, NodeOutcome, Outcome, heard_in

__all__ = ["Drawings", "numbered"]

_NONE = "–"
_RIGHT = Align.RIGHT


def numbered(texts: Iterable[str]) -> list[str]:
    """Put before each text its number, as on a drawing.

    >>> numbered(["Faire société"])
    ['1. Faire société']
    """
    return [f"{place}. {text}" for place, text in enumerate(texts, start=1)]


@frozen
class Drawings:
    """Draws an outcome.

    Attributes:
        outcome: what was computed.
        language: language to speak.
    """

    outcome: Outcome
    language: Language

    @property
    def figures(self) -> Figures:
        """Writer of scores and coverage."""
        return Figures(self.outcome.grid, self.language)

    def profile(self, nodes: tuple[NodeOutcome, ...]) -> Drawing | Table:
        """Draw the scores of registers around a centre; a table alone for too few or too many."""
        say = self.language.say
        names = ("register", "score", "possible", "coverage", "answers")
        head = tuple(say(f"profile.{name}") for name in names)
        titles = numbered(node.title for node in nodes)
        rows = tuple(map(self._profile_row, titles, nodes))
        table = Table(head, rows, (Align.LEFT, _RIGHT, _RIGHT, _RIGHT, _RIGHT))
        if not FEWEST <= len(nodes) <= MOST:
            return table
        scales = {self.figures.scale(node) for node in nodes}
        scale = next(iter(scales)) if len(scales) == 1 else None
        unknown = [node.title for node in nodes if node.score is None]
        description = say("drawing.profile_all")
        if unknown:
            description = say("drawing.profile_gaps", registers=self.language.enumeration(unknown))
        radar = Radar(
            title=say("drawing.profile"),
            description=description,
            spokes=tuple(map(self._spoke, nodes)),
            rings=() if scale is None else axis_of(scale, self.language)[1:],
        )
        return Drawing(radar, table, told=True)

    def _profile_row(self, title: str, node: NodeOutcome) -> tuple[str, ...]:
        ends = self.figures.ends(node)
        possible = _NONE
        if ends is not None:
            words = {"low": ends[0], "high": ends[1]}
            settled = ends[0] == ends[1]
            possible = ends[0] if settled else self.language.say("profile.from_to", **words)
        share = _NONE if node.coverage is None else self.language.percent(node.coverage)
        counts = (self.language.number(count) for count in (node.answered, node.applicable))
        counted = dict(zip(("answered", "applicable"), counts, strict=True))
        answers = self.language.say("profile.answered", **counted)
        score = self.figures.score(node) or self.figures.reason(node)
        return title, score, possible, share, answers

    def _spoke(self, node: NodeOutcome) -> Spoke:
        scale = self.figures.scale(node)
        if scale is None or node.low is None or node.high is None:
            return Spoke(node.title, None)
        mark = None if node.score is None else place_of(node.score, scale)
        return Spoke(node.title, mark, place_of(node.low, scale), place_of(node.high, scale))

    def voices(self) -> Drawing | None:
        """Draw what each voice said of each register; nothing where fewer than two spoke."""
        heard = [(node, heard_in(node, self.outcome.grid)) for node in self.outcome.registers]
        heard = [(node, said) for node, said in heard if said]
        voices = [
            voice
            for voice in self.outcome.grid.voices
            if any(voice.key in said for _, said in heard)
        ]
        if len(voices) < 2:
            return None
        keys = [voice.key for voice in voices]
        rows = [
            HeatRow(node.title, tuple(self._cell(node, said.get(key)) for key in keys))
            for node, said in heard
        ]
        chart = HeatMap(
            title=self.language.say("drawing.voices"),
            description=self.language.say("drawing.voices_read"),
            columns=tuple(voice.title for voice in voices),
            rows=tuple(rows),
        )
        return Drawing(chart, self._voices_table(chart, heard, keys))

    def _voices_table(
        self, chart: HeatMap, heard: list[tuple[NodeOutcome, dict[str, Heard]]], keys: list[str]
    ) -> Table:
        letters = [f"{column_letter(i)}. {title}" for i, title in enumerate(chart.columns)]
        titles = numbered(row.label for row in chart.rows)
        rows = tuple(
            (title, *(self._told(node, said.get(key)) for key in keys))
            for title, (node, said) in zip(titles, heard, strict=True)
        )
        return Table((self.language.say("profile.register"), *letters), rows)

    def _cell(self, node: NodeOutcome, heard: Heard | None) -> HeatCell:
        scale = self.figures.scale(node)
        if heard is None or scale is None:
            return HeatCell(_NONE, None)
        text = self.language.number(heard.middle, scale.decimals)
        return HeatCell(text, place_of(heard.middle, scale))

    def _told(self, node: NodeOutcome, heard: Heard | None) -> str:
        scale = self.figures.scale(node)
        if heard is None or scale is None:
            return self.language.say("drawing.silent")
        low, middle, high = (
            self.language.number(value, scale.decimals)
            for value in (heard.low, heard.middle, heard.high)
        )
        code = "drawing.heard" if heard.low < heard.high else "drawing.heard_same"
        return self.language.count(code, heard.count, low=low, middle=middle, high=high)
