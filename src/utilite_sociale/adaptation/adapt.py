"""Adapting: a base and its changes make a grid, of which every element knows where it was born."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import TypeVar

from attrs import evolve, field, frozen

from utilite_sociale.adaptation.causes import Causes
from utilite_sociale.adaptation.changes import (
    Add,
    Merge,
    Rename,
    Reorder,
    Select,
    Split,
    Withdraw,
)
from utilite_sociale.adaptation.document import Adaptation
from utilite_sociale.adaptation.draft import TOP, Draft
from utilite_sociale.adaptation.header import header
from utilite_sociale.adaptation.parting import merge, split
from utilite_sociale.adaptation.placing import GridOf, add, reorder
from utilite_sociale.adaptation.renaming import following, rename
from utilite_sociale.adaptation.report import Step
from utilite_sociale.adaptation.revising import revise
from utilite_sociale.adaptation.revision import Revise
from utilite_sociale.adaptation.selecting import select, withdraw
from utilite_sociale.adaptation.turns import announce, in_turn
from utilite_sociale.checks.problems import unknown
from utilite_sociale.errors import InvalidDocumentError, InvalidValueError, Issue, UnknownGridError
from utilite_sociale.model import Grid, Source

__all__ = ["Adapted", "adapt", "no_other_grid"]

T = TypeVar("T")


@frozen(kw_only=True)
class Adapted:
    """What an adaptation makes.

    Attributes:
        grid: the grid.
        causes: which changes brought what it has.
    """

    grid: Grid
    causes: Causes = field(repr=False)

    @property
    def touched(self) -> Mapping[str, int]:
        """Place of the last change that touched each element, or what is under it, by key."""
        return MappingProxyType({**self.causes.touched})


def no_other_grid(key: str) -> Grid:
    """Know no other grid.

    Raises:
        UnknownGridError: always.
    """
    raise UnknownGridError("catalog.unknown_grid", found=key, known="—")


def adapt(base: Grid, adaptation: Adaptation, grid_of: GridOf = no_other_grid) -> Adapted:
    """Make the grid that an adaptation says.

    Changes are made kind by kind, whatever their order in the file, so that those that have
    nothing to do with each other commute; elements are named by the keys of the base.

    Args:
        base: the base, in a version that serves.
        adaptation: what is said of it.
        grid_of: gives other grids, from which elements are taken.

    Returns:
        The grid; every element that comes from elsewhere has its lineage, and what is not
        there any more is in ``withdrawn``. Whether the grid is sound is for the checks to say.

    Raises:
        InvalidDocumentError: changes hit nothing, or something withdrawn, or each other; all
            are given, each with the place of its change.
    """
    draft = Draft.of(base)
    steps = [
        Step(place=place, change=change, draft=draft)
        for place, change in enumerate(adaptation.changes)
    ]
    announce(steps)
    select([(step, step.change) for step in steps if isinstance(step.change, Select)])
    withdraw([(step, step.change) for step in steps if isinstance(step.change, Withdraw)])
    for step in in_turn(steps):
        with _located(f"changes[{step.place}]", step.issues):
            _apply(step, grid_of)
    _left(draft, steps, (*base.sources, *adaptation.sources, *draft.sources.values()))
    issues = [issue for step in steps for issue in step.issues]
    grid: Grid | None = None
    if not issues:
        with _located("changes", issues):
            grid = _grid(draft, adaptation)
    if grid is None:
        raise InvalidDocumentError(issues)
    return Adapted(grid=grid, causes=Causes(grid, draft))


def _left(draft: Draft, steps: Sequence[Step], sources: Iterable[Source]) -> None:
    """Refuse what changes leave open once all are made: a field without a value, no register."""
    for step in steps:
        _tells(step, sources)
    for (key, name), place in draft.undecided.items():
        steps[place].refuse("piece", "merge_differs", field=name, element=key)
    out = [step for step in steps if isinstance(step.change, Withdraw) and not step.issues]
    if out and not draft.children[TOP]:
        out[-1].refuse("elements", "nothing_left")


def _tells(step: Step, sources: Iterable[Source]) -> None:
    """Refuse a change that says it is told in a source that nobody declares."""
    known = [source.key for source in sources]
    if step.change.source and step.change.source not in known:
        path = f"changes[{step.place}].source"
        step.issues.append(unknown("adaptation.unknown_source", path, step.change.source, known))


@contextmanager
def _located(path: str, issues: list[Issue]) -> Iterator[None]:
    """Say where a value that the model refuses comes from, in place of raising."""
    try:
        yield
    except InvalidValueError as error:
        issues.append(Issue(code=error.code, path=path, arguments=tuple(error.arguments.items())))


def _apply(step: Step, grid_of: GridOf) -> None:
    """Make a change; selections and withdrawals are made before, all together."""
    match step.change:
        case Add() as change:
            add(step, change, grid_of)
        case Revise() as change:
            revise(step, change)
        case Rename() as change:
            rename(step, change)
        case Split() as change:
            split(step, change)
        case Merge() as change:
            merge(step, change)
        case Reorder() as change:
            reorder(step, change)


def _grid(draft: Draft, adaptation: Adaptation) -> Grid:
    """Put the grid together: what names an element by a key of before names it by its own."""
    made = header(adaptation, draft)
    if not draft.renamed:
        return made
    return evolve(
        made,
        registers=following(made.registers, draft.renamed),
        views=following(made.views, draft.renamed),
        total=following(made.total, draft.renamed),
    )
