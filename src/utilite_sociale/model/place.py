"""Territories and periods: where and when."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import (
    between,
    items,
    not_empty,
    one_line,
    shown,
    valid_date,
    whole,
)
from utilite_sociale.model.value import Value

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["Period", "Territory", "valid_departements"]

_DEPARTEMENT = re.compile(r"0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-8]")


def valid_departements(_owner: object, _field: Attribute[Any], codes: tuple[str, ...]) -> None:
    """Refuse what is not a code of a département, such as ``35``, ``2A`` or ``974``."""
    for code in codes:
        if not isinstance(code, str) or not _DEPARTEMENT.fullmatch(code):
            raise InvalidValueError("value.not_a_departement", found=shown(code, 20))


@frozen(kw_only=True, repr=False, eq=False)
class Territory(Value):
    """A set of départements at a date: regions change, old ones included.

    Attributes:
        title: name of the territory.
        departements: INSEE codes, as text.
        vintage: year of the zoning.
    """

    title: str = field(validator=one_line)
    departements: tuple[str, ...] = field(
        converter=items, validator=[not_empty, valid_departements]
    )
    vintage: int = field(validator=[whole, between(1900, 2200)])


@frozen(kw_only=True, repr=False, eq=False)
class Period(Value):
    """The days that a figure or an assessment covers, both ends included.

    Attributes:
        start: first day.
        end: last day.

    Raises:
        InvalidValueError: the end comes before the start.
    """

    start: dt.date = field(validator=valid_date)
    end: dt.date = field(validator=valid_date)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.end < self.start:
            raise InvalidValueError(
                "value.period_reversed", start=str(self.start), end=str(self.end)
            )

    def __contains__(self, other: Period) -> bool:
        """Tell whether *other* lies wholly inside this period."""
        return self.start <= other.start and other.end <= self.end

    @property
    def days(self) -> int:
        """Length in days, both ends counted."""
        return (self.end - self.start).days + 1

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"
