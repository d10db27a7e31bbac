"""Where the elements of a grid come from: a status, sources by number, and notes said once."""

from __future__ import annotations

from utilite_sociale.model import Grid, Provenance
from utilite_sociale.report.document import Item, Items, Section
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.sources import source_items
from utilite_sociale.vocabulary import GridStatus, ProvenanceStatus

__all__ = ["Origins"]

_PROPOSALS = {GridStatus.PROPOSED, GridStatus.DRAFT}
"""Grids that are wholly what their owner proposes."""


class Origins:
    """Writes origins; the same note on many elements is written once, and named by number."""

    def __init__(self, grid: Grid, language: Language) -> None:
        self.grid = grid
        self.language = language
        self._sources = [source.key for source in grid.sources]
        provenances = (element.provenance for element in grid.elements.values())
        notes = (found.note for found in provenances if found is not None and found.note)
        self._notes = list(dict.fromkeys(notes))

    def text(self, provenance: Provenance | None) -> str:
        """Say how official an element is, and on what it stands."""
        if provenance is None:
            return self.language.say("grid_page.no_origin")
        said = [self._status(provenance.status), *map(self.source, provenance.sources)]
        if provenance.note:
            number = str(self._notes.index(provenance.note) + 1)
            said.append(self.language.say("grid_page.note", number=number))
        return " · ".join(said)

    def _status(self, status: ProvenanceStatus) -> str:
        """Say who proposes: the owner of a grid that is a proposal; elsewhere, not the owner."""
        if status is not ProvenanceStatus.PROPOSED:
            return self.language.word(status)
        code = "proposed_by" if self.grid.status in _PROPOSALS else "not_published_by"
        return self.language.say(f"grid_page.{code}", owner=self.grid.owner)

    def source(self, key: str) -> str:
        """Give the number of a source."""
        if key not in self._sources:
            return key
        return self.language.say("evidence.source", number=str(self._sources.index(key) + 1))

    def sections(self) -> list[Section]:
        """Give the notes and the sources, under the numbers by which they were named."""
        sections = []
        if self._notes:
            notes = Items(tuple(map(Item, self._notes)), numbered=True)
            sections.append(Section(self.language.say("grid_page.notes"), (notes,)))
        if self.grid.sources:
            title = self.language.say("grid_page.sources")
            sections.append(Section(title, (source_items(self.grid.sources),)))
        return sections
