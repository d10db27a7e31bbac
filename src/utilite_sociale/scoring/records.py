"""An outcome as plain rows and plain values, for programs, frames and files."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from utilite_sociale.errors import Issue
from utilite_sociale.scoring.outcome import NodeOutcome, NotScored, Outcome, VoiceOutcome
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["records", "to_dict"]

FORMAT = 1


def records(outcome: Outcome) -> list[dict[str, object]]:
    """Give one row per node, in reading order; the grid's own comes first.

    An element that counts in several places (``uses``) has one row in each: ``parent`` and
    ``path`` together are unique, and the rows where ``used`` is false hold each element once.
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
        path: path of the element; empty for the grid.
        parent: path of the node above in this place; ``None`` for the grid.
        used: whether it only counts here, and is declared elsewhere.
        kind: grid, register, criterion or indicator.
        title: its title or label.
        state: ``scored``, or the reason why it has no score.
        missing: kind of missing answer, for an indicator.
        policy: what was done with missing children, where it is scored.
        unreachable: whether the score lies outside the interval.
        score: its score, on its scale.
        low: lowest score that it can still have.
        high: highest score that it can still have.
        level: key of the level that holds the score.
        coverage: share known, from 0 to 1.
        answered: indicators under it that have an answer.
        applicable: indicators under it that apply.
        total: indicators under it.
        weight: weight among its siblings.
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
    return [{**shared, **_row(node, above)} for node, above in _places(outcome.root, None)]


def _places(
    node: NodeOutcome, above: NodeOutcome | None
) -> Iterator[tuple[NodeOutcome, NodeOutcome | None]]:
    yield node, above
    for child in node.children:
        yield from _places(child, node)


def _row(node: NodeOutcome, above: NodeOutcome | None) -> dict[str, object]:
    return {
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
        return {**said, "policy": None, "unreachable": False}
    scored: dict[str, object] = {"state": "scored", "missing": None}
    return {**scored, "policy": state.policy.value, "unreachable": state.unreachable}


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
        "nodes": [_node(node, above) for node, above in _places(outcome.root, None)],
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
        "issues": [_issue(issue) for issue in outcome.issues],
    }


def _node(node: NodeOutcome, above: NodeOutcome | None) -> dict[str, object]:
    detail = node.state.detail if isinstance(node.state, NotScored) else ""
    strengths = ((s.strength and s.strength.value, s.count) for s in node.strengths)
    return {
        **_row(node, above),
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


def _issue(issue: Issue) -> dict[str, object]:
    return {
        "code": issue.code,
        "severity": issue.severity.value,
        "file": issue.file,
        "path": issue.path,
        "line": issue.line,
        "arguments": dict(issue.arguments),
    }
