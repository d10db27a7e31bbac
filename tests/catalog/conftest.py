"""A catalog of grids written in a folder, in place of those of the environment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from utilite_sociale.catalog import Catalog, catalog, installed
from utilite_sociale.plugins import GridSource
from utilite_sociale.plugins.failure import PluginFailure
from utilite_sociale.plugins.manager import Discovery, ProvidedGrid

GRID = """format = 1
key = "{key}"
version = "{version}"
title = "Grille <d’essai>"
owner = "Essais"
status = "draft"

[scale]
low = 1
high = 4

[[voices]]
key = "permanents"
title = "Permanents"

[[registers]]
key = "humain"
title = "Humain"
aggregation = {{ type = "mean" }}
provenance = {{ status = "proposed" }}

[[registers.indicators]]
key = "accord"
label = "Accord"
direction = "{direction}"
definition = {{ id = "accord_v1", text = "Un accord écrit existe." }}
provenance = {{ status = "proposed" }}
measure = {{ type = "binary" }}

[registers.indicators.rule]
type = "options"
scores = [{{ option = "no", score = 1 }}, {{ option = "yes", score = 4 }}]

[[registers.indicators]]
key = "heures"
label = "Heures"
definition = {{ id = "heures_v1", text = "Heures travaillées." }}
provenance = {{ status = "proposed" }}
applies_to = {{ type = "kind", one_of = ["AI"] }}
measure = {{ type = "quantity", unit = "heures" }}
"""


class Shelf:
    """A folder of grids, and the catalog that finds them there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.grids: list[ProvidedGrid] = []
        self.failures: list[PluginFailure] = []

    def add(
        self, key: str, version: str = "1.0.0", direction: str = "higher", text: str | None = None
    ) -> Path:
        """Put a grid on the shelf; *text* stands for the whole file."""
        path = self.folder / f"{key}.toml"
        written = GRID.format(key=key, version=version, direction=direction)
        path.write_text(written if text is None else text, encoding="utf-8")
        self.provide(key, path)
        return path

    def provide(self, key: str, resource: object) -> None:
        """Provide a grid as a package would."""
        source = GridSource(key=key, resource=resource)
        self.grids.append(ProvidedGrid(source=source, distribution=f"paquet-{key}", version="0.9"))

    def found(self) -> Discovery:
        """Give what discovery would find."""
        return Discovery(grids=tuple(self.grids), failures=tuple(self.failures))

    def catalog(self) -> Catalog:
        """Give the catalog."""
        return Catalog(self.found())


@pytest.fixture(name="shelf")
def _shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    shelf = Shelf(tmp_path)
    monkeypatch.setattr(installed, "discover", shelf.found)
    clear: Callable[[], None] = catalog.cache_clear
    clear()
    yield shelf
    clear()
