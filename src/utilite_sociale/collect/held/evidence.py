"""Figures become evidence for the indicators of a grid whose definitions they answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Any

from attrs import field, frozen

from utilite_sociale.collect.held.figures import Figure, figures_of
from utilite_sociale.collect.held.reading import HeldFigures
from utilite_sociale.collect.held.report import ReceptionNote, Where
from utilite_sociale.collect.remarks import RemarkKind
from utilite_sociale.model import (
    Breakdown,
    BreakdownEvidence,
    ContextEvidence,
    Evidence,
    Grid,
    Indicator,
    MissingEvidence,
    Period,
    Quantity,
    QuantityEvidence,
    Ratio,
    RatioEvidence,
)
from utilite_sociale.model.fields import items
from utilite_sociale.model.value import Value
from utilite_sociale.vocabulary import MissingState, Strength

__all__ = ["HeldEvidence", "held_evidence"]


@frozen(kw_only=True, repr=False, eq=False)
class HeldEvidence(Value):
    """What a grid can take of the figures of a file.

    Attributes:
        evidence: answers, reasons why some are missing, and what is kept as context.
        notes: what became of each figure.
    """

    evidence: tuple[Evidence, ...] = field(converter=items)
    notes: tuple[ReceptionNote, ...] = field(converter=items)


def held_evidence(  # noqa: PLR0913 - what only the caller knows of the file
    held: HeldFigures,
    grid: Grid,
    *,
    accept: Collection[str] = (),
    source: str = "",
    strength: Strength = Strength.ADMINISTRATIVE,
    period: Period | None = None,
    collected_on: dt.date | None = None,
) -> HeldEvidence:
    """Make evidence of the figures whose definitions are those of the grid.

    A figure that was counted under another definition is kept as context, and never scored,
    unless *accept* names the indicator: it then answers it, and says how it was counted.

    Args:
        held: what a file holds.
        grid: the grid; its indicators are found by the id of their definition.
        accept: keys of indicators for which figures counted otherwise are taken.
        source: key of the source that the assessment declares for the file.
        strength: how strong the proof is.
        period: days that the figures cover; the year of the file unless stated.
        collected_on: day on which they were collected.

    Raises:
        UnknownPathError: *accept* names what is not in the grid.
    """
    for key in accept:
        _ = grid[key]
    shared = {
        "source": source,
        "strength": strength,
        "period": period or _year(held),
        "collected_on": collected_on,
    }
    given = {one.about for one in held.counts}
    figures = [one for one in figures_of(held) if given.intersection(one.posts)]
    made = [_made(one, held, grid, _fields(one, shared), accept) for one in figures]
    return HeldEvidence(
        evidence=tuple(evidence for evidence, _ in made if evidence is not None),
        notes=(*(note for _, note in made), *_unused(figures, held)),
    )


def _fields(figure: Figure, shared: dict[str, Any]) -> dict[str, Any]:
    """Give the fields that any evidence made of a figure has."""
    return {**shared, "population": figure.population, "caveat": figure.caveat}


def _made(
    figure: Figure,
    held: HeldFigures,
    grid: Grid,
    shared: dict[str, Any],
    accept: Collection[str],
) -> tuple[Evidence | None, ReceptionNote]:
    """Make the evidence of one figure, and say what became of it."""
    place = Where(file=held.file, line=_line(figure, held), about=figure.key)
    if figure.problem:
        words = {"kind": held.kind or "—"}
        return None, place.problem(RemarkKind.REFUSED, figure.problem, **words)
    indicator, same = _answered(figure, grid)
    if indicator is None or not _fits(figure, indicator):
        return None, place.problem(
            RemarkKind.UNKNOWN, "held.no_indicator", about=figure.key, grid=grid.key
        )
    fields = {**shared, "id": _id(figure, held), "about": indicator.key}
    if not same:
        fields["caveat"] = f"{fields['caveat']} {_other(figure)}".strip()
    state = None if figure.complete else _missing(figure, held)
    if state is not None:
        return MissingEvidence(**fields, state=state), place.note(RemarkKind.CONVERTED)
    if not figure.known:
        return None, place.problem(RemarkKind.UNKNOWN, "held.not_known", about=indicator.key)
    agrees = figure.agrees and same
    if not agrees and indicator.key not in accept:
        note = place.problem(RemarkKind.AMBIGUOUS, "held.definition_differs", about=indicator.key)
        return _context(figure, indicator, fields), note
    return _answer(figure, fields), place.note(RemarkKind.CONVERTED)


def _answered(figure: Figure, grid: Grid) -> tuple[Indicator | None, bool]:
    """Find the indicator that a figure answers: by its definition, else by its key alone."""
    for indicator in grid.indicators.values():
        if indicator.definition is not None and indicator.definition.id == figure.definition:
            return indicator, True
    return grid.indicators.get(figure.key), False


def _fits(figure: Figure, indicator: Indicator) -> bool:
    """Tell whether a figure has the shape that the indicator measures."""
    measure = indicator.measure
    if isinstance(measure, Breakdown):
        offered = {one.key for one in measure.categories}
        return {one.category for one in figure.counts} <= offered and figure.quantity is None
    if isinstance(measure, Quantity):
        return figure.denominator is None and figure.numerator is None and not figure.counts
    return isinstance(measure, Ratio) and figure.quantity is None and not figure.counts


def _answer(figure: Figure, fields: dict[str, Any]) -> Evidence:
    if figure.counts or figure.total is not None:
        total = figure.total
        n = None if total is None else int(total)
        return BreakdownEvidence(**fields, counts=figure.counts, total=total, n=n)
    if figure.quantity is not None:
        return QuantityEvidence(**fields, value=figure.quantity)
    return RatioEvidence(
        **fields, numerator=figure.numerator, denominator=figure.denominator, n=_n(figure)
    )


def _n(figure: Figure) -> int | None:
    """Give how many persons stand below, where it is persons that are counted."""
    below = figure.denominator
    persons = not figure.key.startswith("etp")
    return int(below) if persons and below is not None else None


def _context(figure: Figure, indicator: Indicator, fields: dict[str, Any]) -> ContextEvidence:
    """Keep what was counted otherwise: shown with its words, never scored."""
    return ContextEvidence(
        **fields, label=f"{indicator.label} (compté autrement)", text=_told(figure)
    )


def _other(figure: Figure) -> str:
    return f"Cette grille ne définit pas ce chiffre comme « {figure.definition} »."


def _told(figure: Figure) -> str:
    """Say the numbers of a figure, none of which becomes a rate."""
    if figure.counts:
        parts = [f"{one.category} : {one.count}" for one in figure.counts]
        parts += [] if figure.total is None else [f"total : {figure.total}"]
        return ", ".join(parts)
    if figure.quantity is not None:
        return str(figure.quantity)
    above = "?" if figure.numerator is None else figure.numerator
    below = "?" if figure.denominator is None else figure.denominator
    return f"{above} sur {below}"


def _unused(figures: list[Figure], held: HeldFigures) -> Iterator[ReceptionNote]:
    """Note the counts of which no figure is made, such as a total alone."""
    used = {post for figure in figures for post in figure.posts}
    for one in held.counts:
        if one.about not in used:
            place = Where(file=held.file, line=one.line, about=one.about)
            yield place.problem(RemarkKind.UNKNOWN, "held.unused", about=one.about)


def _missing(figure: Figure, held: HeldFigures) -> MissingState | None:
    """Give the reason that the rows of a figure say, if any does."""
    states = (one.missing for one in held.counts if one.about in figure.posts)
    return next((state for state in states if state is not None), None)


def _line(figure: Figure, held: HeldFigures) -> int:
    """Give the line of the first row that a figure is made of."""
    return min(one.line for one in held.counts if one.about in figure.posts)


def _id(figure: Figure, held: HeldFigures) -> str:
    return figure.key if held.year is None else f"{figure.key}_{held.year}"


def _year(held: HeldFigures) -> Period | None:
    if held.year is None:
        return None
    return Period(start=dt.date(held.year, 1, 1), end=dt.date(held.year, 12, 31))
