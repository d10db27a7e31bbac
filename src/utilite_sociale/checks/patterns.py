"""What a text may hold of a person: numbers of social security, addresses, phones, names.

A pattern tells that something looks like it; the text itself is never given back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from utilite_sociale.checks.names import hints_a_name

__all__ = ["PersonalPattern", "numbers_of_persons", "personal_patterns"]


class PersonalPattern(StrEnum):
    """A kind of personal data that a text can be seen to hold."""

    NIR = "nir"
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"


_SPACE = " \u00a0\u2009\u202f"
_GAP = rf"[{_SPACE}.-]?"
_DEPARTEMENT = "(?:[0-9]{2}|2[AaBb])"
_BIRTH = rf"{_GAP}[0-9]{{2}}{_GAP}(?:0[1-9]|1[0-2]|[2-9][0-9])"
_REST = rf"{_GAP}{_DEPARTEMENT}{_GAP}[0-9]{{3}}{_GAP}[0-9]{{3}}"
_ALONE = r"(?<![0-9A-Za-z]){}(?![0-9A-Za-z])"

_WITH_KEY = re.compile(f"(?=({_ALONE.format(f'[1-478]{_BIRTH}{_REST}{_GAP}[0-9]{{2}}')}))")
"""Fifteen digits; places overlap, so that one that is no number hides none that is."""
_WITHOUT_KEY = re.compile(_ALONE.format(rf"[12]{_GAP}[0-9]{{2}}{_GAP}(?:0[1-9]|1[0-2]){_REST}"))
"""Thirteen digits, which no key confirms: of those born in a known month, and no others.

Between gaps they are noticed whatever follows: a key that was mistyped hides nobody.
"""
_EMAIL = re.compile(
    r"\S@(?:[\w-]{1,63}\.)+[^\W\d_][\w-]+|\w ?[(\[] ?(?:at|arobase) ?[)\]] ?\w", re.IGNORECASE
)
_PAIRS = rf"(?P<{{0}}>[{_SPACE}./-]?)[0-9]{{{{2}}}}(?:(?P={{0}})[0-9]{{{{2}}}}){{{{3}}}}"
_PHONE = re.compile(
    r"(?<![0-9A-Za-z+])(?:"
    rf"(?:\+|00)33{_GAP}(?:\(0\){_GAP})?[1-9]{_PAIRS.format('abroad')}"
    rf"|\(?0[1-9]\)?{_PAIRS.format('home')}"
    rf"|0[67][0-9]{{2}}(?:[{_SPACE}.-][0-9]{{2}}){{3}}"
    rf"|(?:\+|00)(?:262|508|59[046]|68[79]){_GAP}[0-9]{{2,3}}(?:{_GAP}[0-9]{{2}}){{2,3}}"
    r")(?![0-9A-Za-z])"
)


def personal_patterns(text: str) -> tuple[PersonalPattern, ...]:
    """Give the kinds of personal data that a text seems to hold, each once.

    >>> personal_patterns("Appeler le 06 12 34 56 78, demander Mme Durand")
    (<PersonalPattern.PHONE: 'phone'>, <PersonalPattern.NAME: 'name'>)
    >>> personal_patterns("SIRET 130 005 481 00010, 12 500 € en 2018")
    ()
    """
    names = (PersonalPattern.NAME,) if hints_a_name(text) else ()
    return (*numbers_of_persons(text), *names)


def numbers_of_persons(text: str) -> tuple[PersonalPattern, ...]:
    """Give what only a person has, names apart: NIR, e-mail address, phone."""
    return tuple(_numbers(text))


def _numbers(text: str) -> Iterator[PersonalPattern]:
    if _WITHOUT_KEY.search(text) or any(_keyed(found[1]) for found in _WITH_KEY.finditer(text)):
        yield PersonalPattern.NIR
    if _EMAIL.search(text):
        yield PersonalPattern.EMAIL
    if _PHONE.search(text):
        yield PersonalPattern.PHONE


def _keyed(written: str) -> bool:
    """Tell whether the last two digits are the key of the thirteen others."""
    from stdnum.fr import nir

    return bool(nir.is_valid(re.sub(rf"[{_SPACE}.-]", "", written).upper()))
