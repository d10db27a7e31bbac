"""What people type, as values: numbers, days, yes or no, one choice of a list."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TypeVar

from attrs import field, frozen

from utilite_sociale.collect.answers.entries import Entry
from utilite_sociale.collect.answers.offered import Offer
from utilite_sociale.collect.answers.typed import TypedNumber, typed_number
from utilite_sociale.collect.form.choices import yes_no
from utilite_sociale.collect.remarks import Place, Remark, RemarkKind, remark
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.model.fields import number

__all__ = ["Values"]

T = TypeVar("T")
_DAY = re.compile(r"(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})[/.-](?P<year>[0-9]{4})")
_YES = {"yes", "oui", "o", "y", "x", "vrai", "true", "1", "✓", "coche"}
_NO = {"no", "non", "n", "faux", "false", "0"}
_SHOWN = 6


@frozen
class Values:
    """Reads values, and keeps what must be said of them.

    Attributes:
        remarks: what became of each thing that was read.
    """

    remarks: list[Remark] = field(factory=list, repr=False)

    def note(self, kind: RemarkKind, code: str, place: Place, /, **words: str) -> None:
        """Say what became of something."""
        self.remarks.append(remark(kind, code, place, **words))

    def number(self, entry: Entry, unit: str = "") -> TypedNumber | None:
        """Read a number; one typed as text is said."""
        content = entry.content
        if isinstance(content, str):
            return self._typed(entry, content, unit)
        if isinstance(content, bool) or not isinstance(content, Decimal):
            self.note(RemarkKind.REFUSED, "import.not_a_number", entry.place)
            return None
        try:
            return TypedNumber(number(content))
        except InvalidValueError:
            self.note(RemarkKind.REFUSED, "import.not_a_number", entry.place)
            return None

    def _typed(self, entry: Entry, text: str, unit: str) -> TypedNumber | None:
        try:
            found = typed_number(text, unit)
        except InvalidValueError as error:
            doubtful = error.code == "number.ambiguous"
            kind = RemarkKind.AMBIGUOUS if doubtful else RemarkKind.REFUSED
            self.note(kind, error.code, entry.place)
            return None
        if found.qualifier is not None:
            words = {"qualifier": found.qualifier.value}
            self.note(RemarkKind.CONVERTED, "import.qualified", entry.place, **words)
        elif not re.fullmatch(r"-?[0-9]+([.,][0-9]+)?", text):
            self.note(RemarkKind.CONVERTED, "import.number_converted", entry.place)
        return found

    def whole(self, entry: Entry) -> int | None:
        """Read a number of persons or answers."""
        found = self.number(entry)
        if found is None:
            return None
        if found.value != found.value.to_integral_value() or found.value < 0:
            self.note(RemarkKind.REFUSED, "import.not_whole", entry.place)
            return None
        return int(found.value)

    def day(self, entry: Entry) -> dt.date | None:
        """Read a day: a date, or a text such as ``31/12/2024`` or ``2024-12-31``."""
        if isinstance(entry.content, dt.date):
            return entry.content
        text = str(entry.content).strip()
        french = _DAY.fullmatch(text)
        try:
            if french:
                parts = int(french["year"]), int(french["month"]), int(french["day"])
                return dt.date(*parts)
            return dt.date.fromisoformat(text)
        except ValueError:
            self.note(RemarkKind.REFUSED, "import.not_a_day", entry.place)
            return None

    def yes(self, entry: Entry) -> bool | None:
        """Read yes or no; a cross is yes."""
        content = entry.content
        if isinstance(content, bool):
            return content
        said = str(content).strip().casefold()
        words = {lang: yes_no(lang) for lang in LANGUAGES}
        named = {text.casefold(): key for lists in words.values() for text, key in lists.items()}
        answer = named.get(said, said)
        if answer in _YES or answer in _NO:
            return answer in _YES
        self.note(RemarkKind.REFUSED, "import.not_yes_or_no", entry.place)
        return None

    def choice(self, entry: Entry, offer: Offer) -> str | None:
        """Read one choice of a list, by its text, its number or its key."""
        found = offer.find(entry.content)
        if len(found) == 1:
            return next(iter(found))
        kind = RemarkKind.AMBIGUOUS if found else RemarkKind.UNKNOWN
        code = "import.choice_ambiguous" if found else "import.choice_unknown"
        known = "; ".join([text[:60] for text in list(offer.keys)[:_SHOWN]])
        more = " …" if len(offer.keys) > _SHOWN else ""
        self.note(kind, code, entry.place, known=known + more)
        return None
