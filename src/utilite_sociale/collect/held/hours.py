"""Insertion FTE: hours over the reference of the financial annex, against what was agreed."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal
from enum import StrEnum
from fractions import Fraction

from attrs import field, frozen

from utilite_sociale.collect.held.sources import ASH_2420, CHANTIER_ECOLE, PROJECT
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import Source
from utilite_sociale.model.fields import at_least, maybe_number, number, one_line
from utilite_sociale.model.value import Value

__all__ = [
    "REFERENCE_HOURS",
    "AnnexHours",
    "Certainty",
    "ReferenceHours",
    "achieved_fte",
    "contracted_fte",
    "read_reference",
]

_DIGITS = Context(prec=28)


class Certainty(StrEnum):
    """How sure a reference is; only what was read serves, and only where nothing else is said."""

    READ = "lue"
    PARTLY_READ = "lue_en_partie"
    NOT_CHECKED = "non_verifiee"


@frozen(kw_only=True, repr=False, eq=False)
class ReferenceHours(Value):
    """How many hours make a full-time job for a year in one kind of structure.

    Attributes:
        kind: acronym of the kind.
        hours: the reference, in hours a year.
        certainty: how sure it is.
        text: what the source says of it.
        source: where it was read.
    """

    kind: str = field(validator=one_line)
    hours: Decimal = field(converter=number)
    certainty: Certainty
    text: str
    source: Source


REFERENCE_HOURS: dict[str, ReferenceHours] = {
    one.kind: one
    for one in (
        ReferenceHours(
            kind="ACI",
            hours=1820,
            certainty=Certainty.READ,
            text="Heures payées, congés compris : 35 heures pendant 52 semaines ; règle de 2014.",
            source=CHANTIER_ECOLE,
        ),
        ReferenceHours(
            kind="ETTI",
            hours=1607,
            certainty=Certainty.PARTLY_READ,
            text=(
                "Alignée sur la durée maximale annuelle du travail ; le ministère suggère une "
                "valeur arrondie, que la partie lisible de la source ne donne pas."
            ),
            source=ASH_2420,
        ),
        ReferenceHours(
            kind="EI",
            hours=1505,
            certainty=Certainty.NOT_CHECKED,
            text="Valeur qui circule ; aucune source n’a été lue.",
            source=PROJECT,
        ),
        ReferenceHours(
            kind="AI",
            hours=1607,
            certainty=Certainty.NOT_CHECKED,
            text="Valeur qui circule ; aucune source n’a été lue.",
            source=PROJECT,
        ),
    )
}
"""References by kind, with how sure they are; none is known for the EITI."""


@frozen(kw_only=True, repr=False, eq=False)
class AnnexHours(Value):
    """Hours of one financial annex, and what it says.

    Attributes:
        annex: its number or any name; empty where there is one only.
        hours: hours of the period.
        reference: hours that make a full-time job for a year, as the annex says; above 0.
        contracted: FTE that it agrees on.
    """

    annex: str = ""
    hours: Decimal | None = field(
        default=None, converter=maybe_number, validator=at_least(0), repr=False
    )
    reference: Decimal | None = field(
        default=None, converter=maybe_number, validator=at_least(1), repr=False
    )
    contracted: Decimal | None = field(
        default=None, converter=maybe_number, validator=at_least(0), repr=False
    )

    @property
    def achieved(self) -> Fraction | None:
        """FTE of the annex, exactly; none where hours or reference are not known.

        >>> AnnexHours(hours=43680, reference=1820).achieved
        Fraction(24, 1)
        """
        if self.hours is None or self.reference is None:
            return None
        return Fraction(self.hours) / Fraction(self.reference)


def achieved_fte(annexes: Iterable[AnnexHours]) -> Decimal | None:
    """Add the FTE of several annexes, each by its own reference, to 28 digits.

    >>> achieved_fte([AnnexHours(hours=910, reference=1820), AnnexHours(hours=910, reference=1820)])
    Decimal('1')
    """
    found = [annex.achieved for annex in annexes]
    if not found or None in found:
        return None
    total = sum((one for one in found if one is not None), Fraction(0))
    return _DIGITS.divide(Decimal(total.numerator), Decimal(total.denominator))


def contracted_fte(annexes: Iterable[AnnexHours]) -> Decimal | None:
    """Add the FTE that several annexes agree on; none where one does not say."""
    found = [annex.contracted for annex in annexes]
    if not found or None in found:
        return None
    return sum((one for one in found if one is not None), Decimal(0))


def read_reference(kind: str) -> ReferenceHours:
    """Give the reference of a kind, if it was read in a source.

    Raises:
        InvalidValueError: it was not, or only in part: the annex must say it.
    """
    found = REFERENCE_HOURS.get(kind)
    if found is None or found.certainty is not Certainty.READ:
        raise InvalidValueError("held.no_reference", kind=kind[:20])
    return found
