"""The profile: points around a centre, joined only where both neighbours are known."""

from __future__ import annotations

import math
from collections.abc import Iterator

from utilite_sociale.report.charts.shapes import Radar, Spoke
from utilite_sociale.report.charts.svg import LINE, Canvas, lines_of

__all__ = ["FEWEST", "MOST", "draw_radar"]

FEWEST, MOST = 3, 8
"""Spokes without which there is no outline, and beyond which names stand on one another."""
_WIDTH, _REACH, _ASIDE = 640.0, 130.0, 22
"""Width of the drawing, length of a spoke, and letters of a line of a name beside it."""
_NAME, _EDGE = 16.0, 8.0
"""From the end of a spoke to its name, and from a name to the edge."""
_BESIDE = 0.3
"""Cosine from which a name stands beside its spoke rather than above or under it."""

Point = tuple[float, float]


def draw_radar(radar: Radar, name: str) -> str:
    """Draw a profile.

    Args:
        radar: what it shows; ``FEWEST`` to ``MOST`` spokes.
        name: what no other drawing of the page is called.
    """
    labels = [
        lines_of(f"{place}. {spoke.label}", _ASIDE)
        for place, spoke in enumerate(radar.spokes, start=1)
    ]
    half = _REACH + _NAME + max(map(len, labels)) * LINE + _EDGE
    canvas = Canvas((_WIDTH, 2 * half), (radar.title, radar.description), name)
    web = _Web((_WIDTH / 2, half), len(radar.spokes))
    for ring in radar.rings:
        canvas.path([web.at(place, ring.place) for place in range(web.count)], "ring", closed=True)
    for place, spoke in enumerate(radar.spokes):
        _spoke(canvas, web, place, spoke)
        _named(canvas, web, place, labels[place])
    for stretch in _outline([spoke.mark for spoke in radar.spokes], web):
        canvas.path(stretch, "outline", closed=len(stretch) == web.count)
    for place, spoke in enumerate(radar.spokes):
        _point(canvas, web, place, spoke.mark)
    for ring in radar.rings:
        x, y = web.between(ring.place)
        canvas.text((x, y + 4), ring.text, "scale")
    return canvas.markup()


class _Web:
    """Where things stand around a centre."""

    def __init__(self, centre: Point, count: int) -> None:
        self.centre, self.count = centre, count

    def turn(self, place: int) -> float:
        """Give the angle of a spoke, the first one upwards."""
        return 2 * math.pi * place / self.count - math.pi / 2

    def at(self, place: int, share: float, more: float = 0.0) -> Point:
        """Give a point of a spoke, or some way beyond it."""
        length, turn = share * _REACH + more, self.turn(place)
        x, y = self.centre
        return x + length * math.cos(turn), y + length * math.sin(turn)

    def between(self, share: float) -> Point:
        """Give the middle of a ring from the first spoke to the second, where nothing stands."""
        first, second = self.at(0, share), self.at(1, share)
        return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2


def _spoke(canvas: Canvas, web: _Web, place: int, spoke: Spoke) -> None:
    """Draw a spoke, and on it all that is still possible."""
    canvas.path([web.centre, web.at(place, 1.0)], "ring", closed=False)
    if spoke.start is not None and spoke.end is not None and spoke.start < spoke.end:
        ends = [web.at(place, spoke.start), web.at(place, spoke.end)]
        canvas.path(ends, "possible", closed=False)


def _point(canvas: Canvas, web: _Web, place: int, mark: float | None) -> None:
    """Draw a point, or say that there is none."""
    if mark is None:
        x, y = web.at(place, 1.0, -12.0)
        canvas.text((x, y + 5), "?", "unknown")
    else:
        x, y = web.at(place, mark)
        canvas.shape("circle", "dot", cx=x, cy=y, r=5)


def _named(canvas: Canvas, web: _Web, place: int, lines: list[str]) -> None:
    """Write a name outside the rings, and its number, which takes its place on a narrow page."""
    x, y = web.at(place, 1.0, _NAME)
    side = math.cos(web.turn(place))
    anchor = "middle" if abs(side) < _BESIDE else "start" if side > 0 else "end"
    down = math.sin(web.turn(place))
    tall = len(lines) * LINE
    top = y - tall / 2 if anchor != "middle" else y - tall if down < 0 else y
    canvas.block((x, top + 13), lines, "name", anchor)
    canvas.text((x, y + 8), str(place + 1), "short" if lines else "short always", anchor)


def _outline(marks: list[float | None], web: _Web) -> Iterator[list[Point]]:
    """Give the stretches of the outline: it stops where nothing is known."""
    known = [place for place, mark in enumerate(marks) if mark is not None]
    if len(known) == len(marks):
        yield [web.at(place, mark) for place, mark in enumerate(marks) if mark is not None]
        return
    for place in known:
        after = (place + 1) % len(marks)
        here, there = marks[place], marks[after]
        if here is not None and there is not None:
            yield [web.at(place, here), web.at(after, there)]
