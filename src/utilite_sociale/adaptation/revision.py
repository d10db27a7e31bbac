"""Revising: fields of an element said anew, one level, option or levier at a time if need be."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import converters, field, frozen, validators

from utilite_sociale.adaptation.change import SOME_KEYS, Change
from utilite_sociale.model import (
    Aggregation,
    AggregationCase,
    Condition,
    ContextValue,
    Definition,
    Levier,
    Measure,
    MinimumCoverage,
    Provenance,
    RuleCase,
    Scale,
    ScoringRule,
    VoiceRule,
    WeightCase,
)
from utilite_sociale.model.cases import (
    aggregation_or_cases,
    ordered_cases,
    rule_or_cases,
    weight_or_cases,
)
from utilite_sociale.model.fields import (
    at_least,
    items,
    maybe_number,
    number,
    valid_key,
    valid_keys,
    whole,
    yes_or_no,
)
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import Direction, IndicatorLevel, MissingPolicy

__all__ = ["PartScore", "PartWording", "Revise", "maybe_weight"]

maybe_yes_or_no = validators.optional(yes_or_no)


def maybe_weight(
    value: float | Decimal | list[WeightCase] | tuple[WeightCase, ...] | None,
) -> Decimal | tuple[WeightCase, ...] | None:
    """Keep a weight or its cases, or nothing; the errors are those of ``weight_or_cases``."""
    return None if value is None else weight_or_cases(value)


@frozen(kw_only=True, repr=False, eq=False)
class PartWording(Value):
    """New words for one level or option of a measure.

    Attributes:
        key: key of the level or option.
        title: its new name; unchanged unless stated.
        description: its new description; unchanged unless stated.
    """

    key: str = field(validator=valid_key)
    title: str = ""
    description: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class PartScore(Value):
    """A new score for one level or option of a rule.

    Attributes:
        key: key of the level or option.
        score: its new score.
    """

    key: str = field(validator=valid_key)
    score: Decimal = field(converter=number)


@frozen(kw_only=True, repr=False, eq=False)
class Revise(Change):
    """Say some fields of elements anew; what is not stated here stays as it is.

    Attributes:
        elements: keys of what is revised.
        title: title of a register or criterion.
        label: name of an indicator.
        description: what a register or criterion covers.
        question: the question.
        help: how to answer.
        level: what is done, what it produces, or what it changes.
        measure: what is observed.
        direction: which values are better.
        rule: how a value becomes a score; or cases.
        weight: the weight; or cases.
        aggregation: how children make a score; or cases.
        missing: what is done with missing children.
        minimum_coverage: what must be known before a score.
        applies_to: for whom it is asked.
        scale: the scale.
        uses: keys of what is declared elsewhere and counts here too.
        definition: what exactly is counted.
        population: whom it is about.
        period: over which time it is usually taken.
        voices: how several voices combine.
        floor_score: score that a missing answer counts for.
        expected_evidence: documents that would back the answer.
        evidence_required: whether an answer without source counts as missing.
        fresh_for_months: how many months a figure stays fresh.
        not_applicable_allowed: whether *sans objet* may be answered.
        sensitive: whether the figure says something intimate.
        disclosure_threshold: fewest persons behind a published figure.
        context: published figures to show beside an answer.
        provenance: where it comes from.
        levels: new words for levels of the measure, each reached by its key.
        options: new words for options of the measure, each reached by its key.
        scores: new scores of levels or options, each reached by its key.
        leviers: leviers added or, where the key is known, reworded.
        clear: names of fields that take their default again.
    """

    type_name: ClassVar[str] = "revise"

    elements: tuple[str, ...] = field(converter=items, validator=SOME_KEYS)
    title: str = ""
    label: str = ""
    description: str = ""
    question: str = ""
    help: str = ""
    level: IndicatorLevel | None = field(
        default=None, converter=converters.optional(IndicatorLevel)
    )
    measure: Measure | None = None
    direction: Direction | None = field(default=None, converter=converters.optional(Direction))
    rule: ScoringRule | tuple[RuleCase, ...] | None = field(
        default=None, converter=rule_or_cases, validator=ordered_cases
    )
    weight: Decimal | tuple[WeightCase, ...] | None = field(
        default=None, converter=maybe_weight, validator=ordered_cases
    )
    aggregation: Aggregation | tuple[AggregationCase, ...] | None = field(
        default=None, converter=converters.optional(aggregation_or_cases), validator=ordered_cases
    )
    missing: MissingPolicy | None = field(
        default=None, converter=converters.optional(MissingPolicy)
    )
    minimum_coverage: MinimumCoverage | None = None
    applies_to: Condition | None = None
    scale: Scale | None = None
    uses: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
    definition: Definition | None = None
    population: str = ""
    period: str = ""
    voices: VoiceRule | None = None
    floor_score: Decimal | None = field(default=None, converter=maybe_number)
    expected_evidence: tuple[str, ...] = field(converter=items, default=())
    evidence_required: bool | None = field(default=None, validator=maybe_yes_or_no)
    fresh_for_months: int | None = field(default=None, validator=[whole, at_least(1)])
    not_applicable_allowed: bool | None = field(default=None, validator=maybe_yes_or_no)
    sensitive: bool | None = field(default=None, validator=maybe_yes_or_no)
    disclosure_threshold: int | None = field(default=None, validator=[whole, at_least(1)])
    context: tuple[ContextValue, ...] = field(converter=items, default=())
    provenance: Provenance | None = None
    levels: tuple[PartWording, ...] = field(converter=items, default=())
    options: tuple[PartWording, ...] = field(converter=items, default=())
    scores: tuple[PartScore, ...] = field(converter=items, default=())
    leviers: tuple[Levier, ...] = field(converter=items, default=())
    clear: tuple[str, ...] = field(converter=items, default=(), validator=valid_keys)
