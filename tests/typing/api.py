"""What type checkers must see of the public face; read by mypy and pyright, never run."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from pathlib import Path
from typing import assert_type

import utilite_sociale as ust
from utilite_sociale.collect import CampaignEntry
from utilite_sociale.model import Criterion, Register
from utilite_sociale.plugins import GridSource, hookimpl
from utilite_sociale.scoring import NodeOutcome


def read_grids() -> None:
    """A catalog is a mapping from keys to grids."""
    catalog = ust.catalog()
    assert_type(catalog, ust.Catalog)
    grid = catalog["ile_de_france"]
    assert_type(grid, ust.Grid)
    assert_type(list(catalog), list[str])
    assert_type("socle" in catalog, bool)
    assert_type(grid.registers, tuple[Register, ...])
    assert_type(grid.registers[0].criteria, tuple[Criterion, ...])


def evaluate(path: Path) -> str:
    """A file gives an assessment, an assessment an outcome, a path of the grid a node."""
    assessment = ust.load_assessment(path)
    assert_type(assessment, ust.Assessment)
    assert_type(ust.check(assessment), tuple[ust.Issue, ...])
    outcome = ust.evaluate(assessment)
    assert_type(outcome, ust.Outcome)
    node = outcome["pouvoir_agir.acces_droits"]
    assert_type(node, NodeOutcome)
    assert_type(node.score, float | None)
    ust.save_assessment(ust.freeze(assessment, outcome.grid), path.with_suffix(".json"))
    return str(node.explain("fr"))


def follow(folder: Path) -> list[dict[str, object]]:
    """An act gives another assessment, a folder a campaign, a campaign tidy rows."""
    assessment = ust.load_assessment(folder / "bilan.json")
    moved = ust.move(assessment, "submit", by="Direction", date=dt.date(2026, 2, 2))
    assert_type(moved, ust.Assessment)
    campaign = ust.load_campaign(folder)
    assert_type(campaign, ust.Campaign)
    assert_type(campaign.entries, tuple[CampaignEntry, ...])
    return campaign.records()


def collect(folder: Path) -> int:
    """A grid gives a form, files that come back an assessment and a report."""
    ust.write_form(ust.catalog()["socle"], folder / "formulaire.xlsx", voice="partenaires")
    imported = ust.read_answers([folder / "formulaire.xlsx"])
    assert_type(imported, ust.Imported)
    assert_type(imported.assessment, ust.Assessment | None)
    return len(imported.report.stopped)


def problems(path: str) -> list[str]:
    """Every problem of a file comes at once, as values."""
    try:
        ust.save_grid(ust.load_grid(path), path)
    except ust.InvalidDocumentError as error:
        return [issue.text("fr") for issue in error.issues if issue.severity is ust.Severity.ERROR]
    except ust.UtiliteSocialeError:
        return []
    return []


@hookimpl
def provide_grids() -> list[GridSource]:
    """A grid package types its hook as any function."""
    return [GridSource(key="exemple", resource=Path("grille.toml"))]


def wrong(grid: ust.Grid) -> None:
    """What is frozen stays so, and a misspelt name is found before anything runs."""
    grid.key = "autre"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    ust.evaluate(grid)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    assert_type(Fraction(1, 3), Fraction)
    _ = ust.ranking  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
