"""Write the JSON Schemas that the library ships: ``python -m docs._ext.schemas``."""

from __future__ import annotations

import json
from pathlib import Path

from utilite_sociale.adaptation import Adaptation
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial.schema import schema_of

__all__ = ["FOLDER", "write"]

FOLDER = Path(__file__).parents[2] / "src" / "utilite_sociale" / "serial" / "schemas"


def write() -> None:
    """Write all three."""
    FOLDER.mkdir(exist_ok=True)
    for kind in (Grid, Assessment, Adaptation):
        text = json.dumps(schema_of(kind), ensure_ascii=False, indent=1)
        path = FOLDER / f"{kind.__name__.lower()}.schema.json"
        path.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    write()
