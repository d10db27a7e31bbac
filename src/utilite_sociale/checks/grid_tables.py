"""Decision tables in a grid: every combination has its row, and every row names what exists."""

from __future__ import annotations

from collections.abc import Sequence

from utilite_sociale.checks.parents import (
    Parent,
    answer_keys,
    counts,
    is_scored,
    may_leave,
    values_of,
)
from utilite_sociale.checks.places import Place
from utilite_sociale.checks.problems import Issues, error, listed, plain, warning
from utilite_sociale.model import DecisionTable, Indicator, Scale
from utilite_sociale.scoring.aggregations import SANS_OBJET
from utilite_sociale.scoring.aggregations.table import (
    ANY,
    TooManyBoxesError,
    reachable,
    unmatched,
)
from utilite_sociale.vocabulary import VoiceCombination

__all__ = ["check_table"]


def check_table(parent: Parent) -> Issues:
    """Give the problems of a node's decision table, if it has one."""
    table = parent.inner
    if not isinstance(table, DecisionTable):
        return
    known = [child.element.key for child in parent.children]
    keys = table.inputs or known
    unknown = [key for key in keys if key not in known]
    for key in unknown:
        path = f"{parent.path}.inputs"
        yield error("grid.table_unknown_input", path, found=key, known=listed(known))
    lengths = list(_lengths(parent.path, table, len(keys)))
    yield from lengths
    levels = list(_levels(parent, table))
    yield from levels
    if unknown or lengths or levels:
        return
    inputs = [child for key in keys if (child := parent.child(key)) is not None]
    unread = [issue for child in inputs for issue in _readable(parent.path, child)]
    yield from unread
    if not unread:
        yield from _values(parent.path, table, inputs)


def _lengths(path: str, table: DecisionTable, expected: int) -> Issues:
    for number, row in enumerate(table.rows):
        if len(row.when) != expected:
            found = str(len(row.when))
            place = f"{path}.rows[{number}].when"
            yield error("grid.table_row_length", place, expected=str(expected), found=found)


def _levels(parent: Parent, table: DecisionTable) -> Issues:
    """Look at the levels that a table gives: they are those of its node, with their scores."""
    scale = parent.scale
    if scale is None or not scale.levels:
        yield error("grid.table_without_levels", parent.path)
        return
    known = [level.key for level in scale.levels]
    for number, row in enumerate(table.rows):
        place = f"{parent.path}.rows[{number}]"
        if row.level not in known:
            yield error(
                "grid.table_unknown_level", f"{place}.level", found=row.level, known=listed(known)
            )
        elif row.score is not None and not _inside(scale, row.level, float(row.score)):
            score = plain(row.score)
            yield error("grid.table_score_outside", f"{place}.score", found=score, level=row.level)
    if table.default and table.default not in known:
        path = f"{parent.path}.default"
        yield error("grid.table_unknown_level", path, found=table.default, known=listed(known))


def _inside(scale: Scale, level: str, score: float) -> bool:
    held = scale.level_at(score)
    on_scale = scale.low <= score <= scale.high
    return on_scale and held is not None and held.key == level


def _readable(path: str, child: Place) -> Issues:
    """Refuse an input that a table cannot read."""
    key, element = child.element.key, child.element
    if not is_scored(child):
        yield error("grid.table_input_unscored", path, child=key)
    elif not counts(child):
        yield error("grid.table_input_without_weight", path, child=key)
    elif not values_of(child):
        yield error("grid.table_input_without_levels", path, child=key)
    elif answer_keys(child) and _averaged(element):
        yield error("grid.table_voices_combined", path, child=key)


def _averaged(element: object) -> bool:
    """Tell whether several voices make a mean or a median: then no answer is left to read."""
    voices = element.voices if isinstance(element, Indicator) else None
    return voices is not None and voices.combine is not VoiceCombination.LEAD


def _values(path: str, table: DecisionTable, inputs: list[Place]) -> Issues:
    """Look at what rows say of each column, then at what they leave out."""
    columns = [values_of(child) for child in inputs]
    wrong = False
    for number, row in enumerate(table.rows):
        for child, values, said in zip(inputs, columns, row.when, strict=True):
            if said not in (*values, ANY, SANS_OBJET):
                wrong = True
                yield error(
                    "grid.table_unknown_value",
                    f"{path}.rows[{number}].when",
                    found=said,
                    child=child.element.key,
                    known=listed((*values, SANS_OBJET, ANY)),
                )
    if not wrong:
        yield from _complete(path, table, inputs, columns)


def _lacking(
    table: DecisionTable, possible: list[tuple[str, ...]], columns: list[tuple[str, ...]]
) -> Sequence[str] | None:
    """Give a combination without a row; where all may leave, one at least is left."""
    if not all(SANS_OBJET in column for column in possible):
        return unmatched(table, possible)
    for place, values in enumerate(columns):
        left = unmatched(table, [*possible[:place], values, *possible[place + 1 :]])
        if left is not None:
            return left
    return None


def _complete(
    path: str, table: DecisionTable, inputs: list[Place], columns: list[tuple[str, ...]]
) -> Issues:
    """Refuse a combination without a row, with the combination; say which rows never serve."""
    possible = [
        (*values, SANS_OBJET) if may_leave(child) else values
        for child, values in zip(inputs, columns, strict=True)
    ]
    try:
        lacking, reached = _lacking(table, possible, columns), reachable(table, possible)
    except TooManyBoxesError:
        yield error("grid.table_too_tangled", path)
        return
    if lacking is not None:
        pairs = zip(inputs, lacking, strict=True)
        example = ", ".join(f"{child.element.key} = {value}" for child, value in pairs)
        yield error("grid.table_incomplete", path, example=example)
    for number in range(len(table.rows)):
        if number not in reached:
            place = f"{path}.rows[{number}]"
            yield warning("grid.table_row_never", place, row=str(number + 1))
