"""Who is welcomed: shares of the employees in pathway, each a count over the same total."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from attrs import field, frozen

from utilite_sociale.model.fields import at_least, items, whole
from utilite_sociale.model.value import Value

__all__ = ["Audience", "AudienceCount", "AudienceCounts"]

_COUNT = [whole, at_least(0)]


class Audience(StrEnum):
    """The situations that the follow-up sent to the ASP counts."""

    WOMEN = "femmes"
    RSA = "rsa"
    ASS = "ass"
    AAH = "aah"
    RQTH = "rqth"
    DELD = "deld"
    DETLD = "detld"
    UNDER_26 = "moins_26"
    OVER_50 = "50_plus"
    QPV = "qpv"
    ZRR = "zrr"
    BELOW_CAP = "infra_cap"


@frozen(kw_only=True, repr=False, eq=False)
class AudienceCount(Value):
    """How many employees are in one situation.

    Attributes:
        audience: which one.
        count: how many; none where it is not known.
    """

    audience: Audience = field(converter=Audience)
    count: int | None = field(default=None, validator=_COUNT, repr=False)


@frozen(kw_only=True, repr=False, eq=False)
class AudienceCounts(Value):
    """Employees in pathway, and those in each situation that was counted.

    Attributes:
        employees: employees who worked one hour at least in the period.
        counts: those in each situation.
    """

    employees: int | None = field(default=None, validator=_COUNT, repr=False)
    counts: tuple[AudienceCount, ...] = field(default=(), converter=items)

    def share(self, audience: Audience) -> Fraction | None:
        """Give the share of one situation; none where a number is unknown, or of 0 over 0.

        >>> women = AudienceCount(audience=Audience.WOMEN, count=9)
        >>> AudienceCounts(employees=20, counts=(women,)).share(Audience.WOMEN)
        Fraction(9, 20)
        """
        for one in self.counts:
            if one.audience is audience and one.count is not None and self.employees:
                return Fraction(one.count, self.employees)
        return None
