"""What a grid says of itself: the adaptation's own words, and what it leaves to its base."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, TypeVar

from attrs import evolve

from utilite_sociale.adaptation.document import Adaptation
from utilite_sociale.adaptation.draft import Draft, Element
from utilite_sociale.model import (
    BasedOn,
    Grid,
    GridReference,
    Indicator,
    Source,
    Voice,
    WithdrawnElement,
)

__all__ = ["cited", "header"]

Keyed = TypeVar("Keyed", Voice, Source)

_OWN = ("key", "version", "title", "owner", "status", "territory", "valid_from", "valid_until")
_IF_STATED = (
    "description",
    "language",
    "scale",
    "views",
    "content_license",
    "attribution",
    "total",
    "minimum_coverage",
    "missing",
)


def header(adaptation: Adaptation, draft: Draft) -> Grid:
    """Give the grid that a draft has become.

    A source of the base stays while something cites it, or if nothing ever did. What was
    withdrawn and comes back is withdrawn no more.
    """
    base = draft.base
    said: dict[str, Any] = {name: getattr(adaptation, name) for name in _OWN}
    for name in _IF_STATED:
        value = getattr(adaptation, name)
        if value not in {"", None, ()}:
            said[name] = value
    asked = adaptation.based_on
    made = evolve(
        base,
        **said,
        registers=draft.registers(GridReference(key=adaptation.key, version=adaptation.version)),
        voices=_joined(base.voices, adaptation.voices),
        based_on=BasedOn(key=base.key, version=base.version, note=asked.note),
    )
    gone = (*base.withdrawn, *draft.gone.values())
    withdrawn = [one for one in gone if one.key not in made.paths]
    before, now = cited(base.elements.values()), cited(made.elements.values())
    now |= _told(made.elements.values(), withdrawn)
    kept = [one for one in base.sources if one.key in now or one.key not in before]
    kept += draft.sources.values()
    return evolve(made, sources=_joined(kept, adaptation.sources), withdrawn=withdrawn)


def _joined(known: Sequence[Keyed], more: Sequence[Keyed]) -> tuple[Keyed, ...]:
    """Put items together: one of a known key takes the place of the known one."""
    found = {one.key: one for one in known}
    found.update({one.key: one for one in more})
    return tuple(found.values())


def _told(elements: Iterable[Element], withdrawn: Iterable[WithdrawnElement]) -> set[str]:
    """Give the keys of the sources where decisions are told."""
    steps = (step.decisions for element in elements for step in element.lineage)
    gone = (one.decisions for one in withdrawn)
    return {one.source for decisions in chain(steps, gone) for one in decisions}


def cited(elements: Iterable[Element]) -> set[str]:
    """Give the keys of the sources that elements cite, and what is under them."""
    found: set[str] = set()
    for element in elements:
        if element.provenance is not None:
            found.update(element.provenance.sources)
        if isinstance(element, Indicator):
            found.update(value.source for value in element.context)
            found.add("" if element.definition is None else element.definition.source)
        else:
            found |= cited((*element.criteria, *element.indicators))
    return found
