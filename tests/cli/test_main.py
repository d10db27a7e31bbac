"""The command as a process: exit codes, pipes, consoles, and the part that may be missing."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

WITHOUT_CLICK = """
import sys
sys.modules["click"] = None
from utilite_sociale.cli import main
main()
"""


def test_all_is_well(process):
    """Exit code 0, data on the output, nothing beside it."""
    done = process("grids", "--json")
    assert done.returncode == 0
    assert done.stderr == b""
    assert "grids" in json.loads(done.stdout)


def test_the_input_has_errors(process):
    """Exit code 1, nothing on the output."""
    done = process("evaluate", "absent.toml")
    assert done.returncode == 1
    assert done.stdout == b""
    assert "absent.toml" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_the_usage_is_wrong(process):
    """Exit code 2, nothing on the output."""
    done = process("evaluate")
    assert done.returncode == 2
    assert done.stdout == b""


@pytest.mark.parametrize(("lang", "said"), [("fr", "installez-la"), ("en", "install it")])
def test_without_click_the_extra_is_named(lang, said):
    """And no traceback is shown."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_CLICK, "demo"],
        env={"UTILITE_SOCIALE_LANG": lang, "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )
    told = done.stderr.decode()
    assert done.returncode == 1
    assert done.stdout == b""
    assert said in told
    assert 'pip install "utilite-sociale[cli]"' in told
    assert "Traceback" not in told


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_bilan_can_be_read_on_any_console(process, example, encoding):
    """What the console lacks has a stand-in, and 80 columns hold."""
    path = example("exemple_fictif")
    done = process("evaluate", path.name, PYTHONIOENCODING=encoding, PYTHONUTF8="0", COLUMNS="80")
    text = done.stdout.decode(encoding)
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    assert "exemple fictif" in text
    assert not re.search(r"\w\?|\?\w", text)
    assert all(len(line) <= 80 for line in text.splitlines())


def test_accents_stay_on_a_windows_console(process, example):
    """Only the signs that it lacks are replaced."""
    path = example("exemple_fictif")
    done = process("evaluate", path.name, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    text = done.stdout.decode("cp1252")
    assert "La Brouette étoilée" in text
    assert "l’utilité" in text or "d’utilité" in text
    assert "|----------O---------|" in text


def test_json_is_whole_on_a_windows_console(process, example):
    """Accents are escaped, not replaced."""
    path = example("exemple_fictif")
    done = process("evaluate", path.name, "--json", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert json.loads(done.stdout.decode("cp1252"))["subject"] == "La Brouette étoilée"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of another kind")
def test_a_reader_that_leaves_is_no_error(tmp_path, example):
    """``ust evaluate bilan.toml | head -1`` is quiet, and keeps the exit code of the command."""
    path = example("exemple_fictif")
    code = "from utilite_sociale.cli import main; main()"
    with (tmp_path / "err").open("wb") as errors:
        running = subprocess.Popen(
            [sys.executable, "-c", code, "evaluate", path],
            stdout=subprocess.PIPE,
            stderr=errors,
        )
        running.stdout.close()
        assert running.wait() == 0
    assert (tmp_path / "err").read_bytes() == b""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/full is of Linux")
def test_a_full_disk_is_said(tmp_path):
    """Exit code 1, and no traceback, even when the output is closed."""
    code = "from utilite_sociale.cli import main; main()"
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device, not a path
        done = subprocess.run(
            [sys.executable, "-c", code, "grids"],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            env={"UTILITE_SOCIALE_LANG": "fr", "PYTHONUTF8": "1"},
            check=False,
        )
    assert done.returncode == 1
    assert "plus de place" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_output_to_a_file_has_no_colour(process, example):
    """A pipe is no terminal."""
    path = example("exemple_fictif")
    assert b"\x1b" not in process("evaluate", path.name, TERM="xterm-256color").stdout
