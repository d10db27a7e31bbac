"""One row of a dot plot: as wide as its page, since every place is a share of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from utilite_sociale.report.charts.shapes import Gauge, Mark
from utilite_sociale.report.glyphs import clean

__all__ = ["draw_axis", "draw_gauge"]

_MARGIN = 2.0
"""Per cent kept free at each end, so that a point on an end is whole."""


def draw_gauge(gauge: Gauge) -> str:
    """Draw a scale, what is still possible on it, the score and what it is compared with.

    Args:
        gauge: what it shows; its caption becomes the name of the drawing.
    """
    root = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "row",
            "role": "img",
            "width": "100%",
            "height": "22",
            "aria-label": clean(f"{gauge.label} {gauge.caption}".strip()),
        },
    )
    _rect(root, "rail", 0.0, 1.0, {"y": "10", "height": "2"})
    if gauge.start is not None and gauge.end is not None:
        _rect(root, "possible", gauge.start, gauge.end, {"y": "7", "height": "8", "rx": "3"})
    for tick in gauge.ticks:
        _rect(root, "tick", tick.place, tick.place, {"y": "1", "height": "20"})
    if gauge.mark is not None:
        place = {"cx": _at(gauge.mark), "cy": "11", "r": "6"}
        ET.SubElement(root, "circle", {"class": "dot", **place})
    return ET.tostring(root, encoding="unicode")


def draw_axis(marks: Sequence[Mark]) -> str:
    """Write the places of a scale under its rows; the captions of the rows say them too.

    Args:
        marks: the places, from the lowest to the highest.
    """
    places = {"class": "axis", "aria-hidden": "true", "width": "100%", "height": "18"}
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **places})
    for number, mark in enumerate(marks):
        anchor = "start" if number == 0 else "end" if number == len(marks) - 1 else "middle"
        place = {"x": _at(mark.place), "y": "13", "text-anchor": anchor, "class": "scale"}
        ET.SubElement(root, "text", place).text = clean(mark.text)
    return ET.tostring(root, encoding="unicode")


def _at(share: float) -> str:
    return f"{_MARGIN + share * (100 - 2 * _MARGIN):.2f}%"


def _rect(root: ET.Element, kind: str, start: float, end: float, sides: Mapping[str, str]) -> None:
    """Draw a stretch; a place alone is as wide as a line."""
    wide = f"{(end - start) * (100 - 2 * _MARGIN):.2f}%" if end > start else "3"
    ET.SubElement(root, "rect", {"class": kind, "x": _at(start), "width": wide, **sides})
