"""Forms and answers at scale: workbooks one after the other, a table of a million rows."""

from __future__ import annotations

import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time

from attrs import evolve

from bench.campaign import campaign
from utilite_sociale.collect import Brief, make_form
from utilite_sociale.collect.answers.importing import import_answers
from utilite_sociale.collect.answers.lines import stretches
from utilite_sociale.model import Enterprise, Grid

__all__ = ["SIXTY", "blank_form", "peak", "table", "workbooks"]

SIXTY = 60
_LINES = 50
"""Lines of one subject in the table."""


def blank_form() -> Callable[[], bytes]:
    """Give what makes the form of a grid of sixty indicators."""
    grid, _ = campaign(SIXTY)
    return lambda: make_form(grid)


@contextmanager
def workbooks(number: int) -> Iterator[Callable[[], float]]:
    """Give what imports so many filled workbooks, each of another subject, and times it."""
    grid, assessment = campaign(SIXTY)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subject = Enterprise(name="Atelier", kind="ACI")
        data = make_form(grid, known=evolve(assessment, subject=subject))
        paths = [folder / f"{place}.xlsx" for place in range(number)]
        for path in paths:
            path.write_bytes(data)

        def run() -> float:
            start = process_time()
            for place, path in enumerate(paths):
                brief = Brief(name=f"Atelier {place}", kind="ACI")
                for _ in import_answers([path], folder / f"{place}.json", grid=grid, brief=brief):
                    pass
            return process_time() - start

        yield run


@contextmanager
def table(rows: int) -> Iterator[Callable[[], int]]:
    """Give what streams a table of so many rows, and counts the answers in it."""
    grid, _ = campaign(SIXTY)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "reponses.csv"
        _write(path, grid, rows)

        def run() -> int:
            return sum(len(stretch.batch.answers) for stretch in stretches(path, grid))

        yield run


def _write(path: Path, grid: Grid, rows: int) -> None:
    keys = [one.key for one in grid.indicators.values() if one.measure.type_name == "quantity"]
    with path.open("w", encoding="utf-8") as file:
        file.write("sujet;forme;periode;indicateur;valeur;n;source\n")
        for row in range(rows):
            subject, place = divmod(row, _LINES)
            key = keys[place % len(keys)]
            year = 1900 + place // len(keys)
            file.write(f"Atelier {subject};ACI;{year};{key};{row % 97},5;{place};Suivi\n")


def peak(call: Callable[[], object]) -> float:
    """Measure the most memory that a call holds beyond what was held, in megabytes."""
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
