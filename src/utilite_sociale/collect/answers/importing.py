"""The whole way in: files of any kind that people send back, one subject or many."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from attrs import field, frozen

from utilite_sociale.catalog.reading import installed_grid, load_assessment
from utilite_sociale.collect.answers.bringing import Batch, Brief, Imported, bring, file_name
from utilite_sociale.collect.answers.figures import figures_batch, is_figures
from utilite_sociale.collect.answers.forms import GridOf, form_batch
from utilite_sociale.collect.answers.lines import stretches
from utilite_sociale.collect.remarks import ImportReport
from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.model import Assessment, Grid
from utilite_sociale.serial import write_assessment

__all__ = ["Landed", "import_answers", "read_answers"]

Path_ = str | os.PathLike[str]
_WORKBOOKS, _TABLES = {".xlsx", ".xlsm"}, {".csv", ".tsv", ".txt"}


@frozen(kw_only=True)
class Landed:
    """What was written for one subject.

    Attributes:
        path: the file of its assessment; none where nothing could be written.
        imported: the assessment and what became of each thing.
        written: whether the file was written: it is not where nothing changed.
    """

    path: Path | None
    imported: Imported = field(repr=False)
    written: bool


def read_answers(
    paths: Iterable[Path_],
    *,
    grid: Grid | None = None,
    onto: Assessment | None = None,
    brief: Brief | None = None,
    corrections: bool = False,
) -> Imported:
    """Read files that are all about one subject.

    Args:
        paths: workbooks of ours, and ``.csv`` tables of answers or of figures already held.
        grid: the grid that asked; that which a workbook names, installed here, unless given.
            Tables name none.
        onto: an assessment to put the answers on.
        brief: what is known apart from the files.
        corrections: whether an answer that differs from the one there corrects it.

    Raises:
        MissingExtraError: a workbook is to be read and ``collect`` is not installed.
        InvalidDocumentError: a file cannot be read at all, or the files are about several
            subjects or two grids.
    """
    accept = brief.accept if brief else ()
    batches = [batch for path in paths for batch in _batches(path, grid, accept)]
    _one_grid(batches, onto)
    names = {_named(batch) for batch in batches} - {""}
    kinds = {str(batch.whole.subject.get("kind", "")) for batch in batches} - {""}
    if len(names) > 1 or len(kinds) > 1:
        words = (("count", str(max(len(names), len(kinds)))),)
        raise InvalidDocumentError([Issue(code="import.several_subjects", arguments=words)])
    return bring(batches, onto=onto, brief=brief, corrections=corrections)


def import_answers(  # noqa: PLR0913 - how to read, and how to show it
    paths: Iterable[Path_],
    output: Path_,
    *,
    grid: Grid | None = None,
    brief: Brief | None = None,
    corrections: bool = False,
    progress: Callable[[Iterable[Path_]], Iterable[Path_]] = iter,
) -> Iterator[Landed]:
    """Read files and write an assessment for each subject; what stands there is completed.

    Args:
        paths: workbooks of ours, and ``.csv`` tables of answers or of figures already held.
        output: a ``.json`` file, for one subject; a folder, for one file each.
        grid: as for ``read_answers``.
        brief: as for ``read_answers``.
        corrections: as for ``read_answers``.
        progress: goes through the files, and may show how far it is.

    Yields:
        What was written, subject after subject; a file that would not change is not written.

    Raises:
        MissingExtraError: a workbook is to be read and ``collect`` is not installed.
        InvalidDocumentError: a file cannot be read at all.
        WriteError: a file cannot be written; nothing of it has changed.
    """
    target = Path(output)
    if target.suffix == ".json":
        onto = load_assessment(target) if target.exists() else None
        imported = read_answers(
            progress(paths), grid=grid, onto=onto, brief=brief, corrections=corrections
        )
        yield _write(target, imported)
        return
    target.mkdir(parents=True, exist_ok=True)
    for path in progress(paths):
        for batch in _batches(path, grid, brief.accept if brief else ()):
            yield _land(batch, target, brief, corrections=corrections)


def _batches(path: Path_, grid: Grid | None, accept: tuple[str, ...]) -> Iterator[Batch]:
    suffix = Path(path).suffix.lower()
    if suffix in _WORKBOOKS:
        given: GridOf = installed_grid if grid is None else lambda _: grid
        yield form_batch(path, given)
    elif suffix in _TABLES:
        if grid is None:
            raise InvalidDocumentError([Issue(code="import.grid_needed", file=str(path))])
        if is_figures(path):
            yield figures_batch(path, grid, accept)
        else:
            for stretch in stretches(path, grid):
                yield stretch.batch
    else:
        raise InvalidDocumentError([Issue(code="import.other_suffix", file=str(path))])


def _named(batch: Batch) -> str:
    """Give what names the subject of a batch."""
    subject = batch.whole.subject
    return str(subject.get("identifier") or subject.get("name", "")).casefold()


def _one_grid(batches: list[Batch], onto: Assessment | None) -> None:
    grids = {batch.grid.reference for batch in batches}
    if onto is not None:
        grids |= {onto.grid}
    if len(grids) > 1:
        words = (("grids", ", ".join(sorted(map(str, grids)))),)
        raise InvalidDocumentError([Issue(code="import.several_grids", arguments=words)])


def _land(batch: Batch, folder: Path, brief: Brief | None, *, corrections: bool) -> Landed:
    """Put a batch on the file of its subject, if it has one already."""
    first = bring([batch], brief=brief, corrections=corrections)
    if first.assessment is None:
        return Landed(path=None, imported=first, written=False)
    path = folder / file_name(first.assessment.subject, first.assessment.period)
    if not path.exists():
        return _write(path, first)
    onto = load_assessment(path)
    _one_grid([batch], onto)
    return _write(path, bring([batch], onto=onto, brief=brief, corrections=corrections))


def _write(path: Path, imported: Imported) -> Landed:
    written = imported.assessment is not None and imported.changed
    if written and imported.assessment is not None:
        write_assessment(imported.assessment, path)
    return Landed(path=path, imported=imported, written=written)


def reports(landed: Iterable[Landed]) -> ImportReport:
    """Put the reports of several subjects together."""
    return ImportReport(tuple(one for each in landed for one in each.imported.report.remarks))
