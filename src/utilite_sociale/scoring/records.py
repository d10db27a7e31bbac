"""An outcome as plain rows and plain values, for programs, frames and files."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from utilite_sociale.scoring.outcome import NodeOutcome, NotScored, Outcome, VoiceOutcome
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["records", "to_dict"]

FORMAT = 1


def records(outcome: Outcome) -> list[dict[str, object]]:
    """Give one row per node, in reading order; the grid's own comes first, then the views.

    An element that counts in several places (``uses``) has one row in each: ``view``,
    ``parent`` and ``path`` together are unique, and the rows where ``used`` is false hold each
    element once.
    Nothing is rounded. Where there is no figure the value is ``None``.

    Columns:
        subject: name of the subject.
        subject_id: its identifier, ``scheme:value``; empty where none is stated.
        grid: key of the grid.
        grid_version: its version.
        grid_status: how official it is.
        nature: what the assessment rests on.
        period_start: first day evaluated, ISO date.
        period_end: last day evaluated, ISO date.
        view: key of the view; ``None`` for the main reading.
        path: path of the element; empty for the grid.
        parent: path of the node above in this place; ``None`` where there is none.
        used: whether it only counts here, and is declared elsewhere.
        kind: grid, register, criterion or indicator.
        title: its title or label.
        state: ``scored``, or the reason why it has no score.
        missing: kind of missing answer, for an indicator.
        policy: what was done with missing children, where it is scored.
        unreachable: whether the score lies outside the interval.
        doubts: whether a limit of the grid may still change the score.
        score: its score, on its scale.
        low: lowest score that it can still have.
        high: highest score that it can still have.
        level: key of the level that holds the score.
        coverage: share known, from 0 to 1.
        answered: indicators under it that have an answer.
        applicable: indicators under it that apply.
        total: indicators under it.
        weight: weight among its siblings; ``None`` while facts leave it open.
        counts: whether it enters the calculation of the node above.
        may_leave: whether it may still turn out not to apply.
        spread: highest less lowest score among the voices heard.
        n_evidence: pieces of evidence on it.
    """
    subject = outcome.assessment.subject
    shared: dict[str, object] = {
        "subject": subject.name,
        "subject_id": "" if subject.identifier is None else str(subject.identifier),
        "grid": outcome.grid.key,
        "grid_version": outcome.grid.version,
        "grid_status": outcome.grid.status.value,
        "nature": outcome.assessment.nature.value,
        "period_start": outcome.assessment.period.start.isoformat(),
        "period_end": outcome.assessment.period.end.isoformat(),
    }
    return [{**shared, **_row(place)} for place in _places(outcome)]


class _Place(NamedTuple):
    """A node where it counts: in a reading, under another node."""

    node: NodeOutcome
    above: NodeOutcome | None
    view: str | None


def _places(outcome: Outcome) -> Iterator[_Place]:
    yield from _under(outcome.root, None, None)
    for key, registers in outcome.views.items():
        for register in registers:
            yield from _under(register, None, key)


def _under(node: NodeOutcome, above: NodeOutcome | None, view: str | None) -> Iterator[_Place]:
    yield _Place(node, above, view)
    for child in node.children:
        yield from _under(child, node, view)


def _row(place: _Place) -> dict[str, object]:
    node, above, view = place
    return {
        "view": view,
        "path": node.path,
        "parent": None if above is None else above.path,
        "used": above is not None and node.path.rpartition(".")[0] != above.path,
        "kind": node.kind.value,
        "title": node.title,
        **_state(node),
        "score": node.score,
        "low": node.low,
        "high": node.high,
        "level": node.level,
        "coverage": node.coverage,
        "answered": node.answered,
        "applicable": node.applicable,
        "total": node.total,
        "weight": node.weight,
        "counts": node.counts,
        "may_leave": node.may_leave,
        "spread": node.spread,
        "n_evidence": len(node.evidence),
    }


def _state(node: NodeOutcome) -> dict[str, object]:
    state = node.state
    if isinstance(state, NotScored):
        missing = None if state.missing is None else state.missing.value
        said: dict[str, object] = {"state": state.reason.value, "missing": missing}
        return {**said, "policy": None, "unreachable": False, "doubts": False}
    scored: dict[str, object] = {"state": "scored", "missing": None}
    policy = state.policy.value
    unreachable, doubts = state.unreachable, bool(state.doubts)
    return {**scored, "policy": policy, "unreachable": unreachable, "doubts": doubts}


def to_dict(outcome: Outcome) -> dict[str, object]:
    """Give the whole outcome as values that JSON can hold, evidence named by id.

    Nodes have the columns of ``records``, and what people said of each indicator. Findings
    are given in the words of those who entered them; texts of evidence stay in the assessment.
    """
    assessment, grid = outcome.assessment, outcome.grid
    judged = assessment.nature is not AssessmentNature.PUBLISHED_FIGURES
    subject = assessment.subject
    return {
        "format": FORMAT,
        "title": assessment.title,
        "subject": subject.name,
        "subject_id": None if subject.identifier is None else str(subject.identifier),
        "subject_type": subject.type_name,
        "kinds": list(subject.kinds),
        "departements": list(subject.reach),
        "nature": assessment.nature.value,
        "period": {
            "start": assessment.period.start.isoformat(),
            "end": assessment.period.end.isoformat(),
        },
        "grid": {"key": grid.key, "version": grid.version, "status": grid.status.value},
        "origin": outcome.origin.value,
        "nodes": [_node(place) for place in _places(outcome)],
        "findings": [
            {
                "key": finding.key,
                "kind": finding.kind.value,
                "text": finding.text,
                "about": finding.about,
                "evidence": list(finding.evidence),
                "by": finding.by,
            }
            for finding in outcome.findings
        ],
        "readings": [
            {
                "rule": reading.rule,
                "path": reading.path,
                "register": reading.register,
                "level": reading.level,
                "gain": reading.gain,
                "leviers": list(reading.leviers),
            }
            for reading in outcome.readings
        ],
        "priorities": [
            {
                "path": priority.path,
                "register": priority.register,
                "gain": priority.gain if judged else None,
                "part": priority.part,
            }
            for priority in outcome.priorities
        ],
        "issues": [issue.to_dict() for issue in outcome.issues],
    }


def _node(place: _Place) -> dict[str, object]:
    node = place.node
    detail = node.state.detail if isinstance(node.state, NotScored) else ""
    strengths = ((s.strength and s.strength.value, s.count) for s in node.strengths)
    return {
        **_row(place),
        "detail": detail,
        "reachable_levels": list(node.reachable_levels),
        "evidence": list(node.evidence),
        "observed": {voice: _plain(value) for voice, value in (node.value or {}).items()},
        "voices": [_voice(voice) for voice in node.voices],
        "strengths": [{"strength": name, "count": count} for name, count in strengths],
    }


def _plain(value: object) -> object:
    """Give what was observed as JSON can hold it: a number, a key, or keys in order."""
    if isinstance(value, Fraction):
        return float(value)
    return sorted(value) if isinstance(value, frozenset) else value


def _voice(voice: VoiceOutcome) -> dict[str, object]:
    state = voice.state
    return {
        "voice": voice.voice,
        "state": state.reason.value if isinstance(state, NotScored) else "scored",
        "score": voice.score,
        "low": voice.low,
        "high": voice.high,
        "may_leave": voice.may_leave,
        "evidence": voice.evidence,
        "expected": voice.expected,
        "counts": voice.counts,
    }
