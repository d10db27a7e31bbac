"""The end of a bilan: what people conclude, what is derived and said to be, and what is missing."""

from __future__ import annotations

from utilite_sociale.model import (
    Finding,
    Grid,
    Indicator,
    Node,
    Ordinal,
    Source,
)
from utilite_sociale.report.document import Block, Item, Items, Paragraph, Section, Tone
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.evidence import Witness, joined
from utilite_sociale.report.pages.figures import Figures
from utilite_sociale.report.pages.gaps import Gaps
from utilite_sociale.report.pages.sources import source_items
from utilite_sociale.scoring import Outcome
from utilite_sociale.vocabulary import FindingKind

__all__ = ["attribution", "closing"]

_FIRST = 5
"""As many readings as one meeting can discuss."""


def closing(outcome: Outcome, language: Language, *, judged: bool) -> list[Section]:
    """Give the last parts of a bilan, in the order in which they are read."""
    gaps = Gaps(outcome, language, judged)
    sections = [_apart(outcome, language)]
    if judged:
        sections += [_findings(outcome, kind, language) for kind in FindingKind]
        sections.append(_practices(outcome, language))
        sections.append(_readings(outcome, language))
    sections += [
        gaps.first(),
        gaps.limits(),
        gaps.unknown(),
        _sources(outcome.assessment.sources, language),
        attribution(outcome.grid, language),
    ]
    return [section for section in sections if section is not None]


def _apart(outcome: Outcome, language: Language) -> Section | None:
    """Show what was brought about the whole subject."""
    witness = Witness(outcome.assessment, outcome.grid, language)
    blocks = joined([witness.block(item, None) for item in outcome.evidence(outcome.root)])
    return Section(language.say("closing.context"), tuple(blocks)) if blocks else None


def _title(grid: Grid, name: str) -> str:
    if name not in grid.paths and name not in grid.elements:
        return name
    element = grid[name]
    return element.label if isinstance(element, Indicator) else element.title


def _findings(outcome: Outcome, kind: FindingKind, language: Language) -> Section:
    entries = [f for f in outcome.findings if f.kind is kind]
    title = language.say(f"closing.{kind.value}")
    if not entries:
        return Section(title, (Paragraph(language.say(f"closing.no_{kind.value}"), Tone.MUTED),))
    items = tuple(_finding(outcome, entry, language) for entry in entries)
    return Section(title, (Items(items),))


def _finding(outcome: Outcome, entry: Finding, language: Language) -> Item:
    voices = {voice.key: voice.title for voice in outcome.grid.voices}
    notes = []
    if entry.about:
        notes.append(language.say("closing.about", title=_title(outcome.grid, entry.about)))
    if entry.by:
        notes.append(language.say("closing.by", voice=voices.get(entry.by, entry.by)))
    return Item(entry.text, notes=(" · ".join(notes),) if notes else ())


def _practices(outcome: Outcome, language: Language) -> Section | None:
    blocks: list[Block] = []
    for practice in outcome.assessment.practices:
        inner: list[Block] = [Paragraph(practice.story)]
        notes = []
        if practice.changed:
            notes.append(Item(practice.changed, language.say("closing.changed")))
        if practice.about:
            titles = language.enumeration(_title(outcome.grid, name) for name in practice.about)
            notes.append(Item(titles, language.say("closing.serves")))
        inner += [Items(tuple(notes))] if notes else []
        blocks.append(Section(practice.title, tuple(inner)))
    return Section(language.say("closing.practices"), tuple(blocks)) if blocks else None


def _readings(outcome: Outcome, language: Language) -> Section | None:
    """Show what the library derives, named as such, with its rule."""
    if not outcome.readings:
        return None
    figures = Figures(outcome.grid, language)
    items = []
    for reading in outcome.readings[:_FIRST]:
        node, register = outcome[reading.path], outcome[reading.register]
        scale = figures.scale(register)
        gain = language.points(reading.gain, 2 if scale is None else scale.decimals + 1)
        text = language.say(
            "reading.next_level",
            level=language.quote(_level(node.element, reading.level, figures, node)),
            gain=gain,
            register=register.title,
        )
        leviers = language.enumeration(_leviers(outcome, reading.path, reading.leviers))
        notes = (language.say("reading.leviers", leviers=leviers),) if leviers else ()
        items.append(Item(text, language.heading(node.title), notes))
    blocks = (Paragraph(language.say("reading.rule"), Tone.MUTED), Items(tuple(items)))
    return Section(language.say("closing.readings"), blocks)


def _level(element: object, key: str, figures: Figures, node: object) -> str:
    if isinstance(element, Indicator) and isinstance(element.measure, Ordinal):
        titles = {level.key: level.title for level in element.measure.levels}
        if key in titles:
            return titles[key]
    scale = figures.scale(node)  # type: ignore[arg-type]
    titles = {} if scale is None else {level.key: level.title for level in scale.levels}
    return titles.get(key, key)


def _leviers(outcome: Outcome, path: str, keys: tuple[str, ...]) -> list[str]:
    parent = outcome.grid.elements.get(path.rpartition(".")[0])
    if not isinstance(parent, Node):
        return []
    return [levier.title for levier in parent.leviers if levier.key in keys]


def _sources(sources: tuple[Source, ...], language: Language) -> Section | None:
    if not sources:
        return None
    return Section(language.say("closing.sources"), (source_items(sources),))


def attribution(grid: Grid, language: Language) -> Section | None:
    """Say whose the texts of a grid are, and under which licence."""
    said = [text for text in (grid.attribution, grid.content_license) if text]
    if not said:
        return None
    return Section(language.say("closing.attribution"), (Paragraph(" · ".join(said), Tone.MUTED),))
