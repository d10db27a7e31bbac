"""The profile: registers side by side, never a ranking, and a total only where a grid names one."""

from __future__ import annotations

from attrs import evolve, frozen

from utilite_sociale.report.charts import Gauge
from utilite_sociale.report.document import (
    Align,
    Block,
    Gauges,
    Paragraph,
    Section,
    Table,
    Tone,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.drawings import Drawings
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.report.pages.scales import axis_of
from utilite_sociale.scoring import NodeOutcome, Outcome

__all__ = ["Profile"]


@frozen
class Profile:
    """Shows the registers of an outcome together.

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

    @property
    def drawings(self) -> Drawings:
        """Writer of drawings."""
        return Drawings(self.outcome, self.language)

    def known(self) -> Section:
        """Show how much is known of each register, and judge nothing."""
        say = self.language.say
        names = ("register", "facts", "answers", "coverage")
        head = tuple(say(f"profile.{name}") for name in names)
        rows = tuple(self._known(node) for node in self.outcome.registers)
        table = Table(head, rows, (Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT))
        notes = [say("profile.known_note")]
        if not any(node.coverage for node in self.outcome.registers):
            notes.append(say("profile.nothing_scored"))
        return Section(say("profile.known"), (table, Paragraph(" ".join(notes), Tone.MUTED)))

    def _known(self, node: NodeOutcome) -> tuple[str, ...]:
        facts = sum(len(one.evidence) for one in node.walk())
        number = self.language.number
        words = {"answered": number(node.answered), "applicable": number(node.applicable)}
        answers = self.language.say("profile.answered", **words)
        share = "" if node.coverage is None else self.language.percent(node.coverage)
        return node.title, number(facts), answers, share

    def scored(self) -> Section:
        """Draw the score and the interval of each register."""
        blocks = self._drawn(self.outcome.registers)
        voices = self.drawings.voices()
        blocks += [] if voices is None else [voices]
        return Section(self.language.say("profile.title"), (*blocks, *self._total()))

    def views(self) -> list[Section]:
        """Draw the other readings of the same answers, one section each."""
        titles = {view.key: view.title for view in self.outcome.grid.views}
        said = Paragraph(self.language.say("profile.view"), Tone.MUTED)
        return [
            Section(self.language.heading(titles[key]), (*self._drawn(nodes), said))
            for key, nodes in self.outcome.views.items()
        ]

    def _drawn(self, nodes: tuple[NodeOutcome, ...]) -> list[Block]:
        """Draw registers under one another; what has no place on a scale says why."""
        rows = tuple(map(self._gauge, nodes))
        drawn = [node for node, row in zip(nodes, rows, strict=True) if row.start is not None]
        scales = {self.figures.scale(node) for node in drawn}
        scale = next(iter(scales)) if len(scales) == 1 else None
        legend = self._legend(drawn[0]) if drawn else ""
        axis = () if scale is None else axis_of(scale, self.language)
        return [Gauges(rows, legend, axis), self.drawings.profile(nodes)]

    def _gauge(self, node: NodeOutcome) -> Gauge:
        gauge = self.figures.gauge(node, node.title)
        text = " · ".join([self.figures.reason(node), self.figures.answers(node)])
        return gauge or Gauge(text, None, None, label=node.title)

    def _legend(self, node: NodeOutcome) -> str:
        scale = self.figures.scale(node)
        if scale is None:
            return ""
        low, high = self.language.number(scale.low), self.language.number(scale.high)
        return self.language.say("profile.legend", low=low, high=high)

    def _total(self) -> list[Block]:
        if self.outcome.grid.total is None:
            return [Paragraph(self.language.say("profile.no_total"), Tone.MUTED)]
        inner = tuple(self.verdict(self.outcome.root))
        return [Section(self.language.say("profile.total"), inner)]

    def verdict(self, node: NodeOutcome) -> list[Block]:
        """Say what a node is worth, beside its drawing, then what limits it."""
        first, *rest = self.figures.lines(node)
        gauge = self.figures.gauge(node)
        head = Paragraph(first, Tone.STRONG) if gauge is None else Gauges((_told(gauge, first),))
        return [head, *(Paragraph(line) for line in rest)]


def _told(gauge: Gauge, caption: str) -> Gauge:
    return evolve(gauge, caption=caption, short="")
