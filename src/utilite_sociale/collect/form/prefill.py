"""What is known already, put in the cells of a form; or beside them, as a mere reminder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal

from attrs import evolve

from utilite_sociale.checks.items import ASIDE
from utilite_sociale.collect.fields import Field
from utilite_sociale.collect.form.cells import Cell
from utilite_sociale.collect.form.choices import (
    answer_choices,
    state_choices,
    strength_choices,
    yes_no,
)
from utilite_sociale.collect.form.parts import Block, Form, Heading, Line
from utilite_sociale.collect.form.whole import whole_value
from utilite_sociale.messages import say
from utilite_sociale.messages.dates import period_text
from utilite_sociale.messages.numbers import number_text
from utilite_sociale.model import (
    Assessment,
    BinaryEvidence,
    BreakdownEvidence,
    ChecklistEvidence,
    ChoiceEvidence,
    Evidence,
    Indicator,
    MissingEvidence,
    NarrativeEvidence,
    OrdinalEvidence,
    QuantityEvidence,
    RatioEvidence,
)

__all__ = ["heard_in", "known_of", "with_reminders"]

Value = str | Decimal | dt.date
_ANSWERS = {
    Field.VALUE,
    Field.NUMERATOR,
    Field.DENOMINATOR,
    Field.COUNT,
    Field.TOTAL,
    Field.TICKED,
    Field.TEXT,
    Field.STATE,
}


def known_of(form: Form, assessment: Assessment) -> dict[str, Value]:
    """Give what an assessment says for each cell of a form, by name of cell.

    Several words of one kind about one criterion have one cell: the first stand there, and
    the others stay in the assessment.
    """
    reader = _Known(form, assessment)
    pairs = ((cell.name, reader.value(cell)) for _, cell in form.cells())
    return {name: value for name, value in pairs if value is not None}


def heard_in(assessment: Assessment) -> dict[str, tuple[str, ...]]:
    """Give the voices that have answered each indicator, by its key."""
    heard: dict[str, dict[str, None]] = {}
    for one in assessment.evidence:
        if not isinstance(one, ASIDE) and one.about:
            heard.setdefault(one.about, {})[one.voice] = None
    return {about: tuple(voices) for about, voices in heard.items()}


class _Known:
    def __init__(self, form: Form, assessment: Assessment) -> None:
        self.form, self.assessment = form, assessment
        self.sources = {source.key: source.title for source in assessment.sources}
        self.answers: dict[tuple[str, str, str], Evidence] = {}
        corrected = {one.replaces for one in assessment.evidence if one.replaces}
        whole = assessment.period
        mine = [one for one in assessment.evidence if one.id not in corrected]
        for one in sorted(mine, key=lambda one: one.period not in {None, whole}):
            for key in self._keys(one):
                self.answers.setdefault(key, one)

    def _keys(self, one: Evidence) -> Iterator[tuple[str, str, str]]:
        """Give the cells that a piece may fill: its voice's, and that of words about a node."""
        indicator = self.form.grid.indicators.get(one.about)
        shape = ""
        if isinstance(one, NarrativeEvidence) and indicator is None:
            shape = one.shape.value
        yield one.about, one.voice, shape
        if not self.form.voice and (indicator is None or indicator.voices is None):
            yield one.about, "", shape

    def value(self, cell: Cell) -> Value | None:
        """Give what one cell holds."""
        if not cell.about:
            return whole_value(cell, self.form, self.assessment)
        indicator = self.form.grid.indicators.get(cell.about)
        shape = "" if indicator is not None else cell.item
        found = self.answers.get((cell.about, cell.voice, shape))
        if found is None:
            return None
        beside = _BESIDE.get(cell.field)
        if beside is not None:
            return beside(self, found)
        if indicator is None:
            return found.text if isinstance(found, NarrativeEvidence) else None
        return _answer(cell, found, indicator, self.form.lang)

    def voice(self, found: Evidence) -> Value | None:
        titles = {voice.key: voice.title for voice in self.form.grid.voices}
        return titles.get(found.voice)

    def consent(self, found: Evidence) -> Value | None:
        if not isinstance(found, NarrativeEvidence):
            return None
        yes, no = yes_no(self.form.lang)
        return yes if found.consent else no

    def strength(self, found: Evidence) -> Value | None:
        texts = {key: text for text, key in strength_choices(self.form.lang).items()}
        return None if found.strength is None else texts[found.strength.value]


_BESIDE: dict[str, Callable[[_Known, Evidence], Value | None]] = {
    Field.N: lambda _, found: None if found.n is None else Decimal(found.n),
    Field.SOURCE: lambda known, found: known.sources.get(found.source),
    Field.START: lambda _, found: None if found.period is None else found.period.start,
    Field.END: lambda _, found: None if found.period is None else found.period.end,
    Field.STRENGTH: _Known.strength,
    Field.CONSENT: _Known.consent,
    Field.VOICE: _Known.voice,
}


