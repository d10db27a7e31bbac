"""Problems: where, what, how to mend it, and the exit code that follows."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace

import pytest

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.problems import issue_data, report, tell_problems
from utilite_sociale.errors import Issue, Severity
from utilite_sociale.report.language import Language

ERROR = Issue(code="file.folder", file="bilan.toml", path="evidence[a].value", line=3)
WARNING = Issue(code="value.empty_list", severity=Severity.WARNING, file="bilan.toml")
CONSOLE = Console(Language("fr"))


def test_errors_come_first_with_their_place(capsys):
    """Place on one line, what to do under it, all beside the data."""
    tell_problems(CONSOLE, [WARNING, ERROR])
    told = capsys.readouterr()
    lines = told.err.splitlines()
    assert told.out == ""
    assert lines[0] == "erreur\u00a0: bilan.toml, ligne 3, evidence[a].value"
    assert lines[1].startswith("    c’est un dossier")
    assert "avertissement\u00a0: bilan.toml" in lines


def test_a_problem_without_a_place_is_said_all_the_same(capsys):
    """As for an object that was built in Python."""
    tell_problems(CONSOLE, [Issue(code="file.folder")])
    assert capsys.readouterr().err.startswith("erreur\n")


def test_a_place_is_never_cut_nor_drives_the_terminal(capsys):
    """It can be copied, and a file's name may be anything."""
    tell_problems(CONSOLE, [Issue(code="file.folder", file="\x1b[2J" + "x" * 200)])
    first = capsys.readouterr().err.splitlines()[0]
    assert "x" * 200 in first
    assert "\x1b" not in first


def test_a_long_place_takes_two_lines(capsys):
    """File and line, then the path whole: neither is wider than the screen unless it must."""
    long = replace(ERROR, path=f"evidence[{'a' * 60}].value")
    tell_problems(CONSOLE, [long])
    first, second, *_ = capsys.readouterr().err.splitlines()
    assert first == "erreur\u00a0: bilan.toml, ligne 3"
    assert second == f"    {long.path}"


def test_the_severity_is_coloured_on_a_terminal_alone(monkeypatch):
    """Red for what stops the work, yellow for what is only said."""
    told = []
    for watched in (True, False):
        stream = io.StringIO()
        monkeypatch.setattr(stream, "isatty", lambda watched=watched: watched, raising=False)
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("NO_COLOR", raising=False)
        tell_problems(CONSOLE, [ERROR, WARNING])
        told.append(stream.getvalue())
    assert "\x1b[1;31merreur\x1b[0m" in told[0]
    assert "\x1b[1;33mavertissement\x1b[0m" in told[0]
    assert "\x1b" not in told[1]


@pytest.mark.parametrize(
    ("issues", "code", "verdict"),
    [
        ((), 0, "a.toml\u00a0: aucun problème"),
        ((WARNING,), 0, "a.toml\u00a0: 1 avertissement"),
        ((WARNING, ERROR, ERROR), 1, "a.toml\u00a0: 2 erreurs, 1 avertissement"),
    ],
)
def test_only_errors_change_the_exit_code(capsys, issues, code, verdict):
    """Warnings are told, and the work goes on."""
    assert report(CONSOLE, {"a.toml": issues}) == code
    assert capsys.readouterr().out == verdict + "\n"


def test_one_bad_document_among_several_is_enough():
    """Whatever its place."""
    assert report(CONSOLE, {"a": (), "b": (ERROR,), "c": ()}, silent=True) == 1


def test_a_program_reads_the_same(capsys):
    """On the output, with nothing beside it."""
    assert report(CONSOLE, {"a.toml": (ERROR, WARNING)}, as_json=True) == 1
    told = capsys.readouterr()
    assert told.err == ""
    found = json.loads(told.out)["files"]
    assert [(one["file"], one["errors"], one["warnings"]) for one in found] == [("a.toml", 1, 1)]
    assert found[0]["issues"] == [issue_data(ERROR, "fr"), issue_data(WARNING, "fr")]


def test_a_problem_as_plain_values():
    """Its code is stable, its message is for people."""
    data = issue_data(ERROR, "fr")
    assert data["message"].startswith("c’est un dossier")
    del data["message"]
    assert data == {
        "code": "file.folder",
        "severity": "error",
        "file": "bilan.toml",
        "path": "evidence[a].value",
        "line": 3,
    }
