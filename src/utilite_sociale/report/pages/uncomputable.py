"""A figure that cannot be computed: what was published, what was not, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from utilite_sociale.report.document import Block, Document, Items, Paragraph, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.evidence import Witness
from utilite_sociale.report.pages.header import mark_of, notice_of
from utilite_sociale.report.pages.sources import source_item
from utilite_sociale.scoring import Outcome

__all__ = ["uncomputable"]


def uncomputable(outcome: Outcome, language: Language) -> Document:
    """Show counts of which no rate can be made, with their source, and nothing else."""
    assessment = outcome.assessment
    period = language.period(assessment.period)
    return Document(
        title=language.say("demo.uncomputable"),
        subtitle=f"{assessment.subject.name}, {period}",
        mark=mark_of(assessment, outcome.grid, language),
        notice=notice_of(assessment, outcome.grid, language)[:1],
        blocks=tuple(_figures(outcome, language)),
    )


def _figures(outcome: Outcome, language: Language) -> Iterator[Block]:
    witness = Witness(outcome.assessment, outcome.grid, language)
    sources = {source.key: source for source in outcome.assessment.sources}
    for item in outcome.assessment.evidence:
        indicator = outcome.grid.indicators.get(item.about)
        missing = witness.uncomputable(item, indicator)
        if missing:
            figure = witness.figure(item, indicator)
            yield Paragraph(f"{figure.lead} {figure.text}")
            yield Paragraph(missing, Tone.ALERT)
            yield from (
                Items((source_item(source),))
                for key, source in sources.items()
                if key == item.source
            )
