"""Workbooks that came back: looked at from outside first, and opened only if they are sound."""

from __future__ import annotations

import io
import os
import stat
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from utilite_sociale.collect.needed import needed
from utilite_sociale.errors import InvalidDocumentError, Issue, UtiliteSocialeError

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook  # noqa: TC004 - an annotation that nothing reads

__all__ = ["Opened", "open_workbook", "undamaged"]

MAX_BYTES = 30_000_000
MAX_UNPACKED = 80_000_000
MAX_RATIO = 200
MAX_MEMBERS = 300
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MEGABYTE = 1_000_000


@frozen
class Opened:
    """A workbook, with what must be said of it.

    Attributes:
        workbook: the workbook.
        macros: whether it holds macros; they are never run nor read.
    """

    workbook: Workbook = field(repr=False)
    macros: bool


def open_workbook(path: str | os.PathLike[str]) -> Opened:
    """Open a workbook that comes from anywhere.

    Nothing is unpacked before its size is known; entities are not expanded, links are not
    followed, macros are not read.

    Raises:
        MissingExtraError: openpyxl or defusedxml is not installed.
        InvalidDocumentError: it is no sound workbook; says what it is and the remedy.
    """
    openpyxl = needed("openpyxl", "word.part_answers")
    needed("defusedxml", "word.part_answers")
    file = str(path)
    data = _read(Path(path), file)
    macros = _look(data, file)
    with undamaged(file), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbook = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    return Opened(workbook, macros)


@contextmanager
def undamaged(file: str) -> Iterator[None]:
    """Say of whatever goes wrong inside a workbook that it is damaged.

    Raises:
        InvalidDocumentError: something went wrong.
    """
    try:
        yield
    except UtiliteSocialeError:
        raise
    except Exception:  # noqa: BLE001 - a damaged or hostile file can raise anything in there
        raise _refused(file, "workbook.damaged") from None


def _read(place: Path, file: str) -> bytes:
    try:
        if not stat.S_ISREG(place.stat().st_mode):
            raise _refused(file, "file.folder" if place.is_dir() else "file.not_regular")
        with place.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _refused(file, "file.missing", folder=str(place.parent)) from None
    except PermissionError:
        raise _refused(file, "file.no_permission") from None
    if len(data) > MAX_BYTES:
        raise _refused(file, "workbook.too_large", most=str(MAX_BYTES // _MEGABYTE))
    return data


def _look(data: bytes, file: str) -> bool:
    """Refuse what is no workbook or would not end, and tell whether it holds macros."""
    if data.startswith(_OLE):
        raise _refused(file, "workbook.encrypted" if _ENCRYPTED in data else "workbook.old")
    if not data.startswith(b"PK"):
        raise _refused(file, "workbook.not_one")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check_sizes(members, file)
            names = {member.filename for member in members}
            if "xl/workbook.xml" not in names:
                code = "workbook.open_document" if "content.xml" in names else "workbook.not_one"
                raise _refused(file, code)
            if archive.testzip() is not None:
                raise _refused(file, "workbook.damaged")
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError):
        raise _refused(file, "workbook.damaged") from None
    return any(name.endswith("vbaProject.bin") for name in names)


def _check_sizes(members: list[zipfile.ZipInfo], file: str) -> None:
    """Refuse an archive that would unpack to far more than it holds, before it is unpacked."""
    total = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > MAX_MEMBERS or total > MAX_UNPACKED or total > MAX_RATIO * max(packed, 1):
        raise _refused(file, "workbook.bomb")


def _refused(file: str, code: str, **words: str) -> InvalidDocumentError:
    return InvalidDocumentError([Issue(code=code, file=file, arguments=tuple(words.items()))])
