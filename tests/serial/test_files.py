"""Files are read within limits, and written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from utilite_sociale.errors import InvalidDocumentError, WriteError
from utilite_sociale.serial import files, read_text, write_bytes, write_text
from utilite_sociale.serial.limits import MAX_BYTES


def refusal(path: str | Path) -> tuple[str, int | None]:
    with pytest.raises(InvalidDocumentError) as caught:
        read_text(path)
    (issue,) = caught.value.issues
    assert issue.file == str(path)
    assert issue.text("fr") != issue.text("en")
    return issue.code, issue.line


def test_text_is_read_as_utf8_with_or_without_byte_order_mark(tmp_path):
    """Windows editors write the mark; it is no part of the text."""
    path = tmp_path / "a.toml"
    path.write_bytes("é = 1".encode("utf-8-sig"))
    assert read_text(path) == "é = 1"
    path.write_bytes("é = 1".encode())
    assert read_text(str(path)) == "é = 1"


def test_a_missing_file_says_in_which_folder(tmp_path):
    """The folder is what is usually wrong."""
    path = tmp_path / "rien.toml"
    assert refusal(path) == ("file.missing", None)


def test_a_folder_is_refused(tmp_path):
    """With its own words, on every system."""
    assert refusal(tmp_path) == ("file.folder", None)


def test_a_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    """The system refuses; tests may run as root, whom nothing is refused."""
    path = tmp_path / "a.toml"
    path.write_text("x", encoding="utf-8")

    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path) == ("file.no_permission", None)


def test_any_other_trouble_of_the_system_is_told(tmp_path):
    """A name that no system takes."""
    assert refusal("a\0b.toml")[0] == "file.unreadable"
    assert refusal(tmp_path / ("x" * 5000))[0] == "file.unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path):
    """A pipe would be waited for, for ever."""
    os.mkfifo(tmp_path / "tuyau.toml")
    assert refusal(tmp_path / "tuyau.toml") == ("file.not_regular", None)


def test_links_that_go_round_are_said_in_both_languages(tmp_path):
    """And not in the words of the system, which speaks one."""
    first, second = tmp_path / "a.toml", tmp_path / "b.toml"
    first.symlink_to(second)
    second.symlink_to(first)
    with pytest.raises(InvalidDocumentError) as caught:
        read_text(first)
    (issue,) = caught.value.issues
    assert "des liens tournent en rond" in issue.text("fr")
    assert "links go round" in issue.text("en")


def test_trouble_that_has_no_word_of_ours_is_named(tmp_path, monkeypatch):
    """Never in the system's language, which may be another than the reader's."""
    path = tmp_path / "a.toml"
    path.write_text("x", encoding="utf-8")

    def fail(*_args: object, **_named: object) -> None:
        raise OSError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(InvalidDocumentError, match="EPIPE"):
        read_text(path)


@pytest.mark.parametrize(("name", "text"), [("a.json", "\ud800"), ("a\0b.json", "x")])
def test_what_cannot_be_written_is_said_as_any_failed_writing(tmp_path, name, text):
    """A sign that no encoding has, a name that no system takes; nothing has changed."""
    with pytest.raises(WriteError):
        write_text(tmp_path / name, text)
    assert list(tmp_path.iterdir()) == []


def test_a_file_above_the_limit_is_refused_without_being_read_whole(tmp_path):
    """Two hundred megabytes, of which the disk holds nothing."""
    path = tmp_path / "enorme.toml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert refusal(path) == ("file.too_large", None)


def test_a_file_at_the_limit_is_read(tmp_path):
    """The limit itself is allowed."""
    path = tmp_path / "grand.toml"
    path.write_bytes(b"#" * MAX_BYTES)
    assert len(read_text(path)) == MAX_BYTES


def test_what_is_not_utf8_names_the_line(tmp_path):
    """The Windows code page of old spreadsheets."""
    path = tmp_path / "vieux.toml"
    path.write_bytes("un = 1\ndeux = 'é'\n".encode("cp1252"))
    assert refusal(path) == ("file.not_utf8", 2)


def test_writing_replaces_the_whole_file_and_leaves_nothing_beside_it(tmp_path):
    """One file before, one file after."""
    path = tmp_path / "bilan.json"
    write_text(path, "ancien, plus long")
    write_text(path, "neuf é")
    assert path.read_bytes() == "neuf é".encode()
    assert [entry.name for entry in tmp_path.iterdir()] == ["bilan.json"]


@pytest.mark.skipif(os.name == "nt", reason="permission bits are those of POSIX")
def test_permissions_are_those_of_the_old_file_or_of_any_new_one(tmp_path):
    """A private file stays private; a new one is no more private than others."""
    path, plain = tmp_path / "prive.json", tmp_path / "autre.json"
    write_text(path, "a")
    plain.write_text("b", encoding="utf-8")
    assert path.stat().st_mode == plain.stat().st_mode
    path.chmod(0o600)
    write_text(path, "c")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_is_followed_and_stays_a_link(tmp_path):
    """Else the file that others share would silently stop changing."""
    target, link = tmp_path / "vrai.json", tmp_path / "lien.json"
    target.write_text("a", encoding="utf-8")
    link.symlink_to(target)
    write_text(link, "b")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "b"


def test_a_folder_is_never_written_over(tmp_path):
    """It stays what it is, and the message says so."""
    with pytest.raises(WriteError, match="could not be written") as caught:
        write_text(tmp_path, "x")
    assert caught.value.code == "file.not_written"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_not_made(tmp_path):
    """A misspelt folder is more likely than a wish for a new one."""
    with pytest.raises(WriteError):
        write_text(tmp_path / "absent" / "a.json", "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("stop", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_an_interruption_leaves_the_old_file_alone(tmp_path, monkeypatch, step, stop):
    """At each step of the writing, by the system or by the person."""
    path = tmp_path / "bilan.json"
    path.write_text("ancien", encoding="utf-8")

    def halt(*_args: object, **_named: object) -> None:
        raise stop

    if step == "fsync":
        monkeypatch.setattr(files.os, "fsync", halt)
    else:
        monkeypatch.setattr(Path, step, halt)
    expected = WriteError if isinstance(stop, OSError) else KeyboardInterrupt
    with pytest.raises(expected):
        write_text(path, "neuf")
    assert path.read_text(encoding="utf-8") == "ancien"
    assert [entry.name for entry in tmp_path.iterdir()] == ["bilan.json"]


KILLED = """
import os, sys, tempfile
from pathlib import Path
from utilite_sociale.serial import files

