"""Checks: what a grid or an assessment says that cannot be, all of it at once; they never raise."""

from __future__ import annotations

from utilite_sociale.checks.assessments import check_assessment
from utilite_sociale.checks.grids import check_grid
from utilite_sociale.checks.identifiers import check_identifier

__all__ = ["check_assessment", "check_grid", "check_identifier"]


def __dir__() -> list[str]:
    return __all__
