"""How the command speaks: one language, its texts, its numbers and its dates."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from attrs import frozen

from utilite_sociale.messages import LANGUAGES, say
from utilite_sociale.messages.dates import date_text, period_text
from utilite_sociale.messages.numbers import number_text, percent_text
from utilite_sociale.model import Period

__all__ = ["Language", "command_language", "sentence"]

_TABLES = {
    "Act": "act",
    "AssessmentNature": "assessment_nature",
    "Direction": "direction",
    "FindingKind": "finding_kind",
    "GridOrigin": "grid_origin",
    "GridStatus": "grid_status",
    "IndicatorLevel": "indicator_level",
    "MissingPolicy": "missing_policy",
    "MissingState": "missing_state",
    "NarrativeShape": "narrative_shape",
    "NotScoredReason": "not_scored",
    "Party": "party",
    "ProvenanceStatus": "provenance_status",
    "Stage": "stage",
    "Strength": "strength",
    "VoiceCombination": "voice_combination",
}


def command_language() -> str:
    """Give the language of the command: ``UTILITE_SOCIALE_LANG`` decides, else French."""
    wanted = os.environ.get("UTILITE_SOCIALE_LANG", "").lower()[:2]
    return wanted if wanted in LANGUAGES else "fr"


def sentence(text: str) -> str:
    """Begin a text as a sentence.

    >>> sentence("le fichier manque")
    'Le fichier manque'
    """
    return text[:1].upper() + text[1:]


@frozen
class Language:
    """A language to speak.

    Attributes:
        code: ``fr`` or ``en``.
    """

    code: str

    def say(self, code: str, /, **arguments: str) -> str:
        """Give a text of the catalogue."""
        return say(code, self.code, **arguments)

    def count(self, code: str, number: int, /, **arguments: str) -> str:
        """Give the text for one, or for many; in French 0 is singular, in English not."""
        one = number in {0, 1} if self.code == "fr" else number == 1
        form = "one" if one else "many"
        return self.say(f"{code}.{form}", count=self.number(number), **arguments)

    def word(self, member: StrEnum) -> str:
        """Give the name of a member of a closed list."""
        return self.say(f"{_TABLES[type(member).__name__]}.{member.value}")

    def number(self, value: float | Decimal, decimals: int | None = None) -> str:
        """Write a number."""
        return number_text(value, self.code, decimals)

    def percent(self, share: float | Decimal, decimals: int = 0) -> str:
        """Write a share in per cent."""
        return percent_text(share, self.code, decimals)

    def date(self, day: dt.date) -> str:
        """Write a day."""
        return date_text(day, self.code)

    def period(self, period: Period) -> str:
        """Write a period."""
        return period_text(period.start, period.end, self.code)

    def quote(self, text: str) -> str:
        """Put a text between quotation marks."""
        return self.say("typography.quote", text=text)

    def field(self, name: str, text: str) -> str:
        """Write a name, a colon and a text."""
        return self.say("typography.field", name=name, text=text)

    def heading(self, name: str) -> str:
        """Write a name and a colon, before what it names."""
        return self.say("typography.heading", name=name) if name else ""

    def listing(self, texts: Iterable[str]) -> str:
        """Write a list of a few words on one line."""
        return ", ".join(texts)

    def enumeration(self, texts: Iterable[str]) -> str:
        """Write a list of longer texts on one line."""
        return self.say("typography.semicolon").join(texts)

    def points(self, value: float, decimals: int) -> str:
        """Write points of a scale; in French what is under 2 is singular."""
        shown = self.number(value, decimals)
        one = abs(value) < 2 if self.code == "fr" else value == 1
        return self.say(f"points.{'one' if one else 'many'}", count=shown)
