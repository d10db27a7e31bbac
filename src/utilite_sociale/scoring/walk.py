"""One walk over the plan of a grid: everything that an assessment says, judged."""

from __future__ import annotations

from collections.abc import Mapping

from utilite_sociale.model import Assessment, Grid, Indicator
from utilite_sociale.scoring.answers import Answered, Answers
from utilite_sociale.scoring.asked import facts_of
from utilite_sociale.scoring.facts import Truth, possible, truth_of
from utilite_sociale.scoring.heard import NOT_APPLICABLE
from utilite_sociale.scoring.indicator import judge
from utilite_sociale.scoring.judged import Judged, in_doubt
from utilite_sociale.scoring.node import gather_up, weights_of
from utilite_sociale.scoring.plan import PlannedNode, plan_of
from utilite_sociale.scoring.tree import Evaluated, Trees

__all__ = ["Walker", "walk"]

EXCLUDED = Judged(state=NOT_APPLICABLE, applicable=False)


def walk(
    assessment: Assessment, grid: Grid, supposed: Mapping[str, Answered] | None = None
) -> Trees:
    """Judge every node of every reading of a grid.

    Args:
        assessment: the answers.
        grid: the grid to read them with.
        supposed: answers to suppose instead of those given, by key of the indicator.
    """
    walker = Walker(assessment, grid, supposed)
    plan = plan_of(grid)
    return Trees(
        assessment=assessment,
        grid=grid,
        facts=walker.facts,
        about=walker.answers.about,
        root=walker.node(plan.root, Truth.TRUE),
        views={
            key: tuple(walker.node(register, Truth.TRUE) for register in registers)
            for key, registers in plan.views.items()
        },
    )


class Walker:
    """A node that counts in several places is judged once."""

    def __init__(
        self, assessment: Assessment, grid: Grid, supposed: Mapping[str, Answered] | None = None
    ) -> None:
        """Read the answers and the facts of one assessment."""
        self.answers = Answers(assessment, supposed)
        self.facts = facts_of(assessment.subject, grid, self.answers)
        self.done: dict[tuple[str, Truth], Evaluated] = {}

    def node(self, plan: PlannedNode, above: Truth) -> Evaluated:
        """Evaluate a node and all under it; what is under an exclusion is excluded."""
        key = plan.path, above
        found = self.done.get(key)
        if found is None:
            found = self.done[key] = self._evaluated(plan, above)
        return found

    def _evaluated(self, plan: PlannedNode, above: Truth) -> Evaluated:
        applies = above
        if above is not Truth.FALSE and plan.applies_to is not None:
            applies = truth_of(plan.applies_to, self.facts)
        below = applies if applies is Truth.FALSE else Truth.TRUE
        children = tuple([self.node(child, below) for child in plan.children])
        return Evaluated(
            plan=plan,
            judged=self._judged(plan, applies, children),
            applies=applies,
            weights=weights_of(plan, self.facts),
            children=children,
        )

    def _judged(self, plan: PlannedNode, applies: Truth, children: tuple[Evaluated, ...]) -> Judged:
        if applies is Truth.FALSE:
            return EXCLUDED
        if isinstance(plan.element, Indicator):
            answers = self.answers.by_voice(plan.element)
            rules = possible(plan.rules, self.facts)
            judged = judge(plan.element, rules, answers, plan.missing)
            return in_doubt(judged) if applies is Truth.UNKNOWN else judged
        return gather_up(plan, [c.as_child for c in children], applies, self.facts)
