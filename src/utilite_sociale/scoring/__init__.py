"""Scoring: one plan per grid, one explained evaluation, one outcome."""

from __future__ import annotations

from utilite_sociale.scoring.aggregations import combined
from utilite_sociale.scoring.custom import CustomAggregation, CustomRule, Observed, Part
from utilite_sociale.scoring.evaluate import evaluate
from utilite_sociale.scoring.figures import figure
from utilite_sociale.scoring.halves import part_missing
from utilite_sociale.scoring.hearing import Heard, heard_in
from utilite_sociale.scoring.numbers import Numbers, numbers_of
from utilite_sociale.scoring.outcome import (
    GridOrigin,
    NodeKind,
    NodeOutcome,
    NotScored,
    NotScoredReason,
    Outcome,
    Priority,
    Reading,
    Scored,
    State,
    StrengthCount,
    VoiceOutcome,
)
from utilite_sociale.scoring.rules import attainable

__all__ = [
    "CustomAggregation",
    "CustomRule",
    "GridOrigin",
    "Heard",
    "NodeKind",
    "NodeOutcome",
    "NotScored",
    "NotScoredReason",
    "Numbers",
    "Observed",
    "Outcome",
    "Part",
    "Priority",
    "Reading",
    "Scored",
    "State",
    "StrengthCount",
    "VoiceOutcome",
    "attainable",
    "combined",
    "evaluate",
    "figure",
    "heard_in",
    "numbers_of",
    "part_missing",
]


def __dir__() -> list[str]:
    return __all__
