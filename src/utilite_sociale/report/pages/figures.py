"""Scores, intervals, levels and coverage in words: never one without the others."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.model import Grid, Indicator, Scale
from utilite_sociale.report.charts import Gauge
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.scales import place_of
from utilite_sociale.scoring import NodeOutcome, NotScored, Scored
from utilite_sociale.scoring.outcome import NotScoredReason
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["Figures"]


@frozen
class Figures:
    """Writes what a node is worth.

    Attributes:
        grid: the grid that gives scales and levels.
        language: language to speak.
    """

    grid: Grid
    language: Language

    def scale(self, node: NodeOutcome) -> Scale | None:
        """Give the scale that a node is read on: its own, the nearest above, the grid's."""
        scale = self.grid.scale
        keys = node.path.split(".") if node.path else []
        for end in range(1, len(keys) + 1):
            element = self.grid.elements.get(".".join(keys[:end]))
            own = None if element is None or isinstance(element, Indicator) else element.scale
            scale = own or scale
        return scale

    def ends(self, node: NodeOutcome) -> tuple[str, str] | None:
        """Write the ends of the interval; nothing where nothing applies."""
        scale = self.scale(node)
        if scale is None or node.low is None or node.high is None:
            return None
        low, high = (self.language.number(end, scale.decimals) for end in (node.low, node.high))
        return low, high

    def score(self, node: NodeOutcome) -> str:
        """Write the score with the decimals of its scale; empty where there is none."""
        scale = self.scale(node)
        if node.score is None or scale is None:
            return ""
        return self.language.number(node.score, scale.decimals)

    def brief(self, node: NodeOutcome) -> str:
        """Write score and interval in figures alone; what is settled needs no interval."""
        shown, ends = self.score(node), self.ends(node)
        if ends is None or (shown and shown == ends[0] == ends[1]):
            return shown
        interval = self.language.say("figure.interval", low=ends[0], high=ends[1])
        unreachable = isinstance(node.state, Scored) and node.state.unreachable
        parts = (interval, shown) if unreachable else (shown, interval)
        return " ".join(part for part in parts if part)

    def aside(self, node: NodeOutcome) -> str:
        """Write what stands beside a title: figures and coverage."""
        return " · ".join(part for part in (self.brief(node), self.coverage(node)) if part)

    def short(self, node: NodeOutcome) -> str:
        """Write figures and coverage without any word, for a drawing whose legend has them."""
        share = "" if node.coverage is None else self.language.percent(node.coverage)
        return " · ".join(part for part in (self.brief(node), share) if part)

    def lines(self, node: NodeOutcome) -> list[str]:
        """Say score and level, what may still change them, and how much is known."""
        said = [*self._worth(node), *self._limited(node), *self._open(node)]
        known = [self.coverage(node, capital=True), self.answers(node)]
        said.append(" · ".join(part for part in known if part))
        state = node.state
        if isinstance(state, Scored) and state.policy is not MissingPolicy.RESCALE:
            said += [self.language.word(state.policy)] if node.answered < node.applicable else []
        return [line for line in said if line]

    def _worth(self, node: NodeOutcome) -> list[str]:
        scale, shown = self.scale(node), self.score(node)
        if isinstance(node.state, NotScored) or not shown or scale is None:
            return [self.reason(node)]
        top = self.language.number(scale.high)
        if node.state.unreachable:
            return [self.language.say("figure.unreachable", score=shown, top=top)]
        text = self.language.say("figure.score", score=shown, top=top)
        level = next((one.title for one in scale.levels if one.key == node.level), "")
        if not level:
            return [text]
        return [self.language.say("figure.at_level", text=text, level=self.language.quote(level))]

    def _limited(self, node: NodeOutcome) -> list[str]:
        """Say that a limit of the grid is not excluded yet."""
        doubts = node.state.doubts if isinstance(node.state, Scored) else ()
        return [self.language.say("figure.doubts")] if doubts else []

    def _open(self, node: NodeOutcome) -> list[str]:
        """Say what the missing answers may still give."""
        scale, ends = self.scale(node), self.ends(node)
        if ends is None or scale is None or node.low == node.high:
            return []
        named = [one.title for one in scale.levels if one.key in node.reachable_levels]
        text = self.language.say("figure.open", low=ends[0], high=ends[1])
        if not named or len(named) == len(scale.levels):
            return [text]
        levels = self.language.listing(map(self.language.quote, named))
        return [self.language.say("figure.open_levels", text=text, levels=levels)]

    def reason(self, node: NodeOutcome) -> str:
        """Say why there is no score."""
        state = node.state
        if not isinstance(state, NotScored):
            return ""
        if state.missing is not None and state.reason is NotScoredReason.MISSING:
            return self.language.word(state.missing)
        words = self.language.word(state.reason)
        return self.language.field(words, state.detail) if state.detail else words

    def coverage(self, node: NodeOutcome, *, capital: bool = False) -> str:
        """Say how much is known of what is scored, in per cent."""
        if node.coverage is None:
            return ""
        code = "figure.coverage_first" if capital else "figure.coverage"
        return self.language.say(code, share=self.language.percent(node.coverage))

    def answers(self, node: NodeOutcome) -> str:
        """Say how many indicators are answered, of those that apply, and of all if not all do."""
        number = self.language.number
        words = {"applicable": number(node.applicable), "total": number(node.total)}
        code = "figure.answers" if node.applicable == node.total else "figure.answers_applicable"
        return self.language.count(code, node.answered, **words)

    def answered(self, node: NodeOutcome) -> str:
        """Say the same in few words."""
        applicable = self.language.number(node.applicable)
        return self.language.count("figure.answered", node.answered, applicable=applicable)

    def gauge(self, node: NodeOutcome, label: str = "") -> Gauge | None:
        """Place score and interval on their scale; nothing where nothing applies."""
        scale = self.scale(node)
        if scale is None or node.low is None or node.high is None:
            return None
        mark = None if node.score is None else place_of(node.score, scale)
        start, end = place_of(node.low, scale), place_of(node.high, scale)
        return Gauge(self._words(node), start, end, mark, label, self.short(node))

    def _words(self, node: NodeOutcome) -> str:
        """Say on one line all that a drawing says."""
        said = [*self._worth(node), *self._open(node)[:1], self.coverage(node)]
        return " · ".join(part for part in said if part)
