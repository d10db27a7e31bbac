"""Pieces of an SVG drawing: shapes that a style colours, and texts that wrap whole."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from utilite_sociale.report.glyphs import clean, width

__all__ = ["LINE", "Canvas", "lines_of", "number"]

LINE = 17.0
"""Height of a line of text, for letters of 13."""
_MOST_LINES = 6
"""A longer name is left to the table under the drawing, where it stands whole."""


def number(value: float) -> str:
    """Write a place: short, and the same everywhere."""
    return f"{value:.1f}".removesuffix(".0")


def lines_of(text: str, columns: int) -> list[str]:
    """Cut a text between words into lines; nothing is left out, and no word is cut.

    Nothing is given for a text that has too many lines, or a word longer than one: a drawing
    has no place for it.

    >>> lines_of("Gestion efficiente des problématiques publiques", 20)
    ['Gestion efficiente', 'des problématiques', 'publiques']
    """
    lines: list[str] = []
    for word in clean(text).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer) <= columns:
            lines[-1] = longer
        else:
            lines.append(word)
    fits = len(lines) <= _MOST_LINES and all(width(line) <= columns + 1 for line in lines)
    return lines if fits else []


class Canvas:
    """A drawing under construction; it has a title, and says in words what it shows.

    Attributes:
        root: the element of the drawing.
    """

    def __init__(self, size: tuple[float, float], words: tuple[str, str], name: str) -> None:
        title, description = words
        self.root = ET.Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "class": "chart",
                "viewBox": f"0 0 {number(size[0])} {number(size[1])}",
                "role": "img",
                "aria-labelledby": f"{name}-t {name}-d",
            },
        )
        ET.SubElement(self.root, "title", {"id": f"{name}-t"}).text = clean(title)
        ET.SubElement(self.root, "desc", {"id": f"{name}-d"}).text = clean(description)

    def shape(self, tag: str, kind: str, **places: float) -> None:
        """Draw a shape; its kind is the class that the style colours."""
        given = {name: number(value) for name, value in places.items()}
        ET.SubElement(self.root, tag, {"class": kind, **given})

    def path(self, points: Iterable[tuple[float, float]], kind: str, *, closed: bool) -> None:
        """Draw straight lines from point to point."""
        steps = " L".join(f"{number(x)} {number(y)}" for x, y in points)
        ET.SubElement(self.root, "path", {"class": kind, "d": f"M{steps}{'Z' if closed else ''}"})

    def text(self, at: tuple[float, float], text: str, kind: str, anchor: str = "middle") -> None:
        """Write one line."""
        place = {"x": number(at[0]), "y": number(at[1])}
        element = ET.SubElement(self.root, "text", {"class": kind, "text-anchor": anchor, **place})
        element.text = clean(text)

    def block(self, at: tuple[float, float], lines: list[str], kind: str, anchor: str) -> None:
        """Write several lines, the first at a place."""
        x, y = at
        place = {"x": number(x), "y": number(y)}
        element = ET.SubElement(self.root, "text", {"class": kind, "text-anchor": anchor, **place})
        for place_of, line in enumerate(lines):
            step = {"x": number(x), "dy": number(LINE if place_of else 0)}
            ET.SubElement(element, "tspan", step).text = line

    def markup(self) -> str:
        """Give the drawing as text, every sign of the words escaped."""
        return ET.tostring(self.root, encoding="unicode")
