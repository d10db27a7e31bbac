"""Adaptation: a base and its changes, each with a reason, make a grid that keeps its lineage."""

from __future__ import annotations

from utilite_sociale.adaptation.adapt import Adapted, adapt, no_other_grid
from utilite_sociale.adaptation.change import Change
from utilite_sociale.adaptation.changes import (
    Add,
    ElementReference,
    Merge,
    Piece,
    Rename,
    Reorder,
    Select,
    Split,
    Withdraw,
)
from utilite_sociale.adaptation.diff import diff
from utilite_sociale.adaptation.difference import (
    Advice,
    Difference,
    DifferenceKind,
    FieldDifference,
    GridDiff,
)
from utilite_sociale.adaptation.document import CHANGES, Adaptation
from utilite_sociale.adaptation.numbering import serves
from utilite_sociale.adaptation.revision import PartScore, PartWording, Revise

__all__ = [
    "CHANGES",
    "Adaptation",
    "Adapted",
    "Add",
    "Advice",
    "Change",
    "Difference",
    "DifferenceKind",
    "ElementReference",
    "FieldDifference",
    "GridDiff",
    "Merge",
    "PartScore",
    "PartWording",
    "Piece",
    "Rename",
    "Reorder",
    "Revise",
    "Select",
    "Split",
    "Withdraw",
    "adapt",
    "diff",
    "no_other_grid",
    "serves",
]


def __dir__() -> list[str]:
    return __all__
