"""The explained evaluation of one assessment on one grid."""

from __future__ import annotations

from collections.abc import Iterable

from utilite_sociale.errors import Issue
from utilite_sociale.model import Assessment, Grid, Indicator
from utilite_sociale.scoring.answers import Answers
from utilite_sociale.scoring.facts import Facts, Truth, truth_of
from utilite_sociale.scoring.heard import NOT_APPLICABLE
from utilite_sociale.scoring.indicator import Judged, in_doubt, judge
from utilite_sociale.scoring.node import gather_up
from utilite_sociale.scoring.outcome import GridOrigin, Outcome
from utilite_sociale.scoring.plan import PlannedNode, plan_of
from utilite_sociale.scoring.priorities import priorities_of
from utilite_sociale.scoring.readings import readings_of
from utilite_sociale.scoring.shown import Ingredients, shown
from utilite_sociale.scoring.tree import Evaluated
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

    Raises:
        InvalidDocumentError: the grid asks for something that this version does not compute.
    """
    root = _Evaluation(assessment, grid).node(plan_of(grid), Truth.TRUE)
    outcome = Outcome(
        assessment=assessment,
        grid=grid,
        origin=origin,
        root=root.outcome,
        issues=tuple(issues),
        findings=assessment.findings,
        readings=readings_of(root),
        priorities=priorities_of(root),
    )
    if assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        return withheld(outcome)
    return outcome


class _Evaluation:
    """One walk over the plan; a node used twice is evaluated once."""

    def __init__(self, assessment: Assessment, grid: Grid) -> None:
        self.assessment, self.grid = assessment, grid
        self.facts = Facts.of(assessment.subject)
        self.answers = Answers(assessment)
        self.done: dict[tuple[str, Truth], Evaluated] = {}

    def node(self, plan: PlannedNode, above: Truth) -> Evaluated:
        """Evaluate a node and all under it; what is under an exclusion is excluded."""
        found = self.done.get((plan.path, above))
        if found is None:
            found = self.done[plan.path, above] = self._evaluated(plan, above)
        return found

    def _evaluated(self, plan: PlannedNode, above: Truth) -> Evaluated:
        applies = above
        if above is not Truth.FALSE:
            applies = truth_of(getattr(plan.element, "applies_to", None), self.facts)
        below = applies if applies is Truth.FALSE else Truth.TRUE
        children = tuple(self.node(child, below) for child in plan.children)
        judged = self._judged(plan, applies, children)
        basis = Ingredients(plan=plan, judged=judged, assessment=self.assessment, grid=self.grid)
        on_it = self.answers.about.get(plan.path.rpartition(".")[2], [])
        outcome = shown(basis, on_it, tuple(child.outcome for child in children))
        return Evaluated(
            plan=plan, judged=judged, outcome=outcome, applies=applies, children=children
        )

    def _judged(self, plan: PlannedNode, applies: Truth, children: tuple[Evaluated, ...]) -> Judged:
        if applies is Truth.FALSE:
            return Judged(state=NOT_APPLICABLE, applicable=False)
        if isinstance(plan.element, Indicator):
            answers = self.answers.by_voice(plan.element)
            judged = judge(plan.element, answers, plan.missing)
            return in_doubt(judged) if applies is Truth.UNKNOWN else judged
        return gather_up(plan, [c.as_child for c in children], applies)
