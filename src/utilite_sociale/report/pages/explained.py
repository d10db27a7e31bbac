"""How figures are computed: one on a page of its own, or several where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from utilite_sociale.report.document import Computation, Document, Item, Items, Unfolding
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import mark_of, notice_of
from utilite_sociale.scoring import NodeOutcome, Outcome

__all__ = ["explained", "unfolding"]

_BULLET = "- "


def explained(outcome: Outcome, node: NodeOutcome, language: Language) -> Document:
    """Show an explanation; the entries of a list stand under what they belong to."""
    notice = notice_of(outcome.assessment, outcome.grid, language)
    head, lines = _told(node, language, notice)
    items: list[Item] = []
    for line in lines:
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


def unfolding(
    outcome: Outcome, nodes: Iterable[NodeOutcome], language: Language
) -> Iterator[Unfolding]:
    """Give one unfolding for the computations of some nodes; nothing for none.

    The first node names it; what must be known of the whole bilan is not said again.
    """
    notice = notice_of(outcome.assessment, outcome.grid, language)
    told = [_told(node, language, notice) for node in nodes]
    if told:
        (title, lines), *others = told
        parts = (Computation("", lines), *(Computation(*one) for one in others))
        yield Unfolding(language.say("explained.unfold", title=title), parts)


def _told(
    node: NodeOutcome, language: Language, notice: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """Give the head of an explanation, and its lines without what the whole bilan says."""
    head, *lines = node.explain(language.code).lines
    return head, tuple(line for line in lines if line not in notice)
