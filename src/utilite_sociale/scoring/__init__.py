"""Scoring: one plan per grid, one explained evaluation, one outcome."""

from __future__ import annotations

from utilite_sociale.scoring.aggregations import SUPPORTED_AGGREGATIONS
from utilite_sociale.scoring.evaluate import evaluate
from utilite_sociale.scoring.halves import part_missing
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
from utilite_sociale.scoring.rules import SUPPORTED_RULES, attainable

__all__ = [
    "SUPPORTED_AGGREGATIONS",
    "SUPPORTED_RULES",
    "GridOrigin",
    "NodeKind",
    "NodeOutcome",
    "NotScored",
    "NotScoredReason",
    "Outcome",
    "Priority",
    "Reading",
    "Scored",
    "State",
    "StrengthCount",
    "VoiceOutcome",
    "attainable",
    "evaluate",
    "part_missing",
]


def __dir__() -> list[str]:
    return __all__
