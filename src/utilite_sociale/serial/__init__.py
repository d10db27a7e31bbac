"""Files: TOML and JSON in, JSON out, problems with their line, digests; the one user of cattrs."""

from __future__ import annotations

from utilite_sociale.serial.digests import content_digest, definition_digest, scoring_digest
from utilite_sociale.serial.documents import (
    adaptation_from,
    adaptation_text,
    assessment_from,
    assessment_text,
    grid_document,
    grid_from,
    grid_text,
    load_assessment,
    load_grid,
    read_assessment,
    read_document,
    read_grid,
    save_grid,
    write_assessment,
)
from utilite_sociale.serial.files import read_text, write_bytes, write_text
from utilite_sociale.serial.frozen import freeze
from utilite_sociale.serial.reading import FORMAT, Document

__all__ = [
    "FORMAT",
    "Document",
    "adaptation_from",
    "adaptation_text",
    "assessment_from",
    "assessment_text",
    "content_digest",
    "definition_digest",
    "freeze",
    "grid_document",
    "grid_from",
    "grid_text",
    "load_assessment",
    "load_grid",
    "read_assessment",
    "read_document",
    "read_grid",
    "read_text",
    "save_grid",
    "scoring_digest",
    "write_assessment",
    "write_bytes",
    "write_text",
]


def __dir__() -> list[str]:
    return __all__
