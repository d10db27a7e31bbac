"""The form as a workbook: what a person finds in it, and what a reader of answers finds.

``plan``, ``questions``, ``lines``, ``cover``, ``parts``, ``cells``, ``choices``, ``rules``,
``styles``, ``pages`` and ``map_sheet`` make it.
"""

from __future__ import annotations

import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from attrs import evolve

from utilite_sociale.collect.form.cells import Cell
from utilite_sociale.collect.form.making import make_form, write_form
from utilite_sociale.collect.form.map_sheet import LISTS, MAP
from utilite_sociale.collect.form.plan import plan_form
from utilite_sociale.collect.form.workbook import form_bytes
from utilite_sociale.errors import InvalidValueError, WriteError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.model import Register
from utilite_sociale.serial import content_digest


def opened(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def at(workbook, name):
    """Find a cell by its name."""
    tab, _, place = workbook.defined_names[name].attr_text.rpartition("!")
    return workbook[tab.strip("'").replace("''", "'")][place.replace("$", "")]


def texts(workbook):
    """Give every text that a person sees."""
    return [
        str(cell.value)
        for tab in workbook
        if tab.sheet_state == "visible"
        for row in tab.iter_rows()
        for cell in row
        if cell.value is not None
    ]


@pytest.fixture
def workbook(desk):
    return opened(make_form(desk.grid))


def test_there_is_a_sheet_for_each_register_between_cover_and_conclusions(workbook):
    """The others are not seen."""
    visible = [tab.title for tab in workbook if tab.sheet_state == "visible"]
    assert visible == ["Accueil", "1. Lien", "Conclusions"]
    assert workbook[LISTS].sheet_state == workbook[MAP].sheet_state == "veryHidden"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_grid_gives_the_same_bytes(desk, lang):
    """Nothing in the file says when it was made."""
    first = form_bytes(plan_form(desk.grid, lang))
    assert form_bytes(plan_form(desk.grid, lang)) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_cell_of_the_form_has_its_name_and_its_line_on_the_map(desk, workbook):
    """Either finds it."""
    cells = {cell.name: cell for _, cell in plan_form(desk.grid).cells()}
    assert set(workbook.defined_names) - {"_xlnm.Print_Titles"} >= set(cells)
    rows = {row[0]: row for row in workbook[MAP].iter_rows(values_only=True)}
    assert rows["grid"][1] == "essai"
    assert rows["version"][1] == "1.0.0"
    assert rows["digest"][1] == content_digest(desk.grid)
    for name, cell in cells.items():
        assert workbook.defined_names[name].attr_text == rows[name][1]
        assert rows[name][2] == f"{cell.about}|{cell.voice}|{cell.field}|{cell.item}"


def test_only_the_cells_that_wait_for_an_answer_are_open(desk, workbook):
    """The rest is protected."""
    names = {cell.name for _, cell in plan_form(desk.grid).cells()}
    open_ = {at(workbook, name).coordinate for name in names}
    for tab in workbook:
        assert tab.protection.sheet
    assert all(not at(workbook, name).protection.locked for name in names)
    free = [
        cell.coordinate
        for cell in workbook["Accueil"]["A"]
        if not cell.protection.locked and cell.coordinate not in open_
    ]
    assert free == []


def test_numerator_and_denominator_stand_side_by_side_under_their_names(workbook):
    """Neither can be taken for the other."""
    above, below = (at(workbook, f"rep__femmes__{one}") for one in ("numerator", "denominator"))
    assert (above.row, above.column + 1) == (below.row, below.column)
    heads = [above.offset(row=-1).value, below.offset(row=-1).value]
    assert heads == ["femmes", "sur\u00a0: salariés en parcours"]


def test_each_voice_that_is_expected_has_its_column(workbook):
    """Under its title."""
    columns = [at(workbook, f"rep__accueil__{one}__value") for one in ("permanents", "salaries")]
    assert columns[0].row == columns[1].row
    tops = [cell.offset(row=-1).value for cell in columns]
    assert tops == ["Salariés permanents", "Salariés en parcours"]


def listed(workbook, name):
    """Give the texts of the drop-down list of a cell."""
    cell = at(workbook, name)
    for rule in cell.parent.data_validations.dataValidation:
        if cell.coordinate in rule.sqref and rule.type == "list":
            _, _, area = rule.formula1.rpartition("!")
            return [one.value for (one,) in workbook[LISTS][area.replace("$", "")]]
    return None


def test_lists_tell_apart_the_ways_of_not_answering(workbook):
    """*Sans objet* is offered only where the grid allows it."""
    ways = [
        "Ne sait pas",
        "Pas suivi dans la structure",
        "Sans objet (dire pourquoi)",
        "Refus de répondre",
    ]
    assert listed(workbook, "rep__accueil__permanents__value") == [
        "1 — En germe",
        "2 — Ancré",
        *ways,
    ]
    assert listed(workbook, "rep__femmes__state") == ways
    assert listed(workbook, "rep__rqth__state") == [ways[0], ways[1], ways[3]]
    assert at(workbook, "rep__accueil__permanents__reason") is not None


def test_a_person_reads_the_question_the_levels_and_why_a_sensitive_figure_is_asked(workbook):
    """Before the cells."""
    said = "\n".join(texts(workbook))
    assert "Question sur heures ?" in said
    assert "2 — Ancré\u00a0: On voit ancré." in said
    assert "à partir de 5 personnes" in said
    assert "brouillon" in said


def test_consent_is_asked_for_each_piece_of_words(workbook):
    """And who speaks."""
    for name in ("rep__recit", "rep__bienvenue"):
        item = "" if name.endswith("recit") else "__verbatim"
        assert listed(workbook, f"{name}__consent{item}") == ["Oui", "Non"]
        assert "Salariés permanents" in listed(workbook, f"{name}__voice{item}")


def test_a_form_for_one_voice_asks_its_questions_only(desk):
    """And the words that it alone can give."""
    cells = [cell for _, cell in plan_form(desk.grid, voice="salaries").cells()]
    assert {cell.about for cell in cells} == {"", "accueil", "recit", "bienvenue"}
    assert {cell.voice for cell in cells if cell.about} == {"salaries"}


def test_a_voice_that_the_grid_does_not_have_is_refused(desk):
    """With the nearest one."""
    with pytest.raises(InvalidValueError, match="salaries") as caught:
        plan_form(desk.grid, voice="salarie")
    assert caught.value.code == "form.unknown_voice"


def test_a_text_that_looks_like_a_formula_stays_a_text(desk):
    """Whatever a grid or an assessment holds."""
    evil = "=cmd|'/c calc'!A1"
    grid = evolve(desk.grid, title=evil, registers=(evolve(desk.grid.registers[0], title=evil),))
    cells = {"rep__subject_name": "+1+1", "rep__subject_place": "@SUM(A1)"}
    workbook = opened(form_bytes(plan_form(grid), cells))
    kinds = {cell.data_type for tab in workbook for row in tab.iter_rows() for cell in row}
    assert "f" not in kinds
    assert at(workbook, "rep__subject_name").value == "+1+1"
    assert any(evil in text for text in texts(workbook))


def test_a_number_stays_a_number_with_all_its_digits(desk):
    """One that a workbook would round is written as a text."""
    long_ = Decimal("12345678901234567.89")
    cells = {"rep__heures__value": Decimal("1820.5"), "rep__femmes__numerator": long_}
    workbook = opened(form_bytes(plan_form(desk.grid), cells))
    assert at(workbook, "rep__heures__value").value == 1820.5
    assert at(workbook, "rep__femmes__numerator").value == "12345678901234567,89"


def test_titles_that_no_tab_can_bear_are_cut_and_stay_apart(desk):
    """Thirty-one signs, none of those that a tab refuses."""
    title = "Un registre / au titre [très] long : lien social?"
    registers = tuple(
        Register(key=key, title=title, criteria=desk.grid.registers[0].criteria)
        for key in ("un", "deux")
    )
    # The second register repeats the keys of the first: only its tab is looked at.
    form = plan_form(evolve(desk.grid, registers=registers))
    names = [sheet.name for sheet in form.sheets]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 31


def test_a_text_too_long_for_a_cell_is_cut_and_signs_of_control_go(desk):
    """The workbook opens."""
    grid = evolve(desk.grid, description="", title="a" + "\x07" + "b" * 40_000)
    assert opened(make_form(grid)).sheetnames[0] == "Accueil"


def test_cells_of_two_keys_that_would_share_a_name_do_not():
    """Keys may hold two underscores, and be long."""
    first = Cell(about="a__b", field="value")
    second = Cell(about="a", voice="b", field="value")
    assert first.name != second.name
    assert len(Cell(about="a" * 80, voice="b" * 80, field="count", item="c" * 80).name) < 255


def test_each_page_prints_the_grid_and_its_status(workbook):
    """At its foot, beside the number of the page; each sheet is one page wide."""
    tab = workbook["1. Lien"]
    assert "Grille d’essai" in tab.oddFooter.left.text
    assert tab.page_setup.orientation == "landscape"
    assert tab.sheet_properties.pageSetUpPr.fitToPage
    assert (tab.page_setup.fitToWidth or 1, tab.page_setup.fitToHeight) == (1, 0)
    assert tab.print_title_rows == "$1:$1"


def test_writing_a_form_is_whole_or_nothing(desk, tmp_path):
    """A folder that is not there is said."""
    write_form(desk.grid, tmp_path / "f.xlsx")
    assert (tmp_path / "f.xlsx").read_bytes() == make_form(desk.grid)
    with pytest.raises(WriteError):
        write_form(desk.grid, tmp_path / "rien" / "f.xlsx")
