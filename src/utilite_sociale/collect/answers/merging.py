"""Answers from several files put together: the order of the files never matters.

What is the same is kept once, what completes is joined, what contradicts is shown: an answer
that stood there stays, and of new ones that disagree none is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, field, fields, frozen

from utilite_sociale.checks.items import ASIDE
from utilite_sociale.collect.answers.assemble import Brought
from utilite_sociale.collect.remarks import Place, Remark, RemarkKind, remark
from utilite_sociale.model import (
    Assessment,
    ContextEvidence,
    DocumentEvidence,
    Evidence,
    MissingEvidence,
    NarrativeEvidence,
    Period,
)
from utilite_sociale.vocabulary import MissingState

__all__ = ["Merged", "merged_answers"]

Key = tuple[object, ...]


@frozen(kw_only=True)
class Merged:
    """Answers put together.

    Attributes:
        evidence: all of it: what stood there, then what is new.
        places: where each new piece was said, by its id.
        remarks: what became of each piece that was brought.
    """

    evidence: tuple[Evidence, ...] = field(repr=False)
    places: dict[str, Place] = field(repr=False)
    remarks: tuple[Remark, ...] = field(repr=False)


def merged_answers(
    onto: Assessment, brought: Iterable[Brought], *, corrections: bool = False
) -> Merged:
    """Put answers together with those of an assessment.

    Args:
        onto: the assessment; its answers stay.
        brought: the new ones.
        corrections: whether a new answer that differs corrects the one that stood there; it
            then names it, and both stay in the file.
    """
    merger = _Merger(onto, corrections)
    for key, pieces in merger.groups(brought):
        merger.put(key, pieces)
    return Merged(
        evidence=(*merger.completed.values(), *merger.added),
        places=merger.places,
        remarks=tuple(merger.remarks),
    )


class _Merger:
    def __init__(self, onto: Assessment, corrections: bool) -> None:  # noqa: FBT001 - private
        self.onto, self.corrections = onto, corrections
        corrected = {one.replaces for one in onto.evidence if one.replaces}
        self.standing: dict[Key, list[Evidence]] = {}
        for one in onto.evidence:
            if one.id not in corrected:
                self.standing.setdefault(_key(one, onto.period), []).append(one)
        self.completed = {one.id: one for one in onto.evidence}
        self.ids = set(self.completed)
        self.added: list[Evidence] = []
        self.places: dict[str, Place] = {}
        self.remarks: list[Remark] = []

    def groups(self, brought: Iterable[Brought]) -> Iterator[tuple[Key, list[Brought]]]:
        """Gather what answers the same question, in an order that no file decides."""
        found: dict[Key, list[Brought]] = {}
        whole = self.onto.period
        for one in brought:
            same = one.evidence.period == whole
            piece = evolve(one, evidence=evolve(one.evidence, period=None)) if same else one
            found.setdefault(_key(piece.evidence, self.onto.period), []).append(piece)
        for key in sorted(found, key=str):
            yield key, sorted(found[key], key=lambda piece: piece.place)

    def put(self, key: Key, pieces: list[Brought]) -> None:
        """Put one question's answers together."""
        old = self.standing.get(key, [])
        if old:
            self._onto(old, pieces)
            return
        joined = joined_of([piece.evidence for piece in pieces])
        if joined is None:
            self._contradict(pieces)
            return
        self._add(joined, pieces)

    def _onto(self, old: list[Evidence], pieces: list[Brought]) -> None:
        for piece in pieces:
            new = piece.evidence
            if any(_same(new, self.completed[one.id]) for one in old):
                self._say(RemarkKind.DUPLICATE, "import.already_there", piece)
            elif (joined := joined_of([self.completed[old[0].id], new])) is not None:
                self.completed[old[0].id] = evolve(joined, id=old[0].id, replaces=old[0].replaces)
                self.places[old[0].id] = piece.place
                self._say(RemarkKind.CONVERTED, "import.completed", piece)
            elif self.corrections:
                self._correct(old[0], piece)
            else:
                self._say(RemarkKind.CONFLICT, "import.differs", piece, other=old[0].id)

    def _correct(self, old: Evidence, piece: Brought) -> None:
        new = evolve(piece.evidence, id=self._free(piece.evidence.id), replaces=old.id)
        if any(one.replaces == old.id for one in self.added):
            self._say(RemarkKind.CONFLICT, "import.differs", piece, other=old.id)
            return
        self._keep(new, piece.place)
        self._say(RemarkKind.RECOGNISED, "import.correction", piece, other=old.id)

    def _contradict(self, pieces: list[Brought]) -> None:
        for piece in pieces:
            others = (one.place for one in pieces if not _same(one.evidence, piece.evidence))
            other = next(others)
            words = {"file": other.file, "place": other.cell or str(other.line)}
            self._say(RemarkKind.CONFLICT, "import.contradiction", piece, **words)

    def _add(self, joined: Evidence, pieces: list[Brought]) -> None:
        first, *rest = pieces
        self._keep(evolve(joined, id=self._free(joined.id)), first.place)
        self._say(RemarkKind.RECOGNISED, "import.recognised", first)
        for piece in rest:
            same = _same(piece.evidence, joined)
            if same:
                self._say(RemarkKind.DUPLICATE, "import.said_twice", piece)
            else:
                self._say(RemarkKind.CONVERTED, "import.completed", piece)

    def _keep(self, evidence: Evidence, place: Place) -> None:
        self.added.append(evidence)
        self.ids.add(evidence.id)
        self.places[evidence.id] = place

    def _free(self, name: str) -> str:
        """Give a name that no other piece bears."""
        free, number = name, 2
        while free in self.ids:
            free, number = f"{name[:76]}_{number}", number + 1
        return free

    def _say(self, kind: RemarkKind, code: str, piece: Brought, **words: str) -> None:
        about = {"about": piece.evidence.about}
        self.remarks.append(remark(kind, code, piece.place, **about, **words))


