"""The explanation of one figure, under what must be known of the whole bilan."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.report.document import Document, Item, Items
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import mark_of, notice_of
from utilite_sociale.scoring import NodeOutcome, Outcome

__all__ = ["explained"]

_BULLET = "- "


def explained(outcome: Outcome, node: NodeOutcome, language: Language) -> Document:
    """Show an explanation; the entries of a list stand under what they belong to."""
    head, *lines = node.explain(language.code).lines
    items: list[Item] = []
    notice = notice_of(outcome.assessment, outcome.grid, language)
    for line in lines:
        if line in notice:
            continue
        if line.startswith(_BULLET) and items:
            items[-1] = evolve(items[-1], details=(*items[-1].details, line))
        else:
            items.append(Item(line))
    return Document(
        title=head,
        subtitle=outcome.assessment.subject.name,
        mark=mark_of(outcome.assessment, outcome.grid, language),
        notice=notice,
        blocks=(Items(tuple(items), bare=True),),
    )
