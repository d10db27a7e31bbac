"""Figures that enterprises already hold, read under definitions that say what they count."""

from __future__ import annotations

from utilite_sociale.collect.held.audiences import Audience, AudienceCount, AudienceCounts
from utilite_sociale.collect.held.barriers import Barrier, BarrierSupport
from utilite_sociale.collect.held.counts import HeldCount
from utilite_sociale.collect.held.definitions import (
    DURABLE_JOBS,
    FAMILIES,
    ContractKind,
    DurableJobDefinition,
    HeldDefinition,
)
from utilite_sociale.collect.held.evidence import HeldEvidence, held_evidence
from utilite_sociale.collect.held.exits import ExitCategory, ExitCounts, add_exits
from utilite_sociale.collect.held.hours import (
    REFERENCE_HOURS,
    AnnexHours,
    Certainty,
    ReferenceHours,
)
from utilite_sociale.collect.held.leavers import (
    LEAVER_RULES,
    LeaverRule,
    WorkedTime,
    months_of,
)
from utilite_sociale.collect.held.reading import HeldFigures, read_figures
from utilite_sociale.collect.held.report import ReceptionNote

__all__ = [
    "DURABLE_JOBS",
    "FAMILIES",
    "LEAVER_RULES",
    "REFERENCE_HOURS",
    "AnnexHours",
    "Audience",
    "AudienceCount",
    "AudienceCounts",
    "Barrier",
    "BarrierSupport",
    "Certainty",
    "ContractKind",
    "DurableJobDefinition",
    "ExitCategory",
    "ExitCounts",
    "HeldCount",
    "HeldDefinition",
    "HeldEvidence",
    "HeldFigures",
    "LeaverRule",
    "ReceptionNote",
    "ReferenceHours",
    "WorkedTime",
    "add_exits",
    "held_evidence",
    "months_of",
    "read_figures",
]


def __dir__() -> list[str]:
    return __all__
