"""What was said of an indicator: the figure with all that it is made of, and its source."""

from __future__ import annotations

from fractions import Fraction

from utilite_sociale.messages import say
from utilite_sociale.messages.dates import period_text
from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    BreakdownEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    Evidence,
    Measure,
    MissingEvidence,
    OrdinalEvidence,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
)
from utilite_sociale.scoring.answers import Absent, Answer, unsupported
from utilite_sociale.scoring.explain_rule import labels_of
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.numeric import ratio_factor
from utilite_sociale.scoring.wording import joined
from utilite_sociale.vocabulary import MissingState

__all__ = ["answer_text"]


def answer_text(measure: Measure, answer: Answer, assessment: Assessment, lang: str) -> str:
    """Say an answer and where it comes from."""
    item = answer.evidence
    if item is None:
        return say("explain.not_heard", lang)
    said = _said(measure, item, lang)
    if isinstance(answer, Absent) and answer.missing_part:
        nothing = isinstance(item, RatioEvidence) and item.numerator == 0
        said = say(f"explain.{'zero_or_nothing' if nothing else 'no_rate'}", lang, said=said)
    if unsupported(answer):
        state = say(f"missing_state.{MissingState.UNSUPPORTED.value}", lang)
        said = say("explain.unsupported", lang, said=said, state=state)
    return f"{said} [{_cited(item, assessment, lang)}]"


def _cited(item: Evidence, assessment: Assessment, lang: str) -> str:
    """Name a piece of evidence, its period where it is its own, and its source."""
    marks = [say("explain.evidence", lang, id=item.id)]
    if item.period is not None:
        marks.append(period_text(item.period.start, item.period.end, lang))
    if item.undated:
        marks.append(say("explain.undated", lang))
    if item.provisional:
        marks.append(say("explain.provisional", lang))
    titles = {source.key: source.title for source in assessment.sources}
    if item.source in titles:
        marks.append(say("explain.source", lang, title=titles[item.source]))
    return joined(marks, lang)


def _said(measure: Measure, item: Evidence, lang: str) -> str:
    """Say what a piece of evidence says, as its source words it."""
    match item:
        case MissingEvidence(state=state):
            text = say("explain.absent", lang, state=say(f"missing_state.{state.value}", lang))
        case RatioEvidence() if isinstance(measure, Ratio):
            text = _ratio(measure, item, lang)
        case QuantityEvidence(value=number) if isinstance(measure, Quantity):
            text = say("explain.amount", lang, value=figure(number, lang), unit=measure.unit)
        case BinaryEvidence(value=yes):
            text = say(f"binary.{'yes' if yes else 'no'}", lang)
        case OrdinalEvidence(value=key) | ChoiceEvidence(value=key):
            text = labels_of(measure, lang)[key]
        case ChecklistEvidence(ticked=()):
            text = say("explain.nothing_ticked", lang)
        case ChecklistEvidence(ticked=keys):
            labels = labels_of(measure, lang)
            text = joined((labels[key] for key in keys), lang)
        case BreakdownEvidence():
            text = _counts(item, lang)
        case _:
            text = say("explain.words", lang)
    if item.qualifier is None:
        return text
    return say(f"qualifier.{item.qualifier.value}", lang, value=text)


def _counts(item: BreakdownEvidence, lang: str) -> str:
    counts = [f"{one.category} {figure(one.count, lang)}" for one in item.counts]
    if item.total is not None:
        counts.append(say("explain.total", lang, value=figure(item.total, lang)))
    return joined(counts, lang)


def _ratio(measure: Ratio, item: RatioEvidence, lang: str) -> str:
    """Say both parts and the division, or which part is missing."""
    above, below = item.numerator, item.denominator
    if below == 0:
        return say(
            "explain.undefined",
            lang,
            numerator=measure.numerator,
            denominator=measure.denominator,
        )
    if above is not None and below is not None:
        factor = ratio_factor(measure)
        return say(
            "explain.share",
            lang,
            above=figure(above, lang),
            numerator=measure.numerator,
            below=figure(below, lang),
            denominator=measure.denominator,
            factor="" if factor == 1 else f"{factor} × ",
            value=figure(float(Fraction(above) * factor / Fraction(below)), lang),
            unit=measure.unit,
        )
    known, missing = measure.numerator, measure.denominator
    if above is None:
        known, missing = missing, known
    value = figure(above or below or 0, lang)
    return say("explain.half_known", lang, value=value, known=known, missing=missing)
