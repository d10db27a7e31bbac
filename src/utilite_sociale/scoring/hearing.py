"""What each voice said over a whole register: how many scores it gave, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import TYPE_CHECKING

from attrs import frozen

from utilite_sociale.model import Node, Scale, Sum
from utilite_sociale.scoring.outcome import NodeKind, NodeOutcome

if TYPE_CHECKING:
    from utilite_sociale.model import Grid

__all__ = ["Heard", "heard_in"]


@frozen(kw_only=True)
class Heard:
    """The scores that one voice gave in one register: a description, never the register's score.

    Attributes:
        count: indicators that it scored.
        low: its lowest score.
        middle: the median of its scores, each of the same weight.
        high: its highest score.
    """

    count: int
    low: float
    middle: float
    high: float


def heard_in(register: NodeOutcome, grid: Grid) -> dict[str, Heard]:
    """Say what each voice said in a register, by key of the voice.

    Points that add up and scores on another scale than the register's are left out: they stand
    on no common line.

    Args:
        register: a register of an outcome.
        grid: the grid of that outcome.
    """
    said: dict[str, list[float]] = {}
    for node in _on_scale(register, grid.scale, parent=None):
        for voice in node.voices:
            if voice.voice and voice.score is not None:
                said.setdefault(voice.voice, []).append(voice.score)
    return {
        voice: Heard(
            count=len(scores), low=min(scores), middle=float(median(scores)), high=max(scores)
        )
        for voice, scores in said.items()
    }


def _on_scale(
    node: NodeOutcome, scale: Scale | None, parent: Scale | None
) -> Iterator[NodeOutcome]:
    """Give the indicators declared under a node whose scores stand on its scale."""
    own = node.element.scale if isinstance(node.element, Node) else None
    here = own or scale
    if parent is not None and here != parent:
        return
    points = isinstance(node.element, Node) and isinstance(node.element.aggregation, Sum)
    for child in node.children:
        if child.path.rpartition(".")[0] != node.path:
            continue
        if child.kind is not NodeKind.INDICATOR:
            yield from _on_scale(child, here, here)
        elif not points:
            yield child
