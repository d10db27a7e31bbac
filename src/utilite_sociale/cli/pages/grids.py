"""The installed grids: from which package, how official, and what could not be loaded."""

from __future__ import annotations

from utilite_sociale.catalog import Catalog, CatalogEntry
from utilite_sociale.cli.problems import issue_data
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import Grid
from utilite_sociale.report.document import (
    Block,
    Document,
    Item,
    Items,
    Paragraph,
    Section,
    Table,
    Tone,
)
from utilite_sociale.report.language import Language

__all__ = ["grids_data", "grids_page"]


def grids_page(known: Catalog, language: Language) -> Document:
    """List the grids, then the plugins that failed and why."""
    say = language.say
    blocks: list[Block] = []
    if known.entries:
        names = ("key", "version", "status", "package")
        head = tuple(say(f"grids_page.{name}") for name in names)
        found = [(entry, _read(known, entry)) for entry in known.entries]
        rows = tuple(_row(entry, grid, language) for entry, grid in found)
        blocks += [Table(head, rows), Paragraph(say("grids_page.more"), Tone.MUTED)]
        if any(grid is None for _, grid in found):
            blocks.append(Paragraph(say("grids_page.why"), Tone.ALERT))
    else:
        blocks.append(Paragraph(say("grids_page.none")))
    if known.failures:
        failures = tuple(Item(f.message(language.code)) for f in known.failures)
        blocks.append(Section(say("grids_page.failures"), (Items(failures),)))
    return Document(title=say("grids_page.title"), blocks=tuple(blocks))


def _read(known: Catalog, entry: CatalogEntry) -> Grid | None:
    try:
        return known[entry.key]
    except InvalidDocumentError:
        return None


def _row(entry: CatalogEntry, grid: Grid | None, language: Language) -> tuple[str, ...]:
    package = f"{entry.distribution} {entry.version}".strip()
    if grid is None:
        return entry.key, "", language.say("grids_page.broken"), package
    return entry.key, grid.version, language.word(grid.status), package


def grids_data(known: Catalog, language: Language, *, whole: bool) -> dict[str, object]:
    """Give the same as plain values; with *whole*, the problems of each grid too."""
    return {
        "grids": [_data(known, entry, language, whole=whole) for entry in known.entries],
        "failures": [
            {
                "name": failure.name,
                "distribution": failure.distribution,
                "version": failure.version,
                "code": failure.code,
                "message": failure.message(language.code),
            }
            for failure in known.failures
        ],
    }


def _data(
    known: Catalog, entry: CatalogEntry, language: Language, *, whole: bool
) -> dict[str, object]:
    grid = _read(known, entry)
    data: dict[str, object] = {
        "key": entry.key,
        "distribution": entry.distribution,
        "distribution_version": entry.version,
        "version": None if grid is None else grid.version,
        "status": None if grid is None else grid.status.value,
        "title": None if grid is None else grid.title,
        "owner": None if grid is None else grid.owner,
    }
    if whole:
        issues = known.check()[entry.key]
        data["issues"] = [issue_data(issue, language.code) for issue in issues]
    return data
