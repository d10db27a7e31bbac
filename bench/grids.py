"""A chain of three grids, and folders that hold a given number of installed grids."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from utilite_sociale.adaptation import adapt
from utilite_sociale.serial import adaptation_from, grid_from

__all__ = ["chain", "installed"]

CHANGES = 60
HEADER = """format = 1
key = "{key}"
version = "1.0.0"
title = "Grille {key}"
owner = "Essais"
status = "draft"
based_on = {{ key = "{base}", version = "1.0.0" }}
"""
CHANGE = """
[[changes]]
type = "revise"
elements = ["{element}"]
question = "{question}"
reason = "Dit autrement ici, d’après ce que l’on y entend."
"""
HOOK = """from importlib.resources import files

from utilite_sociale.plugins import GridSource, hookimpl


@hookimpl
def provide_grids():
    return [GridSource(key="{key}", resource=files("utilite_sociale") / "absente.toml")]
"""


def chain() -> tuple[list[str], Callable[[], object]]:
    """Give the TOML of three grids, each but the first with 60 changes, and what chains them."""
    base = (files("utilite_sociale_grille_socle") / "grille.toml").read_text("utf-8")
    socle = grid_from(base, "grille.toml")
    elements = list(socle.indicators)[:CHANGES]
    texts = [base]
    for key, under in (("reseau", "socle"), ("structure", "reseau")):
        changes = (CHANGE.format(element=e, question=f"{e}, vu de {key}") for e in elements)
        texts.append(HEADER.format(key=key, base=under) + "".join(changes))
    first, second = (adaptation_from(text, "grille.toml") for text in texts[1:])
    return texts, lambda: adapt(adapt(socle, first).grid, second)


@contextmanager
def installed(number: int) -> Iterator[None]:
    """Put packages on the path, each with a grid whose file is not even there."""
    with TemporaryDirectory() as folder:
        for place in range(number):
            key = f"banc_{number}_{place}"
            Path(folder, f"{key}_paquet.py").write_text(HOOK.format(key=key), "utf-8")
            about = Path(folder, f"{key}_paquet-1.0.dist-info")
            about.mkdir()
            metadata = f"Metadata-Version: 2.1\nName: {key}-paquet\nVersion: 1.0\n"
            (about / "METADATA").write_text(metadata, "utf-8")
            entry = f"[utilite_sociale.grids]\n{key} = {key}_paquet\n"
            (about / "entry_points.txt").write_text(entry, "utf-8")
        sys.path.append(folder)
        importlib.invalidate_caches()
        try:
            yield
        finally:
            sys.path.remove(folder)
