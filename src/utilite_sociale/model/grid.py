"""A grid: registers, criteria and indicators, owned by a network, with its version."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError, UnknownPathError
from utilite_sociale.keys import closest
from utilite_sociale.model.aggregation import Aggregation
from utilite_sociale.model.criterion import Criterion, Node, Register
from utilite_sociale.model.display import GridDisplay
from utilite_sociale.model.fields import (
    LINEAGE,
    WORDING,
    items,
    maybe_version,
    not_empty,
    one_line,
    valid_date,
    valid_key,
    valid_keys,
    valid_version,
)
from utilite_sociale.model.indicator import Indicator, Voice
from utilite_sociale.model.place import Territory
from utilite_sociale.model.provenance import DecidedChange, Source
from utilite_sociale.model.scale import MinimumCoverage, Scale
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import GridStatus, MissingPolicy

__all__ = ["BasedOn", "Grid", "GridReference", "View", "WithdrawnElement"]

_HALF = MinimumCoverage(share=Decimal("0.5"))


@frozen(kw_only=True, repr=False, eq=False)
class GridReference(Value):
    """Which grid an assessment was made with.

    Attributes:
        key: key of the grid.
        version: its version.
    """

    key: str = field(validator=valid_key)
    version: str = field(validator=valid_version)

    def __str__(self) -> str:
        return f"{self.key} {self.version}"


@frozen(kw_only=True, repr=False, eq=False)
class BasedOn(Value):
    """The grid from which another was drawn.

    Attributes:
        key: key of the base.
        version: version of the base; where it is asked for, the lowest that serves.
        below: first version of the base that no longer serves; unless stated, the next one
            whose first or second number differs.
        note: what was drawn from it.
    """

    key: str = field(validator=valid_key)
    version: str = field(validator=valid_version)
    below: str = field(default="", validator=maybe_version)
    note: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class WithdrawnElement(Value):
    """An element that an adaptation took out of its base, and that stays findable.

    Attributes:
        key: the key that it had.
        title: the title or label that it had.
        reason: why it went.
        became: keys of what it was split into; none where it is simply gone.
        formerly: keys that it had before that one.
        decisions: each change that says so.
    """

    key: str = field(validator=valid_key)
    title: str
    reason: str = ""
    became: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    formerly: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    decisions: tuple[DecidedChange, ...] = field(converter=items, default=())


@frozen(kw_only=True, repr=False, eq=False)
class View(Value):
    """Another reading of the same indicators; evidence is given once.

    Attributes:
        key: its key.
        title: its name.
        description: what it is for.
        registers: registers built of ``uses`` only.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line, metadata=WORDING)
    description: str = field(default="", metadata=WORDING)
    registers: tuple[Register, ...] = field(converter=items, validator=not_empty)


@frozen(kw_only=True, repr=False, eq=False)
class Grid(GridDisplay):
    """A reading grid for *utilité sociale territoriale*.

    Attributes:
        key: its key, also the name of its entry point.
        version: such as ``1.0.0``.
        title: its name.
        owner: the network that owns it.
        status: how official it is; every output says so.
        registers: its main reading.
        description: what it is and what it is not.
        language: language of its texts.
        territory: where it is used.
        valid_from: first day on which it may be used.
        valid_until: last day.
        scale: the scale of its scores; none where nothing is scored.
        views: other readings of the same indicators.
        voices: who may speak.
        sources: what it rests on.
        content_license: licence of its texts; the code's is another matter.
        attribution: whom to name when its texts are shown.
        based_on: the grid from which it was drawn.
        withdrawn: what its bases have and it has not.
        total: how registers make one score; none by default, and no output adds one.
        minimum_coverage: what must be known before a score; half of the weight by default.
        missing: what nodes do with missing children.

    Raises:
        InvalidValueError: the validity dates are reversed.
    """

    key: str = field(validator=valid_key, metadata=WORDING)
    version: str = field(validator=valid_version, metadata=LINEAGE)
    title: str = field(validator=one_line, metadata=WORDING)
    owner: str = field(validator=one_line, metadata=WORDING)
    status: GridStatus = field(converter=GridStatus, metadata=WORDING)
    registers: tuple[Register, ...] = field(converter=items, validator=not_empty)
    description: str = field(default="", metadata=WORDING)
    language: str = field(default="fr", validator=one_line, metadata=WORDING)
    territory: Territory | None = field(default=None, metadata=WORDING)
    valid_from: dt.date | None = field(default=None, validator=valid_date, metadata=WORDING)
    valid_until: dt.date | None = field(default=None, validator=valid_date, metadata=WORDING)
    scale: Scale | None = None
    views: tuple[View, ...] = field(default=(), converter=items)
    voices: tuple[Voice, ...] = field(converter=items, default=(), metadata=WORDING)
    sources: tuple[Source, ...] = field(converter=items, default=(), metadata=WORDING)
    content_license: str = field(default="", metadata=WORDING)
    attribution: str = field(default="", metadata=WORDING)
    based_on: BasedOn | None = field(default=None, metadata=LINEAGE)
    withdrawn: tuple[WithdrawnElement, ...] = field(converter=items, default=(), metadata=LINEAGE)
    total: Aggregation | None = None
    minimum_coverage: MinimumCoverage = field(default=_HALF)
    missing: MissingPolicy = field(default=MissingPolicy.RESCALE, converter=MissingPolicy)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        since, until = self.valid_from, self.valid_until
        if since is not None and until is not None and until < since:
            raise InvalidValueError("value.period_reversed", start=str(since), end=str(until))

    @property
    def reference(self) -> GridReference:
        """Key and version together."""
        return GridReference(key=self.key, version=self.version)

    @cached_property
    def elements(self) -> Mapping[str, Node | Indicator]:
        """Every register, criterion and indicator of the main reading, by path."""
        pairs = (pair for register in self.registers for pair in register.walk())
        return MappingProxyType(dict(pairs))

    @cached_property
    def paths(self) -> Mapping[str, str]:
        """The path of each element, by its key; the first where a key is met twice."""
        paths: dict[str, str] = {}
        for path in self.elements:
            paths.setdefault(path.rpartition(".")[2], path)
        return MappingProxyType(paths)

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """Every indicator, by key, in reading order."""
        found = (e for e in self.elements.values() if isinstance(e, Indicator))
        return MappingProxyType({indicator.key: indicator for indicator in found})

    @cached_property
    def criteria(self) -> Mapping[str, Criterion]:
        """Every criterion, by key, in reading order."""
        found = (e for e in self.elements.values() if isinstance(e, Criterion))
        return MappingProxyType({criterion.key: criterion for criterion in found})

    @cached_property
    def retired(self) -> Mapping[str, str]:
        """Key of today of each key of before."""
        pairs = ((old, e.key) for e in self.elements.values() for old in e.formerly)
        return MappingProxyType(dict(pairs))

    def path(self, name: str) -> str:
        """Give the full path of an element named by its key or its path.

        Raises:
            UnknownPathError: the grid has no such element; the nearest name is given.
        """
        if name in self.elements:
            return name
        if name in self.paths:
            return self.paths[name]
        near = closest(name, [*self.paths, *self.elements])
        if near is None:
            raise UnknownPathError("path.unknown", found=name, grid=self.key)
        raise UnknownPathError("path.unknown_near", found=name, grid=self.key, near=near)

    def __getitem__(self, name: str) -> Node | Indicator:
        """Give an element by its key or its path; the errors are those of ``path``."""
        return self.elements[self.path(name)]
