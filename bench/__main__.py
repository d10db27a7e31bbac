"""Print what imports, grids and an evaluation cost; fail if a target is missed."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from bench.calls import milliseconds
from bench.processes import above_the_first

FACE_TARGET_MS = 3.0
MODEL_TARGET = 3.0
SIZES = (60, 600, 5000)
TARGETS = {"explained": 2.0, "numbers": 0.5}
LINEAR = 2.0
SETS = 50.0
CHAIN = 2.0
INSTALLED = (25, 100)
FORM_MS = 50.0
WORKBOOKS = (100, 1000)
ROWS = (100_000, 1_000_000)
HELD_ROWS = (50_000, 200_000)
FLAT = 1.5


@dataclass(frozen=True)
class Measured:
    """One line of the report: what, how much, and how much at most."""

    name: str
    value: float
    unit: str
    at_most: float | None = None

    def missed(self) -> bool:
        """Tell whether the value is above its target."""
        return self.at_most is not None and self.value > self.at_most

    def __str__(self) -> str:
        target = "" if self.at_most is None else f"   at most {self.at_most:g}"
        return f"{self.name:<52}{self.value:8.2f} {self.unit}{target}{' MISSED' * self.missed()}"


def imports() -> Iterator[Measured]:
    """Measure what importing costs, above an empty Python."""
    took = above_the_first(
        {
            "empty": "pass",
            "face": "import utilite_sociale",
            "attrs": "import attrs",
            "model": "import utilite_sociale.model",
            "catalog": "import utilite_sociale.catalog",
        }
    )
    yield Measured("import utilite_sociale", took["face"], "ms", FACE_TARGET_MS)
    yield Measured("import attrs", took["attrs"], "ms")
    ratio = took["model"] / took["attrs"]
    yield Measured("import utilite_sociale.model / import attrs", ratio, "x", MODEL_TARGET)
    ratio = took["catalog"] / took["attrs"]
    yield Measured("import utilite_sociale.catalog / import attrs", ratio, "x")


def evaluation() -> Iterator[Measured]:
    """Measure grids, files and an evaluation, in units of parsing the TOML of one grid."""
    from importlib.resources import as_file, files

    import tomli

    import utilite_sociale as ust
    from utilite_sociale import examples
    from utilite_sociale.serial import grid_from

    text = (files("utilite_sociale_grille_socle") / "grille.toml").read_text("utf-8")
    unit = milliseconds(lambda: tomli.loads(text))
    yield Measured("parse the TOML of the grid socle (= 1)", unit, "ms")
    with as_file(examples.path("exemple_fictif")) as path:
        assessment = ust.load_assessment(path)
        calls = {
            "load the grid socle": lambda: grid_from(text, "grille.toml"),
            "load the fictional example": lambda: ust.load_assessment(path),
            "check the fictional example": lambda: ust.check(assessment),
            "evaluate the fictional example": lambda: ust.evaluate(assessment),
        }
        for name, call in calls.items():
            yield Measured(name, milliseconds(call) / unit, "x")


def executors() -> Iterator[Measured]:
    """Measure both executors against reading the answers, without the frozen grid."""
    from bench.campaign import campaign, structured
    from utilite_sociale.scoring import evaluate, numbers_of

    per_indicator: dict[str, dict[int, float]] = {}
    for size in SIZES:
        grid, assessment = campaign(size)
        unit = milliseconds(structured(assessment))
        took = {
            "explained": milliseconds(lambda g=grid, a=assessment: evaluate(a, g)),  # type: ignore[misc]
            "numbers": milliseconds(lambda g=grid, a=assessment: numbers_of(a, g)),  # type: ignore[misc]
        }
        yield Measured(f"structure {size} answers (= 1)", unit, "ms")
        for name, value in took.items():
            most = TARGETS[name] if size == SIZES[0] else None
            yield Measured(f"{name}, {size} scored indicators", value / unit, "x", most)
            per_indicator.setdefault(name, {})[size] = value / size
    for name, found in per_indicator.items():
        growth = found[SIZES[-1]] / found[SIZES[0]]
        label = f"{name}: an indicator of {SIZES[-1]} against one of {SIZES[0]}"
        yield Measured(label, growth, "x", LINEAR)


def tables() -> Iterator[Measured]:
    """Measure a decision table of twelve columns while nothing is known, and the same answered."""
    from bench.campaign import wide_table
    from utilite_sociale.scoring import evaluate

    grid, unknown, known = wide_table()
    one = milliseconds(lambda: evaluate(known, grid))
    yield Measured("a table of 12 columns, all known (= 1)", one, "ms")
    open_ = milliseconds(lambda: evaluate(unknown, grid))
    yield Measured("the same, nothing known: 4^12 combinations", open_ / one, "x", SETS)


def grids() -> Iterator[Measured]:
    """Measure a chain of adaptations against parsing its TOML, and discovery by its size."""
    import tomli

    from bench.grids import chain, installed
    from utilite_sociale.plugins.manager import discover

    texts, resolve = chain()
    unit = milliseconds(lambda: [tomli.loads(text) for text in texts])
    yield Measured("parse the TOML of a chain of three grids (= 1)", unit, "ms")
    yield Measured(
        "resolve it: 117 indicators, twice 60 changes", milliseconds(resolve) / unit, "x", CHAIN
    )
    took = {}
    for number in (0, *INSTALLED):
        with installed(number):
            took[number] = milliseconds(discover)
    few, many = INSTALLED
    yield Measured(f"discover {many} grids more, none read", took[many] - took[0], "ms")
    growth = (took[many] - took[0]) / many / ((took[few] - took[0]) / few)
    yield Measured(f"discovery: a grid of {many} against one of {few}", growth, "x", LINEAR)


def forms() -> Iterator[Measured]:
    """Measure a form, a thousand workbooks and a table of a million rows."""
    from time import process_time

    from bench.forms import SIXTY, blank_form, peak, table, workbooks

    took = milliseconds(blank_form())
    yield Measured(f"write a form of {SIXTY} indicators", took, "ms", FORM_MS)
    each, held = {}, {}
    for number in WORKBOOKS:
        with workbooks(number) as run:
            each[number] = run() / number
        with workbooks(number // 10) as run:
            held[number] = peak(run)
    few, many = WORKBOOKS
    yield Measured(f"import a workbook, of {many}", each[many] * 1000, "ms")
    yield Measured(
        f"a workbook of {many} against one of {few}", each[many] / each[few], "x", LINEAR
    )
    label = f"memory of {many // 10} workbooks against {few // 10}"
    yield Measured(label, held[many] / held[few], "x", FLAT)
    for number in ROWS:
        with table(number) as count:
            start = process_time()
            assert count() == number  # noqa: S101 - else something else would be measured
            each[number] = (process_time() - start) / number
    for number in HELD_ROWS:
        with table(number) as count:
            held[number] = peak(count)
    yield Measured(f"read a row, of {ROWS[1]:,}", each[ROWS[1]] * 1e6, "us")
    yield Measured(
        f"a row of {ROWS[1]:,} against one of {ROWS[0]:,}",
        each[ROWS[1]] / each[ROWS[0]],
        "x",
        LINEAR,
    )
    few, many = HELD_ROWS
    yield Measured(f"memory of {many:,} rows against {few:,}", held[many] / held[few], "x", FLAT)


PARTS = (imports, evaluation, executors, tables, grids, forms)


def main(*asked: str) -> int:
    """Print the machine, then each measure; 1 if a target is missed.

    Args:
        asked: names of the parts to measure; all unless said.
    """
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.machine()}, {os.cpu_count()} processors, {platform.system()}"
    sys.stdout.write(f"{python}, {machine}; processor time, medians\n\n")
    missed = False
    for part in PARTS if not asked else [part for part in PARTS if part.__name__ in asked]:
        for measured in part():
            sys.stdout.write(f"{measured}\n")
            sys.stdout.flush()
            missed |= measured.missed()
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
