"""What a grid asks: registers and criteria with their questions, leviers and indicators."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen

from utilite_sociale.model import Grid, NoAggregation, Node
from utilite_sociale.report.document import Block, Facts, Item, Items, Paragraph, Section, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.indicator import IndicatorPage
from utilite_sociale.report.pages.origins import Origins
from utilite_sociale.scoring.explain_condition import condition_text

__all__ = ["Asked"]


@frozen
class Asked:
    """Writes the elements of a grid.

    Attributes:
        grid: the grid.
        origins: writer of origins.
        language: language to speak.
    """

    grid: Grid
    origins: Origins
    language: Language

    def registers(self) -> list[Section]:
        """Show each register."""
        return [
            self._node(register, f"{number}.", str(number))
            for number, register in enumerate(self.grid.registers, start=1)
        ]

    def _node(self, node: Node, shown: str, number: str) -> Section:
        blocks: list[Block] = []
        if node.question:
            blocks.append(Paragraph(node.question, Tone.STRONG))
        if node.description:
            blocks.append(Paragraph(node.description))
        blocks.append(Facts(tuple(row for row in self._facts(node) if row[1])))
        if node.leviers:
            title = self.language.say("grid_page.leviers")
            leviers = tuple(Item(levier.title) for levier in node.leviers)
            blocks += [Paragraph(title, Tone.MUTED), Items(leviers)]
        page = IndicatorPage(self.grid, self.origins, self.language)
        blocks += [page.section(indicator) for indicator in node.indicators]
        for place, criterion in enumerate(node.criteria, start=1):
            inner = f"{number}.{place}"
            blocks.append(self._node(criterion, inner, inner))
        return Section(f"{shown} {node.title}", tuple(blocks))

    def _facts(self, node: Node) -> list[tuple[str, str]]:
        say = self.language.say
        asked = node.applies_to
        condition = "" if asked is None else condition_text(asked, self.language.code)
        used = [self.title(key) for key in node.uses]
        return [
            (say("grid_page.key"), node.key),
            (say("grid_page.asked_if"), condition),
            (say("grid_page.weight"), weight_text(node.weight, self.language)),
            (say("grid_page.aggregation"), self._aggregation(node)),
            (say("grid_page.uses"), self.language.enumeration(used)),
            (say("grid_page.formerly"), self.language.listing(node.formerly)),
            (say("grid_page.origin"), self.origins.text(node.provenance)),
        ]

    def title(self, key: str) -> str:
        """Name an element by its title; by its key where the grid has none."""
        if key not in self.grid.paths:
            return key
        element = self.grid[key]
        return element.title if isinstance(element, Node) else element.label

    def _aggregation(self, node: Node) -> str:
        """Say how the score comes about, where it is not the usual mean."""
        made = node.aggregation
        if isinstance(made, tuple):
            return self.language.say("grid_page.by_case")
        if isinstance(made, NoAggregation):
            return self.language.say("grid_page.aggregation.none")
        known = made.type_name == "mean"
        return self.language.say("grid_page.aggregation.mean") if known else made.type_name


def weight_text(weight: Decimal | tuple[object, ...], language: Language) -> str:
    """Say a weight, where it is not the usual one."""
    if isinstance(weight, tuple):
        return language.say("grid_page.by_case")
    return "" if weight == 1 else language.number(weight)
