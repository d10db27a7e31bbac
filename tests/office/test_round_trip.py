"""A form goes through LibreOffice and back with every answer, list, lock and name."""

from __future__ import annotations

import openpyxl
import pytest

import utilite_sociale as ust
from utilite_sociale import examples
from utilite_sociale.collect.form.map_sheet import LISTS, MAP
from utilite_sociale.errors import InvalidDocumentError


@pytest.fixture(scope="session")
def known():
    return ust.load_assessment(examples.path("exemple_fictif"))


@pytest.fixture(scope="session")
def forms(known, office, tmp_path_factory):
    """Give a form with answers, and what it is after xlsx, ods and xlsx again."""
    folder = tmp_path_factory.mktemp("forms")
    path = folder / "formulaire.xlsx"
    ust.write_form(ust.catalog()[known.grid.key], path, known=known, previous=known)
    ods = office(path, "ods", folder / "ods")
    return path, ods, office(ods, "xlsx", folder / "back")


def listed(tab):
    """Give the cells that have a drop-down list; of those that are joined, the first."""
    joined = {cell for area in tab.merged_cells.ranges for cell in area.cells}
    first = {(area.min_row, area.min_col) for area in tab.merged_cells.ranges}
    return {
        cell
        for rule in tab.data_validations.dataValidation
        if rule.type == "list"
        for area in rule.sqref.ranges
        for cell in area.cells
        if cell in first or cell not in joined
    }


def test_every_answer_comes_back(forms):
    """Evidence for evidence; and nothing that did not land."""
    first, _, last = forms
    before, after = ust.read_answers([first]), ust.read_answers([last])
    assert after.report.stopped == ()
    assert after.assessment == before.assessment
    assert len(after.assessment.evidence) > 100


def test_names_lists_and_locks_are_kept(forms):
    """A person can go on in LibreOffice."""
    first, last = openpyxl.load_workbook(forms[0]), openpyxl.load_workbook(forms[2])
    names = {name for name in first.defined_names if name.startswith("rep__")}
    assert names <= set(last.defined_names)
    for tab in first:
        again = last[tab.title]
        assert again.protection.sheet
        assert listed(again) == listed(tab)
    assert all(last[name].sheet_state != "visible" for name in (LISTS, MAP))


def test_a_formula_typed_in_libreoffice_is_no_value(forms, office, tmp_path):
    """Nor is what it computes."""
    workbook = openpyxl.load_workbook(forms[0])
    named = "rep__heures_travaillees__value"
    tab, _, place = workbook.defined_names[named].attr_text.rpartition("!")
    workbook[tab.strip("'").replace("''", "'")][place.replace("$", "")] = "=20000+1820"
    path = tmp_path / "formule.xlsx"
    workbook.save(path)
    back = office(office(path, "ods", tmp_path / "ods"), "xlsx", tmp_path / "back")
    report = ust.read_answers([back]).report
    assert "import.formula" in [one.issue.code for one in report.stopped]


def test_an_ods_is_told_how_to_be_saved(forms):
    """It is not read as it is."""
    renamed = forms[1].with_suffix(".xlsx")
    renamed.write_bytes(forms[1].read_bytes())
    with pytest.raises(InvalidDocumentError) as caught:
        ust.read_answers([renamed])
    assert [issue.code for issue in caught.value.issues] == ["workbook.open_document"]


def test_it_prints_one_page_wide(forms, office, tmp_path):
    """No sheet spills over to a second page beside the first."""
    pdf = office(forms[0], "pdf", tmp_path).read_bytes()
    pages = pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page /")
    blocks = len(ust.catalog()["ile_de_france"].indicators)
    assert 10 < pages < blocks
