"""A whole grid: what it is and how official, then all that it asks."""

from __future__ import annotations

from utilite_sociale.model import Grid, Indicator, Node, Register
from utilite_sociale.report.document import (
    Align,
    Block,
    Document,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
)
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.asked import Asked
from utilite_sociale.report.pages.closing import attribution
from utilite_sociale.report.pages.header import grid_mark, grid_notice
from utilite_sociale.report.pages.origins import Origins

__all__ = ["grid_page"]


def grid_page(grid: Grid, language: Language) -> Document:
    """Show a grid so that it can be read, discussed and judged without its file."""
    say = language.say
    origins = Origins(grid, language)
    asked = Asked(grid, origins, language)
    blocks: list[Block] = [Facts(tuple(row for row in _facts(grid, language) if row[1]))]
    if grid.description:
        blocks.append(Paragraph(grid.description))
    blocks.append(Section(say("grid_page.brief"), (_brief(grid, language),)))
    if grid.voices:
        voices = tuple(
            Item(voice.description, language.heading(voice.title))
            if voice.description
            else Item(voice.title)
            for voice in grid.voices
        )
        blocks.append(Section(say("grid_page.voices"), (Items(voices),)))
    blocks += asked.registers()
    if grid.views:
        views = tuple(Item(view.title, notes=_notes(view.description)) for view in grid.views)
        blocks.append(Section(say("grid_page.views"), (Items(views),)))
    blocks += origins.sections()
    ending = attribution(grid, language)
    blocks += [ending] if ending else []
    return Document(
        title=grid.title,
        subtitle=say("grid_page.subtitle"),
        mark=grid_mark(grid, language),
        notice=(grid_notice(grid, language),),
        blocks=tuple(blocks),
    )


def _notes(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _facts(grid: Grid, language: Language) -> list[tuple[str, str]]:
    say = language.say
    base = grid.based_on
    territory = grid.territory
    based = "" if base is None else f"{base.key} {base.version}"
    place = "" if territory is None else f"{territory.title} ({territory.vintage})"
    share = language.percent(grid.minimum_coverage.share)
    return [
        (say("grid_page.key"), grid.key),
        (say("grid_page.version"), grid.version),
        (say("grid_page.status"), language.word(grid.status)),
        (say("grid_page.owner"), grid.owner),
        (say("grid_page.territory"), place),
        (say("grid_page.valid"), _validity(grid, language)),
        (say("grid_page.based_on"), based),
        (say("grid_page.scale"), _scale(grid, language)),
        (say("grid_page.missing"), language.word(grid.missing)),
        (say("grid_page.minimum"), say("grid_page.minimum_text", share=share)),
        (say("grid_page.total"), say(f"grid_page.{'no' if grid.total is None else 'with'}_total")),
    ]


def _validity(grid: Grid, language: Language) -> str:
    said = []
    if grid.valid_from is not None:
        said.append(language.say("grid_page.valid_from", start=language.date(grid.valid_from)))
    if grid.valid_until is not None:
        said.append(language.say("grid_page.valid_until", end=language.date(grid.valid_until)))
    return language.listing(said)


def _scale(grid: Grid, language: Language) -> str:
    scale = grid.scale
    if scale is None:
        return language.say("grid_page.no_scale")
    low, high = language.number(scale.low), language.number(scale.high)
    said = [language.say("grid_page.scale_text", low=low, high=high)]
    for level in scale.levels:
        start = language.number(level.at_least)
        said.append(language.say("grid_page.scale_level", title=level.title, low=start))
    return " · ".join(said)


def _brief(grid: Grid, language: Language) -> Table:
    """Count what each register asks."""
    counts = [_counts(register) for register in grid.registers]
    names = [register.title for register in grid.registers]
    rows = [*zip(names, counts, strict=True), (language.say("grid_page.all"), _summed(counts))]
    head = ("profile.register", "grid_page.criteria", "grid_page.indicators", "grid_page.scored")
    return Table(
        tuple(map(language.say, head)),
        tuple((name, *(language.number(count) for count in row)) for name, row in rows),
        (Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT),
    )


def _counts(register: Register) -> tuple[int, int, int]:
    under = [element for _, element in register.walk()][1:]
    indicators = [element for element in under if isinstance(element, Indicator)]
    criteria = [element for element in under if isinstance(element, Node)]
    return len(criteria), len(indicators), sum(one.rule is not None for one in indicators)


def _summed(counts: list[tuple[int, int, int]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*counts, strict=True)))
