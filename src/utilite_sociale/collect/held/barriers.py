"""Support on barriers to employment: who is concerned, and who is supported by whom."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from attrs import field, frozen

from utilite_sociale.model.fields import at_least, whole
from utilite_sociale.model.value import Value

__all__ = ["Barrier", "BarrierSupport"]

_COUNT = [whole, at_least(0)]


class Barrier(StrEnum):
    """The barriers that the follow-up sent to the ASP tells apart."""

    RIGHTS = "droits"
    MOBILITY = "mobilite"
    HOUSING = "logement"
    LANGUAGE = "langue"
    DEBT = "surendettement"
    HEALTH = "sante"
    JUSTICE = "justice"
    AVAILABILITY = "disponibilite"


@frozen(kw_only=True, repr=False, eq=False)
class BarrierSupport(Value):
    """What one barrier counts; the three ways of supporting share nobody.

    Attributes:
        barrier: which one.
        concerned: employees concerned.
        internal: those supported by the enterprise alone.
        external: those supported by a partner alone.
        both: those supported by both.
    """

    barrier: Barrier = field(converter=Barrier)
    concerned: int | None = field(default=None, validator=_COUNT, repr=False)
    internal: int | None = field(default=None, validator=_COUNT, repr=False)
    external: int | None = field(default=None, validator=_COUNT, repr=False)
    both: int | None = field(default=None, validator=_COUNT, repr=False)

    @property
    def supported(self) -> int | None:
        """Those who are supported in any way; unknown as soon as one way is."""
        ways = (self.internal, self.external, self.both)
        return None if None in ways else sum(filter(None, ways))

    @property
    def exceeds(self) -> bool:
        """Whether more are supported than concerned, which is reported and never corrected.

        >>> one = BarrierSupport(barrier="mobilite", concerned=5, internal=4, external=2, both=0)
        >>> one.exceeds
        True
        """
        return (
            self.supported is not None
            and self.concerned is not None
            and self.supported > self.concerned
        )

    @property
    def rate(self) -> Fraction | None:
        """Supported over concerned; none where one is unknown, or of 0 over 0, which is no 0."""
        if self.supported is None or not self.concerned:
            return None
        return Fraction(self.supported, self.concerned)
