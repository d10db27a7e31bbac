"""Files: read as UTF-8 within limits, written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path

from utilite_sociale.errors import InvalidDocumentError, Issue, WriteError
from utilite_sociale.serial.limits import MAX_BYTES

__all__ = ["decoded", "read_text", "why", "write_bytes", "write_text"]

MEGABYTE = 1_000_000
_REFUSALS = {
    errno.ENOENT: "word.os_missing",
    errno.EISDIR: "word.os_folder",
    errno.ENOTDIR: "word.os_not_folder",
    errno.EEXIST: "word.os_not_folder",
    errno.EACCES: "word.os_forbidden",
    errno.EPERM: "word.os_forbidden",
    errno.EROFS: "word.os_forbidden",
    errno.ENOSPC: "word.os_full",
    errno.ELOOP: "word.os_loop",
    errno.ENAMETOOLONG: "word.os_long",
    errno.EMFILE: "word.os_many",
    errno.ENFILE: "word.os_many",
    errno.EBUSY: "word.os_busy",
    errno.EIO: "word.os_device",
}


def __dir__() -> list[str]:
    return __all__


class _NotRegularError(OSError):
    """A pipe, a device or a socket: reading it might never end."""


def _refused(
    file: str, code: str, *, line: int | None = None, **words: str
) -> InvalidDocumentError:
    issue = Issue(code=code, file=file, line=line, arguments=tuple(words.items()))
    return InvalidDocumentError([issue])


def read_text(path: str | os.PathLike[str]) -> str:
    """Read a file of at most ``MAX_BYTES`` bytes.

    Raises:
        InvalidDocumentError: it is missing, a folder, not readable, too large, or no text.
    """
    place = Path(path)
    try:
        data = _read(place)
    except FileNotFoundError:
        raise _refused(str(path), "file.missing", folder=str(place.parent)) from None
    except IsADirectoryError:
        raise _refused(str(path), "file.folder") from None
    except _NotRegularError:
        raise _refused(str(path), "file.not_regular") from None
    except PermissionError:
        raise _refused(str(path), "file.no_permission") from None
    except (OSError, ValueError) as error:
        raise _refused(str(path), "file.unreadable", problem=why(error)) from None
    if len(data) > MAX_BYTES:
        raise _refused(str(path), "file.too_large", most=str(MAX_BYTES // MEGABYTE))
    return decoded(data, str(path))


def _read(place: Path) -> bytes:
    found = place.stat().st_mode
    if stat.S_ISDIR(found):
        raise IsADirectoryError
    if not stat.S_ISREG(found):
        raise _NotRegularError
    with place.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def decoded(data: bytes, file: str) -> str:
    """Read bytes as UTF-8, with or without a byte order mark.

    Raises:
        InvalidDocumentError: they are not UTF-8; names the line.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refused(file, "file.not_utf8", line=line) from None


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write a text as UTF-8, whole or not at all; as ``write_bytes``.

    Raises:
        WriteError: it cannot be written; nothing has changed.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise WriteError("file.not_written", file=str(path), problem=why(error)) from error
    write_bytes(path, data)


def write_bytes(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole: whatever happens, the old one or the new one stands there.

    The bytes go to a new file beside it, reach the disk, and take its place in one step.
    A symbolic link is followed, and the permissions of the file that stood there are kept.

    Raises:
        WriteError: it cannot be written; nothing has changed.
    """
    try:
        place = Path(os.path.realpath(path))
        if place.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        _replace(place, data)
    except (OSError, ValueError) as error:
        raise WriteError("file.not_written", file=str(path), problem=why(error)) from error


def why(error: OSError | ValueError) -> str:
    """Say why the system refuses: a word of the catalogue, or the name of what is rarely met."""
    if isinstance(error, UnicodeEncodeError):
        return "word.bad_sign"
    if not isinstance(error, OSError):
        return "word.os_name"
    number = error.errno or 0
    return _REFUSALS.get(number) or errno.errorcode.get(number) or type(error).__name__


def _replace(place: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:80]}.", dir=place.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(place))
        beside.replace(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _mode(place: Path) -> int:
    """Give the permissions of the file that stands there, else those of any new file."""
    try:
        return place.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
