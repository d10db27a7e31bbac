"""Digests: SHA-256 of canonical JSON, by which two grids or two definitions are the same.

Fields that have their default are not written, so that a format that gains an optional
field changes no digest.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from utilite_sociale.model import Grid, Indicator, Measure
from utilite_sociale.serial.converter import converter
from utilite_sociale.serial.encode import canonical

if TYPE_CHECKING:
    import attrs

__all__ = ["content_digest", "definition_digest", "scoring_digest"]


def __dir__() -> list[str]:
    return __all__


def _in_content(field: attrs.Attribute[Any]) -> bool:
    return bool(field.metadata.get("in_content_digest", True))


def _in_scoring(field: attrs.Attribute[Any]) -> bool:
    return bool(field.metadata.get("affects_score", True))


def _digest(value: Any) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def content_digest(grid: Grid) -> str:
    """Give the digest of all that a grid says, but its version and its lineage.

    Returns:
        64 hexadecimal digits.
    """
    return _digest(converter(_in_content).unstructure(grid, unstructure_as=Grid))


def scoring_digest(grid: Grid) -> str:
    """Give the digest of what can change a score: no title, no help, no source.

    Returns:
        64 hexadecimal digits.
    """
    return _digest(converter(_in_scoring).unstructure(grid, unstructure_as=Grid))


def definition_digest(indicator: Indicator) -> str:
    """Give the digest of what an indicator counts: its definition and its measure, in words.

    The source of the definition is left out: it is named by a key that each grid chooses.

    Returns:
        64 hexadecimal digits.
    """
    definition = indicator.definition
    said = None if definition is None else [definition.id, definition.text, str(definition.date)]
    measure = converter().unstructure(indicator.measure, unstructure_as=Measure)
    return _digest({"definition": said, "measure": measure})
