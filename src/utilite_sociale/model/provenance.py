"""Where an element comes from: sources, definitions, and how official it is."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.model.fields import (
    items,
    maybe_number,
    not_blank,
    one_line,
    valid_date,
    valid_key,
    valid_keys,
    valid_version,
    whole,
)
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import ProvenanceStatus

__all__ = ["Ancestor", "ContextValue", "DecidedChange", "Definition", "Provenance", "Source"]


@frozen(kw_only=True, repr=False, eq=False)
class Source(Value):
    """A document or page that something rests on.

    Attributes:
        key: name by which the file cites it.
        title: title as a reader would look it up.
        publisher: who published it.
        url: address, when it is on line.
        date: year or ISO date, as far as it is known.
        note: what a reader should know of it.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line)
    publisher: str = ""
    url: str = ""
    date: str = ""
    note: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class Provenance(Value):
    """How official an element is and what it stands on.

    Attributes:
        status: published words, a reading of them, public data, or our proposal.
        sources: keys of the sources.
        note: what was chosen, and by whom.
    """

    status: ProvenanceStatus = field(converter=ProvenanceStatus)
    sources: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    note: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class DecidedChange(Value):
    """What was decided of an element, why, by whom and when: one change of an adaptation.

    Attributes:
        change: kind of the change, such as ``revise``.
        reason: why.
        by: who decided it.
        on: when it was decided.
        source: key of the source where it is told.
    """

    change: str = ""
    reason: str = field(validator=not_blank)
    by: str = ""
    on: dt.date | None = field(default=None, validator=valid_date)
    source: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class Ancestor(Value):
    """The element of a grid from which one was drawn: one step of its lineage.

    The last step of an element that an adaptation wrote itself is that adaptation.

    Attributes:
        grid: key of that grid.
        version: version of that grid.
        element: key that the element has there.
        reason: why it was taken, or what was changed and why.
        decisions: each change that says so.
    """

    grid: str = field(validator=valid_key)
    version: str = field(validator=valid_version)
    element: str = field(validator=valid_key)
    reason: str = ""
    decisions: tuple[DecidedChange, ...] = field(converter=items, default=())


@frozen(kw_only=True, repr=False, eq=False)
class Definition(Value):
    """What exactly an indicator counts; two figures compare only under one definition.

    Attributes:
        id: stable name; a changed definition takes another.
        text: the definition.
        date: since when it holds, or when it was written.
        source: key of the source, when it is somebody else's.
    """

    id: str = field(validator=valid_key)
    text: str = field(validator=not_blank)
    date: dt.date | None = field(default=None, validator=valid_date)
    source: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class ContextValue(Value):
    """A published figure shown beside an answer: never a norm, never used in a score.

    Attributes:
        scope: population that it describes.
        year: year of the figure.
        value: the figure, in ``unit``.
        unit: its unit.
        source: key of the source.
        note: how far it may be read.
    """

    scope: str = field(validator=one_line)
    year: int = field(validator=whole)
    value: Decimal | None = field(default=None, converter=maybe_number)
    unit: str = ""
    source: str = ""
    note: str = ""
