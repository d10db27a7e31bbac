"""What moved between two moments: a line for each thing, broken off where one end is unknown."""

from __future__ import annotations

from collections.abc import Sequence

from utilite_sociale.report.charts.shapes import Slope, Slopes
from utilite_sociale.report.charts.svg import LINE, Canvas, lines_of

__all__ = ["apart", "draw_slopes"]

_WIDTH, _LEFT, _RIGHT, _LETTERS = 640.0, 90.0, 360.0, 32
"""Width of the drawing, where its two moments stand, and letters of a line of a name."""
_TOP, _REACH, _NAME = 40.0, 240.0, 14.0
"""Height of the head and of the scale, and from a point to its name."""


def draw_slopes(slopes: Slopes, name: str) -> str:
    """Draw what moved.

    Args:
        slopes: what it shows.
        name: what no other drawing of the page is called.
    """
    lines = slopes.lines
    labels = [_label(place, line) for place, line in enumerate(lines, start=1)]
    rights = _spread([line.after for line in lines], [max(1, len(label)) for label in labels])
    lefts = _spread([line.before for line in lines], [1] * len(lines))
    lowest = max([_TOP + _REACH, *(y for y in [*rights, *lefts])])
    deepest = lowest + LINE * max(1, *map(len, labels))
    canvas = Canvas((_WIDTH, deepest), (slopes.title, slopes.description), name)
    for x, text in zip((_LEFT, _RIGHT), slopes.ends, strict=True):
        canvas.path([(x, _TOP - 8), (x, _TOP + _REACH)], "ring", closed=False)
        canvas.text((x, 18), text, "end")
    for place, line in enumerate(lines):
        _line(canvas, line)
        before = f"{place + 1}. {line.said[0]}"
        if line.before is not None:
            canvas.text((_LEFT - _NAME, lefts[place]), before, "figure", "end")
        if line.after is not None:
            at = (_RIGHT + _NAME, rights[place])
            canvas.block(at, labels[place], "name", "start")
            said = f"{place + 1}. {line.said[1]}"
            canvas.text(at, said, "short" if labels[place] else "short always", "start")
    return canvas.markup()


def _label(place: int, line: Slope) -> list[str]:
    return lines_of(f"{place}. {line.said[1]} · {line.label}", _LETTERS)


def _height(share: float) -> float:
    return _TOP + _REACH * (1 - share)


def _line(canvas: Canvas, line: Slope) -> None:
    """Draw a line and its ends; a lonely end stands alone."""
    ends = [(_LEFT, line.before), (_RIGHT, line.after)]
    points = [(x, _height(share)) for x, share in ends if share is not None]
    if len(points) == len(ends):
        canvas.path(points, "outline", closed=False)
    for x, y in points:
        canvas.shape("circle", "dot", cx=x, cy=y, r=5)


def _spread(shares: Sequence[float | None], lines: Sequence[int]) -> list[float]:
    """Place names by their points, from the top, none on another; unknown ones at the top."""
    wanted = [_TOP if share is None else _height(share) + 5 for share in shares]
    known = [place for place, share in enumerate(shares) if share is not None]
    moved = apart([wanted[place] for place in known], [lines[place] * LINE for place in known])
    placed = dict(zip(known, moved, strict=True))
    return [placed.get(place, wanted[place]) for place in range(len(wanted))]


def apart(wanted: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Move places down until each has its height, in their order from the top.

    >>> apart([10, 12, 50], [15, 15, 15])
    [10, 25, 50]
    """
    placed = list(wanted)
    free = float("-inf")
    for place in sorted(range(len(wanted)), key=lambda one: (wanted[one], one)):
        placed[place] = max(wanted[place], free)
        free = placed[place] + heights[place]
    return placed
