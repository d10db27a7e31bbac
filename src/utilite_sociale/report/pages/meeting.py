"""The questions of a grid alone, to be printed before a team meeting."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.model import Choice, Grid, Indicator, Narrative, Node, Ordinal
from utilite_sociale.report.document import Block, Document, Item, Items, Paragraph, Section, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import grid_mark, grid_notice
from utilite_sociale.report.pages.measures import measure_text
from utilite_sociale.scoring.explain_condition import condition_text

__all__ = ["meeting_page"]

_DISCUSSED = (Ordinal, Choice, Narrative)
"""What people answer together; the rest is looked up before."""


def meeting_page(grid: Grid, language: Language) -> Document:
    """Show what is asked, the answers to choose from, and what to look up before."""
    writer = _Questions(language)
    return Document(
        title=grid.title,
        subtitle=language.say("meeting.subtitle"),
        mark=grid_mark(grid, language),
        notice=(grid_notice(grid, language),),
        blocks=tuple(
            writer.node(register, f"{number}.", str(number))
            for number, register in enumerate(grid.registers, start=1)
        ),
    )


@frozen
class _Questions:
    """Writes questions.

    Attributes:
        language: language to speak.
    """

    language: Language

    def node(self, node: Node, shown: str, number: str) -> Section:
        """Give the question of a register or criterion, then those under it."""
        blocks: list[Block] = [Paragraph(node.question, Tone.STRONG)] if node.question else []
        for indicator in node.indicators:
            if isinstance(indicator.measure, _DISCUSSED):
                blocks += self._discussed(indicator)
        looked_up = [one for one in node.indicators if not isinstance(one.measure, _DISCUSSED)]
        if looked_up:
            blocks.append(Paragraph(self.language.say("meeting.prepare"), Tone.MUTED))
            blocks.append(Items(tuple(map(self._looked_up, looked_up))))
        for place, criterion in enumerate(node.criteria, start=1):
            inner = f"{number}.{place}"
            blocks.append(self.node(criterion, inner, inner))
        return Section(f"{shown} {node.title}", tuple(blocks))

    def _discussed(self, indicator: Indicator) -> list[Block]:
        asked = " ".join(part for part in (indicator.question, *self._condition(indicator)) if part)
        blocks: list[Block] = [Paragraph(asked or indicator.label)]
        leads = ((one, self.language.heading(one.title)) for one in indicator.measure.answers)
        answers = tuple(
            Item(one.description, lead) if one.description else Item(one.title)
            for one, lead in leads
        )
        return [*blocks, Items(answers)] if answers else blocks

    def _looked_up(self, indicator: Indicator) -> Item:
        measure = measure_text(indicator.measure, self.language)
        proofs = self.language.enumeration(indicator.expected_evidence)
        said = self.language.say("meeting.proofs", proofs=proofs) if proofs else ""
        notes = tuple(part for part in (*self._condition(indicator), said) if part)
        return Item(measure, self.language.heading(indicator.label), notes)

    def _condition(self, indicator: Indicator) -> tuple[str, ...]:
        if indicator.applies_to is None:
            return ()
        text = condition_text(indicator.applies_to, self.language.code)
        return (self.language.say("meeting.asked_if", text=text),)
