"""What stands behind an answer: how many, which document, which days, how strong, and consent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from utilite_sociale.collect.answers.entries import Entry, Sheaf
from utilite_sociale.collect.answers.naming import source_key
from utilite_sociale.collect.answers.offered import Offered
from utilite_sociale.collect.answers.values import Values
from utilite_sociale.collect.fields import Field
from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import Period, Source

__all__ = ["Behind", "behind"]


@frozen(kw_only=True)
class Behind:
    """What stands behind an answer.

    Attributes:
        settings: fields of the evidence.
        source: the document that it cites.
        period: days that it covers, where they are its own.
        voice: who speaks, where a cell says it.
    """

    settings: dict[str, Any] = field(repr=False)
    source: Source | None = field(default=None, repr=False)
    period: Period | None = None
    voice: str = ""


def behind(sheaf: Sheaf, offered: Offered, values: Values) -> Behind | None:
    """Read what stands behind an answer; nothing where some of it is refused."""
    said = {one.field: one for one in sheaf.entries}
    before = len(values.remarks)
    period = _period(said, values)
    settings: dict[str, Any] = {"period": period} if period else {}
    readers: tuple[tuple[Field, Callable[[Entry], object]], ...] = (
        (Field.N, values.whole),
        (Field.COLLECTED_ON, values.day),
        (Field.CONSENT, values.yes),
        (Field.PROVISIONAL, values.yes),
        (Field.STRENGTH, lambda one: values.choice(one, offered.strengths)),
        (Field.QUALIFIER, lambda one: values.choice(one, offered.qualifiers)),
    )
    for name, read in readers:
        if name in said:
            settings[name.value] = read(said[name])
    spoken = values.choice(said[Field.VOICE], offered.voices) if Field.VOICE in said else None
    source = _source(said.get(Field.SOURCE))
    if source is not None:
        settings["source"] = source.key
    if any(one.stopped for one in values.remarks[before:]):
        return None
    return Behind(settings=settings, source=source, period=period, voice=spoken or "")


def _source(entry: Entry | None) -> Source | None:
    if entry is None:
        return None
    title = " ".join(str(entry.content).split())
    return Source(key=source_key(title), title=title)


def _period(said: dict[str, Entry], values: Values) -> Period | None:
    start, end = said.get(Field.START), said.get(Field.END)
    if start is None and end is None:
        return None
    if start is None or end is None:
        one = start or end
        assert one is not None  # noqa: S101 - one of the two is there
        values.note(RemarkKind.REFUSED, "import.one_day", one.place)
        return None
    first, last = values.day(start), values.day(end)
    if first is None or last is None:
        return None
    try:
        return Period(start=first, end=last)
    except InvalidValueError:
        values.note(RemarkKind.REFUSED, "import.days_reversed", end.place)
        return None
