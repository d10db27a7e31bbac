"""Who counts as a leaver, by kind: the rule that is written and the one that is applied."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import field, frozen

from utilite_sociale.collect.held.definitions import HeldDefinition
from utilite_sociale.collect.held.sources import PILOTAGE
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import at_least, items, number
from utilite_sociale.model.value import Value

__all__ = [
    "LEAVER_RULES",
    "KindThresholds",
    "LeaverRule",
    "TimeThreshold",
    "WorkedMeasure",
    "WorkedTime",
    "months_of",
]

_MONTHS_A_DAY = Decimal("0.0328767")
"""The factor that the public query writes: 12 over 365."""


class WorkedMeasure(StrEnum):
    """What a rule looks at: months between hiring and exit, hours in all, hours of the year."""

    MONTHS = "months"
    HOURS = "hours"
    HOURS_OF_YEAR = "hours_of_year"


@frozen(kw_only=True, repr=False, eq=False)
class WorkedTime(Value):
    """How long somebody worked before leaving; nothing says who.

    Attributes:
        months: months between hiring and exit.
        hours: hours worked in all.
        hours_of_year: hours worked in the year of the exit.
    """

    months: Decimal = field(converter=number, validator=at_least(0), repr=False)
    hours: Decimal = field(converter=number, validator=at_least(0), repr=False)
    hours_of_year: Decimal = field(converter=number, validator=at_least(0), repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class TimeThreshold(Value):
    """What must be reached, or passed, for somebody to count.

    Attributes:
        measure: what is looked at.
        value: the threshold.
        above: whether it must be passed, and not just reached.
    """

    measure: WorkedMeasure
    value: Decimal = field(converter=number)
    above: bool = False

    def met_by(self, worked: WorkedTime) -> bool:
        """Tell whether that time reaches the threshold."""
        found: Decimal = getattr(worked, self.measure.value)
        return found > self.value if self.above else found >= self.value


@frozen(kw_only=True, repr=False, eq=False)
class KindThresholds(Value):
    """The thresholds of one kind of structure, all of which must be met.

    Attributes:
        kind: acronym of the kind.
        thresholds: what must be met; nothing where everybody counts.
    """

    kind: str
    thresholds: tuple[TimeThreshold, ...] = field(converter=items)


@frozen(kw_only=True, repr=False, eq=False)
class LeaverRule(HeldDefinition):
    """One of the two rules that decide who counts as a leaver; they differ at the edges only.

    Attributes:
        kinds: thresholds of each kind of structure that has any.
    """

    kinds: tuple[KindThresholds, ...] = field(converter=items)

    def counts(self, kind: str, worked: WorkedTime) -> bool:
        """Tell whether somebody who worked that long counts as a leaver.

        >>> edge = WorkedTime(months=4, hours=150, hours_of_year=150)
        >>> [rule.counts("AI", edge) for rule in LEAVER_RULES.values()]
        [False, True]

        Args:
            kind: acronym of the kind of structure.
            worked: how long.

        Raises:
            InvalidValueError: the rule says nothing of that kind.
        """
        for one in self.kinds:
            if one.kind == kind:
                return all(threshold.met_by(worked) for threshold in one.thresholds)
        known = ", ".join(one.kind for one in self.kinds)
        raise InvalidValueError("held.kind_without_rule", found=kind[:20], known=known)


def months_of(days: int) -> Decimal:
    """Give days between hiring and exit as months, as the public query does.

    >>> months_of(80) > Decimal("2.65"), months_of(81) > Decimal("2.65")
    (False, True)
    """
    return days * _MONTHS_A_DAY


def _thresholds(kind: str, *thresholds: TimeThreshold) -> KindThresholds:
    return KindThresholds(kind=kind, thresholds=thresholds)


_HOUR = TimeThreshold(measure=WorkedMeasure.HOURS_OF_YEAR, value=1)
_MORE_THAN_3_MONTHS = TimeThreshold(measure=WorkedMeasure.MONTHS, value=3, above=True)
_MORE_THAN_2_65_MONTHS = TimeThreshold(
    measure=WorkedMeasure.MONTHS, value=Decimal("2.65"), above=True
)
_MORE_THAN_150_HOURS = TimeThreshold(measure=WorkedMeasure.HOURS, value=150, above=True)
_AT_LEAST_150_HOURS = TimeThreshold(measure=WorkedMeasure.HOURS, value=150)

LEAVER_RULES: dict[str, LeaverRule] = {
    one.key: one
    for one in (
        LeaverRule(
            key="ecrite",
            version="4f69095",
            title="Règle écrite dans la documentation des données",
            text=(
                "En ACI et en EI, plus de 3 mois au total et au moins une heure l’année de la "
                "sortie ; en AI et en ETTI, plus de 150 heures cumulées ; en EITI, tous."
            ),
            source=PILOTAGE,
            kinds=(
                _thresholds("ACI", _MORE_THAN_3_MONTHS, _HOUR),
                _thresholds("EI", _MORE_THAN_3_MONTHS, _HOUR),
                _thresholds("AI", _MORE_THAN_150_HOURS),
                _thresholds("ETTI", _MORE_THAN_150_HOURS),
                _thresholds("EITI"),
            ),
        ),
        LeaverRule(
            key="appliquee",
            version="4f69095",
            title="Règle appliquée par les requêtes",
            text=(
                "En ACI et en EI, plus de 2,65 mois (81 jours) et au moins une heure l’année de la "
                "sortie ; en AI et en ETTI, 150 heures cumulées ou plus ; en EITI, au moins une "
                "heure."
            ),
            source=PILOTAGE,
            kinds=(
                _thresholds("ACI", _MORE_THAN_2_65_MONTHS, _HOUR),
                _thresholds("EI", _MORE_THAN_2_65_MONTHS, _HOUR),
                _thresholds("AI", _AT_LEAST_150_HOURS),
                _thresholds("ETTI", _AT_LEAST_150_HOURS),
                _thresholds("EITI", _HOUR),
            ),
        ),
    )
}
"""Both rules, by the name that a file gives them."""
