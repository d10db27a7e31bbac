"""A decision table at work: the levels of the children give a level, and its score."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from utilite_sociale.model import DecisionTable, Scale
from utilite_sociale.scoring.aggregations.base import Arithmetic
from utilite_sociale.scoring.aggregations.guard import SANS_OBJET
from utilite_sociale.scoring.aggregations.table import reachable, row_of
from utilite_sociale.scoring.custom import Part
from utilite_sociale.scoring.interval import Span
from utilite_sociale.scoring.outcome import NotScoredReason

__all__ = ["Decision", "decision"]


@frozen(kw_only=True)
class Decision(Arithmetic):
    """A table for the children of one node.

    Attributes:
        model: what the grid says.
        inputs: keys of the children, in the order of its columns.
        given: score of each row, the default's last.
    """

    reads_levels = True
    settles = False
    undecided = NotScoredReason.SEVERAL_LEVELS
    gone = NotScoredReason.NO_CHILDREN_LEFT

    model: DecisionTable
    inputs: tuple[str, ...]
    given: tuple[float, ...] = field(repr=False)

    def value(self, parts: Sequence[Part], spans: Sequence[Span]) -> float | None:  # noqa: ARG002 - part of the interface
        """Give the score on which all that is possible agrees; a table is never rescaled."""
        scores = self.scores(spans)
        return scores[0] if len(scores) == 1 else None

    def floored(self, parts: Sequence[Part]) -> float | None:
        """Look up the row of what is known, and of what is missing at its floor."""
        levels = {part.child: part.level for part in parts}
        row = row_of(self.model, [levels.get(key, SANS_OBJET) for key in self.inputs])
        return None if row is None else self.given[row]

    def span(self, spans: Sequence[Span]) -> Span | None:
        """Give the lowest and the highest score among the rows that can still be reached."""
        scores = self.scores(spans)
        if not scores:
            return None
        read = [span for span in spans if span.child in self.inputs]
        return Span(scores[0], scores[-1], may_leave=all(span.may_leave for span in read))

    def scores(self, spans: Sequence[Span]) -> tuple[float, ...]:
        """Give the scores of the rows that can still be reached."""
        return tuple(sorted({self.given[row] for row in self.rows(spans)}))

    def rows(self, spans: Sequence[Span]) -> tuple[int, ...]:
        """Give the places of the rows that can still be reached; the default comes last.

        Where every child may leave, one at least is left: a table of nothing has no level.
        """
        seen = {span.child: span for span in spans}
        read = [seen.get(key) for key in self.inputs]
        columns = [_possible(span) for span in read]
        if not all(SANS_OBJET in column for column in columns):
            return reachable(self.model, columns)
        rows: set[int] = set()
        for place, span in enumerate(read):
            if span is not None:
                there = [*columns[:place], span.levels, *columns[place + 1 :]]
                rows.update(reachable(self.model, there))
        return tuple(sorted(rows))

    def tops(self, spans: Sequence[Span]) -> tuple[float, float, float]:
        """Give its highest score."""
        top = max(*self.given, 0.0)
        return (top, top, top) if spans else (0.0, 0.0, 0.0)


def _possible(span: Span | None) -> tuple[str, ...]:
    if span is None:
        return (SANS_OBJET,)
    return (*span.levels, SANS_OBJET) if span.may_leave else span.levels


def decision(model: DecisionTable, scale: Scale | None, children: Sequence[str]) -> Decision:
    """Prepare a table for the node that has this scale and these children."""
    levels = () if scale is None else scale.levels
    places = {level.key: float(level.at_least) for level in levels}
    stated = [
        places.get(row.level, 0.0) if row.score is None else float(row.score) for row in model.rows
    ]
    return Decision(
        model=model,
        inputs=model.inputs or tuple(children),
        given=(*stated, places.get(model.default, 0.0)),
    )
