"""What a file says of the whole: the subject, the days, who took part, what they conclude."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from utilite_sociale.collect.answers.entries import Entry
from utilite_sociale.collect.answers.naming import source_key, text_id
from utilite_sociale.collect.answers.offered import Offered
from utilite_sociale.collect.answers.values import Values
from utilite_sociale.collect.remarks import Place, RemarkKind
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import (
    Finding,
    Identifier,
    Participant,
    Period,
    Practice,
)
from utilite_sociale.model.place import valid_departements
from utilite_sociale.vocabulary import FindingKind

__all__ = ["Whole", "whole_of"]


@frozen(kw_only=True)
class Whole:
    """What a file says of the whole; each part may be missing.

    Attributes:
        subject: fields of the subject, as far as they are said.
        period: the days.
        stakes: why it is done.
        participants: who took part.
        findings: what people conclude.
        practices: actions worth showing.
        places: where each field of the subject was said.
    """

    subject: Mapping[str, Any] = field(factory=dict, repr=False)
    period: Period | None = None
    stakes: tuple[str, ...] = field(default=(), repr=False)
    participants: tuple[Participant, ...] = field(default=(), repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False)
    practices: tuple[Practice, ...] = field(default=(), repr=False)
    places: Mapping[str, Place] = field(factory=dict, repr=False)


def whole_of(entries: Iterable[Entry], offered: Offered, values: Values) -> Whole:
    """Read what the entries that are about no question say of the whole."""
    said = {(one.field, one.item): one for one in entries}
    reader = _Reader(said, offered, values)
    places = {name: one.place for (name, _), one in said.items() if name.startswith("subject_")}
    return Whole(
        subject=reader.subject(),
        period=reader.period(),
        stakes=tuple(str(one.content) for one in reader.list_of("stakes")),
        participants=tuple(reader.participants()),
        findings=tuple(reader.findings()),
        practices=tuple(reader.practices()),
        places={name.removeprefix("subject_"): place for name, place in places.items()},
    )


@frozen
class _Reader:
    said: Mapping[tuple[str, str], Entry]
    offered: Offered
    values: Values

    def _text(self, name: str, item: str = "") -> str:
        entry = self.said.get((name, item))
        if entry is None:
            return ""
        content = entry.content
        return f"{content:f}" if isinstance(content, Decimal) else " ".join(str(content).split())

    def list_of(self, name: str) -> list[Entry]:
        """Give the entries of a list, in its order."""
        found = [(int(item), one) for (field_, item), one in self.said.items() if field_ == name]
        return [one for _, one in sorted(found, key=lambda pair: pair[0])]

    def subject(self) -> dict[str, Any]:
        """Read the fields of the subject."""
        fields: dict[str, Any] = {}
        if name := self._text("subject_name"):
            fields["name"] = name
        if ("subject_kind", "") in self.said:
            fields["kind"] = self._kind(self.said["subject_kind", ""])
        if place := self._text("subject_place"):
            fields["place"] = place
        siret, local = self._text("subject_siret"), self._text("subject_local")
        if siret:
            fields["identifier"] = Identifier(scheme="siret", value=siret.replace(" ", ""))
        elif local:
            fields["identifier"] = Identifier(scheme="local", value=local)
        if ("subject_departements", "") in self.said:
            fields["departements"] = self._departements(self.said["subject_departements", ""])
        return {name: value for name, value in fields.items() if value}

    def _kind(self, entry: Entry) -> str:
        """Read a kind; kinds are open, one that is not ours is kept as it is written."""
        found = self.offered.kinds.find(entry.content)
        return next(iter(found)) if len(found) == 1 else str(entry.content).strip()

    def _departements(self, entry: Entry) -> tuple[str, ...]:
        text = self._text("subject_departements")
        codes = []
        for part in text.replace(";", ",").replace("/", ",").split(","):
            code = part.strip().upper()
            if len(code) == 1 and code.isdigit():
                # A spreadsheet takes 01 for the number 1: no other code has one digit.
                code = f"0{code}"
                words = {"code": code}
                self.values.note(
                    RemarkKind.CONVERTED, "import.departement_zero", entry.place, **words
                )
            codes.append(code)
        try:
            valid_departements(None, None, tuple(codes))  # type: ignore[arg-type]
        except InvalidValueError as error:
            self.values.note(RemarkKind.REFUSED, error.code, entry.place, **error.arguments)
            return ()
        return tuple(dict.fromkeys(codes))

    def period(self) -> Period | None:
        """Read the days that are evaluated."""
        ends = [self.said.get((name, "")) for name in ("period_start", "period_end")]
        first, last = ends
        if first is None and last is None:
            return None
        if first is None or last is None:
            one = next(one for one in ends if one is not None)
            self.values.note(RemarkKind.REFUSED, "import.one_day", one.place)
            return None
        start, end = self.values.day(first), self.values.day(last)
        if start is None or end is None:
            return None
        try:
            return Period(start=start, end=end)
        except InvalidValueError:
            self.values.note(RemarkKind.REFUSED, "import.days_reversed", last.place)
            return None

    def participants(self) -> list[Participant]:
        """Read who took part: a number without a role says nothing."""
        found = []
        for item in self._items("participant_"):
            role = self._text("participant_role", item)
            count = self.said.get(("participant_count", item))
            number = 1 if count is None else self.values.whole(count)
            if not role:
                place = self._first("participant_", item).place
                self.values.note(RemarkKind.AMBIGUOUS, "import.no_role", place)
            elif number:
                voice = self._voice("participant_voice", item)
                found.append(Participant(role=role, count=number, voice=voice))
        return found

    def _items(self, prefix: str) -> list[str]:
        items = {item for name, item in self.said if name.startswith(prefix)}
        return sorted(items, key=int)

    def _first(self, prefix: str, item: str) -> Entry:
        return next(
            one for (name, at), one in self.said.items() if name.startswith(prefix) and at == item
        )

    def _voice(self, name: str, item: str) -> str:
        entry = self.said.get((name, item))
        return "" if entry is None else self.values.choice(entry, self.offered.voices) or ""

    def _about(self, name: str, item: str) -> str:
        entry = self.said.get((name, item))
        return "" if entry is None else self.values.choice(entry, self.offered.topics) or ""

    def findings(self) -> list[Finding]:
        """Read the findings; one without words says nothing."""
        found = []
        for kind in FindingKind:
            for item in self._items(kind.value):
                text = self.said.get((kind.value, item))
                if text is None:
                    place = self._first(kind.value, item).place
                    self.values.note(RemarkKind.AMBIGUOUS, "import.no_words", place)
                    continue
                about = self._about(f"{kind.value}_about", item)
                by, words = self._voice(f"{kind.value}_by", item), str(text.content)
                key = text_id("_".join(part for part in (kind.value, about) if part), by, words)
                found.append(Finding(key=key, kind=kind, text=words, about=about, by=by))
        return found

    def practices(self) -> list[Practice]:
        """Read the practices: a title and what is done, at least."""
        found = []
        for item in self._items("practice_"):
            title, story = (
                self._text("practice_title", item),
                self.said.get(("practice_story", item)),
            )
            if not title or story is None:
                place = self._first("practice_", item).place
                self.values.note(RemarkKind.AMBIGUOUS, "import.half_a_practice", place)
                continue
            changed = self.said.get(("practice_changed", item))
            about = self._about("practice_about", item)
            consent = self.said.get(("practice_consent", item))
            found.append(
                Practice(
                    key=source_key(title),
                    title=title,
                    story=str(story.content),
                    changed="" if changed is None else str(changed.content),
                    about=(about,) if about else (),
                    consent=bool(consent is not None and self.values.yes(consent)),
                )
            )
        return found
