"""Answers: what each voice said of an indicator, as one exact value or a typed absence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from fractions import Fraction

from attrs import field, frozen

from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    Indicator,
    Measure,
    MissingEvidence,
    Narrative,
    NarrativeEvidence,
    OrdinalEvidence,
    QuantityEvidence,
    RatioEvidence,
)
from utilite_sociale.scoring.numeric import ratio_factor
from utilite_sociale.scoring.rules import Observed
from utilite_sociale.vocabulary import MissingState

__all__ = ["Absent", "Answer", "Answered", "Answers", "Undefined", "reason_for_all", "unsupported"]


@frozen(kw_only=True)
class Answered:
    """A value.

    Attributes:
        value: what was observed; none for words and counts, which no rule reads.
        evidence: what says so; none where the answer is only supposed.
    """

    value: Observed | None = field(repr=False)
    evidence: Evidence | None = None


@frozen(kw_only=True)
class Undefined:
    """Nothing over nothing: the question has no object here.

    Attributes:
        evidence: what says so.
    """

    evidence: Evidence


@frozen(kw_only=True)
class Absent:
    """No value, and why.

    Attributes:
        state: why.
        reason: why, in words.
        evidence: what says so; none where nothing was said.
        missing_part: ``numerator`` or ``denominator``, where only that is missing.
    """

    state: MissingState = MissingState.NOT_PROVIDED
    reason: str = field(default="", repr=False)
    evidence: Evidence | None = None
    missing_part: str = ""


Answer = Answered | Undefined | Absent


def unsupported(answer: Answer) -> bool:
    """Tell whether something was said that counts as missing, for want of the proof required."""
    withheld = isinstance(answer, Absent) and answer.state is MissingState.UNSUPPORTED
    return withheld and not isinstance(answer.evidence, MissingEvidence)


def reason_for_all(answers: Mapping[str, Answer]) -> Absent | None:
    """Give the reason for an absence that nobody in particular states: it holds for each voice."""
    unnamed = answers.get("")
    stated = isinstance(unnamed, Absent) and isinstance(unnamed.evidence, MissingEvidence)
    return unnamed if stated and isinstance(unnamed, Absent) else None


class Answers:
    """All that an assessment says, ready to be asked indicator by indicator.

    Attributes:
        about: evidence on each key, in the order of the file, corrections applied.
        supposed: answers to suppose instead of those given, by key of the indicator.
    """

    def __init__(
        self, assessment: Assessment, supposed: Mapping[str, Answered] | None = None
    ) -> None:
        """Sort the evidence of *assessment* by what it is about."""
        self.supposed = supposed or {}
        self._assessment = assessment
        corrected = {item.replaces for item in assessment.evidence if item.replaces}
        self.about: dict[str, list[Evidence]] = {}
        for item in assessment.evidence:
            if item.id not in corrected:
                self.about.setdefault(item.about, []).append(item)

    def by_voice(self, indicator: Indicator) -> dict[str, Answer]:
        """Give what each voice says of an indicator, from its latest period."""
        if indicator.key in self.supposed:
            return {"": self.supposed[indicator.key]}
        latest: dict[str, Evidence] = {}
        for item in self._answering(indicator):
            known = latest.get(item.voice)
            if known is None or self._ends(item) > self._ends(known):
                latest[item.voice] = item
        supported = not indicator.evidence_required or self._documented(indicator)
        return {
            voice: _answer(indicator, item, supported=supported) for voice, item in latest.items()
        }

    def _answering(self, indicator: Indicator) -> Iterable[Evidence]:
        words = isinstance(indicator.measure, Narrative)
        for item in self.about.get(indicator.key, ()):
            aside = isinstance(item, DocumentEvidence | ContextEvidence)
            if not aside and (words or not isinstance(item, NarrativeEvidence)):
                yield item

    def _ends(self, item: Evidence) -> tuple[bool, dt.date, dt.date]:
        """Rank by end, then by start; what has no date comes before all that has one."""
        period = self._assessment.period_of(item)
        return not item.undated, period.end, period.start

    def _documented(self, indicator: Indicator) -> bool:
        return any(isinstance(i, DocumentEvidence) for i in self.about.get(indicator.key, ()))


def _answer(indicator: Indicator, item: Evidence, *, supported: bool) -> Answer:
    if isinstance(item, MissingEvidence):
        return Absent(state=item.state, reason=item.reason, evidence=item)
    if not supported and not item.source:
        return Absent(state=MissingState.UNSUPPORTED, evidence=item)
    if isinstance(item, RatioEvidence):
        return _ratio(indicator.measure, item)
    return Answered(value=_value(item), evidence=item)


def _ratio(measure: Measure, item: RatioEvidence) -> Answer:
    if item.denominator == 0:
        return Undefined(evidence=item)
    if item.numerator is None:
        return Absent(evidence=item, missing_part="numerator")
    if item.denominator is None:
        return Absent(evidence=item, missing_part="denominator")
    above, unit_above = item.numerator.as_integer_ratio()
    below, unit_below = item.denominator.as_integer_ratio()
    value = Fraction(above * unit_below * ratio_factor(measure), unit_above * below)
    return Answered(value=value, evidence=item)


def _value(item: Evidence) -> Observed | None:
    match item:
        case QuantityEvidence(value=number):
            return Fraction(*number.as_integer_ratio())
        case OrdinalEvidence(value=key) | ChoiceEvidence(value=key):
            return key
        case BinaryEvidence(value=said):
            return "yes" if said else "no"
        case ChecklistEvidence(ticked=keys):
            return frozenset(keys)
        case _:
            return None
