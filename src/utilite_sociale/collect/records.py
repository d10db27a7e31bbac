"""A campaign as plain rows and plain values, for programs, frames and files."""

from __future__ import annotations

from utilite_sociale.collect.campaign import Campaign, CampaignEntry
from utilite_sociale.collect.progress import Progress, VoiceProgress
from utilite_sociale.model import LogEntry

__all__ = ["records", "to_dict"]

FORMAT = 1


def records(campaign: Campaign) -> list[dict[str, object]]:
    """Give one row per assessment and register, after one for its whole grid.

    Rows are in the order of the files' names. An assessment that cannot be evaluated has one
    row, without figures; a file that cannot be read has none, and is in ``unread``.

    Columns:
        file: place of the file in the folder.
        subject: name of the subject.
        subject_id: its identifier, ``scheme:value``; empty where none is stated.
        subject_type: enterprise, group, network, territory or other.
        grid: key of the grid.
        grid_version: its version.
        grid_status: how official it is; ``None`` where it could not be used.
        nature: what the assessment rests on.
        period_start: first day evaluated, ISO date.
        period_end: last day evaluated, ISO date.
        stage: how far it has gone.
        turn: who is to act next; ``None`` where nobody is.
        since: day on which it came to this stage, ISO date; ``None`` where its log does not say.
        errors: errors that keep it from being evaluated.
        register: key of the register; ``None`` for the whole grid.
        title: title of the register, or of the grid.
        coverage: share known of what is scored, from 0 to 1.
        total: indicators under it.
        asked: indicators that apply to this subject.
        answered: those that have an answer.
        said_missing: those that have none, and for which somebody said why.
        left: those of which nothing usable was said yet.
        stale: those whose answer is too old for the grid.
        provisional: those whose answer may still change.
    """
    return [row for entry in campaign.entries for row in _rows(entry)]


def _rows(entry: CampaignEntry) -> list[dict[str, object]]:
    used = entry.used
    shared = {
        "file": entry.file,
        **_subject(entry),
        "grid": entry.grid.key,
        "grid_version": entry.grid.version,
        "grid_status": None if used is None else used.status.value,
        "nature": entry.nature.value,
        "period_start": entry.period.start.isoformat(),
        "period_end": entry.period.end.isoformat(),
        **_stage(entry),
        "errors": entry.errors,
    }
    if entry.whole is None:
        return [{**shared, **_NO_FIGURES}]
    return [{**shared, **_counted(one)} for one in (entry.whole, *entry.registers)]


def _counted(progress: Progress) -> dict[str, object]:
    return {
        "register": progress.key or None,
        "title": progress.title,
        "coverage": progress.coverage,
        "total": progress.total,
        "asked": progress.asked,
        "answered": progress.answered,
        "said_missing": progress.said_missing,
        "left": progress.left,
        "stale": len(progress.stale),
        "provisional": len(progress.provisional),
    }


_NO_FIGURES = dict.fromkeys(
    _counted(
        Progress(key="", title="", coverage=None, total=0, asked=0, answered=0, said_missing=0)
    )
)


def _subject(entry: CampaignEntry) -> dict[str, object]:
    subject = entry.subject
    return {
        "subject": subject.name,
        "subject_id": "" if subject.identifier is None else str(subject.identifier),
        "subject_type": subject.type_name,
    }


def _stage(entry: CampaignEntry) -> dict[str, object]:
    standing = entry.standing
    return {
        "stage": standing.stage.value,
        "turn": None if standing.turn is None else standing.turn.value,
        "since": None if standing.since is None else standing.since.isoformat(),
    }


def to_dict(campaign: Campaign) -> dict[str, object]:
    """Give the whole campaign as values that JSON can hold.

    Comments of the log are given, as those who are waited for need them; no answer is.
    """
    return {
        "format": FORMAT,
        "folder": campaign.folder,
        "assessments": [_assessment(entry) for entry in campaign.entries],
        "unread": [
            {"file": one.file, "issues": [issue.to_dict() for issue in one.issues]}
            for one in campaign.unread
        ],
        "aside": list(campaign.aside),
    }


def _assessment(entry: CampaignEntry) -> dict[str, object]:
    standing, used, request = entry.standing, entry.used, entry.standing.request
    return {
        "file": entry.file,
        **_subject(entry),
        "kinds": list(entry.subject.kinds),
        "nature": entry.nature.value,
        "grid": {
            "key": entry.grid.key,
            "version": entry.grid.version,
            "status": None if used is None else used.status.value,
        },
        "period": {
            "start": entry.period.start.isoformat(),
            "end": entry.period.end.isoformat(),
        },
        **_stage(entry),
        "request": None if request is None else _said(request),
        "replies": [_said(reply) for reply in standing.replies],
        "possible": [act.value for act in standing.possible],
        "whole": None if entry.whole is None else _progress(entry.whole),
        "registers": [_progress(one) for one in entry.registers],
        "voices": [_voice(voice) for voice in entry.voices],
        "errors": entry.errors,
        "issues": [issue.to_dict() for issue in entry.issues],
        "twins": list(entry.twins),
    }


def _said(entry: LogEntry) -> dict[str, object]:
    return {"date": entry.date.isoformat(), "by": entry.by, "comment": entry.comment}


def _progress(progress: Progress) -> dict[str, object]:
    keys = {"stale": list(progress.stale), "provisional": list(progress.provisional)}
    return {**_counted(progress), **keys}


def _voice(voice: VoiceProgress) -> dict[str, object]:
    return {
        "voice": voice.key,
        "title": voice.title,
        "expected": voice.expected,
        "heard": voice.heard,
        "besides": voice.besides,
    }
