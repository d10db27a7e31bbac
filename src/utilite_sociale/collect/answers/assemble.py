"""From what cells or lines say of one answer to the evidence that it makes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from utilite_sociale.collect.answers.behind import Behind, behind
from utilite_sociale.collect.answers.entries import Entry, Sheaf
from utilite_sociale.collect.answers.naming import evidence_id, text_id
from utilite_sociale.collect.answers.offered import Offered
from utilite_sociale.collect.answers.values import Values
from utilite_sociale.collect.fields import ABOUT_ANSWER, Field
from utilite_sociale.collect.remarks import Place, RemarkKind
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    Binary,
    BinaryEvidence,
    Breakdown,
    BreakdownEvidence,
    CategoryCount,
    Checklist,
    ChecklistEvidence,
    Choice,
    ChoiceEvidence,
    Evidence,
    Indicator,
    MissingEvidence,
    Narrative,
    NarrativeEvidence,
    Ordinal,
    OrdinalEvidence,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
    Source,
)
from utilite_sociale.vocabulary import MissingState, NarrativeShape

__all__ = ["Brought", "brought_by"]

_BESIDE = ABOUT_ANSWER | {Field.STATE, Field.REASON, Field.VOICE}


@frozen(kw_only=True)
class Brought:
    """An answer that was brought in.

    Attributes:
        evidence: the evidence.
        source: the document that it cites, if it cites one.
        place: where it was said.
    """

    evidence: Evidence = field(repr=False)
    source: Source | None = field(default=None, repr=False)
    place: Place


def brought_by(
    sheaf: Sheaf, indicator: Indicator | None, offered: Offered, values: Values
) -> Brought | None:
    """Give the evidence that the entries of one answer make; what is wrong is said.

    Args:
        sheaf: the entries.
        indicator: the indicator that they answer; none for words about a criterion.
        offered: the lists of the grid.
        values: reads values, and keeps the remarks.
    """
    around = behind(sheaf, offered, values)
    if around is None:
        return None
    if indicator is None:
        return _words(sheaf, NarrativeShape(sheaf.shape), around, values)
    state = _state(sheaf, indicator, offered, values)
    answer = [one for one in sheaf.entries if one.field not in _BESIDE]
    if state is not None:
        picked = [one for one in answer if offered.states(indicator).find(one.content)]
        if any(one not in picked for one in answer):
            values.note(RemarkKind.AMBIGUOUS, "import.answer_and_absence", sheaf.place)
            return None
        return _missing(sheaf, state, around, values)
    if not answer:
        values.note(RemarkKind.AMBIGUOUS, "import.nothing_answered", sheaf.place)
        return None
    return _valued(sheaf, indicator, _Said.of(answer, offered, values), around)


def _words(sheaf: Sheaf, shape: NarrativeShape, around: Behind, values: Values) -> Brought | None:
    texts = [str(one.content) for one in sheaf.entries if one.field == Field.TEXT]
    if not texts:
        values.note(RemarkKind.AMBIGUOUS, "import.nothing_answered", sheaf.place)
        return None
    voice = around.voice or sheaf.voice
    named = text_id(sheaf.about, voice, texts[0])
    settings = {**around.settings, "id": named, "about": sheaf.about, "voice": voice}
    evidence = NarrativeEvidence(text=texts[0], shape=shape, **settings)
    return Brought(evidence=evidence, source=around.source, place=sheaf.place)


def _state(
    sheaf: Sheaf, indicator: Indicator, offered: Offered, values: Values
) -> MissingState | None:
    """Give why there is no answer: picked on its own, or in the list of the answers."""
    states = offered.states(indicator)
    for entry in sheaf.entries:
        if entry.field == Field.STATE:
            key = values.choice(entry, states)
            return None if key is None else MissingState(key)
        typed = isinstance(entry.content, str) and not entry.content[:1].isdigit()
        picks = typed and entry.field in {Field.VALUE, Field.NUMERATOR}
        if picks and not offered.answers(indicator).find(entry.content):
            found = states.find(entry.content)
            if len(found) == 1:
                return MissingState(next(iter(found)))
    return None


def _missing(sheaf: Sheaf, state: MissingState, around: Behind, values: Values) -> Brought | None:
    reasons = [str(one.content) for one in sheaf.entries if one.field == Field.REASON]
    if state in {MissingState.NOT_APPLICABLE, MissingState.DISCARDED} and not reasons:
        values.note(RemarkKind.REFUSED, "import.reason_missing", sheaf.place)
        return None
    voice = around.voice or sheaf.voice
    evidence = MissingEvidence(
        id=evidence_id(sheaf.about, voice, around.period),
        about=sheaf.about,
        voice=voice,
        state=state,
        reason=reasons[0] if reasons else "",
        **{name: value for name, value in around.settings.items() if name != "qualifier"},
    )
    return Brought(evidence=evidence, source=around.source, place=sheaf.place)


def _valued(sheaf: Sheaf, indicator: Indicator, said: _Said, around: Behind) -> Brought | None:
    values = said.values
    voice = around.voice or sheaf.voice
    settings: dict[str, Any] = {
        "id": evidence_id(sheaf.about, voice, around.period),
        "about": sheaf.about,
        "voice": voice,
        **around.settings,
    }
    before = len(values.remarks)
    try:
        evidence = said.evidence(indicator, settings)
    except InvalidValueError as error:
        words = {name: str(value) for name, value in error.arguments.items()}
        values.note(RemarkKind.REFUSED, error.code, sheaf.place, **words)
        return None
    if evidence is None:
        if not any(one.stopped for one in values.remarks[before:]):
            values.note(RemarkKind.REFUSED, "import.other_field", sheaf.place)
        return None
    reason = any(one.field == Field.REASON for one in sheaf.entries)
    if reason:
        values.note(RemarkKind.NOTICED, "import.reason_beside", sheaf.place)
    return Brought(evidence=evidence, source=around.source, place=sheaf.place)


@frozen
class _Said:
    """What was said of one answer, by field and item."""

    entries: Mapping[tuple[str, str], Entry]
    offered: Offered
    values: Values

    @classmethod
    def of(cls, answer: list[Entry], offered: Offered, values: Values) -> _Said:
        """Gather the entries of an answer."""
        return cls({(one.field, one.item): one for one in answer}, offered, values)

    def evidence(self, indicator: Indicator, settings: dict[str, Any]) -> Evidence | None:
        """Give the evidence that fits the measure; none where what it needs was not said."""
        made: Evidence | None = None
        match indicator.measure:
            case Quantity(unit=unit):
                made = self._quantity(unit, settings)
            case Ratio():
                made = self._ratio(settings)
            case Ordinal() | Choice():
                made = self._picked(indicator, settings)
            case Binary():
                made = self._yes(settings)
            case Checklist(options=options):
                made = self._ticked({option.key for option in options}, settings)
            case Breakdown(unit=unit):
                made = self._counts(unit, settings)
            case Narrative(shape=shape):
                made = self._text(shape, settings)
        return made

    def _number(self, field_: Field, settings: dict[str, Any], unit: str = "") -> Decimal | None:
        entry = self.entries.get((field_, ""))
        typed = None if entry is None else self.values.number(entry, unit)
        if typed is None:
            return None
        if typed.qualifier is not None:
            settings["qualifier"] = typed.qualifier
        return typed.value

    def _quantity(self, unit: str, settings: dict[str, Any]) -> Evidence | None:
        value = self._number(Field.VALUE, settings, unit)
        return None if value is None else QuantityEvidence(value=value, **settings)

    def _ratio(self, settings: dict[str, Any]) -> Evidence | None:
        above = self._number(Field.NUMERATOR, settings)
        below = self._number(Field.DENOMINATOR, settings)
        spoken = [one for one in (Field.NUMERATOR, Field.DENOMINATOR) if (one, "") in self.entries]
        refused = (above is None) + (below is None) != 2 - len(spoken)
        if refused or not spoken:
            return None
        return RatioEvidence(numerator=above, denominator=below, **settings)

    def _picked(self, indicator: Indicator, settings: dict[str, Any]) -> Evidence | None:
        entry = self.entries.get((Field.VALUE, ""))
        picked = (
            None if entry is None else self.values.choice(entry, self.offered.answers(indicator))
        )
        if picked is None:
            return None
        kind = OrdinalEvidence if isinstance(indicator.measure, Ordinal) else ChoiceEvidence
        return kind(value=picked, **settings)

    def _yes(self, settings: dict[str, Any]) -> Evidence | None:
        entry = self.entries.get((Field.VALUE, ""))
        yes = None if entry is None else self.values.yes(entry)
        return None if yes is None else BinaryEvidence(value=yes, **settings)

    def _ticked(self, offered: set[str], settings: dict[str, Any]) -> Evidence | None:
        """Give the boxes that are ticked; none is an answer only where somebody says so."""
        said = {key: self.values.yes(entry) for key, entry in self.entries.items()}
        if None in said.values():
            return None
        none = said.pop((Field.NONE_TICKED, ""), False)
        ticked = tuple(item for (_, item), yes in said.items() if yes)
        none = none or {item for _, item in said} == offered
        if bool(ticked) != bool(none) or (ticked and len(said) == len(offered)):
            return ChecklistEvidence(ticked=ticked, **settings)
        place = next(iter(self.entries.values())).place
        code = "import.ticked_and_none" if ticked else "import.nothing_ticked"
        self.values.note(RemarkKind.AMBIGUOUS, code, place)
        return None

    def _counts(self, unit: str, settings: dict[str, Any]) -> Evidence | None:
        read = {key: self.values.number(entry, unit) for key, entry in self.entries.items()}
        if None in read.values():
            return None
        numbers = {key: typed.value for key, typed in read.items() if typed is not None}
        qualifiers = [typed.qualifier for typed in read.values() if typed and typed.qualifier]
        if qualifiers:
            settings["qualifier"] = qualifiers[0]
        total = numbers.pop((Field.TOTAL, ""), None)
        counts = tuple(
            CategoryCount(category=item, count=count) for (_, item), count in numbers.items()
        )
        return BreakdownEvidence(counts=counts, total=total, **settings)

    def _text(self, shape: NarrativeShape, settings: dict[str, Any]) -> Evidence | None:
        entry = self.entries.get((Field.TEXT, ""))
        if entry is None:
            return None
        text = str(entry.content)
        settings["id"] = text_id(settings["about"], settings["voice"], text)
        return NarrativeEvidence(text=text, shape=shape, **settings)
