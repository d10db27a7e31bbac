"""Decision tables: which row holds, and which rows can still be reached, without enumerating."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from utilite_sociale.model import DecisionTable

__all__ = ["ANY", "MOST_BOXES", "TooManyBoxesError", "reachable", "row_of", "unmatched"]

ANY = "*"
"""What a row says of a column that it does not look at."""

MOST_BOXES = 20_000
"""Boxes that following the rows of one table may make; real tables make a few dozen."""

Box = tuple[frozenset[str], ...]
"""A product of sets: one of values for each column."""


class TooManyBoxesError(ValueError):
    """A table is too tangled to be followed row by row; ``checks`` refuses it."""


def row_of(table: DecisionTable, values: Sequence[str]) -> int | None:
    """Give the place of the first row that matches, or that of the default after all rows.

    Nothing where none matches and there is no default.
    """
    for place, row in enumerate(table.rows):
        if all(said in (ANY, value) for said, value in zip(row.when, values, strict=True)):
            return place
    return len(table.rows) if table.default else None


def reachable(table: DecisionTable, possible: Sequence[Collection[str]]) -> tuple[int, ...]:
    """Give the places of the rows that hold for some combination; the default's comes last.

    Args:
        table: the table.
        possible: the values that each column can still have.

    Raises:
        TooManyBoxesError: the rows overlap in too many ways.
    """
    taken, rest = _followed(table, possible)
    return (*taken, len(table.rows)) if rest and table.default else tuple(taken)


def unmatched(table: DecisionTable, possible: Sequence[Collection[str]]) -> tuple[str, ...] | None:
    """Give a combination that no row matches; nothing where each has its row.

    Raises:
        TooManyBoxesError: the rows overlap in too many ways.
    """
    _, rest = _followed(table, possible)
    if not rest or table.default:
        return None
    pairs = zip(possible, rest[0], strict=True)
    return tuple(next(value for value in values if value in some) for values, some in pairs)


def _followed(
    table: DecisionTable, possible: Sequence[Collection[str]]
) -> tuple[list[int], list[Box]]:
    """Follow the rows: give the places of those that take something, and what is left."""
    rest: list[Box] = [tuple(map(frozenset, possible))] if all(possible) else []
    taken: list[int] = []
    for place, row in enumerate(table.rows):
        pieces = [(box, _without(box, row.when)) for box in rest]
        if any(left != [box] for box, left in pieces):
            taken.append(place)
        rest = [piece for _, left in pieces for piece in left]
        if len(rest) > MOST_BOXES:
            raise TooManyBoxesError
    return taken, rest


def _without(box: Box, when: Sequence[str]) -> list[Box]:
    """Cut out of a box what a row matches; the box itself where it matches nothing."""
    wanted = [some if said == ANY else some & {said} for some, said in zip(box, when, strict=True)]
    if not all(wanted):
        return [box]
    pieces: list[Box] = []
    for place, (some, matched) in enumerate(zip(box, wanted, strict=True)):
        if some != matched:
            pieces.append((*wanted[:place], some - matched, *box[place + 1 :]))
    return pieces
