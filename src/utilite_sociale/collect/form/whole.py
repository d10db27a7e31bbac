"""What an assessment says of the whole, for the cells of the first and the last sheet."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TypeVar

from utilite_sociale.collect.form.cells import Cell
from utilite_sociale.collect.form.choices import yes_no
from utilite_sociale.collect.form.cover import abouts
from utilite_sociale.collect.form.parts import Form
from utilite_sociale.model import Assessment, Enterprise, Finding, Participant, Practice, Subject
from utilite_sociale.vocabulary import FindingKind

__all__ = ["whole_value"]

Value = str | Decimal | dt.date
T = TypeVar("T")
_KINDS = {kind.value for kind in FindingKind}


def whole_value(cell: Cell, form: Form, assessment: Assessment) -> Value | None:
    """Give what a cell that is about no question holds; nothing where it is not said."""
    head, _, rest = cell.field.partition("_")
    place = int(cell.item) - 1 if cell.item else 0
    if head == "subject":
        return _subject(rest, assessment.subject)
    if head == "period":
        return assessment.period.start if rest == "start" else assessment.period.end
    if cell.field == "stakes":
        return _at(assessment.stakes, place)
    if head == "participant":
        person = _at(assessment.participants, place)
        return None if person is None else _participant(rest, person, form)
    if head == "practice":
        practice = _at(assessment.practices, place)
        return None if practice is None else _practice(rest, practice, form)
    return _finding(cell.field, place, form, assessment)


def _at(found: tuple[T, ...], place: int) -> T | None:
    return found[place] if place < len(found) else None


def _subject(name: str, subject: Subject) -> Value | None:
    identifier = subject.identifier
    said = {
        "name": subject.name,
        "kind": subject.kind if isinstance(subject, Enterprise) else "",
        "departements": ", ".join(subject.departements),
        "place": subject.place,
        **({identifier.scheme: identifier.value} if identifier else {}),
    }
    return said.get(name) or None


def _title(key: str, titles: dict[str, str]) -> str | None:
    return next((title for title, known in titles.items() if known == key), None)


def _voice(key: str, form: Form) -> str | None:
    return _title(key, {voice.title: voice.key for voice in form.grid.voices})


def _participant(name: str, person: Participant, form: Form) -> Value | None:
    said: dict[str, Value | None] = {
        "role": person.role,
        "count": Decimal(person.count),
        "voice": _voice(person.voice, form),
    }
    return said[name]


def _practice(name: str, practice: Practice, form: Form) -> Value | None:
    yes, no = yes_no(form.lang)
    first = practice.about[0] if practice.about else ""
    said: dict[str, Value | None] = {
        "title": practice.title,
        "story": practice.story,
        "changed": practice.changed or None,
        "about": _title(first, abouts(form.grid)),
        "consent": yes if practice.consent else no,
    }
    return said[name]


def _finding(field: str, place: int, form: Form, assessment: Assessment) -> Value | None:
    kind = next(one for one in _KINDS if field.startswith(one))
    finding = _at(tuple(one for one in assessment.findings if one.kind == kind), place)
    return None if finding is None else _said(field.removeprefix(kind), finding, form)


def _said(name: str, finding: Finding, form: Form) -> Value | None:
    if name == "_about":
        return _title(finding.about, abouts(form.grid))
    return _voice(finding.by, form) if name == "_by" else finding.text
