"""A second arithmetic, in exact fractions and by brute force, to hold the first one against.

It shares no code with ``scoring``: rules are read off their points, ranges are found by
trying many answers, intervals by trying every choice of low, high and out for each child,
tables by trying every combination, cases by trying each that is possible.
"""

from __future__ import annotations

from tests.scoring.oracle.conditions import Conditions
from tests.scoring.oracle.nodes import Expected, expected
from tests.scoring.oracle.rules import answers_to, score_by, score_of
from tests.scoring.oracle.voices import Voiced, voices_of

__all__ = [
    "Conditions",
    "Expected",
    "Voiced",
    "answers_to",
    "expected",
    "score_by",
    "score_of",
    "voices_of",
]
