"""Nothing is concluded under a name that took no part: facts stay, every judgement goes."""

from __future__ import annotations

from attrs import evolve

from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.outcome import (
    NodeOutcome,
    NotScored,
    NotScoredReason,
    Outcome,
)

__all__ = ["withheld"]

WITHHELD = NotScored(reason=NotScoredReason.PUBLISHED_FIGURES)
FACTS = {
    NotScoredReason.MISSING,
    NotScoredReason.NOT_APPLICABLE,
    NotScoredReason.UNDEFINED,
    NotScoredReason.DESCRIPTIVE,
    NotScoredReason.CONDITION_UNKNOWN,
}


def withheld(outcome: Outcome) -> Outcome:
    """Keep facts, coverage, gaps and what to answer first; take every judgement away."""
    return evolve(
        outcome,
        root=_facts_only(outcome.root),
        views={key: tuple(map(_facts_only, view)) for key, view in outcome.views.items()},
        findings=(),
    )


def _facts_only(node: NodeOutcome) -> NodeOutcome:
    keeps = isinstance(node.state, NotScored) and node.state.reason in FACTS
    state = node.state if keeps else WITHHELD
    facts = Judged(state=state, answers=node.explained.judged.answers)
    return evolve(
        node,
        state=state,
        score=None,
        low=None,
        high=None,
        level=None,
        reachable_levels=(),
        voices=(),
        spread=None,
        explained=evolve(node.explained, judged=facts),
        children=tuple(map(_facts_only, node.children)),
    )
