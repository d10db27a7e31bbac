"""Bad input to ``evaluate`` and ``check``: located, exit code 1, nothing written."""

from __future__ import annotations

import json
import os

import pytest

HEAD = """format = 1
grid = { key = "ile_de_france", version = "1.0.0" }
period = { start = 2024-01-01, end = 2024-12-31 }

[subject]
type = "enterprise"
name = "Essai"
kind = "ACI"
"""


def answer(about: str, body: str, name: str = "a") -> str:
    """Write a piece of evidence."""
    return f'\n[[evidence]]\nid = "{name}"\nabout = "{about}"\n{body}\n'


def ratio(top: int, bottom: int) -> str:
    """Write a ratio."""
    return f'type = "ratio"\nnumerator = {top}\ndenominator = {bottom}'


def siret(number: str) -> str:
    """Give the subject a SIRET."""
    return HEAD + f'identifier = {{ scheme = "siret", value = "{number}" }}\n'


APPRECIATION = "appreciation_acces_droits"
PERMANENTS = 'type = "ordinal"\nvoice = "permanents"\nvalue = "{}"'
BAD = {
    "document.newer_format": HEAD.replace("format = 1", "format = 2"),
    "document.toml_unclosed": HEAD + '\n[[evidence]]\nid = "a',
    "catalog.unknown_grid": HEAD.replace("ile_de_france", "lorraine"),
    "catalog.other_version": HEAD.replace("1.0.0", "2.0.0"),
    "assessment.identifier_zero_lost": siret("1234567890123"),
    "assessment.identifier_check_digit": siret("12345678901234"),
    "assessment.value_below": HEAD + answer("droits_concernes", 'type = "quantity"\nvalue = -1'),
    "assessment.not_whole": HEAD + answer("droits_concernes", 'type = "quantity"\nvalue = 1.5'),
    "assessment.numerator_above": HEAD + answer("bilans_etape", ratio(9, 3)),
    "assessment.about_unknown_near": HEAD + answer("bilan_etape", ratio(1, 3)),
    "assessment.outside_period": HEAD
    + answer(
        "bilans_etape",
        ratio(1, 3) + "\nperiod = { start = 2020-01-01, end = 2020-12-31 }",
    ),
    "assessment.contradiction": HEAD
    + answer(APPRECIATION, PERMANENTS.format("ancre"))
    + answer(APPRECIATION, PERMANENTS.format("en_germe"), "b"),
    "assessment.no_reason_not_applicable": HEAD
    + answer("bilans_etape", 'type = "missing"\nstate = "not_applicable"'),
    "assessment.answer_unknown": HEAD + answer(APPRECIATION, PERMANENTS.format("superbe")),
}


@pytest.mark.parametrize("code", BAD)
def test_a_bad_file_is_refused_with_its_place(run, tmp_path, code):
    """By ``check`` with its code and line, by ``evaluate`` in words; nothing is written."""
    (tmp_path / "bilan.toml").write_text(BAD[code], encoding="utf-8")
    checked = run("check", "bilan.toml", "--json")
    issues = json.loads(checked.stdout)["files"][0]["issues"]
    found = {issue["code"]: issue for issue in issues}
    assert checked.exit_code == 1
    assert found[code]["severity"] == "error"
    assert found[code]["file"] == "bilan.toml"
    assert found[code]["line"] is not None
    result = run("evaluate", "bilan.toml", "-o", "bilan.md", "--save", "bilan.json")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert f"bilan.toml, ligne {found[code]['line']}" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["bilan.toml"]


def test_all_problems_come_at_once(run, tmp_path):
    """One run is enough to see them all."""
    text = siret("1234567890123") + answer("bilans_etape", ratio(9, 3)) + answer("x", ratio(1, 2))
    (tmp_path / "bilan.toml").write_text(text, encoding="utf-8")
    issues = json.loads(run("check", "bilan.toml", "--json").stdout)["files"][0]["issues"]
    assert {issue["code"] for issue in issues} >= {
        "assessment.identifier_zero_lost",
        "assessment.numerator_above",
        "assessment.id_twice",
    }


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("absent.toml", None, "file.missing"),
        ("vide.json", b"", "document.json"),
        ("coupe.json", b'{"format": 1, "grid": {"key": "soc', "document.json"),
        ("octets.toml", b'format = 1\nnom = "\xff"', "file.not_utf8"),
        ("bilan.docx", b"PK", "file.unknown_suffix"),
        ("bombe.toml", b"a = " + b"[" * 100_000, "document.too_deep"),
        ("bombe.json", b"[" * 100_000, "document.too_deep"),
    ],
)
def test_what_is_no_document_is_said(run, tmp_path, name, content, code):
    """Missing, cut, hostile: exit code 1, the file's name, no traceback."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    checked = run("check", name, "--json")
    codes = [i["code"] for i in json.loads(checked.stdout)["files"][0]["issues"]]
    assert checked.exit_code == 1
    assert [found for found in codes if found.startswith(code)]
    result = run("evaluate", name, "-o", "bilan.md")
    assert result.exit_code == 1
    assert name in result.stderr
    assert not (tmp_path / "bilan.md").exists()


def test_a_folder_is_no_document(run, tmp_path):
    """With or without the end of a document's name."""
    (tmp_path / "bilan.toml").mkdir()
    result = run("evaluate", "bilan.toml")
    assert result.exit_code == 1
    assert "c’est un dossier" in result.stderr


def test_a_huge_file_is_not_read(run, tmp_path):
    """200 MB, of which none takes room on the disk."""
    with (tmp_path / "bilan.toml").open("wb") as file:
        file.truncate(200_000_000)
    result = run("check", "bilan.toml")
    assert result.exit_code == 1
    assert "dépasse" in result.stderr


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="permissions bind neither root nor Windows: the next test stands in for them",
)
def test_a_file_without_permission_is_said(run, tmp_path):
    """As the system refuses it."""
    path = tmp_path / "bilan.toml"
    path.write_text(HEAD, encoding="utf-8")
    path.chmod(0)
    result = run("evaluate", "bilan.toml", "-o", "bilan.md")
    assert result.exit_code == 1
    assert "n’est pas permise" in result.stderr


def test_a_refusal_of_the_system_is_said(run, tmp_path, monkeypatch):
    """The same, with a system that refuses every file, whoever runs the tests."""
    from pathlib import Path

    (tmp_path / "bilan.toml").write_text(HEAD, encoding="utf-8")

    def refuse(self: Path, *_how: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    result = run("evaluate", "bilan.toml", "-o", "bilan.md")
    assert result.exit_code == 1
    assert "n’est pas permise" in result.stderr


def test_texts_that_would_drive_the_terminal_do_not(run, tmp_path):
    """Neither on the screen, nor in Markdown, nor in JSON, nor in a problem."""
    hostile = 'name = "\\u001b[2J\\u202eEssai\\u009b"'
    text = HEAD.replace('name = "Essai"', hostile) + answer("bilans_etape", ratio(1, 3))
    (tmp_path / "bilan.toml").write_text(text, encoding="utf-8")
    for words in ((), ("--markdown",), ("--json",)):
        shown = run("evaluate", "bilan.toml", *words).stdout
        assert "Essai" in shown
        assert not {"\x1b", "\u202e", "\x9b"} & set(shown)
