"""Evidence: the words and figures that people bring, and the reasons why some are missing.

Values and texts are left out of every ``repr``: what was confided stays out of logs.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar

from attrs import converters, field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import (
    answer_key,
    answer_keys,
    at_least,
    items,
    maybe_number,
    not_blank,
    number,
    one_line,
    valid_date,
    valid_key,
    whole,
    yes_or_no,
)
from utilite_sociale.model.place import Period
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import MissingState, NarrativeShape, Qualifier, Strength

__all__ = [
    "EVIDENCE",
    "BinaryEvidence",
    "BreakdownEvidence",
    "CategoryCount",
    "ChecklistEvidence",
    "ChoiceEvidence",
    "ContextEvidence",
    "DocumentEvidence",
    "Evidence",
    "MissingEvidence",
    "NarrativeEvidence",
    "OrdinalEvidence",
    "QuantityEvidence",
    "RatioEvidence",
]


@frozen(kw_only=True, repr=False, eq=False)
class Evidence(Value):
    """Base of all evidence; in files, ``type`` says which one.

    Attributes:
        id: its name, unique in the assessment.
        about: key of what it is about; empty for the whole subject, in a context only.
        voice: key of who speaks; empty where nobody in particular does.
        source: key of the source.
        period: days that it covers; the assessment's unless stated.
        undated: whether the source gives no date, so that the period is not known.
        collected_on: day on which it was collected.
        n: number of persons or answers behind it.
        qualifier: how the source words a figure that is not exact.
        provisional: whether the figure may still change.
        strength: how strong the proof is.
        consent: whether it may be shown to the public.
        replaces: id of the evidence that it corrects.
        population: who exactly is counted, as the source says.
        caveat: what it does not allow to conclude.
    """

    type_name: ClassVar[str] = ""

    id: str = field(validator=valid_key)
    about: str = ""
    voice: str = ""
    source: str = ""
    period: Period | None = None
    undated: bool = field(default=False, validator=yes_or_no)
    collected_on: dt.date | None = field(default=None, validator=valid_date)
    n: int | None = field(default=None, validator=[whole, at_least(0)], repr=False)
    qualifier: Qualifier | None = field(default=None, converter=converters.optional(Qualifier))
    provisional: bool = field(default=False, validator=yes_or_no)
    strength: Strength | None = field(default=None, converter=converters.optional(Strength))
    consent: bool = field(default=False, validator=yes_or_no)
    replaces: str = ""
    population: str = field(default="", repr=False)
    caveat: str = field(default="", repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class QuantityEvidence(Evidence):
    """A number, in the unit of its indicator.

    Attributes:
        value: the number, in the unit of its indicator.
    """

    type_name: ClassVar[str] = "quantity"

    value: Decimal = field(converter=number, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class RatioEvidence(Evidence):
    """A numerator and a denominator; one of them may be unknown, and then no rate exists.

    Attributes:
        numerator: what is counted above, in the unit that its indicator names.
        denominator: what is counted below, in the unit that its indicator names; never negative.

    Raises:
        InvalidValueError: both are absent.
    """

    type_name: ClassVar[str] = "ratio"

    numerator: Decimal | None = field(default=None, converter=maybe_number, repr=False)
    denominator: Decimal | None = field(
        default=None, converter=maybe_number, validator=at_least(0), repr=False
    )

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.numerator is None and self.denominator is None:
            raise InvalidValueError("value.empty_ratio")


@frozen(kw_only=True, repr=False, eq=False)
class OrdinalEvidence(Evidence):
    """One of the levels of its indicator.

    Attributes:
        value: key of the level.
    """

    type_name: ClassVar[str] = "ordinal"

    value: str = field(validator=answer_key, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class BinaryEvidence(Evidence):
    """Yes or no.

    Attributes:
        value: true for yes.
    """

    type_name: ClassVar[str] = "binary"

    value: bool = field(validator=yes_or_no, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class ChoiceEvidence(Evidence):
    """One option of its indicator.

    Attributes:
        value: key of the option.
    """

    type_name: ClassVar[str] = "choice"

    value: str = field(validator=answer_key, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class ChecklistEvidence(Evidence):
    """The options that are ticked; the others are not.

    Attributes:
        ticked: keys of the options.
    """

    type_name: ClassVar[str] = "checklist"

    ticked: tuple[str, ...] = field(converter=items, validator=answer_keys, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class CategoryCount(Value):
    """A count in one category.

    Attributes:
        category: key of the category.
        count: how many, in the unit of the breakdown.
    """

    category: str = field(validator=answer_key)
    count: Decimal = field(converter=number, validator=at_least(0), repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class BreakdownEvidence(Evidence):
    """Counts by category; a category left out is unknown, not zero.

    Attributes:
        counts: one count per known category.
        total: the total, where it is known on its own, in the unit of the breakdown.
    """

    type_name: ClassVar[str] = "breakdown"

    counts: tuple[CategoryCount, ...] = field(converter=items, repr=False)
    total: Decimal | None = field(
        default=None, converter=maybe_number, validator=at_least(0), repr=False
    )


@frozen(kw_only=True, repr=False, eq=False)
class NarrativeEvidence(Evidence):
    """An *exemple d'action* or a *verbatim*, of the same rank as a figure.

    Attributes:
        text: the words.
        shape: which of the two.
    """

    type_name: ClassVar[str] = "narrative"

    text: str = field(validator=not_blank, repr=False)
    shape: NarrativeShape = field(default=NarrativeShape.ACTION_EXAMPLE, converter=NarrativeShape)


@frozen(kw_only=True, repr=False, eq=False)
class DocumentEvidence(Evidence):
    """A document that backs something.

    Attributes:
        title: its title.
        url: its address.
        path: where it is kept; never opened by this library.
        sha256: digest of the file, 64 hexadecimal digits.
    """

    type_name: ClassVar[str] = "document"

    title: str = field(validator=one_line, repr=False)
    url: str = field(default="", repr=False)
    path: str = field(default="", repr=False)
    sha256: str = ""


@frozen(kw_only=True, repr=False, eq=False)
class ContextEvidence(Evidence):
    """A published figure or fact that fits no indicator: kept, shown, never scored.

    Attributes:
        label: what it is.
        value: the figure, in ``unit``.
        unit: its unit.
        text: what cannot be said in a figure.

    Raises:
        InvalidValueError: it holds neither a figure nor a text.
    """

    type_name: ClassVar[str] = "context"

    label: str = field(validator=one_line, repr=False)
    value: Decimal | None = field(default=None, converter=maybe_number, repr=False)
    unit: str = ""
    text: str = field(default="", repr=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.value is None and not self.text.strip():
            raise InvalidValueError("value.empty_context")


@frozen(kw_only=True, repr=False, eq=False)
class MissingEvidence(Evidence):
    """The reason why there is no answer; *sans objet* and *écarté* need one in words.

    Attributes:
        state: why.
        reason: why, in words.
    """

    type_name: ClassVar[str] = "missing"

    state: MissingState = field(converter=MissingState)
    reason: str = field(default="", repr=False)


EVIDENCE: tuple[type[Evidence], ...] = (
    QuantityEvidence,
    RatioEvidence,
    OrdinalEvidence,
    BinaryEvidence,
    ChoiceEvidence,
    ChecklistEvidence,
    BreakdownEvidence,
    NarrativeEvidence,
    DocumentEvidence,
    ContextEvidence,
    MissingEvidence,
)
