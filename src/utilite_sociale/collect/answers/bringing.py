"""Answers in: files that came back become one assessment for each subject, and one report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from utilite_sociale.checks import check_assessment
from utilite_sociale.collect.answers.assemble import Brought
from utilite_sociale.collect.answers.merging import merged_answers
from utilite_sociale.collect.answers.naming import source_key
from utilite_sociale.collect.answers.offered import same_text
from utilite_sociale.collect.answers.whole import Whole
from utilite_sociale.collect.remarks import (
    ImportReport,
    Place,
    Remark,
    RemarkKind,
    remark,
)
from utilite_sociale.errors import Severity
from utilite_sociale.model import (
    Assessment,
    Enterprise,
    Finding,
    Grid,
    Period,
    Practice,
    Source,
    Subject,
)
from utilite_sociale.serial import freeze
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["Batch", "Brief", "Imported", "bring"]


@frozen(kw_only=True)
class Batch:
    """All that one file says of one subject.

    Attributes:
        file: the file.
        grid: the grid that asked.
        nature: what the assessment rests on.
        whole: whom it is about, and all that is about no question.
        answers: the answers.
        remarks: what became of what is no answer.
    """

    file: str
    grid: Grid = field(repr=False)
    nature: AssessmentNature = AssessmentNature.PARTICIPATION
    whole: Whole = field(factory=Whole, repr=False)
    answers: tuple[Brought, ...] = field(default=(), repr=False)
    remarks: tuple[Remark, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class Brief:
    """What is known of a subject apart from the files.

    Attributes:
        name: its name.
        kind: its kind.
        period: the days that are evaluated.
        accept: keys of indicators for which a figure counted otherwise is taken.
    """

    name: str = ""
    kind: str = ""
    period: Period | None = None
    accept: tuple[str, ...] = ()


@frozen(kw_only=True)
class Imported:
    """What came of files.

    Attributes:
        assessment: the assessment, with its grid frozen in it; none where nobody said whom it
            is about or which days.
        report: what became of each thing that was said.
        changed: whether the assessment differs from the one that stood there.
    """

    assessment: Assessment | None
    report: ImportReport
    changed: bool


def bring(
    batches: Iterable[Batch],
    *,
    onto: Assessment | None = None,
    brief: Brief | None = None,
    corrections: bool = False,
) -> Imported:
    """Put the batches of one subject together, on top of what stands there.

    Args:
        batches: what files say of the subject; all with one grid.
        onto: the assessment that stands there.
        brief: what is known apart from the files.
        corrections: whether an answer that differs from the one there corrects it.

    Returns:
        The assessment and the report. The order of the batches changes neither, and bringing
        the same files again changes nothing.
    """
    sorted_ = sorted(batches, key=lambda batch: batch.file)
    remarks = [one for batch in sorted_ for one in batch.remarks]
    start = _start(sorted_, onto, brief or Brief(), remarks)
    if start is None:
        return Imported(assessment=None, report=ImportReport(tuple(remarks)), changed=False)
    grid = sorted_[0].grid if sorted_ else start.frozen.grid  # type: ignore[union-attr]
    answers = _cited([answer for batch in sorted_ for answer in batch.answers], start)
    merged = merged_answers(start, answers, corrections=corrections)
    remarks += merged.remarks
    made = evolve(
        start,
        evidence=merged.evidence,
        sources=_sources(start, answers),
        **_wholes(start, sorted_, remarks),
    )
    places = merged.places | _subject_places(sorted_)
    made = _sound(made, grid, places, remarks)
    made = freeze(_ordered(made, start, grid), grid)
    return Imported(assessment=made, report=ImportReport(tuple(remarks)), changed=made != onto)


def _start(
    batches: list[Batch], onto: Assessment | None, brief: Brief, remarks: list[Remark]
) -> Assessment | None:
    """Give the assessment to put answers on: the one there, else a new one."""
    given = {"name": brief.name, "kind": brief.kind}
    said: dict[str, Any] = dict(given)
    for batch in batches:
        for name, value in batch.whole.subject.items():
            if not given.get(name):
                _fill(said, name, value, batch, remarks)
    periods = [batch.whole.period for batch in batches if batch.whole.period]
    period = onto.period if onto else brief.period or next(iter(periods), None)
    for batch in batches:
        other = batch.whole.period
        if other is not None and period is not None and other != period:
            remarks.append(_stop(batch, "import.other_period", period=str(period)))
            return None
    if onto is not None:
        others = [batch for batch in batches if _of_another(batch, onto.subject, brief)]
        if others:
            remarks += [_stop(batch, "import.other_subject") for batch in others]
            return None
        subject = _completed(onto.subject, said, batches, remarks)
        return evolve(onto, subject=subject)
    missing = [name for name in ("name", "kind") if not said.get(name)]
    if missing or period is None:
        what = [*missing, *(["period"] if period is None else [])]
        remarks += [_stop(batches[0], f"import.no_{one}") for one in what]
        return None
    subject = Enterprise(**{name: value for name, value in said.items() if value})
    grid = batches[0].grid
    nature = batches[0].nature
    return Assessment(subject=subject, grid=grid.reference, period=period, nature=nature)


def _of_another(batch: Batch, subject: Subject, brief: Brief) -> bool:
    """Tell whether a file is about another subject; a name that is given beside it decides."""
    said = batch.whole.subject
    if said.get("identifier") and subject.identifier:
        other = said["identifier"] != subject.identifier
    else:
        name = brief.name or said.get("name", "")
        other = bool(name) and same_text(name) != same_text(subject.name)
    kind = said.get("kind", "")
    return other or bool(kind and subject.kinds and kind not in subject.kinds)


def _stop(batch: Batch, code: str, **words: str) -> Remark:
    return remark(RemarkKind.REFUSED, code, Place(batch.file), **words)


def _fill(
    said: dict[str, Any], name: str, value: object, batch: Batch, remarks: list[Remark]
) -> None:
    """Keep what is said of the subject; where two files disagree, the first stays and is said."""
    known = said.get(name)
    if not known:
        said[name] = value
    elif known != value:
        place = batch.whole.places.get(name, Place(batch.file))
        remarks.append(remark(RemarkKind.CONFLICT, "import.subject_differs", place, field=name))


def _completed(
    subject: Subject, said: dict[str, Any], batches: list[Batch], remarks: list[Remark]
) -> Subject:
    """Complete a subject with what files add; what stood there stays."""
    added = {}
    for name, value in said.items():
        if name in {"name", "kind"}:
            continue  # another one is another subject, which was looked at before
        known = getattr(subject, name, None)
        if value and not known and hasattr(subject, name):
            added[name] = value
        elif value and known != value:
            place = next(
                (one.whole.places[name] for one in batches if name in one.whole.places),
                Place(batches[0].file),
            )
            remarks.append(remark(RemarkKind.CONFLICT, "import.subject_differs", place, field=name))
    return evolve(subject, **added) if added else subject


def _cited(answers: list[Brought], start: Assessment) -> list[Brought]:
    """Name the documents that answers cite as the assessment names them, where it knows them."""
    known = {source_key(source.title): source for source in start.sources}
    return [
        answer
        if answer.source is None or answer.source.key not in known
        else evolve(
            answer,
            source=known[answer.source.key],
            evidence=evolve(answer.evidence, source=known[answer.source.key].key),
        )
        for answer in answers
    ]


def _sources(start: Assessment, answers: list[Brought]) -> tuple[Source, ...]:
    """Give the documents that are cited, each once."""
    known = {source.key: source for source in start.sources}
    new: dict[str, Source] = {}
    for answer in sorted(answers, key=lambda one: one.place):
        if answer.source is not None and answer.source.key not in known:
            new.setdefault(answer.source.key, answer.source)
    return (*start.sources, *(new[key] for key in sorted(new)))


def _wholes(start: Assessment, batches: list[Batch], remarks: list[Remark]) -> dict[str, Any]:
    """Join what files say of the whole, each thing once, whatever key it bears."""
    joined: dict[str, Any] = {}
    for name in ("stakes", "participants", "findings", "practices"):
        kept = {_apart(one): one for one in getattr(start, name)}
        for batch in batches:
            for one in getattr(batch.whole, name):
                kept.setdefault(_apart(one), one)
        joined[name] = tuple(kept.values())
    joined["practices"] = tuple(_one_story(joined["practices"], batches, remarks))
    return joined


def _apart(one: object) -> object:
    """Give what makes something the same for people: not its key, nor what it is tied to."""
    if isinstance(one, Finding):
        return one.kind, " ".join(one.text.split()), one.about, one.by
    if isinstance(one, Practice):
        first = one.about[:1]
        return source_key(one.title), one.story, one.changed, first, one.consent
    return one


def _one_story(
    practices: Iterable[Practice], batches: list[Batch], remarks: list[Remark]
) -> Iterator[Practice]:
    """Keep one story under a title; another one is said, and not taken."""
    seen: set[str] = set()
    for practice in practices:
        title = source_key(practice.title)
        if title not in seen:
            yield practice
            seen.add(title)
            continue
        file = next((b.file for b in batches if practice in b.whole.practices), "")
        place = Place(file)
        remarks.append(remark(RemarkKind.CONFLICT, "import.practice_differs", place))


def _subject_places(batches: list[Batch]) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for batch in batches:
        for name, place in batch.whole.places.items():
            found.setdefault(f"subject.{name}", place)
        for name in ("siret", "local"):
            if name in batch.whole.places:
                found.setdefault("subject.identifier", batch.whole.places[name])
    return found


def _sound(
    made: Assessment, grid: Grid, places: dict[str, Place], remarks: list[Remark]
) -> Assessment:
    """Take out each new piece that the grid refuses, and say where it was said and why."""
    while True:
        refused = set()
        for issue in check_assessment(made, grid):
            where = _where(issue.path, places)
            if where is None or issue.severity is not Severity.ERROR:
                continue
            refused.add(where)
            words = dict(issue.arguments)
            remarks.append(remark(RemarkKind.REFUSED, issue.code, places[where], **words))
        if not refused:
            break
        made = _without(made, refused)
    for issue in check_assessment(made, grid):
        where = _where(issue.path, places)
        if where is not None:
            words = dict(issue.arguments)
            remarks.append(remark(RemarkKind.NOTICED, issue.code, places[where], **words))
    return made


def _where(path: str, places: dict[str, Place]) -> str | None:
    """Give what of the new things a problem is about."""
    name = path.partition("[")[2].partition("]")[0] if path.startswith("evidence[") else path
    if name in places:
        return name
    return next((one for one in places if path.startswith(one)), None)


def _without(made: Assessment, refused: set[str]) -> Assessment:
    kept = tuple(one for one in made.evidence if one.id not in refused)
    subject = made.subject
    if any(name.startswith("subject.") for name in refused):
        subject = evolve(subject, identifier=None)
    return evolve(made, evidence=kept, subject=subject)


def _ordered(made: Assessment, start: Assessment, grid: Grid) -> Assessment:
    """Put new answers in the order of the grid, after those that stood there."""
    ranks = {key: rank for rank, key in enumerate(grid.paths)}
    voices = {voice.key: rank for rank, voice in enumerate(grid.voices)}
    standing = len(start.evidence)
    new = sorted(
        made.evidence[standing:],
        key=lambda one: (ranks.get(one.about, -1), voices.get(one.voice, -1), one.id),
    )
    used = {one.source for one in made.evidence}
    sources = tuple(s for s in made.sources if s in start.sources or s.key in used)
    return evolve(made, evidence=(*made.evidence[:standing], *new), sources=sources)


def file_name(subject: Subject, period: Period) -> str:
    """Name the file of an assessment after whom it is about and its last year."""
    kinds = "_".join(subject.kinds).lower()
    name = source_key(" ".join(part for part in (subject.name, kinds) if part))
    return str(Path(f"{name}_{period.end.year}.json"))
