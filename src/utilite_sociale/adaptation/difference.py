"""What differs between two grids, one element at a time, and what it means for past answers."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import field, frozen

from utilite_sociale.model import DecidedChange, Grid, GridReference

__all__ = ["Advice", "Difference", "DifferenceKind", "FieldDifference", "GridDiff"]


class DifferenceKind(StrEnum):
    """What happened to an element."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    RENAMED = "renamed"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    REORDERED = "reordered"
    REDEFINED = "redefined"
    RESCORED = "rescored"
    REWEIGHED = "reweighed"
    REWORDED = "reworded"
    GRID = "grid"


class Advice(StrEnum):
    """What a difference means for answers that were given before, from the least to the most."""

    NOTHING = "nothing"
    WORDING = "wording"
    COMPATIBLE = "compatible"
    BREAKING = "breaking"

    @property
    def weight(self) -> int:
        """How far it goes."""
        return [*Advice].index(self)


@frozen(kw_only=True)
class FieldDifference:
    """One field of an element.

    Attributes:
        name: its name.
        before: what it was.
        after: what it is.
    """

    name: str
    before: Any = field(repr=False)
    after: Any = field(repr=False)


@frozen(kw_only=True)
class Difference:
    """What happened to one element, or to several that went together.

    Attributes:
        kind: what happened.
        before: keys in the first grid; none for what was added.
        after: keys in the second grid; none for what was withdrawn.
        title: title or label, of the second grid where it is there.
        fields: fields that are not the same.
        reason: why, where the second grid says so.
        decisions: each change that says so, with who decided it, when, and where it is told.
        advice: what it means for answers that were given before.
    """

    kind: DifferenceKind
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    title: str = ""
    fields: tuple[FieldDifference, ...] = ()
    reason: str = ""
    decisions: tuple[DecidedChange, ...] = ()
    advice: Advice


@frozen(kw_only=True)
class GridDiff:
    """Everything that differs between two grids.

    Attributes:
        before: the first grid.
        after: the second grid.
        differences: what differs, by kind, then in reading order.
    """

    before: Grid = field(repr=False)
    after: Grid = field(repr=False)
    differences: tuple[Difference, ...]

    @property
    def advice(self) -> Advice:
        """What the whole means for answers that were given before."""
        found = (one.advice for one in self.differences)
        return max(found, key=lambda one: one.weight, default=Advice.NOTHING)

    def of(self, kind: DifferenceKind) -> tuple[Difference, ...]:
        """Give the differences of one kind."""
        return tuple(one for one in self.differences if one.kind is kind)

    def text(self, lang: str | None = None) -> str:
        """Say it, in ``fr`` or ``en``."""
        from utilite_sociale.adaptation.difference_text import text

        return text(self, lang)

    def markdown(self, lang: str | None = None) -> str:
        """Say it in Markdown, in ``fr`` or ``en``."""
        from utilite_sociale.adaptation.difference_text import markdown

        return markdown(self, lang)

    def to_dict(self) -> dict[str, object]:
        """Give it as plain values; of fields, their names."""
        return {
            "before": _plain(self.before),
            "after": _plain(self.after),
            "advice": self.advice.value,
            "differences": [
                {
                    "kind": one.kind.value,
                    "before": list(one.before),
                    "after": list(one.after),
                    "title": one.title,
                    "fields": [changed.name for changed in one.fields],
                    "reason": one.reason,
                    "decisions": [_decided(decision) for decision in one.decisions],
                    "advice": one.advice.value,
                }
                for one in self.differences
            ],
        }

    def __str__(self) -> str:
        return self.text()


def _decided(decision: DecidedChange) -> dict[str, str]:
    return {
        "change": decision.change,
        "reason": decision.reason,
        "by": decision.by,
        "on": "" if decision.on is None else decision.on.isoformat(),
        "source": decision.source,
    }


def _plain(grid: Grid) -> dict[str, str]:
    reference: GridReference = grid.reference
    return {"key": reference.key, "version": reference.version, "status": grid.status.value}
