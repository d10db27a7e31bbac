"""Links inside a grid: what counts elsewhere too, and what depends on facts; never in circles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from utilite_sociale.checks.answers import answers_of
from utilite_sociale.checks.places import Place, atoms, cases_of, conditions_of
from utilite_sociale.checks.problems import Issues, error, listed, unknown, warning
from utilite_sociale.model import (
    ENTERPRISE_KINDS,
    AnswerIs,
    Condition,
    Indicator,
    KindIs,
    Measure,
    Node,
    Quantity,
    Ratio,
    Register,
)

__all__ = ["MOST_PLACES", "check_links"]

MOST_PLACES = 20_000
"""Places in a grid once what ``uses`` repeats is written out; a real grid has a few hundred."""


def check_links(found: tuple[Place, ...]) -> Issues:
    """Give the problems of ``uses`` and of conditions."""
    main = {place.element.key: place.element for place in found if not place.in_view}
    below = {place.element.key: set(_children(place.element)) for place in found}
    asked = {key: e for key, e in main.items() if isinstance(e, Indicator)}
    usable = [key for key, element in main.items() if not isinstance(element, Register)]
    for place in found:
        if place.node is not None:
            yield from _uses(place.path, place.node, usable, below)
        yield from _repeated(place)
        for field, condition in conditions_of(place.element):
            for atom in atoms(condition):
                yield from _condition(f"{place.path}.{field}", atom, asked)
    yield from _circles(found)
    yield from _too_many(found, below)


def _repeated(place: Place) -> Issues:
    """Notice a case that has the condition of one before it."""
    for name, cases in cases_of(place.element):
        for number, case in enumerate(cases):
            if case.when in [before.when for before in cases[:number]]:
                yield warning("grid.case_repeated", f"{place.path}.{name}[{number}].when")


def _children(element: Node | Indicator) -> Iterator[str]:
    if isinstance(element, Node):
        yield from (criterion.key for criterion in element.criteria)
        yield from (indicator.key for indicator in element.indicators)
        yield from element.uses


def _uses(path: str, node: Node, usable: list[str], below: Mapping[str, set[str]]) -> Issues:
    declared = {element.key for _, element in node.walk()}
    for number, used in enumerate(node.uses):
        place = f"{path}.uses[{number}]"
        if used not in usable:
            yield unknown("grid.uses_unknown", place, used, usable)
        elif node.key in _reached(used, below):
            yield error("grid.uses_circle", place, found=used)
        elif used in declared or used in node.uses[:number]:
            yield error("grid.uses_twice", place, found=used)


def _reached(start: str, links: Mapping[str, set[str]]) -> set[str]:
    """Give all that can be reached from a key, itself included."""
    reached: set[str] = set()
    to_see = [start]
    while to_see:
        key = to_see.pop()
        if key not in reached:
            reached.add(key)
            to_see += links.get(key, ())
    return reached


def _too_many(found: tuple[Place, ...], below: Mapping[str, set[str]]) -> Issues:
    """Refuse a grid that a few repeats make too large to be computed, where it becomes so."""
    sizes = _sizes(below)
    over = {key for key, size in sizes.items() if size > MOST_PLACES}
    for place in found:
        key = place.element.key
        if key in over and not over.intersection(below[key]):
            yield error("grid.too_many_places", place.path, most=str(MOST_PLACES))
    tops = {place.element.key for place in found if place.parent is None and not place.in_view}
    if not over and sum(sizes.get(key, 0) for key in tops) > MOST_PLACES:
        yield error("grid.too_many_places", "registers", most=str(MOST_PLACES))


def _sizes(below: Mapping[str, set[str]]) -> dict[str, int]:
    """Count the places under each key, itself included, no further than what is too many.

    Nothing is written out: each key is counted once. Circles have no count.
    """
    from graphlib import CycleError, TopologicalSorter

    sizes: dict[str, int] = {}
    try:
        for key in TopologicalSorter(below).static_order():
            size = 1 + sum(sizes[child] for child in below.get(key, ()))
            sizes[key] = min(size, MOST_PLACES + 1)
    except CycleError:
        return {}
    return sizes


def _condition(path: str, atom: Condition, asked: Mapping[str, Indicator]) -> Issues:
    if isinstance(atom, KindIs):
        for kind in atom.one_of:
            if kind not in ENTERPRISE_KINDS:
                known = listed(ENTERPRISE_KINDS)
                yield warning("grid.unknown_kind", path, found=kind, known=known)
    elif isinstance(atom, AnswerIs):
        if atom.indicator in asked:
            yield from _comparison(path, atom, asked[atom.indicator].measure)
        else:
            yield unknown("grid.condition_unknown_indicator", path, atom.indicator, asked)


def _comparison(path: str, atom: AnswerIs, measure: Measure) -> Issues:
    numeric = isinstance(measure, Quantity | Ratio)
    possible = answers_of(measure)
    if numeric if atom.one_of else not numeric:
        yield error("grid.condition_unfit", path, found=atom.indicator, measure=measure.type_name)
        return
    for answer in atom.one_of:
        if answer not in possible:
            known = listed(possible)
            yield error("grid.condition_unknown_answer", path, found=answer, known=known)


def _circles(found: tuple[Place, ...]) -> Issues:
    """Refuse an indicator that is asked only if its own answer allows it."""
    hangs_on = {
        place.element.key: set(_facts_above(place))
        for place in found
        if isinstance(place.element, Indicator)
    }
    for place in found:
        key = place.element.key
        circle = _circle(key, hangs_on)
        if circle:
            path = f"{place.path}.applies_to"
            yield error("grid.condition_circle", path, found=key, circle=" → ".join(circle))


def _circle(start: str, hangs_on: Mapping[str, set[str]]) -> list[str]:
    """Give the shortest way from a fact back to itself; nothing where there is none."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for fact in sorted(hangs_on.get(way[-1], ())):
            if fact == start:
                return [*way, start]
            if fact not in seen:
                seen.add(fact)
                ways.append([*way, fact])
    return []


def _facts_above(place: Place) -> Iterator[str]:
    """Give the indicators whose answers decide whether an element is asked."""
    here: Place | None = place
    while here is not None:
        if here.element.applies_to is not None:
            for atom in atoms(here.element.applies_to):
                if isinstance(atom, AnswerIs):
                    yield atom.indicator
        here = here.parent
