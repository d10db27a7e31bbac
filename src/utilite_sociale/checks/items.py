"""The evidence of an assessment, each piece with its place and the indicator it answers."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from utilite_sociale.model import (
    Assessment,
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    Grid,
    Indicator,
    MissingEvidence,
    NarrativeEvidence,
)

__all__ = ["ASIDE", "Item", "answers", "items"]

ASIDE = (NarrativeEvidence, DocumentEvidence, ContextEvidence)
"""Evidence that may stand on a register or a criterion: words, documents, context."""


@frozen(kw_only=True)
class Item:
    """A piece of evidence.

    Attributes:
        path: its place, such as ``evidence[sorties_2018]``.
        evidence: the piece.
        indicator: the indicator that it is about; none where it is about something else.
    """

    path: str
    evidence: Evidence = field(repr=False)
    indicator: Indicator | None = field(repr=False)

    @property
    def is_value(self) -> bool:
        """Whether it gives a value, rather than words or the reason why there is none."""
        return not isinstance(self.evidence, (*ASIDE, MissingEvidence))


def items(assessment: Assessment, grid: Grid) -> tuple[Item, ...]:
    """Give the evidence in the order of the file."""
    return tuple(
        Item(
            path=f"evidence[{evidence.id}]",
            evidence=evidence,
            indicator=grid.indicators.get(evidence.about),
        )
        for evidence in assessment.evidence
    )


def answers(found: tuple[Item, ...]) -> Iterator[tuple[Item, Indicator]]:
    """Give the pieces that answer an indicator, or say why nothing does; corrections applied."""
    corrected = {item.evidence.replaces for item in found if item.evidence.replaces}
    for item in found:
        aside = isinstance(item.evidence, ASIDE) or item.evidence.id in corrected
        if item.indicator is not None and not aside:
            yield item, item.indicator
