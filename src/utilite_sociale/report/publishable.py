"""What may be shown to the public, and nothing else: one place decides, for every page.

Words need a consent.
A figure is not sensitive, not provisional, and rests on enough people: neither the persons it
counts, nor those that it leaves out, nor those who answered may be fewer than its threshold.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    Assessment,
    Evidence,
    Grid,
    Indicator,
    NarrativeEvidence,
    Practice,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.scoring import Outcome
from utilite_sociale.vocabulary import AssessmentNature, NarrativeShape, Stage

__all__ = ["Publishable", "publishable"]

_FINISHED = {Stage.REVIEWED, Stage.VALIDATED}


@frozen(kw_only=True)
class Publishable:
    """What of an assessment may be shown to the public.

    Attributes:
        figures: figures, each with its indicator, those that findings and practices cite first.
        examples: examples of action.
        verbatims: words that somebody said.
        practices: actions worth showing.
    """

    figures: tuple[tuple[Evidence, Indicator], ...] = field(repr=False)
    examples: tuple[NarrativeEvidence, ...] = field(repr=False)
    verbatims: tuple[NarrativeEvidence, ...] = field(repr=False)
    practices: tuple[Practice, ...] = field(repr=False)


def publishable(outcome: Outcome) -> Publishable:
    """Give what may be shown to the public.

    Raises:
        InvalidValueError: nobody has read the assessment yet.
    """
    assessment, grid = outcome.assessment, outcome.grid
    public = assessment.nature is AssessmentNature.PUBLISHED_FIGURES
    if not public and assessment.stage not in _FINISHED:
        raise InvalidValueError("report.unfinished", stage=f"stage.{assessment.stage.value}")
    words = [one for one in _last(assessment) if isinstance(one, NarrativeEvidence) and one.consent]
    words = [one for one in words if not _sensitive(one.about, grid)]
    return Publishable(
        figures=tuple(_figures(assessment, grid)),
        examples=tuple(one for one in words if one.shape is NarrativeShape.ACTION_EXAMPLE),
        verbatims=tuple(one for one in words if one.shape is NarrativeShape.VERBATIM),
        practices=tuple(one for one in assessment.practices if one.consent),
    )


def _last(assessment: Assessment) -> Iterator[Evidence]:
    """Give the evidence that nothing corrects."""
    corrected = {one.replaces for one in assessment.evidence if one.replaces}
    return (one for one in assessment.evidence if one.id not in corrected)


def _sensitive(about: str, grid: Grid) -> bool:
    indicator = grid.indicators.get(about)
    return indicator is not None and indicator.sensitive


def _figures(assessment: Assessment, grid: Grid) -> Iterator[tuple[Evidence, Indicator]]:
    """Give the figures that may be shown, those that people cite first, in the grid's order."""
    cited = {name for one in assessment.findings for name in one.evidence}
    cited |= {name for one in assessment.practices for name in one.evidence}
    ranks = {key: rank for rank, key in enumerate(grid.indicators)}
    found = [one for one in _last(assessment) if one.about in ranks]
    for one in sorted(found, key=lambda one: (one.id not in cited, ranks[one.about])):
        indicator = grid.indicators[one.about]
        sound = not one.provisional and (one.source or not indicator.evidence_required)
        if sound and not indicator.sensitive and _enough(one, indicator):
            yield one, indicator


def _enough(one: Evidence, indicator: Indicator) -> bool:
    """Tell whether a figure rests on enough people; one that counts nobody needs none."""
    least = indicator.disclosure_threshold
    if isinstance(one, RatioEvidence):
        above, below = one.numerator, one.denominator
        if above is None or below is None or below == 0:
            return False
        parts: list[Decimal | int | None] = [above, below - above, below, one.n]
    elif isinstance(one, QuantityEvidence):
        parts = [one.value, one.n]
    else:
        return False
    return least is None or all(not part or abs(Decimal(part)) >= least for part in parts)
