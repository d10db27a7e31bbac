"""A sound file of aggregates; each test changes a row or adds one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from utilite_sociale.collect.held import HeldFigures, read_figures

HEADINGS = "famille;poste;valeur;definition;regle;annexe;type;annee"
EXITS = (
    "sorties;emploi_durable;4;dgefp_2008_21;ecrite",
    "sorties;emploi_transition;5",
    "sorties;sortie_positive;3",
    "sorties;autre_sortie;8",
    "sorties;retrait;9",
)
Read = Callable[..., HeldFigures]


@pytest.fixture(name="write")
def _write(tmp_path) -> Callable[..., Path]:
    def write(*lines: str, headings: str = HEADINGS, encoding: str = "utf-8") -> Path:
        path = tmp_path / "chiffres.csv"
        path.write_bytes("\n".join([headings, *lines]).encode(encoding))
        return path

    return write


@pytest.fixture(name="read")
def _read(write) -> Read:
    def read(*lines: str, **named: str) -> HeldFigures:
        return read_figures(write(*lines, **named))

    return read
