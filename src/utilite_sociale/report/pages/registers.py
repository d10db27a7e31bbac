"""The body of a bilan: each register with its criteria, and the evidence under them."""

from __future__ import annotations

from attrs import evolve, frozen

from utilite_sociale.model import (
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    Indicator,
    NarrativeEvidence,
)
from utilite_sociale.report.document import Block, Item, Items, Paragraph, Section, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.evidence import Witness, joined
from utilite_sociale.report.pages.explained import unfolding
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.report.pages.profile import Profile
from utilite_sociale.report.pages.shares import Shares
from utilite_sociale.report.pages.values import value_text
from utilite_sociale.scoring import NodeOutcome, Outcome
from utilite_sociale.scoring.outcome import NodeKind, NotScored, NotScoredReason

__all__ = ["Registers"]

_BESIDE = (NarrativeEvidence, DocumentEvidence, ContextEvidence)
"""What is brought beside the answers of several voices."""


@frozen
class Registers:
    """Reads an outcome, register by register.

    Attributes:
        outcome: what was computed.
        language: language to speak.
        judged: whether anything may be judged: never under a name that took no part.
    """

    outcome: Outcome
    language: Language
    judged: bool

    @property
    def figures(self) -> Figures:
        """Writer of scores and coverage."""
        return Figures(self.outcome.grid, self.language)

    @property
    def witness(self) -> Witness:
        """Writer of evidence."""
        return Witness(self.outcome.assessment, self.outcome.grid, self.language)

    def sections(self) -> list[Section]:
        """Show each register."""
        return [
            self._register(node, str(number))
            for number, node in enumerate(self.outcome.registers, start=1)
        ]

    def _register(self, node: NodeOutcome, number: str) -> Section:
        blocks: list[Block] = []
        question = getattr(node.element, "question", "")
        if question:
            blocks.append(Paragraph(question, Tone.MUTED))
        if self.judged:
            blocks += Profile(self.outcome, self.language).verdict(node)
            blocks += unfolding(self.outcome, [node], self.language)
        blocks += self._inside(node, number)
        return Section(f"{number}. {node.title}", tuple(blocks))

    def _inside(self, node: NodeOutcome, number: str) -> list[Block]:
        blocks = [self.witness.block(item, None) for item in self.outcome.evidence(node)]
        inner = [child for child in node.children if child.kind is not NodeKind.INDICATOR]
        for child in node.children:
            if child.kind is NodeKind.INDICATOR:
                blocks += self._indicator(child)
        blocks = joined(blocks)
        if not blocks and not inner:
            code = "gaps.nothing_yet" if self.judged else "gaps.nothing_read"
            blocks.append(Paragraph(self.language.say(code), Tone.MUTED))
        for place, child in enumerate(inner, start=1):
            blocks.append(self._criterion(child, f"{number}.{place}"))
        return blocks

    def _criterion(self, node: NodeOutcome, number: str) -> Section:
        aside = self.figures.aside(node) if self.judged else self.figures.answered(node)
        question = getattr(node.element, "question", "")
        blocks: list[Block] = []
        if question:
            blocks.append(Paragraph(question, Tone.MUTED))
        blocks += self._inside(node, number)
        blocks += self._beside(node)
        if self.judged:
            blocks += unfolding(self.outcome, self._computed(node), self.language)
        state = node.state
        if isinstance(state, NotScored) and state.reason is NotScoredReason.NOT_APPLICABLE:
            blocks.clear()
            blocks.append(Paragraph(self.figures.reason(node), Tone.MUTED))
            aside = ""
        return Section(f"{number} {node.title}", tuple(blocks), aside)

    def _computed(self, node: NodeOutcome) -> list[NodeOutcome]:
        """Give a criterion and its indicators, those that are scored."""
        inner = [one for one in node.children if one.kind is NodeKind.INDICATOR and one.scored]
        return [node, *inner] if inner or node.scored else []

    def _beside(self, node: NodeOutcome) -> list[Block]:
        """Draw the shares of a criterion that stand beside a published figure."""
        shares = Shares(self.language)
        shown = [
            (item, child.element, value_text(item, child.element, self.language))
            for child in node.children
            if isinstance(child.element, Indicator) and child.element.context
            for item in self.outcome.evidence(child)
        ]
        gauges = shares.gauges(shown)
        return [] if gauges is None else [gauges]

    def _indicator(self, node: NodeOutcome) -> list[Block]:
        """Show what was brought: answers, then words and documents."""
        evidence = self.outcome.evidence(node)
        indicator = node.element
        if not isinstance(indicator, Indicator):
            return []
        answers = tuple(item for item in evidence if not isinstance(item, _BESIDE))
        rest = [self.witness.block(item, indicator) for item in evidence if item not in answers]
        if self.judged and any(item.voice for item in answers) and indicator.voices is not None:
            return [Items((self._appreciation(node, indicator, answers),)), *rest]
        return [*(self.witness.block(item, indicator) for item in answers), *rest]

    def _appreciation(
        self, node: NodeOutcome, indicator: Indicator, answers: tuple[Evidence, ...]
    ) -> Item:
        """Show what each voice said, how far apart they are, and who was not heard."""
        item = self.witness.voiced(answers, indicator)
        scale = self.figures.scale(node)
        notes = list(item.notes)
        if scale is not None and node.spread and len(node.voices) > 1:
            spread = self.language.points(node.spread, scale.decimals)
            notes.append(self.language.say("voices.spread", spread=spread))
        silent = [voice.voice for voice in node.voices if voice.expected and not voice.evidence]
        if silent:
            titles = {voice.key: voice.title for voice in self.outcome.grid.voices}
            names = self.language.listing(titles.get(key, key) for key in silent)
            notes.append(self.language.say("voices.silent", voices=names))
        return evolve(item, notes=tuple(notes))
