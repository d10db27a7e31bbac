"""From an indicator to the block that asks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from utilite_sociale.collect.fields import Field
from utilite_sociale.collect.form.cells import Takes
from utilite_sociale.collect.form.choices import answer_choices, state_choices
from utilite_sociale.collect.form.lines import Liner, Want
from utilite_sociale.collect.form.parts import Block, Line
from utilite_sociale.collect.wording import told
from utilite_sociale.messages import say
from utilite_sociale.model import (
    Binary,
    Breakdown,
    Checklist,
    Choice,
    Indicator,
    Narrative,
    Node,
    Ordinal,
    Quantity,
    Ratio,
    Voice,
)
from utilite_sociale.vocabulary import NarrativeShape

__all__ = ["Asker", "expected_voices"]

_PICKED = (Ordinal, Choice, Binary)
"""Measures of which the answer, or its absence, is picked in one list."""
_NOBODY = ("",)


def expected_voices(indicator: Indicator) -> tuple[str, ...]:
    """Give the voices that should answer an indicator; nobody in particular is one."""
    return _NOBODY if indicator.voices is None else indicator.voices.expected


@frozen
class Asker:
    """Asks the questions of a grid in one language.

    Attributes:
        lang: ``fr`` or ``en``.
        voices: the voices of the grid.
        only: key of the only voice that is asked; empty when all are.
        heard: voices that have answered each indicator already, by its key.
    """

    lang: str
    voices: tuple[Voice, ...]
    only: str = ""
    heard: Mapping[str, tuple[str, ...]] = field(factory=dict)

    @property
    def liner(self) -> Liner:
        """What makes the lines."""
        return Liner.of(self.lang, self.voices)

    def indicator(self, indicator: Indicator) -> Block | None:
        """Give the block of an indicator; none where the one voice is not expected to answer."""
        asked = self._asked(indicator)
        if self.only:
            words = isinstance(indicator.measure, Narrative) and asked == _NOBODY
            if not words and self.only not in asked:
                return None
            asked = (self.only,)
        titles = {voice.key: voice.title for voice in self.voices}
        return Block(
            title=indicator.label,
            told=tuple(self._told(indicator)),
            voices=() if asked == _NOBODY else tuple(titles.get(key, "—") for key in asked),
            lines=tuple(self._lines(indicator, asked)),
            warned=self._warned(indicator),
        )

    def _asked(self, indicator: Indicator) -> tuple[str, ...]:
        """Give the voices that have a column: those expected, and those heard already."""
        expected, heard = expected_voices(indicator), self.heard.get(indicator.key, ())
        if expected == _NOBODY and len(heard) <= 1:
            return _NOBODY
        more = [voice for voice in heard if voice not in expected]
        known = {voice.key for voice in self.voices}
        first = () if expected == _NOBODY else expected
        return (*first, *(voice for voice in more if voice in known or not voice))

    def words(self, node: Node) -> Block | None:
        """Give the block of the words about a criterion that no question of it asks for."""
        asked = {one.measure.shape for one in node.indicators if isinstance(one.measure, Narrative)}
        shapes = [shape for shape in NarrativeShape if shape not in asked]
        lines = [line for shape in shapes for line in self._shape(node.key, shape)]
        title = say("form.words", self.lang, title=node.title)
        return Block(title=title, lines=tuple(lines)) if lines else None

    def _told(self, indicator: Indicator) -> Iterator[str]:
        for code, text in told(indicator, self.lang):
            if text:
                yield text if code == "question" else say(f"skeleton.{code}", self.lang, text=text)
        texts = {key: text for text, key in answer_choices(indicator, self.lang).items()}
        for one in indicator.measure.answers:
            if one.description:
                label = texts.get(one.key, one.title)
                yield say("typography.field", self.lang, name=label, text=one.description)

    def _warned(self, indicator: Indicator) -> str:
        if not indicator.sensitive:
            return ""
        if indicator.disclosure_threshold is None:
            return say("form.sensitive", self.lang)
        least = str(indicator.disclosure_threshold)
        return say("form.sensitive_threshold", self.lang, least=least)

    def _lines(self, indicator: Indicator, voices: tuple[str, ...]) -> Iterator[Line]:
        yield from self._answer(indicator, voices)
        liner, key = self.liner, indicator.key
        reason = Want(Field.REASON)
        if isinstance(indicator.measure, _PICKED):
            yield liner.line(liner.asks("why_not"), key, voices, reason)
        else:
            states = tuple(state_choices(indicator, self.lang))
            state = Want(Field.STATE, Takes.CHOICE, states)
            yield liner.line(liner.asks("no_answer"), key, voices, state, reason)
        spoken = voices == _NOBODY and bool(self.voices)
        if isinstance(indicator.measure, Narrative):
            yield self._consent(key, voices, spoken=spoken)
            yield liner.line(liner.asks("source"), key, voices, Want(Field.SOURCE))
        else:
            yield from self._behind(key, voices, spoken=spoken)

    def _consent(self, key: str, voices: tuple[str, ...], item: str = "", *, spoken: bool) -> Line:
        """Ask whether words may be published, and whose they are where nothing else says it."""
        liner, consent = self.liner, self.liner.yes(Field.CONSENT, item)
        if not spoken:
            return liner.line(liner.asks("consent"), key, voices, consent)
        return liner.line(liner.asks("who_and_consent"), key, voices, liner.who(item), consent)

    def _behind(self, key: str, voices: tuple[str, ...], *, spoken: bool) -> Iterator[Line]:
        """Ask how many, which document, which days, and how strong the proof is."""
        liner, source = self.liner, Want(Field.SOURCE)
        number = Want(Field.N, Takes.NUMBER)
        yield liner.line(liner.asks("behind"), key, voices, number, liner.strength())
        if spoken:
            yield liner.line(liner.asks("source_and_who"), key, voices, source, liner.who())
        else:
            yield liner.line(liner.asks("source"), key, voices, source)
        ends = Want(Field.START, Takes.DATE), Want(Field.END, Takes.DATE)
        yield liner.line(liner.asks("days"), key, voices, *ends)

    def _answer(self, indicator: Indicator, voices: tuple[str, ...]) -> Iterator[Line]:
        measure, key, liner = indicator.measure, indicator.key, self.liner
        number = Takes.NUMBER
        match measure:
            case Quantity(unit=unit):
                label = liner.asks("value_in", unit=unit)
                yield liner.line(label, key, voices, Want(Field.VALUE, number))
            case Ratio(numerator=above, denominator=below):
                heads = (above, say("form.out_of", self.lang, text=below))
                pair = Want(Field.NUMERATOR, number), Want(Field.DENOMINATOR, number)
                yield liner.line(liner.asks("ratio"), key, voices, *pair, heads=heads)
            case Checklist():
                yield from self._boxes(key, measure, voices)
            case Breakdown():
                yield from self._counts(key, measure, voices)
            case Narrative():
                text = Want(Field.TEXT, Takes.STORY)
                yield liner.line(liner.asks("text"), key, voices, text)
            case _:
                picked = answer_choices(indicator, self.lang) | state_choices(indicator, self.lang)
                choice = Want(Field.VALUE, Takes.CHOICE, tuple(picked))
                yield liner.line(liner.asks("value"), key, voices, choice)

    def _boxes(self, key: str, measure: Checklist, voices: tuple[str, ...]) -> Iterator[Line]:
        liner = self.liner
        for option in measure.options:
            label = liner.asks("named", name=option.title)
            yield liner.line(label, key, voices, liner.yes(Field.TICKED, option.key))
        none = liner.yes(Field.NONE_TICKED)
        yield liner.line(liner.asks("none_of_these"), key, voices, none)

    def _counts(self, key: str, measure: Breakdown, voices: tuple[str, ...]) -> Iterator[Line]:
        liner = self.liner
        for category in measure.categories:
            label = liner.asks("count_in", name=category.title, unit=measure.unit)
            count = Want(Field.COUNT, Takes.NUMBER, item=category.key)
            yield liner.line(label, key, voices, count)
        if measure.total:
            total = Want(Field.TOTAL, Takes.NUMBER)
            yield liner.line(liner.asks("named", name=measure.total), key, voices, total)

    def _shape(self, about: str, shape: NarrativeShape) -> Iterator[Line]:
        """Ask for words about a criterion; whose they are is picked, unless one voice is asked."""
        voices, liner = (self.only,), self.liner
        story = Want(Field.TEXT, Takes.STORY, item=shape.value)
        yield liner.line(liner.asks(f"shape.{shape.value}"), about, voices, story)
        spoken = not self.only and bool(self.voices)
        yield self._consent(about, voices, shape.value, spoken=spoken)
