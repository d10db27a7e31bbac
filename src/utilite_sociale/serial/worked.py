"""Worked cases: answers to a grid, and what people of the domain expect of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from decimal import Decimal

from attrs import field, frozen

from utilite_sociale.errors import InvalidValueError, Issue, UnknownPathError
from utilite_sociale.model import Assessment
from utilite_sociale.model.fields import items, maybe_number, not_blank, not_empty, one_line
from utilite_sociale.model.value import Value
from utilite_sociale.scoring import Outcome
from utilite_sociale.serial.documents import source_of
from utilite_sociale.serial.reading import Document, interpret
from utilite_sociale.serial.tags import MoreTypes, no_more

__all__ = ["Expected", "Mismatch", "WorkedCase", "mismatches", "read_case", "unplaced"]

HALF = Decimal("0.5")
_NUMBERS = ("score", "low", "high", "coverage")


def __dir__() -> list[str]:
    return __all__


@frozen(kw_only=True, repr=False, eq=False)
class Expected(Value):
    """What is expected of one element.

    Attributes:
        about: key or path of the element.
        score: its score, at the decimals that are written.
        low: lower end of its interval, at the decimals that are written.
        high: upper end of its interval, at the decimals that are written.
        coverage: its coverage, at the decimals that are written.
        level: key of its level.
        state: ``scored``, or why it is not.

    Raises:
        InvalidValueError: nothing of it is expected.
    """

    about: str = field(validator=not_blank)
    score: Decimal | None = field(default=None, converter=maybe_number)
    low: Decimal | None = field(default=None, converter=maybe_number)
    high: Decimal | None = field(default=None, converter=maybe_number)
    coverage: Decimal | None = field(default=None, converter=maybe_number)
    level: str = ""
    state: str = ""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        numbers = (getattr(self, name) for name in _NUMBERS)
        if not (self.level or self.state or any(number is not None for number in numbers)):
            raise InvalidValueError("value.expects_nothing")


@frozen(kw_only=True, repr=False, eq=False)
class WorkedCase(Value):
    """Answers in, expected outcome out.

    Attributes:
        title: what it shows, in words.
        assessment: the answers.
        expected: what is expected of them.
    """

    title: str = field(validator=one_line)
    assessment: Assessment
    expected: tuple[Expected, ...] = field(converter=items, validator=not_empty)


@frozen(kw_only=True)
class Mismatch:
    """Something that is not as expected.

    Attributes:
        about: the element.
        name: what of it.
        expected: what was expected.
        found: what came.
    """

    about: str
    name: str
    expected: str
    found: str


def read_case(path: str | os.PathLike[str], more: MoreTypes = no_more) -> Document[WorkedCase]:
    """Read a worked case from a ``.toml`` or ``.json`` file.

    Raises:
        InvalidDocumentError: it cannot be read or has errors; all are given.
    """
    return interpret(WorkedCase, source_of(path), more)


def mismatches(case: WorkedCase, outcome: Outcome) -> Iterator[Mismatch]:
    """Give what is not as the case expects; of numbers, the decimals that it writes count.

    What it expects of elements that are not there, ``unplaced`` says.
    """
    for one in case.expected:
        try:
            node = outcome[one.about]
        except UnknownPathError:
            continue
        for name in _NUMBERS:
            wanted: Decimal | None = getattr(one, name)
            value: float | None = getattr(node, name)
            if wanted is not None and not _same(wanted, value):
                found = "—" if value is None else f"{value:.6g}"
                yield Mismatch(about=one.about, name=name, expected=str(wanted), found=found)
        state = str(getattr(node.state, "reason", "scored"))
        for name, came in (("level", node.level or "—"), ("state", state)):
            said = getattr(one, name)
            if said and said != came:
                yield Mismatch(about=one.about, name=name, expected=said, found=came)


def unplaced(case: WorkedCase, outcome: Outcome) -> Iterator[Issue]:
    """Give the elements that a case expects something of, and that are not there."""
    for place, one in enumerate(case.expected):
        try:
            outcome[one.about]
        except UnknownPathError as error:
            words = tuple(error.arguments.items())
            yield Issue(code=error.code, path=f"expected[{place}].about", arguments=words)


def _same(wanted: Decimal, value: float | None) -> bool:
    """Tell whether a number is another one, at the decimals that this one writes."""
    if value is None:
        return False
    unit = Decimal(1).scaleb(int(wanted.as_tuple().exponent))
    return abs(Decimal(repr(value)) - wanted) <= HALF * unit
