"""Names in an assessment: each id once, and whatever is cited exists in the file or in the grid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from utilite_sociale.checks.items import ASIDE, Item
from utilite_sociale.checks.problems import Issues, error, listed, unknown
from utilite_sociale.model import Assessment, ContextEvidence, Evidence, Grid

__all__ = ["check_references"]


def check_references(assessment: Assessment, grid: Grid, found: tuple[Item, ...]) -> Issues:
    """Give the problems of names: ids, what things are about, sources, voices, corrections."""
    yield from _unique("evidence", (item.id for item in assessment.evidence))
    yield from _unique("sources", (source.key for source in assessment.sources))
    yield from _unique("practices", (practice.key for practice in assessment.practices))
    yield from _unique("findings", (finding.key for finding in assessment.findings))
    sources = [source.key for source in assessment.sources]
    for item in found:
        yield from _evidence_about(item, grid)
        yield from _voice(f"{item.path}.voice", item.evidence.voice, grid)
        if item.evidence.source and item.evidence.source not in sources:
            path, known = f"{item.path}.source", listed(sources)
            yield error("assessment.unknown_source", path, found=item.evidence.source, known=known)
        if item.evidence.replaces:
            yield from _replaces(item, assessment.by_id)
    yield from _replaced_twice(found)
    yield from _others(assessment, grid)


def _unique(name: str, keys: Iterable[str]) -> Issues:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            yield error("assessment.id_twice", f"{name}[{key}]", found=key)
        seen.add(key)


def _others(assessment: Assessment, grid: Grid) -> Issues:
    """Look at what practices, findings and participants cite."""
    for number, participant in enumerate(assessment.participants):
        yield from _voice(f"participants[{number}].voice", participant.voice, grid)
    for practice in assessment.practices:
        path = f"practices[{practice.key}]"
        for number, name in enumerate(practice.about):
            yield from _about(f"{path}.about[{number}]", name, grid)
        yield from _cited(path, practice.evidence, assessment)
    for finding in assessment.findings:
        path = f"findings[{finding.key}]"
        if finding.about:
            yield from _about(f"{path}.about", finding.about, grid)
        yield from _cited(path, finding.evidence, assessment)
        yield from _voice(f"{path}.by", finding.by, grid)


def _evidence_about(item: Item, grid: Grid) -> Issues:
    path, about = f"{item.path}.about", item.evidence.about
    anything = isinstance(item.evidence, ASIDE)
    if about:
        yield from _about(path, about, grid)
        if about in grid.paths and item.indicator is None and not anything:
            yield error("assessment.about_not_indicator", path, found=about)
    elif not isinstance(item.evidence, ContextEvidence):
        yield error("assessment.about_missing", path)


def _about(path: str, name: str, grid: Grid) -> Issues:
    last = name.rpartition(".")[2]
    if name in grid.paths:
        return
    if name in grid.retired:
        yield error("assessment.about_retired", path, found=name, today=grid.retired[name])
    elif last in (gone := _gone(grid)):
        yield error("assessment.about_withdrawn", path, found=last, reason=gone[last])
    elif last in grid.paths:
        yield error("assessment.about_unknown_near", path, found=name, near=last)
    else:
        yield unknown("assessment.about_unknown", path, name, grid.paths)


def _gone(grid: Grid) -> dict[str, str]:
    """Give why each key that was withdrawn is not there any more."""
    pairs = ((key, one) for one in grid.withdrawn for key in (one.key, *one.formerly))
    return {key: one.reason for key, one in pairs}


def _voice(path: str, voice: str, grid: Grid) -> Issues:
    known = [known.key for known in grid.voices]
    if voice and voice not in known:
        yield error("assessment.unknown_voice", path, found=voice, known=listed(known))


def _cited(path: str, ids: tuple[str, ...], assessment: Assessment) -> Issues:
    for number, name in enumerate(ids):
        if name not in assessment.by_id:
            place = f"{path}.evidence[{number}]"
            yield unknown("assessment.unknown_evidence", place, name, assessment.by_id)


def _replaces(item: Item, by_id: Mapping[str, Evidence]) -> Issues:
    """Look at a correction: what it corrects exists, is about the same, and not itself."""
    path, name = f"{item.path}.replaces", item.evidence.replaces
    if name not in by_id:
        yield unknown("assessment.unknown_evidence", path, name, by_id)
        return
    if by_id[name].about != item.evidence.about:
        yield error("assessment.replaces_other", path, found=name)
    seen = {item.evidence.id}
    while name in by_id and name not in seen:
        seen.add(name)
        name = by_id[name].replaces
    if name == item.evidence.id:
        yield error("assessment.replaces_circle", path, found=item.evidence.replaces)


def _replaced_twice(found: tuple[Item, ...]) -> Issues:
    first: dict[str, str] = {}
    for item in found:
        name = item.evidence.replaces
        if name in first:
            path = f"{item.path}.replaces"
            yield error("assessment.replaced_twice", path, found=name, other=first[name])
        if name:
            first.setdefault(name, item.evidence.id)
