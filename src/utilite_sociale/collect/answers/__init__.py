"""Answers in: files that came back become assessments, and a report of what became of each cell."""

from __future__ import annotations

from utilite_sociale.collect.answers.bringing import Brief, Imported
from utilite_sociale.collect.answers.importing import Landed, import_answers, read_answers
from utilite_sociale.collect.remarks import ImportReport, Place, Remark, RemarkKind

__all__ = [
    "Brief",
    "ImportReport",
    "Imported",
    "Landed",
    "Place",
    "Remark",
    "RemarkKind",
    "import_answers",
    "read_answers",
]


def __dir__() -> list[str]:
    return __all__
