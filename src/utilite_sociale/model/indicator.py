"""Indicators: what is asked, how it is measured, and who is expected to answer."""

from __future__ import annotations

from decimal import Decimal

from attrs import converters, field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.cases import (
    RuleCase,
    WeightCase,
    ordered_cases,
    rule_or_cases,
    weight_or_cases,
)
from utilite_sociale.model.condition import Condition
from utilite_sociale.model.fields import (
    LINEAGE,
    WORDING,
    at_least,
    items,
    maybe_number,
    none_twice,
    not_empty,
    one_line,
    valid_key,
    valid_keys,
    whole,
    yes_or_no,
)
from utilite_sociale.model.measure import Measure
from utilite_sociale.model.provenance import Ancestor, ContextValue, Definition, Provenance
from utilite_sociale.model.rule import ScoringRule
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import Direction, IndicatorLevel, VoiceCombination

__all__ = ["Indicator", "Voice", "VoiceRule"]


@frozen(kw_only=True, repr=False, eq=False)
class Voice(Value):
    """A stakeholder who speaks.

    Attributes:
        key: its key.
        title: who it is, in words.
        description: what it covers.
    """

    key: str = field(validator=valid_key)
    title: str = field(validator=one_line)
    description: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class VoiceRule(Value):
    """How several voices on one indicator become one score; without it they are never combined.

    Attributes:
        combine: median, mean, or the lead voice.
        expected: voices that should answer; one not yet heard is a missing answer.
        lead: the voice that counts, where ``combine`` is ``lead``.

    Raises:
        InvalidValueError: a voice is expected twice; a lead is named without need, or is
            needed and not expected.
    """

    combine: VoiceCombination = field(converter=VoiceCombination)
    expected: tuple[str, ...] = field(converter=items, validator=[not_empty, valid_keys])
    lead: str = ""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        none_twice(self.expected)
        led = self.combine is VoiceCombination.LEAD
        if led != bool(self.lead) or (led and self.lead not in self.expected):
            raise InvalidValueError("value.lead_voice")


@frozen(kw_only=True, repr=False, eq=False)
class Indicator(Value):
    """One thing that is asked.

    Attributes:
        key: its key, unique in the grid.
        label: its name.
        measure: what is observed.
        question: what is asked, in plain words.
        help: how to answer.
        level: what is done, what it produces, or what it changes.
        direction: which values are better; ``none`` is never scored.
        rule: how a value becomes a score; or cases; none unless stated.
        weight: its weight among its siblings; or cases.
        definition: what exactly is counted.
        population: whom it is about.
        period: over which time it is usually taken, in words.
        applies_to: for whom it is asked; everybody unless stated.
        voices: how several voices combine.
        floor_score: score that a missing answer counts for under the policy ``floor``,
            where it is not the worst that the rule allows.
        expected_evidence: documents that would back the answer.
        evidence_required: whether an answer without source or document counts as missing.
        fresh_for_months: how many months a figure stays fresh.
        not_applicable_allowed: whether *sans objet* may be answered.
        sensitive: whether the figure says something intimate about people.
        disclosure_threshold: fewest persons behind a figure that may be published.
        context: published figures to show beside an answer.
        provenance: where the indicator comes from.
        lineage: the elements of other grids from which it was drawn, nearest first.
        formerly: keys that it had before.
    """

    key: str = field(validator=valid_key)
    label: str = field(validator=one_line, metadata=WORDING)
    measure: Measure
    question: str = field(default="", metadata=WORDING)
    help: str = field(default="", metadata=WORDING)
    level: IndicatorLevel | None = field(
        default=None, converter=converters.optional(IndicatorLevel), metadata=WORDING
    )
    direction: Direction = field(default=Direction.NONE, converter=Direction)
    rule: ScoringRule | tuple[RuleCase, ...] | None = field(
        default=None, converter=rule_or_cases, validator=ordered_cases
    )
    weight: Decimal | tuple[WeightCase, ...] = field(
        default=Decimal(1), converter=weight_or_cases, validator=ordered_cases
    )
    definition: Definition | None = field(default=None, metadata=WORDING)
    population: str = field(default="", metadata=WORDING)
    period: str = field(default="", metadata=WORDING)
    applies_to: Condition | None = None
    voices: VoiceRule | None = None
    floor_score: Decimal | None = field(default=None, converter=maybe_number)
    expected_evidence: tuple[str, ...] = field(converter=items, default=(), metadata=WORDING)
    evidence_required: bool = field(default=False, validator=yes_or_no)
    fresh_for_months: int | None = field(
        default=None, validator=[whole, at_least(1)], metadata=WORDING
    )
    not_applicable_allowed: bool = field(default=True, validator=yes_or_no)
    sensitive: bool = field(default=False, validator=yes_or_no, metadata=WORDING)
    disclosure_threshold: int | None = field(
        default=None, validator=[whole, at_least(1)], metadata=WORDING
    )
    context: tuple[ContextValue, ...] = field(converter=items, default=(), metadata=WORDING)
    provenance: Provenance | None = field(default=None, metadata=WORDING)
    lineage: tuple[Ancestor, ...] = field(converter=items, default=(), metadata=LINEAGE)
    formerly: tuple[str, ...] = field(
        converter=items, default=(), validator=valid_keys, metadata=WORDING
    )
