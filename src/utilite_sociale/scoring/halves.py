"""Figures that are one number short: what is known of them makes no rate yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from utilite_sociale.model import (
    Breakdown,
    BreakdownEvidence,
    Evidence,
    Indicator,
    Ratio,
    RatioEvidence,
)
from utilite_sociale.scoring.outcome import NodeKind, Outcome, Priority

__all__ = ["completed_first", "part_missing"]


def part_missing(item: Evidence, indicator: Indicator | None) -> str:
    """Name the number without which evidence makes no rate; nothing where it makes one."""
    match item, None if indicator is None else indicator.measure:
        case BreakdownEvidence(total=None), Breakdown(total=total):
            return total
        case RatioEvidence(denominator=None), Ratio(denominator=below):
            return below
        case RatioEvidence(numerator=None), Ratio(numerator=above):
            return above
        case _:
            return ""


def completed_first(outcome: Outcome, found: Sequence[Priority]) -> tuple[Priority, ...]:
    """Put first the figures that one more number would complete, then what was found to answer."""
    short = tuple(_one_short(outcome))
    named = {priority.path for priority in short}
    return (*short, *(one for one in found if one.path not in named))


def _one_short(outcome: Outcome) -> Iterator[Priority]:
    for register in outcome.registers:
        for node in register.walk():
            if node.kind is NodeKind.INDICATOR and isinstance(node.element, Indicator):
                parts = (part_missing(item, node.element) for item in outcome.evidence(node))
                part = next(filter(None, parts), "")
                if part:
                    yield Priority(path=node.path, register=register.path, gain=0.0, part=part)
