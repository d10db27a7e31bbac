"""What a disk refuses, in words."""

from __future__ import annotations

import errno

import pytest

from utilite_sociale.cli.disk import disk_problem, keep_apart
from utilite_sociale.errors import WriteError
from utilite_sociale.report.language import Language

FRENCH = Language("fr")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOENT, "n’existe pas"),
        (errno.EISDIR, "c’est un dossier"),
        (errno.EEXIST, "il faut un dossier"),
        (errno.EACCES, "l’accès est refusé"),
        (errno.EROFS, "l’accès est refusé"),
        (errno.ENOSPC, "plus de place"),
        (errno.EMFILE, "trop de fichiers sont ouverts"),
        (errno.ENAMETOOLONG, "ce nom est trop long"),
        (errno.EPIPE, "EPIPE"),
    ],
)
def test_a_refusal_names_the_file_and_says_why(number, words):
    """What is rarely met is told by its name, never in the system's language."""
    error = OSError(number, "As the system says it", "dossier/bilan.toml")
    said = disk_problem(error, FRENCH)
    assert said.startswith("dossier/bilan.toml\u00a0: ")
    assert words in said
    assert "As the system" not in said


def test_a_refusal_without_a_file_is_said_all_the_same():
    """As when the output is full."""
    assert disk_problem(OSError(errno.ENOSPC, ""), FRENCH).startswith("il n’y a plus de place")
    assert "TimeoutError" in disk_problem(TimeoutError(), FRENCH)


def test_a_file_is_not_written_over_itself(tmp_path):
    """By whatever path it is named."""
    read = tmp_path / "bilan.toml"
    read.write_text("", encoding="utf-8")
    link = tmp_path / "lien.toml"
    link.symlink_to(read)
    for written in (read, link, tmp_path / "." / "bilan.toml"):
        with pytest.raises(WriteError):
            keep_apart(read, written)
    keep_apart(read, tmp_path / "autre.md")
