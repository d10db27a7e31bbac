"""A small base, and adaptations of it, written in one line each."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scoring.build import criterion, grid, levels, listing, register
from utilite_sociale.adaptation import Adaptation, Change, adapt
from utilite_sociale.adaptation.placing import GridOf
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import AnswerIs, BasedOn, Grid, Levier, Provenance, Source
from utilite_sociale.serial import content_digest

__all__ = ["BASE", "HEADER", "WHY", "adaptation", "made", "refusals", "same_content"]

WHY = "Décidé ensemble."
PAGE = Source(key="page", title="Une page")
BASE: Grid = grid(
    register(
        "humain",
        criterion(
            "accueil",
            levels("premier_jour", 0, 5, 10),
            levels("tutorat", 0, 10),
            question="Comment accueille-t-on ?",
            leviers=(Levier(key="livret", title="Écrire un livret"),),
            provenance=Provenance(status="proposed", sources=("page",)),
        ),
        criterion("droits", listing("couverture", "choice", a=0, b=10)),
    ),
    register(
        "territoire",
        criterion("achats", levels("local", 0, 10), uses=("tutorat",)),
        criterion(
            "clients",
            levels("avis", 0, 10, applies_to=AnswerIs(indicator="couverture", one_of=("a",))),
        ),
    ),
    key="socle",
    sources=(PAGE,),
)
HEADER = {
    "key": "region",
    "version": "1.0.0",
    "title": "Grille de la région",
    "owner": "Le réseau",
    "status": "illustrative",
    "based_on": BasedOn(key="socle", version="1.0.0"),
}


def adaptation(*changes: Change, **header: Any) -> Adaptation:
    """Give an adaptation of the base."""
    return Adaptation(**{**HEADER, "changes": changes, **header})


def made(*changes: Change, base: Grid = BASE, grid_of: GridOf | None = None, **header: Any) -> Grid:
    """Give the grid that some changes make."""
    given = () if grid_of is None else (grid_of,)
    return adapt(base, adaptation(*changes, **header), *given).grid


def refusals(*changes: Change, base: Grid = BASE, **more: Any) -> list[tuple[str, str]]:
    """Give the code and the place of every problem of some changes."""
    with pytest.raises(InvalidDocumentError) as caught:
        made(*changes, base=base, **more)
    issues = caught.value.issues
    assert all(issue.message("fr") != issue.message("en") for issue in issues)
    return [(issue.code.removeprefix("adaptation."), issue.path) for issue in issues]


def same_content(first: Grid, second: Grid) -> bool:
    """Tell whether two grids say the same, their versions and lineages apart."""
    return content_digest(first) == content_digest(second)
