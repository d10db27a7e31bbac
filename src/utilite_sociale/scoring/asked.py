"""Conditions on answers: what was said of a fact, where the grid asks it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from utilite_sociale.model import AnswerIs, Grid, Indicator, Subject
from utilite_sociale.scoring.answers import (
    Absent,
    Answer,
    Answered,
    Answers,
    Undefined,
    reason_for_all,
)
from utilite_sociale.scoring.facts import Facts, Truth, all_hold
from utilite_sociale.scoring.voices import heeded
from utilite_sociale.vocabulary import MissingState

__all__ = ["facts_of", "meets"]


def facts_of(subject: Subject, grid: Grid, answers: Answers) -> Facts:
    """Give the facts about a subject, its answers to the grid included."""
    return _Asked(subject, grid, answers).facts


class _Asked:
    """The answers that conditions look at, each looked up once."""

    def __init__(self, subject: Subject, grid: Grid, answers: Answers) -> None:
        self.grid, self.answers = grid, answers
        self.facts = Facts.of(subject, self.truth)
        self._applies: dict[str, Truth] = {}

    def truth(self, condition: AnswerIs) -> Truth:
        """Say whether the answer meets a condition.

        A comparison with an answer that does not apply is false.
        """
        path = self.grid.paths.get(condition.indicator, "")
        indicator = self.grid.elements.get(path)
        if not isinstance(indicator, Indicator):
            return Truth.UNKNOWN
        applies = self._applicable(path)
        if applies is Truth.FALSE:
            return Truth.FALSE
        said = _agreed(condition, self._heard(indicator))
        return Truth.UNKNOWN if applies is Truth.UNKNOWN and said is Truth.TRUE else said

    def _applicable(self, path: str) -> Truth:
        """Say whether a fact is asked of this subject, where the grid declares it."""
        if path not in self._applies:
            self._applies[path] = Truth.UNKNOWN  # circles, which `checks` refuses, end here
            keys = path.split(".")
            above = (self.grid.elements[".".join(keys[: n + 1])] for n in range(len(keys)))
            conditions = [e.applies_to for e in above if e.applies_to is not None]
            self._applies[path] = all_hold(conditions, self.facts)
        return self._applies[path]

    def _heard(self, indicator: Indicator) -> list[Answer]:
        """Give what the voices that the grid heeds say; one not heard yet says nothing."""
        said = self.answers.by_voice(indicator)
        if indicator.voices is None or indicator.key in self.answers.supposed:
            return list(said.values())
        shared = reason_for_all(said) or Absent()
        return [said.get(name, shared) for name in heeded(indicator.voices)]


def _agreed(condition: AnswerIs, answers: Iterable[Answer]) -> Truth:
    """Say what all the answers that have an object say, if they agree."""
    given = [answer for answer in answers if not _without_object(answer)]
    if not given:
        nobody = not list(answers)
        return Truth.UNKNOWN if nobody else Truth.FALSE
    truths = {meets(condition, answer) for answer in given}
    return truths.pop() if len(truths) == 1 else Truth.UNKNOWN


def _without_object(answer: Answer) -> bool:
    absent = isinstance(answer, Absent) and answer.state is MissingState.NOT_APPLICABLE
    return absent or isinstance(answer, Undefined)


def meets(condition: AnswerIs, answer: Answer) -> Truth:
    """Say whether one answer meets a condition; unknown while it is missing."""
    if not isinstance(answer, Answered):
        return Truth.UNKNOWN
    match answer.value:
        case Fraction() as value:
            low, high = condition.at_least, condition.less_than
            inside = (low is None or value >= Fraction(low)) and (
                high is None or value < Fraction(high)
            )
            met = inside and not condition.one_of
        case str() as key:
            met = key in condition.one_of
        case frozenset() as keys:
            met = bool(keys.intersection(condition.one_of))
        case _:
            return Truth.UNKNOWN
    return Truth.TRUE if met else Truth.FALSE
