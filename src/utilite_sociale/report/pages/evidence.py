"""Evidence as entries of a list: what it says, who says it, how far it may be read."""

from __future__ import annotations

from attrs import frozen

from utilite_sociale.model import (
    Assessment,
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    Grid,
    Indicator,
    NarrativeEvidence,
)
from utilite_sociale.report.document import Block, Item, Items, Verbatim
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.values import compared, value_text
from utilite_sociale.scoring import part_missing
from utilite_sociale.vocabulary import AssessmentNature, NarrativeShape

__all__ = ["Witness", "joined"]


def joined(blocks: list[Block]) -> list[Block]:
    """Make one list of the lists that follow one another."""
    made: list[Block] = []
    for block in blocks:
        before = made[-1] if made else None
        if isinstance(block, Items) and isinstance(before, Items):
            made[-1] = Items((*before.items, *block.items))
        else:
            made.append(block)
    return made


@frozen
class Witness:
    """Tells what the evidence of one assessment says.

    Attributes:
        assessment: whose evidence.
        grid: the grid that names indicators and voices.
        language: language to speak.
    """

    assessment: Assessment
    grid: Grid
    language: Language

    def block(self, item: Evidence, indicator: Indicator | None) -> Block:
        """Show one piece of evidence: words as a quotation, the rest as an entry of a list."""
        if isinstance(item, NarrativeEvidence):
            return self.words(item)
        return Items((self.figure(item, indicator),))

    def words(self, item: NarrativeEvidence) -> Verbatim:
        """Quote somebody's words, or tell something that was done."""
        shape = self.language.word(item.shape)
        quoted = item.shape is NarrativeShape.VERBATIM
        text = self.language.quote(item.text) if quoted else item.text
        return Verbatim(text, tuple(self._notes(item, first=shape)))

    def figure(self, item: Evidence, indicator: Indicator | None) -> Item:
        """Show a figure, a document or a reason, with all that limits it."""
        text = value_text(item, indicator, self.language)
        missing = self.uncomputable(item, indicator)
        link = item.url if isinstance(item, DocumentEvidence) else ""
        over = compared(item, indicator, self.language)
        return Item(
            text,
            self.language.heading(self._name(item, indicator)),
            details=(missing,) if missing else (),
            notes=(*((over,) if over else ()), *self._notes(item)),
            link=link,
        )

    def uncomputable(self, item: Evidence, indicator: Indicator | None) -> str:
        """Say that a figure makes no rate, and what would; nothing where it does."""
        part = part_missing(item, indicator)
        if not part:
            return ""
        read = self.assessment.nature is AssessmentNature.PUBLISHED_FIGURES
        return self.language.say(f"value.{'unpublished' if read else 'unanswered'}", part=part)

    def voiced(self, evidence: tuple[Evidence, ...], indicator: Indicator) -> Item:
        """Show what each voice said of one indicator, side by side."""
        details, notes = [], []
        for item in evidence:
            said = value_text(item, indicator, self.language)
            voice = self.speaker(item) or self.language.say("voices.nobody")
            named = self.language.field(voice, said)
            details.append(" · ".join([named, *self._circumstances(item)]))
            notes += self._limits(item)
        name = self._name(evidence[0], indicator)
        return Item("", self.language.heading(name), tuple(details), tuple(notes))

    def _name(self, item: Evidence, indicator: Indicator | None) -> str:
        name = indicator.label if indicator else ""
        if isinstance(item, ContextEvidence):
            name = item.label
        if isinstance(item, DocumentEvidence):
            name = self.language.say("evidence.document")
        if indicator is not None and indicator.sensitive:
            name = self.language.say("evidence.sensitive", name=name)
        return name

    def _notes(self, item: Evidence, first: str = "") -> list[str]:
        said = [first, self.speaker(item), *self._circumstances(item)]
        notes = [" · ".join(part for part in said if part), *self._limits(item)]
        return [note for note in notes if note]

    def _limits(self, item: Evidence) -> list[str]:
        notes = []
        if item.population:
            notes.append(self.language.say("evidence.population", text=item.population))
        if item.caveat:
            notes.append(self.language.say("evidence.caveat", text=item.caveat))
        return notes

    def speaker(self, item: Evidence) -> str:
        """Name the voice that speaks."""
        titles = {voice.key: voice.title for voice in self.grid.voices}
        return titles.get(item.voice, item.voice)

    def _circumstances(self, item: Evidence) -> list[str]:
        say = self.language.say
        said = []
        if item.period is not None and item.period != self.assessment.period:
            said.append(self.language.period(item.period))
        if item.undated:
            said.append(say("evidence.undated"))
        if item.n is not None:
            said.append(say("evidence.n", n=self.language.number(item.n)))
        if item.strength is not None:
            said.append(self.language.word(item.strength))
        if item.provisional:
            said.append(say("evidence.provisional"))
        if item.replaces:
            said.append(say("evidence.correction"))
        if item.source:
            said.append(self.source(item.source))
        return said

    def source(self, key: str) -> str:
        """Give the short reference of a source: its place in the list of sources."""
        keys = [source.key for source in self.assessment.sources]
        if key not in keys:
            return key
        return self.language.say("evidence.source", number=str(keys.index(key) + 1))
