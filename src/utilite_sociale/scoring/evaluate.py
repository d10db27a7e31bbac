"""The explained evaluation of one assessment on one grid."""

from __future__ import annotations

from collections.abc import Iterable

from utilite_sociale.errors import Issue
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.scoring.outcome import GridOrigin, Outcome
from utilite_sociale.scoring.shown import Screen
from utilite_sociale.scoring.walk import walk
from utilite_sociale.scoring.withhold import withheld
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["evaluate"]


def evaluate(
    assessment: Assessment,
    grid: Grid,
    *,
    origin: GridOrigin = GridOrigin.GIVEN,
    issues: Iterable[Issue] = (),
) -> Outcome:
    """Evaluate an assessment that ``checks`` accepts on a grid that ``checks`` accepts.

    Args:
        assessment: the answers.
        grid: the grid to read them with.
        origin: where the grid was taken from; the outcome says it.
        issues: warnings to hand on.

    Returns:
        The profile by register. A real organisation known only by published figures gets
        facts, coverage and gaps: no score, interval, level, finding or reading.
    """
    trees = walk(assessment, grid)
    screen = Screen(trees)
    outcome = Outcome(
        assessment=assessment,
        grid=grid,
        origin=origin,
        root=screen.node(trees.root),
        views={key: tuple(map(screen.node, registers)) for key, registers in trees.views.items()},
        issues=tuple(issues),
        findings=assessment.findings,
        evaluated=trees,
    )
    if assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        return withheld(outcome)
    return outcome