step, path = sys.argv[1], sys.argv[2]


def die(*_args, **_named):
    os._exit(9)


if step == "write":
    real = os.fdopen

    class Half:
        def __init__(self, file):
            self.file = file
        def __enter__(self):
            return self
        def __exit__(self, *_why):
            return None
        def write(self, data):
            self.file.write(data[: len(data) // 2])
            self.file.flush()
            die()

    files.os.fdopen = lambda *given: Half(real(*given))
elif step == "mkstemp":
    files.tempfile.mkstemp = die
elif step == "fsync":
    files.os.fsync = die
elif step == "after":
    real = Path.replace
    Path.replace = lambda self, place: (real(self, place), die())
else:
    setattr(Path, step, die)
files.write_bytes(path, b"neuf" * 100_000)
"""


@pytest.mark.parametrize("step", ["mkstemp", "write", "fsync", "chmod", "replace", "after"])
@pytest.mark.parametrize("old", [None, b"ancien"])
def test_a_kill_at_any_step_leaves_the_old_file_or_the_new_one(tmp_path, step, old):
    """The process dies there and then, as when the power goes: nothing cleans up after it."""
    path = tmp_path / "bilan.json"
    if old is not None:
        path.write_bytes(old)
    done = subprocess.run([sys.executable, "-c", KILLED, step, str(path)], check=False)
    assert done.returncode == 9
    if step == "after":
        assert path.read_bytes() == b"neuf" * 100_000
    elif old is None:
        assert not path.exists()
    else:
        assert path.read_bytes() == old
    write_bytes(path, b"suivant")
    assert path.read_bytes() == b"suivant"
