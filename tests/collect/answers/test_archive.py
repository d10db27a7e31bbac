"""Workbooks from anywhere: what is no sound workbook is refused before it is opened."""

from __future__ import annotations

import io
import zipfile

import pytest

from utilite_sociale.collect.answers import archive
from utilite_sociale.collect.answers.archive import open_workbook
from utilite_sociale.collect.answers.workbook import read_form
from utilite_sociale.collect.form import make_form
from utilite_sociale.errors import InvalidDocumentError, MissingExtraError


def packed(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return file.getvalue()


def refusal(tmp_path, data, name="f.xlsx"):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InvalidDocumentError) as caught:
        open_workbook(path)
    (issue,) = caught.value.issues
    assert issue.file == str(path)
    return issue.code


def changed(data, members):
    """Give a workbook with other members."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive_:
        all_ = {one: archive_.read(one) for one in archive_.namelist()}
    return packed({**all_, **members})


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    """Its members say how large they would be."""
    bombs = (
        packed({"xl/workbook.xml": b"<a>" + b" " * 90_000_000}),
        packed({"xl/workbook.xml": b" " * 10_000_000}),
        packed({f"xl/{n}.xml": b"x" for n in range(400)}, zipfile.ZIP_STORED),
    )

    def opened(*_args, **_more):
        raise AssertionError

    monkeypatch.setattr(zipfile.ZipFile, "open", opened)
    for bomb in bombs:
        assert refusal(tmp_path, bomb) == "workbook.bomb"


def test_a_member_that_lies_about_its_size_is_damaged(tmp_path, desk):
    """No more is unpacked than it says."""
    data = bytearray(desk.fill({}).read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1).to_bytes(4, "little")
    assert refusal(tmp_path, bytes(data)) == "workbook.damaged"


def test_entities_in_a_sheet_are_not_expanded_either(desk):
    """Sheets are read after the workbook is opened."""
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">]>'
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<sheetData><row r="1"><c r="A1"><v>&a;</v></c></row></sheetData></worksheet>'
    )
    for sheet in (bomb, b"<worksheet><sheetData>"):
        path = desk.folder / "f.xlsx"
        path.write_bytes(changed(make_form(desk.grid), {"xl/worksheets/sheet2.xml": sheet}))
        with pytest.raises(InvalidDocumentError) as caught:
            read_form(path)
        assert [issue.code for issue in caught.value.issues] == ["workbook.damaged"]


def test_entities_are_not_expanded(tmp_path, desk):
    """A billion laughs in the strings of a workbook."""
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b"<si><t>&b;</t></si></sst>"
    )
    data = changed(make_form(desk.grid), {"xl/sharedStrings.xml": bomb})
    assert refusal(tmp_path, data) == "workbook.damaged"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "workbook.not_one"),
        (b"sujet;valeur\n", "workbook.not_one"),
        (b"%PDF-1.7", "workbook.not_one"),
        (b"PK\x03\x04 cut", "workbook.damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "workbook.old"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "workbook.encrypted",
        ),
        (packed({"content.xml": b"<a/>", "mimetype": b"x"}), "workbook.open_document"),
        (packed({"word/document.xml": b"<a/>"}), "workbook.not_one"),
        (packed({"xl/workbook.xml": b"<a/>"}), "workbook.damaged"),
    ],
)
def test_what_is_no_workbook_is_named(tmp_path, data, code):
    """Renamed, encrypted, old, truncated: each has its own remedy."""
    assert refusal(tmp_path, data) == code


def test_a_form_cut_anywhere_is_damaged(tmp_path, desk):
    """A download that stopped."""
    data = desk.fill({}).read_bytes()
    for share in (0.1, 0.5, 0.9, 0.999):
        assert refusal(tmp_path, data[: int(len(data) * share)]) == "workbook.damaged"


def test_macros_are_ignored_and_said(tmp_path, desk):
    """They are neither read nor run."""
    path = tmp_path / "f.xlsm"
    path.write_bytes(changed(desk.fill({}).read_bytes(), {"xl/vbaProject.bin": b"\0" * 100}))
    assert open_workbook(path).macros
    assert not open_workbook(desk.fill({})).macros


def test_a_missing_file_a_folder_and_a_huge_file_are_said(tmp_path, monkeypatch):
    """As for any document."""
    for path, code in ((tmp_path / "rien.xlsx", "file.missing"), (tmp_path, "file.folder")):
        with pytest.raises(InvalidDocumentError) as caught:
            open_workbook(path)
        assert [issue.code for issue in caught.value.issues] == [code]
    monkeypatch.setattr(archive, "MAX_BYTES", 10)
    assert refusal(tmp_path, b"PK" * 10) == "workbook.too_large"


def test_a_missing_library_is_an_error_that_names_the_extra(tmp_path, monkeypatch):
    """``needed`` says it."""
    import sys

    monkeypatch.setitem(sys.modules, "defusedxml", None)
    with pytest.raises(MissingExtraError, match=r"utilite-sociale\[collect\]"):
        open_workbook(tmp_path / "f.xlsx")
