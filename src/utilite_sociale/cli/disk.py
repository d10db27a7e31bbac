"""What a disk refuses, in words; and files that must not be written over."""

from __future__ import annotations

import errno
from pathlib import Path

from utilite_sociale.errors import WriteError
from utilite_sociale.report.language import Language
from utilite_sociale.serial.files import why

__all__ = ["disk_problem", "keep_apart"]

_KNOWN = {
    errno.ENOENT: "missing",
    errno.EISDIR: "is_folder",
    errno.ENOTDIR: "not_folder",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "forbidden",
    errno.ENOSPC: "full",
    errno.EEXIST: "not_folder",
}


def disk_problem(error: OSError, language: Language) -> str:
    """Say which file the system refuses, why, and how to mend it."""
    known = _KNOWN.get(error.errno or 0)
    if known is None:
        said = language.say("disk.other", problem=why(error))
    else:
        said = language.say(f"disk.{known}")
    return said if error.filename is None else language.field(str(error.filename), said)


def keep_apart(read: Path, written: Path) -> None:
    """Refuse to write over the file that is read.

    Raises:
        WriteError: both are one file.
    """
    if written.exists() and written.samefile(read):
        raise WriteError("disk.itself", file=str(written))
