"""``ust form`` and ``ust import``: a form goes out, comes back, and nothing is overwritten.

``bring``, ``form``, ``landed`` and ``progress`` do it.
"""

from __future__ import annotations

import io
import json
import sys

import openpyxl
import pytest

from utilite_sociale.cli import progress
from utilite_sociale.cli.console import Console
from utilite_sociale.serial import load_assessment

WHOLE = {
    "rep__subject_name": "Les Mains vertes",
    "rep__subject_kind": "ACI",
    "rep__period_start": "01/01/2024",
    "rep__period_end": "31/12/2024",
}


def fill(path, **cells):
    """Fill in a form, as a person does."""
    workbook = openpyxl.load_workbook(path)
    for name, value in {**WHOLE, **cells}.items():
        tab, _, place = workbook.defined_names[name].attr_text.rpartition("!")
        workbook[tab.strip("'").replace("''", "'")][place.replace("$", "")] = value
    workbook.save(path)


@pytest.fixture
def form(run, tmp_path):
    """Give a form of the socle that somebody has filled in."""
    assert run("form", "socle", "-o", "f.xlsx").exit_code == 0
    fill(tmp_path / "f.xlsx", rep__salaries_en_parcours__value=24)
    return tmp_path / "f.xlsx"


def test_a_form_goes_out_and_its_answers_come_in(run, tmp_path, form):
    """The screen says what to do next, and what became of the answers."""
    done = run("import", form.name, "-o", "bilan.json")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "Les Mains vertes\u00a0: écrit dans bilan.json",
        "  1 réponse prise",
    ]
    (evidence,) = load_assessment(tmp_path / "bilan.json").evidence
    assert evidence.value == 24
    assert run("evaluate", "bilan.json").exit_code == 0


def test_importing_again_changes_nothing(run, tmp_path, form):
    """And says so."""
    run("import", form.name, "-o", "bilan.json")
    before = (tmp_path / "bilan.json").read_bytes()
    again = run("import", form.name, "-o", "bilan.json", "--lang", "en")
    assert again.stdout.splitlines() == [
        "Les Mains vertes: nothing new, bilan.json has not changed",
        "  1 known already",
    ]
    assert (tmp_path / "bilan.json").read_bytes() == before


def test_what_does_not_land_is_said_with_its_cell_and_the_rest_is_written(run, tmp_path, form):
    """Exit code 1: somebody must look at it."""
    fill(form, rep__heures_travaillees__value="beaucoup", rep__etp_total__value="environ 12")
    done = run("import", form.name, "-o", "bilan.json")
    assert done.exit_code == 1
    assert "un nombre seul est attendu" in done.stderr
    assert "beaucoup" not in done.stderr + done.stdout
    assert done.stdout.splitlines()[1] == "  2 réponses prises, 1 convertie, 1 refusée"
    assert len(load_assessment(tmp_path / "bilan.json").evidence) == 2


def test_json_holds_every_remark(run, form):
    """For a program."""
    (landed,) = json.loads(run("import", form.name, "-o", "b.json", "--json").stdout)["landed"]
    assert landed["path"] == "b.json"
    assert landed["written"] is True
    assert landed["counts"] == {"recognised": 1}
    (remark,) = landed["remarks"]
    assert (remark["kind"], remark["code"], remark["file"]) == (
        "recognised",
        "import.recognised",
        "f.xlsx",
    )


def test_a_folder_takes_several_subjects(run, tmp_path, form):
    """One file for each, named after it; two structures of a table too."""
    (tmp_path / "t.csv").write_text(
        "sujet;forme;periode;indicateur;valeur\n"
        "L’Escale;EI;2024;salaries_en_parcours;12\n"
        "Le Pont;AI;2024;salaries_en_parcours;40\n",
        encoding="utf-8",
    )
    done = run("import", form.name, "t.csv", "-o", "bilans", "--grid", "socle", "--period", "2024")
    assert done.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "bilans").iterdir()) == [
        "l_escale_ei_2024.json",
        "le_pont_ai_2024.json",
        "les_mains_vertes_aci_2024.json",
    ]


def test_a_correction_is_asked_for_by_name(run, tmp_path, form):
    """Without it, the answer that stood there stays."""
    run("import", form.name, "-o", "bilan.json")
    fill(form, rep__salaries_en_parcours__value=25)
    kept = run("import", form.name, "-o", "bilan.json")
    assert (kept.exit_code, "--corrections" in kept.stderr) == (1, True)
    mended = run("import", form.name, "-o", "bilan.json", "--corrections")
    assert mended.exit_code == 0
    old, new = load_assessment(tmp_path / "bilan.json").evidence
    assert (old.value, new.value, new.replaces) == (24, 25, old.id)


def test_prefill_and_reminders_take_an_assessment(run, tmp_path, form):
    """One fills the cells, the other stands beside them."""
    run("import", form.name, "-o", "bilan.json")
    for option, number in (("--prefill", 24), ("--reminders", None)):
        assert run("form", "socle", "-o", "g.xlsx", option, "bilan.json", "--force").exit_code == 0
        workbook = openpyxl.load_workbook(io.BytesIO((tmp_path / "g.xlsx").read_bytes()))
        tab, _, place = workbook.defined_names[
            "rep__salaries_en_parcours__value"
        ].attr_text.rpartition("!")
        assert workbook[tab.strip("'")][place.replace("$", "")].value == number


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("form", "socle", "-o", "f.xlsx"), 1),
        (("form", "socle", "-o", "f.ods"), 1),
        (("form", "socl"), 1),
        (("form", "socle", "--voice", "personne"), 1),
        (("form",), 2),
        (("import", "f.xlsx"), 2),
        (("import", "-o", "b.json"), 2),
        (("import", "rien.xlsx", "-o", "b.json"), 1),
        (("import", "f.xlsx", "-o", "b.json", "--grid", "ile_de_france"), 1),
    ],
)
def test_what_cannot_be_done_is_said(run, tmp_path, form, words, code):
    """Nothing is overwritten, no traceback is shown."""
    before = form.read_bytes()
    done = run(*words)
    assert done.exit_code == code
    assert done.stderr
    assert "Traceback" not in done.stderr
    assert form.read_bytes() == before
    assert not (tmp_path / "b.json").exists()


def test_how_far_it_is_is_shown_on_a_terminal_only(monkeypatch, capsys):
    """And not for a moment's work."""
    things = list(range(10))
    assert list(progress.watched(Console(), things, "told.reading")) == things
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(progress.watched(Console(), things[:2], "told.reading")) == things[:2]
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(progress.watched(Console(), things, "told.reading")) == things
    assert "Lecture" in capsys.readouterr().err
