"""What to answer first: the missing answers that would settle most."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from utilite_sociale.scoring.indicator import Judged
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScored, NotScoredReason, Priority, Scored
from utilite_sociale.scoring.tree import Evaluated, what_if
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["priorities_of"]

SETTLED = Scored(policy=MissingPolicy.RESCALE)


def priorities_of(root: Evaluated) -> tuple[Priority, ...]:
    """Rank unanswered indicators by the width that each takes off its register's interval.

    The width is that of today less the mean of those that its worst and its best answer
    would leave, everywhere it counts in the register. Indicators that settle nothing are
    left out; ties keep the grid's order.
    """
    found = [p for register in root.children for p in _in_register(register)]
    return tuple(sorted(found, key=lambda priority: -priority.gain))


def _in_register(register: Evaluated) -> Iterator[Priority]:
    today = _width(register.judged)
    for leaf in register.leaves:
        span = leaf.judged.span
        if span is None or not _open(leaf.judged):
            continue
        ends = [_width(what_if(register, leaf, _answer(end))) for end in (span.low, span.high)]
        gain = today - sum(ends) / 2
        if gain > 0:
            yield Priority(path=leaf.plan.path, register=register.plan.path, gain=gain)


def _open(judged: Judged) -> bool:
    """Tell whether an answer is still awaited."""
    if isinstance(judged.state, NotScored):
        return judged.state.reason is NotScoredReason.MISSING
    return judged.coverage < 1


def _answer(score: float) -> Judged:
    """Give what an indicator would be with an answer of that score."""
    whole = Fraction(1)
    return Judged(state=SETTLED, score=score, span=Span(low=score, high=score), coverage=whole)


def _width(judged: Judged) -> float:
    return 0.0 if judged.span is None else judged.span.high - judged.span.low
