"""What to answer first: the missing answers that would settle most."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve

from utilite_sociale.scoring.answers import Answered
from utilite_sociale.scoring.facts import Truth, truth_of
from utilite_sociale.scoring.halves import completed_first
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.judged import Judged
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Outcome, Priority, Scored
from utilite_sociale.scoring.supposed import answers_that_matter, facts_read
from utilite_sociale.scoring.tree import Evaluated, Trees, what_if
from utilite_sociale.scoring.walk import walk
from utilite_sociale.vocabulary import AssessmentNature, MissingPolicy

__all__ = ["priorities_of"]

SETTLED = Scored(policy=MissingPolicy.RESCALE)


def priorities_of(outcome: Outcome) -> tuple[Priority, ...]:
    """Rank unanswered indicators by the width that each takes off its register's interval.

    The width is that of today less the mean of those that its worst and its best answer
    would leave, everywhere it counts in the register. A fact on which conditions hang is
    ranked as well, in every register, by the widest and the narrowest that its answers would
    leave. Indicators that settle nothing are left out; ties keep the grid's order.

    Under a name that took no part, figures that one number would complete come first, and
    nothing is weighed: nobody there can be asked for an appreciation, and somebody may have
    published that number.
    """
    found = tuple(sorted(_all(outcome.evaluated), key=lambda priority: -priority.gain))
    if outcome.assessment.nature is AssessmentNature.PUBLISHED_FIGURES:
        weighed = completed_first(outcome, found)
        return tuple(evolve(priority, gain=0.0) for priority in weighed)
    return found


def _all(trees: Trees) -> Iterator[Priority]:
    """Weigh each open answer in each register: facts by evaluating again, others in place."""
    supposed = dict(_supposing(trees))
    for place, register in enumerate(trees.root.children):
        today = _width(register.judged)
        for path, others in supposed.items():
            widths = [_width(other.root.children[place].judged) for other in others]
            yield from _priority(path, register, today, widths)
        for leaf in register.leaves:
            if leaf.plan.path not in supposed:
                yield from _priority(leaf.plan.path, register, today, _ends(trees, register, leaf))


def _priority(
    path: str, register: Evaluated, today: float, widths: list[float]
) -> Iterator[Priority]:
    gain = today - (min(widths) + max(widths)) / 2 if widths else 0.0
    if gain > 0:
        yield Priority(path=path, register=register.plan.path, gain=gain)


def _supposing(trees: Trees) -> Iterator[tuple[str, list[Trees]]]:
    """Evaluate again with each answer that matters to a fact still open."""
    for key, conditions in facts_read(trees.grid).items():
        open_ = any(truth_of(one, trees.facts) is Truth.UNKNOWN for one in conditions)
        indicator = trees.grid.indicators.get(key)
        if open_ and indicator is not None:
            answers = answers_that_matter(indicator, conditions)
            yield (
                trees.grid.paths[key],
                [
                    walk(trees.assessment, trees.grid, {key: Answered(value=value)})
                    for value in answers
                ],
            )


def _ends(trees: Trees, register: Evaluated, leaf: Evaluated) -> list[float]:
    """Give the widths that the worst and the best answer would leave; none where none is open."""
    span = leaf.judged.span
    if span is None or not _open(leaf.judged):
        return []
    ends = (span._replace(low=end, high=end, may_leave=False) for end in (span.low, span.high))
    return [_width(what_if(register, leaf, _answer(end), trees.facts)) for end in ends]


def _open(judged: Judged) -> bool:
    """Tell whether an answer is still awaited."""
    if isinstance(judged.state, NotScored):
        return judged.state.reason is NotScoredReason.MISSING
    return judged.coverage < 1


def _answer(span: Span) -> Judged:
    """Give what an indicator would be with an answer of that score."""
    return Judged(state=SETTLED, score=span.low, span=span, coverage=Fraction(1))


def _width(judged: Judged) -> float:
    return 0.0 if judged.span is None else judged.span.high - judged.span.low
