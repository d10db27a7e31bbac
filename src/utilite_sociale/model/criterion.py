"""Registers and criteria: the reading that a collective makes of its enterprise."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import converters, field, frozen

from utilite_sociale.model.aggregation import Aggregation, NoAggregation
from utilite_sociale.model.cases import (
    AggregationCase,
    WeightCase,
    aggregation_or_cases,
    ordered_cases,
    weight_or_cases,
)
from utilite_sociale.model.condition import Condition
from utilite_sociale.model.display import NodeDisplay
from utilite_sociale.model.fields import (
    LINEAGE,
    WORDING,
    items,
    one_line,
    valid_key,
    valid_keys,
)
from utilite_sociale.model.indicator import Indicator
from utilite_sociale.model.provenance import Ancestor, Provenance
from utilite_sociale.model.scale import MinimumCoverage, Scale
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import MissingPolicy

__all__ = ["Criterion", "Levier", "Node", "Register"]


@frozen(kw_only=True, repr=False, eq=False)
class Levier(Value):
    """Something that helps to improve on a criterion.

    Attributes:
        key: its key, unique in its criterion.
        title: what it is, in words.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line)


@frozen(kw_only=True, repr=False, eq=False)
class Node(NodeDisplay):
    """What registers and criteria have in common.

    Attributes:
        key: its key, unique in the grid.
        title: plain words, communicable to a general public.
        description: what it covers.
        question: the *question évaluative*.
        weight: its weight among its siblings; or cases.
        aggregation: how its children make its score; none unless stated; or cases.
        missing: what it does with missing children; the nearest stated above holds.
        minimum_coverage: what must be known before a score; the nearest stated above holds.
        applies_to: for whom it is asked; everybody unless stated.
        scale: its scale; the grid's unless stated.
        criteria: criteria under it.
        indicators: indicators under it.
        uses: keys of criteria or indicators declared elsewhere that count here too.
        leviers: what helps to improve.
        provenance: where it comes from.
        lineage: the elements of other grids from which it was drawn, nearest first.
        formerly: keys that it had before.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line, metadata=WORDING)
    description: str = field(default="", metadata=WORDING)
    question: str = field(default="", metadata=WORDING)
    weight: Decimal | tuple[WeightCase, ...] = field(
        default=Decimal(1), converter=weight_or_cases, validator=ordered_cases
    )
    aggregation: Aggregation | tuple[AggregationCase, ...] = field(
        default=NoAggregation(), converter=aggregation_or_cases, validator=ordered_cases
    )
    missing: MissingPolicy | None = field(
        default=None, converter=converters.optional(MissingPolicy)
    )
    minimum_coverage: MinimumCoverage | None = None
    applies_to: Condition | None = None
    scale: Scale | None = None
    criteria: tuple[Criterion, ...] = field(default=(), converter=items)
    indicators: tuple[Indicator, ...] = field(default=(), converter=items)
    uses: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    leviers: tuple[Levier, ...] = field(converter=items, default=(), metadata=WORDING)
    provenance: Provenance | None = field(default=None, metadata=WORDING)
    lineage: tuple[Ancestor, ...] = field(converter=items, default=(), metadata=LINEAGE)
    formerly: tuple[str, ...] = field(
        converter=items, default=(), validator=valid_keys, metadata=WORDING
    )

    def walk(self, above: tuple[str, ...] = ()) -> Iterator[tuple[str, Node | Indicator]]:
        """Give this node and all that is under it, with their paths, in reading order."""
        here = (*above, self.key)
        yield ".".join(here), self
        for criterion in self.criteria:
            yield from criterion.walk(here)
        for indicator in self.indicators:
            yield ".".join((*here, indicator.key)), indicator


@frozen(kw_only=True, repr=False, eq=False)
class Criterion(Node):
    """A reference of the evaluation: it holds criteria or indicators."""


@frozen(kw_only=True, repr=False, eq=False)
class Register(Node):
    """A dimension of what the enterprise brings to people and territory."""