def _answer(cell: Cell, found: Evidence, indicator: Indicator, lang: str) -> Value | None:
    """Give what one cell of an answer holds."""
    if isinstance(found, MissingEvidence):
        return _absence(cell, found, indicator, lang)
    if isinstance(found, NarrativeEvidence):
        return found.text if cell.field == Field.TEXT else None
    figure = _figure(cell, found, lang)
    return _pick(cell, found, indicator, lang) if figure is None else figure


def _figure(cell: Cell, found: Evidence, lang: str) -> Value | None:
    """Give the number that one cell holds."""
    number: Decimal | None = None
    match cell.field, found:
        case (Field.VALUE, QuantityEvidence(value=number)) | (
            Field.NUMERATOR,
            RatioEvidence(numerator=number),
        ):
            return None if number is None else _weakened(found, number, lang)
        case Field.DENOMINATOR, RatioEvidence(denominator=number):
            pass
        case Field.COUNT, BreakdownEvidence(counts=counts):
            number = next((one.count for one in counts if one.category == cell.item), None)
        case Field.TOTAL, BreakdownEvidence(total=number):
            pass
        case _:
            pass
    return number


def _pick(cell: Cell, found: Evidence, indicator: Indicator, lang: str) -> Value | None:
    """Give the choice that one cell holds."""
    yes, no = yes_no(lang)
    value: str | None = None
    match cell.field, found:
        case Field.VALUE, OrdinalEvidence(value=key) | ChoiceEvidence(value=key):
            texts = {known: text for text, known in answer_choices(indicator, lang).items()}
            value = texts.get(key)
        case Field.VALUE, BinaryEvidence(value=said):
            value = yes if said else no
        case Field.TICKED, ChecklistEvidence(ticked=ticked):
            value = yes if cell.item in ticked else no
        case Field.NONE_TICKED, ChecklistEvidence(ticked=()):
            value = yes
        case _:
            pass
    return value


def _weakened(found: Evidence, number: Decimal, lang: str) -> Value:
    """Write a number that is not exact with the word that says so, which is read again."""
    if found.qualifier is None:
        return number
    return say(f"qualifier.{found.qualifier.value}", lang, value=number_text(number, lang))


def _absence(cell: Cell, found: MissingEvidence, indicator: Indicator, lang: str) -> Value | None:
    texts = {key: text for text, key in state_choices(indicator, lang).items()}
    if cell.field == Field.REASON:
        return found.reason or None
    if not set(cell.choices) & set(texts.values()):
        return None
    return texts.get(found.state.value) or say(f"missing_state.{found.state.value}", lang)


def with_reminders(form: Form, previous: Assessment) -> Form:
    """Give a form that shows the answers of before beside its cells; they answer nothing."""
    known = known_of(form, previous)
    period = period_text(previous.period.start, previous.period.end, form.lang)
    label = say("form.last_time", form.lang, period=period)
    sheets = [
        evolve(sheet, parts=tuple(_reminded(part, known, label, form.lang) for part in sheet.parts))
        for sheet in form.sheets
    ]
    return evolve(form, sheets=tuple(sheets))


def _reminded(
    part: Heading | Block, known: dict[str, Value], label: str, lang: str
) -> Heading | Block:
    if not isinstance(part, Block):
        return part
    asked = [line for line in part.lines if any(_is_answer(c) for c in _first(line))]
    width = max((len(line.cells) for line in asked), default=0)
    texts = [_recalled(asked, place, known, lang) for place in range(width)]
    if not any(texts):
        return part
    return evolve(part, lines=(Line(label=label, shown=tuple(texts)), *part.lines))


def _first(line: Line) -> tuple[Cell, ...]:
    return line.cells[0] if line.cells else ()


def _is_answer(cell: Cell) -> bool:
    return bool(cell.about) and cell.field in _ANSWERS


def _recalled(lines: list[Line], place: int, known: dict[str, Value], lang: str) -> str:
    """Say what one voice answered."""
    said = []
    for line in lines:
        cells = [cell for cell in line.cells[place] if _is_answer(cell)]
        texts = [_text(known[cell.name], lang) for cell in cells if cell.name in known]
        if texts:
            several = len(lines) > 2
            said.append(f"{line.label} {' / '.join(texts)}" if several else " / ".join(texts))
    return "\n".join(said)


def _text(value: Value, lang: str) -> str:
    return number_text(value, lang) if isinstance(value, Decimal) else str(value)
