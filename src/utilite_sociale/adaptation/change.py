"""What every change of an adaptation says: why, by whom, when, and where it is told."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from attrs import field, frozen

from utilite_sociale.model import DecidedChange
from utilite_sociale.model.fields import (
    none_twice,
    not_blank,
    not_empty,
    valid_date,
    valid_keys,
)
from utilite_sociale.model.value import Value

__all__ = ["DISTINCT_KEYS", "SOME_KEYS", "Change"]


@frozen(kw_only=True, repr=False, eq=False)
class Change(Value):
    """Base of the changes.

    Attributes:
        reason: why; never left out.
        by: who decided it.
        on: when it was decided.
        source: key of the source where it is told.
    """

    type_name: ClassVar[str] = ""

    reason: str = field(validator=not_blank)
    by: str = ""
    on: dt.date | None = field(default=None, validator=valid_date)
    source: str = ""

    @property
    def decision(self) -> DecidedChange:
        """What lineages keep of it."""
        return DecidedChange(
            change=self.type_name, reason=self.reason, by=self.by, on=self.on, source=self.source
        )


def _distinct(_owner: object, _field: object, keys: tuple[str, ...]) -> None:
    none_twice(keys)


DISTINCT_KEYS: list[Any] = [valid_keys, _distinct]
SOME_KEYS: list[Any] = [not_empty, *DISTINCT_KEYS]
