"""Texts of problems with what grids and assessments say, gathered from one module per subject."""

from __future__ import annotations

from utilite_sociale.messages import (
    answer_problems,
    assessment_problems,
    grid_problems,
    plugin_problems,
    subject_problems,
)
from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS: dict[str, Text] = {
    **plugin_problems.TEXTS,
    **grid_problems.TEXTS,
    **assessment_problems.TEXTS,
    **answer_problems.TEXTS,
    **subject_problems.TEXTS,
}
