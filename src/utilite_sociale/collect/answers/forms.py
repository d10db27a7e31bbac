"""A form that came back, read with the grid that asked."""

from __future__ import annotations

import os
from collections.abc import Callable

from utilite_sociale.collect.answers.bringing import Batch
from utilite_sociale.collect.answers.offered import Offered
from utilite_sociale.collect.answers.sheaves import answers_in
from utilite_sociale.collect.answers.values import Values
from utilite_sociale.collect.answers.whole import whole_of
from utilite_sociale.collect.answers.workbook import Returned, read_form
from utilite_sociale.collect.remarks import Place, RemarkKind
from utilite_sociale.errors import InvalidDocumentError, InvalidValueError, Issue, UnknownGridError
from utilite_sociale.model import Grid
from utilite_sociale.serial import content_digest
from utilite_sociale.vocabulary import AssessmentNature

__all__ = ["GridOf", "form_batch"]

GridOf = Callable[[str], Grid]
"""Gives a grid by its key; raises ``UnknownGridError`` where there is none."""


def form_batch(path: str | os.PathLike[str], grid_of: GridOf) -> Batch:
    """Read a form that came back.

    Args:
        path: the workbook.
        grid_of: gives the grid that the form names.

    Raises:
        MissingExtraError: openpyxl or defusedxml is not installed.
        InvalidDocumentError: it is no sound workbook, no form of ours, or its grid is not the
            one that is known here.
    """
    returned = read_form(path)
    values = Values(list(returned.remarks))
    grid = _grid(returned, grid_of, values)
    offered = Offered(grid)
    questions = [(None, one) for one in returned.entries if one.about]
    whole = [one for one in returned.entries if not one.about]
    return Batch(
        file=returned.file,
        grid=grid,
        nature=_nature(returned),
        whole=whole_of(whole, offered, values),
        answers=answers_in(questions, offered, values),
        remarks=tuple(values.remarks),
    )


def _nature(returned: Returned) -> AssessmentNature:
    try:
        return AssessmentNature(returned.head.get("nature", "participation"))
    except InvalidValueError:
        return AssessmentNature.PARTICIPATION


def _grid(returned: Returned, grid_of: GridOf, values: Values) -> Grid:
    """Give the grid that asked, as far as the one known here is the same.

    One that only mends wording serves, and it is said.
    """
    key, version = returned.head["grid"], returned.head["version"]
    wanted = f"{key} {version}"
    try:
        grid = grid_of(key)
    except UnknownGridError:
        raise _refused(returned.file, "workbook.unknown_grid", wanted=wanted) from None
    given = f"{grid.key} {grid.version}"
    if grid.key != key:
        raise _refused(returned.file, "workbook.other_grid", wanted=wanted, given=given)
    if version == grid.version:
        if returned.head["digest"] != content_digest(grid):
            raise _refused(returned.file, "workbook.other_content", wanted=wanted)
        return grid
    if version.rpartition(".")[0] != grid.version.rpartition(".")[0]:
        raise _refused(returned.file, "workbook.other_version", wanted=wanted, given=given)
    words = {"wanted": wanted, "given": given}
    values.note(RemarkKind.NOTICED, "import.grid_mended", Place(returned.file), **words)
    return grid


def _refused(file: str, code: str, **words: str) -> InvalidDocumentError:
    return InvalidDocumentError([Issue(code=code, file=file, arguments=tuple(words.items()))])
