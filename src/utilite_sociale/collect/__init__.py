"""Forms out, answers in: what people fill in, what it becomes, and how far a campaign is."""

from __future__ import annotations

from utilite_sociale.collect.answers import (
    Brief,
    Imported,
    ImportReport,
    Landed,
    Place,
    Remark,
    RemarkKind,
    import_answers,
    read_answers,
)
from utilite_sociale.collect.campaign import Campaign, CampaignEntry, UnreadFile, load_campaign
from utilite_sociale.collect.form import make_form, write_form
from utilite_sociale.collect.numbers import read_number
from utilite_sociale.collect.progress import Progress, VoiceProgress
from utilite_sociale.collect.tables import rows, table

__all__ = [
    "Brief",
    "Campaign",
    "CampaignEntry",
    "ImportReport",
    "Imported",
    "Landed",
    "Place",
    "Progress",
    "Remark",
    "RemarkKind",
    "UnreadFile",
    "VoiceProgress",
    "import_answers",
    "load_campaign",
    "make_form",
    "read_answers",
    "read_number",
    "rows",
    "table",
    "write_form",
]


def __dir__() -> list[str]:
    return __all__
