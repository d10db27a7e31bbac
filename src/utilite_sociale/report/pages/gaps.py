"""What is not known: what to answer first, what is left, and what the figures do not allow."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from utilite_sociale.model import MissingEvidence
from utilite_sociale.report.document import Block, Item, Items, Paragraph, Section, Tone
from utilite_sociale.report.language import Language, sentence
from utilite_sociale.report.pages.evidence import Witness
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.scoring import NodeKind, NodeOutcome, Outcome

__all__ = ["Gaps"]

_FIRST = 5
"""As many questions as one meeting can take up."""


@frozen
class Gaps:
    """Tells what an outcome does not know.

    Attributes:
        outcome: what was computed.
        language: language to speak.
        judged: whether anything may be judged.
    """

    outcome: Outcome
    language: Language
    judged: bool

    def first(self) -> Section | None:
        """Give the questions whose answers would settle most."""
        if not self.outcome.priorities:
            return None
        items = []
        for priority in self.outcome.priorities[:_FIRST]:
            node, register = self.outcome[priority.path], self.outcome[priority.register]
            question = getattr(node.element, "question", "")
            code = "closing.narrows" if self.judged else "closing.in_register"
            scale = Figures(self.outcome.grid, self.language).scale(register)
            gain = self.language.points(priority.gain, 2 if scale is None else scale.decimals + 1)
            words = {"gain": gain} if self.judged else {}
            said = self.language.say(code, register=register.title, **words)
            short = self.language.say("closing.part", part=priority.part) if priority.part else ""
            notes = tuple(note for note in (short or question, said) if note)
            items.append(Item(node.title, notes=notes))
        return Section(self.language.say("closing.first"), (Items(tuple(items), numbered=True),))

    def unknown(self) -> Section | None:
        """Name all that has no answer and no reason for it, criterion by criterion."""
        items = []
        for number, register in enumerate(self.outcome.registers, start=1):
            for place, node in _parents(register, str(number)):
                titles = [leaf.title for leaf in node.children if self._open(leaf)]
                if titles:
                    text = self.language.enumeration(titles)
                    items.append(Item(text, self.language.heading(f"{place} {node.title}")))
        if not items:
            return None
        return Section(self.language.say("closing.unknown"), (Items(tuple(items)),))

    def _open(self, leaf: NodeOutcome) -> bool:
        if leaf.kind is not NodeKind.INDICATOR or not leaf.applicable or leaf.answered:
            return False
        return not any(isinstance(e, MissingEvidence) for e in self.outcome.evidence(leaf))

    def limits(self) -> Section:
        """Say what the figures do not allow, then what the checks noticed."""
        witness = Witness(self.outcome.assessment, self.outcome.grid, self.language)
        items = []
        for item in self.outcome.assessment.evidence:
            if item.caveat:
                source = f"({witness.source(item.source)})" if item.source else ""
                items.append(Item(" ".join(part for part in (item.caveat, source) if part)))
        title = self.language.say("closing.limits")
        blocks: list[Block] = [Items(tuple(items))] if items else []
        if self.outcome.issues:
            noticed = [sentence(one.message(self.language.code)) for one in self.outcome.issues]
            blocks.append(Paragraph(self.language.say("closing.noticed"), Tone.MUTED))
            blocks.append(Items(tuple(map(Item, noticed))))
        if not blocks:
            blocks.append(Paragraph(self.language.say("closing.no_limits"), Tone.MUTED))
        return Section(title, tuple(blocks))


def _parents(node: NodeOutcome, number: str) -> Iterator[tuple[str, NodeOutcome]]:
    """Give the nodes that hold indicators, with the numbers by which the bilan names them."""
    yield number, node
    inner = [child for child in node.children if child.kind is not NodeKind.INDICATOR]
    for place, child in enumerate(inner, start=1):
        yield from _parents(child, f"{number}.{place}")
