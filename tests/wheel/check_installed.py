"""Use the installed wheels as a reader would; run outside the checkout by ``nox -s wheel``.

The arguments are the wheels. Nothing of the checkout, nor of the test tools, is on the path.
"""

from __future__ import annotations

import sys
import zipfile
from importlib.metadata import metadata
from importlib.resources import as_file
from pathlib import Path

import utilite_sociale as ust
from utilite_sociale import examples

GRIDS = {
    "centre_limousin": 6,
    "cres_languedoc_roussillon": 3,
    "ile_de_france": 6,
    "midi_pyrenees": 6,
    "poitou_charentes": 6,
    "socle": 6,
}
"""How many registers each grid has."""
NEEDED = {
    "utilite_sociale-": {
        "utilite_sociale/py.typed",
        "utilite_sociale/examples/data/eureka.toml",
        "utilite_sociale/examples/data/exemple_fictif.toml",
        "utilite_sociale/serial/schemas/assessment.schema.json",
        "utilite_sociale/serial/schemas/grid.schema.json",
    },
    **{
        f"utilite_sociale_grille_{key}-": {f"utilite_sociale_grille_{key}/grille.toml"}
        for key in GRIDS
    },
}


def check_content(wheel: Path) -> None:
    """Each wheel ships its data, says its types, and holds nothing but its package."""
    (prefix,) = (start for start in NEEDED if wheel.name.startswith(start))
    package = wheel.name.split("-")[0]
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert names >= NEEDED[prefix], NEEDED[prefix] - names
    assert f"{package}/py.typed" in names
    strangers = {name for name in names if name.split("/")[0].split("-")[0] != package}
    assert strangers == set(), strangers


def check_installation() -> None:
    """What is imported is the installed package, under its licence, with its grids."""
    assert Path(ust.__file__).is_relative_to(sys.prefix), ust.__file__
    assert metadata("utilite-sociale")["License-Expression"] == "MIT"
    assert sorted(ust.catalog()) == sorted(GRIDS)
    assert ust.catalog().failures == ()
    for key in ust.catalog():
        grid = ust.catalog()[key]
        assert grid.key == key
        assert len(grid.registers) == GRIDS[key], key


def check_evaluation() -> None:
    """The fictional example gives a profile of six registers, each with its interval."""
    with as_file(examples.path("exemple_fictif")) as path:
        outcome = ust.evaluate(ust.load_assessment(path))
    records = outcome.records()
    assert records
    registers = [record for record in records if record["kind"] == "register"]
    assert len(registers) == 6, registers


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        check_content(Path(argument))
    check_installation()
    check_evaluation()
    sys.stdout.write(f"{len(sys.argv) - 1} wheels, {len(ust.catalog())} grids: fine\n")
