"""Tests that need LibreOffice: run by ``nox -s office``, and by nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

collect_ignore_glob = [] if os.environ.get("UTILITE_SOCIALE_OFFICE") else ["test_*.py"]


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    """Give what converts a file to another format, as a person's LibreOffice would."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program, "LibreOffice is not here: apt install libreoffice-calc"
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def convert(path: Path, suffix: str, folder: Path) -> Path:
        folder.mkdir(exist_ok=True)
        words = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", suffix]
        done = subprocess.run(
            [*words, "--outdir", str(folder), str(path)],
            check=False,
            capture_output=True,
            timeout=300,
        )
        made = folder / f"{path.stem}.{suffix}"
        assert made.exists(), done.stderr.decode()
        return made

    return convert
