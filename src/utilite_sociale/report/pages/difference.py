"""What differs between two grids, for a screen or in Markdown."""

from __future__ import annotations

from utilite_sociale.adaptation.difference import GridDiff
from utilite_sociale.adaptation.difference_text import groups, head
from utilite_sociale.report.document import Block, Document, Item, Items, Paragraph, Section
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import grid_notice
from utilite_sociale.vocabulary import GridStatus

__all__ = ["difference_page"]


def difference_page(diff: GridDiff, language: Language) -> Document:
    """Show what differs by kind, with the reasons; an illustrative grid says that it is."""
    title, *lines = head(diff, language.code)
    illustrative = [g for g in (diff.before, diff.after) if g.status is GridStatus.ILLUSTRATIVE]
    blocks: list[Block] = [Paragraph(line) for line in lines]
    for group in groups(diff, language.code):
        items = tuple(Item(entry.head, details=entry.details) for entry in group.entries)
        blocks.append(Section(group.title, (Items(items),)))
    return Document(
        title=title,
        notice=tuple(dict.fromkeys(grid_notice(grid, language) for grid in illustrative)),
        blocks=tuple(blocks),
    )
