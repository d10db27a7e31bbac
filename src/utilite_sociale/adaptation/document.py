"""An adaptation as a file states it: its header, its base, and its changes."""

from __future__ import annotations

import datetime as dt

from attrs import converters, field, frozen

from utilite_sociale.adaptation.change import Change
from utilite_sociale.adaptation.changes import (
    Add,
    Merge,
    Rename,
    Reorder,
    Select,
    Split,
    Withdraw,
)
from utilite_sociale.adaptation.revision import Revise
from utilite_sociale.model import (
    Aggregation,
    BasedOn,
    MinimumCoverage,
    Scale,
    Source,
    Territory,
    View,
    Voice,
)
from utilite_sociale.model.fields import items, one_line, valid_date, valid_key, valid_version
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import GridStatus, MissingPolicy

__all__ = ["CHANGES", "Adaptation"]

CHANGES: tuple[type[Change], ...] = (
    Select,
    Withdraw,
    Add,
    Revise,
    Rename,
    Split,
    Merge,
    Reorder,
)
"""The closed set of changes."""


@frozen(kw_only=True, repr=False, eq=False)
class Adaptation(Value):
    """A grid said as another one and what is changed in it.

    Attributes:
        key: key of the grid that it makes, also the name of its entry point.
        version: its version, such as ``1.0.0``.
        title: its name.
        owner: the network, or the enterprise, that owns it.
        status: how official it is; every output says so.
        based_on: its base, by key and version.
        changes: what is changed, each with its reason.
        description: what it is and what it is not; the base's unless stated.
        language: language of its texts; the base's unless stated.
        territory: where it is used; not the base's.
        valid_from: first day on which it may be used.
        valid_until: last day.
        scale: the scale of its scores; the base's unless stated.
        views: readings of its own; they take the place of the base's.
        voices: voices added or, where the key is known, said anew.
        sources: sources added or, where the key is known, said anew.
        content_license: licence of its texts; the base's unless stated.
        attribution: whom to name when its texts are shown; the base's unless stated.
        total: how registers make one score; the base's unless stated.
        minimum_coverage: what must be known before a score; the base's unless stated.
        missing: what nodes do with missing children; the base's unless stated.
    """

    key: str = field(validator=valid_key)
    version: str = field(validator=valid_version)
    title: str = field(validator=one_line)
    owner: str = field(validator=one_line)
    status: GridStatus = field(converter=GridStatus)
    based_on: BasedOn
    changes: tuple[Change, ...] = field(converter=items)
    description: str = ""
    language: str = ""
    territory: Territory | None = None
    valid_from: dt.date | None = field(default=None, validator=valid_date)
    valid_until: dt.date | None = field(default=None, validator=valid_date)
    scale: Scale | None = None
    views: tuple[View, ...] = field(default=(), converter=items)
    voices: tuple[Voice, ...] = field(default=(), converter=items)
    sources: tuple[Source, ...] = field(default=(), converter=items)
    content_license: str = ""
    attribution: str = ""
    total: Aggregation | None = None
    minimum_coverage: MinimumCoverage | None = None
    missing: MissingPolicy | None = field(
        default=None, converter=converters.optional(MissingPolicy)
    )
