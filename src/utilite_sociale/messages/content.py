"""Texts of problems with what grids and assessments say, gathered from one module per subject."""

from __future__ import annotations

from utilite_sociale.messages import (
    adaptation_problems,
    aggregation_problems,
    answer_problems,
    assessment_problems,
    confided_problems,
    grid_problems,
    held_problems,
    import_problems,
    life_problems,
    plugin_problems,
    report_problems,
    subject_problems,
    table_problems,
)
from utilite_sociale.messages.text import Text

__all__ = ["TEXTS"]

TEXTS: dict[str, Text] = {
    **plugin_problems.TEXTS,
    **grid_problems.TEXTS,
    **adaptation_problems.TEXTS,
    **aggregation_problems.TEXTS,
    **assessment_problems.TEXTS,
    **answer_problems.TEXTS,
    **life_problems.TEXTS,
    **subject_problems.TEXTS,
    **import_problems.TEXTS,
    **confided_problems.TEXTS,
    **table_problems.TEXTS,
    **held_problems.TEXTS,
    **report_problems.TEXTS,
}
