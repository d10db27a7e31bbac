"""What a program gets as JSON: what the library gives, under what must be known of it."""

from __future__ import annotations

from utilite_sociale.model import Grid
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.header import mark_of, notice_of
from utilite_sociale.scoring import Outcome

__all__ = ["grid_standing", "outcome_data", "standing"]


def grid_standing(grid: Grid) -> dict[str, str]:
    """Say which grid it is, and how official."""
    return {"key": grid.key, "version": grid.version, "status": grid.status.value}


def standing(outcome: Outcome, language: Language) -> dict[str, object]:
    """Say what a figure must never be parted from: whose, on what ground, with which grid."""
    assessment = outcome.assessment
    return {
        "subject": assessment.subject.name,
        "nature": assessment.nature.value,
        "grid": grid_standing(outcome.grid),
        "mark": mark_of(assessment, outcome.grid, language),
        "notice": list(notice_of(assessment, outcome.grid, language)),
    }


def outcome_data(outcome: Outcome, language: Language) -> dict[str, object]:
    """Give a whole outcome, as ``Outcome.to_dict`` does, with what must be known of it."""
    return {**standing(outcome, language), **outcome.to_dict()}
