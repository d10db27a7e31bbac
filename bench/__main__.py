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

    text = (files("utilite_sociale_grille_ile_de_france") / "grille.toml").read_text("utf-8")
    unit = milliseconds(lambda: tomli.loads(text))
    yield Measured("parse the TOML of the grid ile_de_france (= 1)", unit, "ms")
    with as_file(examples.path("exemple_fictif")) as path:
        assessment = ust.load_assessment(path)
        calls = {
            "load the grid ile_de_france": lambda: grid_from(text, "grille.toml"),
            "load the fictional example": lambda: ust.load_assessment(path),
            "check the fictional example": lambda: ust.check(assessment),
            "evaluate the fictional example": lambda: ust.evaluate(assessment),
        }
        for name, call in calls.items():
            yield Measured(name, milliseconds(call) / unit, "x")


def main() -> int:
    """Print the machine, then each measure; 1 if a target is missed."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.machine()}, {os.cpu_count()} processors, {platform.system()}"
    sys.stdout.write(f"{python}, {machine}; processor time, medians\n\n")
    missed = False
    for part in (imports, evaluation):
        for measured in part():
            sys.stdout.write(f"{measured}\n")
            sys.stdout.flush()
            missed |= measured.missed()
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