def _key(evidence: Evidence, period: Period) -> Key:
    """Give what two pieces share when they answer the same question."""
    if isinstance(evidence, ASIDE):
        return ("aside", evidence.type_name, evidence.about, evidence.voice, _content(evidence))
    covered = evidence.period or period
    return ("answer", evidence.about, evidence.voice, str(covered))


def _content(evidence: Evidence) -> str:
    match evidence:
        case NarrativeEvidence(text=text):
            return " ".join(text.split())
        case DocumentEvidence(title=title, url=url):
            return f"{title}\n{url}"
        case ContextEvidence(label=label, value=value, text=text):
            return f"{label}\n{value}\n{text}"
        case _:
            return ""


def _same(new: Evidence, old: Evidence) -> bool:
    """Tell whether a piece says nothing that another has not said."""
    if type(new) is not type(old):
        return _unknown(new)
    return all(
        getattr(new, name) in (getattr(old, name), default) for name, default in _said_by(new)
    )


def _said_by(evidence: Evidence) -> Iterator[tuple[str, Any]]:
    """Give the fields that say something, each with what it is when nobody said it."""
    for one in fields(type(evidence)):
        if one.name not in {"id", "replaces", "text"}:
            yield one.name, one.default


def _unknown(evidence: Evidence) -> bool:
    return isinstance(evidence, MissingEvidence) and evidence.state is MissingState.NOT_PROVIDED


def joined_of(pieces: list[Evidence]) -> Evidence | None:
    """Join pieces that answer one question; none where two of them disagree.

    *Ne sait pas* yields to an answer: who fills in another part of the form does not know.
    """
    known = [piece for piece in pieces if not _unknown(piece)] or pieces
    first, *rest = known
    if any(type(piece) is not type(first) for piece in rest):
        return None
    joined: dict[str, Any] = {}
    for name, default in _said_by(first):
        said = [getattr(piece, name) for piece in known]
        told = [value for value in said if value != default]
        if any(value != told[0] for value in told):
            return None
        if told:
            joined[name] = told[0]
    return evolve(first, **joined)
