"""Exits by official category: counts that keep their definition and their rule, and their rates."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction

from attrs import field, frozen

from utilite_sociale.collect.held.definitions import DURABLE_JOBS
from utilite_sociale.collect.held.leavers import LEAVER_RULES
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model.fields import at_least, whole
from utilite_sociale.model.value import Value

__all__ = ["DYNAMIC", "RETAINED", "ExitCategory", "ExitCounts", "add_exits"]

_COUNT = [whole, at_least(0)]


class ExitCategory(StrEnum):
    """What became of somebody who left, as the public data tell it apart."""

    DURABLE = "emploi_durable"
    TRANSITION = "emploi_transition"
    POSITIVE = "sortie_positive"
    OTHER = "autre_sortie"
    WITHDRAWN = "retrait"


DYNAMIC = (ExitCategory.DURABLE, ExitCategory.TRANSITION, ExitCategory.POSITIVE)
"""What *sorties dynamiques* are; *sorties positives* are the last of the three alone."""
RETAINED = (*DYNAMIC, ExitCategory.OTHER)
"""What rates are taken over: an exit that is withdrawn leaves both sides."""


@frozen(kw_only=True, repr=False, eq=False)
class ExitCounts(Value):
    """Exits of a period under one definition of *emploi durable* and one rule for leavers.

    A count that is not known is ``None``, never 0.

    Attributes:
        durable: exits to a durable job.
        transition: exits to a transition job.
        positive: positive exits, in the narrow sense.
        other: other exits.
        withdrawn: exits withdrawn from the count.
        total: exits retained, where that is known on its own.
        definition: key in ``DURABLE_JOBS``; empty where the source does not say.
        rule: key in ``LEAVER_RULES``; empty where the source does not say.

    Raises:
        InvalidValueError: a definition or a rule of that key is not known.
    """

    durable: int | None = field(default=None, validator=_COUNT, repr=False)
    transition: int | None = field(default=None, validator=_COUNT, repr=False)
    positive: int | None = field(default=None, validator=_COUNT, repr=False)
    other: int | None = field(default=None, validator=_COUNT, repr=False)
    withdrawn: int | None = field(default=None, validator=_COUNT, repr=False)
    total: int | None = field(default=None, validator=_COUNT, repr=False)
    definition: str = ""
    rule: str = ""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        for found, known in ((self.definition, DURABLE_JOBS), (self.rule, LEAVER_RULES)):
            if found and found not in known:
                raise InvalidValueError(
                    "held.definition_unknown", found=found[:40], known=", ".join(known)
                )

    @property
    def by_category(self) -> dict[ExitCategory, int | None]:
        """Counts of the five categories."""
        counts = (self.durable, self.transition, self.positive, self.other, self.withdrawn)
        return dict(zip(ExitCategory, counts, strict=True))

    @property
    def retained(self) -> int | None:
        """Exits that count, by the four categories, else the total where only that is known."""
        added = _sum(self.by_category[one] for one in RETAINED)
        return self.total if added is None else added

    @property
    def dynamic(self) -> int | None:
        """Dynamic exits; unknown as soon as one of the three categories is."""
        return _sum(self.by_category[one] for one in DYNAMIC)

    @property
    def dynamic_rate(self) -> Fraction | None:
        """Dynamic exits over exits retained; none where one is unknown, or of 0 over 0.

        >>> counts = ExitCounts(durable=4, transition=5, positive=3, other=8, withdrawn=9)
        >>> counts.dynamic_rate
        Fraction(3, 5)
        """
        return _rate(self.dynamic, self.retained)

    @property
    def durable_rate(self) -> Fraction | None:
        """Exits to a durable job over exits retained, under the definition that is named."""
        return _rate(self.durable, self.retained)


def add_exits(counts: Iterable[ExitCounts]) -> ExitCounts:
    """Add the exits of several annexes or enterprises: numbers add up, rates never do.

    Args:
        counts: what is added; a number that one of them does not know, the sum does not know.

    Raises:
        InvalidValueError: there is nothing to add; or several that differ by their definition
            or their rule, or of which one does not say which it follows.
    """
    first, *others = tuple(counts) or (None,)
    if first is None:
        raise InvalidValueError("value.empty_list")
    for other in others:
        _same("held.definitions_differ", first.definition, other.definition)
        _same("held.rules_differ", first.rule, other.rule)
    whole_list = (first, *others)
    names = ("durable", "transition", "positive", "other", "withdrawn", "total")
    sums = {name: _sum(getattr(one, name) for one in whole_list) for name in names}
    return ExitCounts(**sums, definition=first.definition, rule=first.rule)


def _same(code: str, one: str, other: str) -> None:
    """Refuse two keys that differ; two that are not said may differ too."""
    if not one or one != other:
        raise InvalidValueError(code, one=one or "word.not_said", other=other or "word.not_said")


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = list(numbers)
    return None if None in known else sum(filter(None, known))


def _rate(above: int | None, below: int | None) -> Fraction | None:
    return None if above is None or not below else Fraction(above, below)
