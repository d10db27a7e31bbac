"""What a reader needs from a grid: where each element comes from, what it counts, plain titles."""

from __future__ import annotations

from utilite_sociale.checks.places import Place
from utilite_sociale.checks.problems import Issues, error, warning
from utilite_sociale.model import Grid, Indicator

__all__ = ["LONGEST_TITLE", "check_wording"]

LONGEST_TITLE = 120
"""A title of more characters is no longer plain."""


def check_wording(grid: Grid, found: tuple[Place, ...]) -> Issues:
    """Give what is missing or too long to be understood."""
    if len(grid.title) > LONGEST_TITLE:
        yield warning("grid.title_long", "title", longest=str(LONGEST_TITLE))
    for place in found:
        yield from _element(place)
        if place.in_view and isinstance(place.element, Indicator):
            yield error("grid.view_declares", place.path)


def _element(place: Place) -> Issues:
    element = place.element
    indicator = isinstance(element, Indicator)
    title = element.label if isinstance(element, Indicator) else element.title
    if len(title) > LONGEST_TITLE:
        field = "label" if indicator else "title"
        yield warning("grid.title_long", f"{place.path}.{field}", longest=str(LONGEST_TITLE))
    if isinstance(element, Indicator):
        if element.definition is None:
            yield warning("grid.no_definition", place.path)
    elif not (element.criteria or element.indicators or element.uses):
        yield warning("grid.nothing_asked", place.path)
    if element.provenance is None and not place.in_view:
        yield warning("grid.no_provenance", place.path)
