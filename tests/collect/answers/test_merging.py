"""Files put together: what is the same, what completes, what contradicts.

``bringing`` and ``importing`` do the rest of the way.
"""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.collect.conftest import Desk
from utilite_sociale.collect import Brief, RemarkKind, import_answers, read_answers
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import Enterprise, Period
from utilite_sociale.serial import load_assessment
from utilite_sociale.vocabulary import Stage

NAMED = Brief(name="Les Mains vertes")
HOURS, LEVEL = "rep__heures__value", "rep__accueil__{}__value"


def read(desk, *files, **how):
    paths = [desk.fill(cells, f"f{n}.xlsx") for n, cells in enumerate(files)]
    return read_answers(paths, grid=desk.grid, **how)


def kinds(imported):
    return {kind.value: count for kind, count in imported.report.counts.items()}


def test_several_voices_in_several_files_make_one_assessment(desk):
    """Each has its own answers."""
    back = read(
        desk,
        {LEVEL.format("permanents"): "1 — En germe"},
        {LEVEL.format("salaries"): "2 — Ancré"},
    )
    assert [(one.voice, one.value) for one in back.assessment.evidence] == [
        ("permanents", "germe"),
        ("salaries", "ancre"),
    ]


def test_the_same_answer_twice_counts_once(desk):
    """It is said."""
    back = read(desk, {HOURS: 12}, {HOURS: 12})
    assert len(back.assessment.evidence) == 1
    assert kinds(back) == {"recognised": 1, "duplicate": 1}


def test_answers_that_disagree_are_shown_and_none_is_taken(desk):
    """Never the last one."""
    back = read(desk, {HOURS: 73915}, {HOURS: 82647})
    assert back.assessment.evidence == ()
    assert kinds(back) == {"conflict": 2}
    said = back.report.stopped[0].issue.text("fr")
    assert "f1.xlsx" in said
    assert "82647" not in said
    assert "73915" not in said


def test_what_completes_an_answer_is_joined_to_it(desk):
    """A source here, a number there."""
    back = read(desk, {HOURS: 12, "rep__heures__n": 3}, {HOURS: 12, "rep__heures__source": "Paie"})
    (item,) = back.assessment.evidence
    assert (item.value, item.n, item.source) == (12, 3, "paie")


def test_not_knowing_yields_to_an_answer(desk):
    """Who fills in another part of the form does not know; a refusal does not yield."""
    unknown = {"rep__heures__state": "Ne sait pas"}
    for files in ((unknown, {HOURS: 12}), ({HOURS: 12}, unknown)):
        (item,) = read(desk, *files).assessment.evidence
        assert item.value == 12
    refused = read(desk, {"rep__heures__state": "Refus de répondre"}, {HOURS: 12})
    assert kinds(refused) == {"conflict": 2}


def test_words_add_up(desk):
    """They contradict nobody."""
    back = read(desk, {"rep__recit__text": "Un atelier."}, {"rep__recit__text": "Un jardin."})
    assert {one.text for one in back.assessment.evidence} == {"Un atelier.", "Un jardin."}


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        HOURS: st.sampled_from([12, 13]),
        "rep__heures__n": st.sampled_from([3, 4]),
        "rep__heures__state": st.sampled_from(["Ne sait pas", "Refus de répondre"]),
        LEVEL.format("permanents"): st.sampled_from(["1 — En germe", "2 — Ancré", "Ne sait pas"]),
        "rep__recit__text": st.sampled_from(["Un atelier.", "Un jardin."]),
        "rep__stakes__1": st.sampled_from(["Montrer", "Comprendre"]),
        "rep__heures__source": st.sampled_from(["Paie", "Registre"]),
    },
)


@pytest.mark.property
@settings(max_examples=settings().max_examples // 4)
@given(st.lists(ANSWERS, min_size=2, max_size=3))
def test_the_order_of_the_files_changes_nothing(tmp_path_factory, files):
    """Nor does importing them again."""
    desk = Desk(tmp_path_factory.mktemp("f"))
    paths = [desk.fill(cells, f"f{n}.xlsx") for n, cells in enumerate(files)]
    made = [read_answers(order, grid=desk.grid) for order in itertools.permutations(paths)]
    assert all(one.assessment == made[0].assessment for one in made)
    assert all(one.report == made[0].report for one in made)
    again = read_answers(paths, grid=desk.grid, onto=made[0].assessment)
    assert again.assessment.evidence == made[0].assessment.evidence
    assert not again.changed


def test_an_answer_that_stood_there_stays_unless_it_is_corrected(desk):
    """A correction names it, and both stay."""
    first = read(desk, {HOURS: 12}).assessment
    kept = read(desk, {HOURS: 13}, onto=first)
    assert kept.assessment.evidence == first.evidence
    assert [one.issue.code for one in kept.report.stopped] == ["import.differs"]
    mended = read(desk, {HOURS: 13}, onto=first, corrections=True)
    old, new = mended.assessment.evidence
    assert (old, new.value, new.replaces) == (first.evidence[0], 13, old.id)
    assert new.id != old.id
    again = read(desk, {HOURS: 13}, onto=mended.assessment, corrections=True)
    assert not again.changed


def test_two_corrections_that_disagree_are_shown(desk):
    """Only one answer corrects another."""
    first = read(desk, {HOURS: 12}).assessment
    back = read(desk, {HOURS: 13}, {HOURS: 14}, onto=first, corrections=True)
    assert [one.issue.code for one in back.report.stopped] == ["import.differs"]


def test_stage_and_log_of_what_stands_there_are_kept(desk):
    """Answers are brought in; the life of an assessment is another matter."""
    first = evolve(read(desk, {HOURS: 12}).assessment, stage=Stage.SUBMITTED)
    back = read(desk, {"rep__recit__text": "Un atelier."}, onto=first)
    assert back.assessment.stage is Stage.SUBMITTED
    assert len(back.assessment.evidence) == 2


def test_another_period_and_another_grid_are_refused(desk):
    """They are another assessment."""
    first = read(desk, {HOURS: 12}).assessment
    year = {
        "rep__period_start": "01/01/2023",
        "rep__period_end": "31/12/2023",
    }
    back = read(desk, year, onto=first)
    assert back.assessment is None
    assert [one.issue.code for one in back.report.stopped] == ["import.other_period"]
    other = evolve(first, grid=evolve(first.grid, version="2.0.0"))
    with pytest.raises(InvalidDocumentError) as caught:
        read(desk, {}, onto=other)
    assert [issue.code for issue in caught.value.issues] == ["import.several_grids"]


def test_two_subjects_in_one_file_of_answers_are_refused(desk):
    """A folder takes several."""
    with pytest.raises(InvalidDocumentError) as caught:
        read(desk, {}, {"rep__subject_name": "Un autre"})
    assert [issue.code for issue in caught.value.issues] == ["import.several_subjects"]


@pytest.mark.parametrize(
    "other",
    [{"rep__subject_name": "Un autre"}, {"rep__subject_kind": "EI"}],
)
def test_answers_of_another_subject_are_never_put_on_a_file(desk, other):
    """A slip of the file name would mix two enterprises; one SIRET may hold two kinds."""
    first = read(desk, {HOURS: 12}).assessment
    back = read(desk, {**other, "rep__recit__text": "Un atelier."}, onto=first)
    assert back.assessment is None
    assert [one.issue.code for one in back.report.stopped] == ["import.other_subject"]


def test_a_name_written_otherwise_is_the_same_if_one_says_so(desk):
    """Case and accents need no saying."""
    first = read(desk, {HOURS: 12}).assessment
    for name, how in (("LES MAINS-VERTES", {}), ("Mains vertes", {"brief": NAMED})):
        back = read(desk, {"rep__subject_name": name, HOURS: 12}, onto=first, **how)
        assert back.assessment.evidence == first.evidence
        assert back.report.stopped == ()


def test_two_kinds_under_one_name_are_two_subjects(desk):
    """In one file of answers they are refused."""
    with pytest.raises(InvalidDocumentError):
        read(desk, {}, {"rep__subject_kind": "EI"})


def test_what_files_say_otherwise_of_the_subject_is_shown(desk):
    """What stood there stays; what was empty is completed."""
    first = read(desk, {}).assessment
    back = read(desk, {"rep__subject_place": "Bourg"}, onto=first)
    assert back.assessment.subject.place == "Bourg"
    again = read(desk, {"rep__subject_place": "Ailleurs"}, onto=back.assessment)
    assert again.assessment.subject.place == "Bourg"
    assert [one.issue.code for one in again.report.stopped] == ["import.subject_differs"]


def test_what_the_form_does_not_say_may_be_given_beside(desk):
    """Name, kind and period; without them there is no assessment."""
    empty = dict.fromkeys(desk.whole)
    missing = read(desk, empty)
    assert missing.assessment is None
    assert {one.issue.code for one in missing.report.stopped} == {
        "import.no_name",
        "import.no_kind",
        "import.no_period",
    }
    year = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))
    brief = Brief(name="Atelier", kind="EI", period=year)
    back = read(desk, empty, brief=brief)
    assert back.assessment.subject == Enterprise(name="Atelier", kind="EI")


def test_a_practice_told_otherwise_is_shown(desk):
    """One story under a title."""
    story = {"rep__practice_title__1": "Le jardin", "rep__practice_story__1": "On jardine."}
    other = {**story, "rep__practice_story__1": "On arrose."}
    back = read(desk, story, other)
    assert len(back.assessment.practices) == 1
    assert [one.issue.code for one in back.report.stopped] == ["import.practice_differs"]


def test_a_file_is_written_once_and_completed_after(desk, tmp_path):
    """Importing twice writes nothing."""
    output = tmp_path / "bilan.json"
    first = desk.fill({HOURS: 12}, "a.xlsx")
    (one,) = import_answers([first], output, grid=desk.grid)
    assert one.written
    before = output.stat().st_mtime_ns, output.read_bytes()
    (two,) = import_answers([first], output, grid=desk.grid)
    assert not two.written
    assert (output.stat().st_mtime_ns, output.read_bytes()) == before
    second = desk.fill({"rep__recit__text": "Un atelier."}, "b.xlsx")
    (three,) = import_answers([second], output, grid=desk.grid)
    assert three.written
    assert len(load_assessment(output).evidence) == 2


def test_a_folder_takes_a_file_for_each_subject(desk, tmp_path):
    """Named after it and its year."""
    paths = [
        desk.fill({"rep__subject_name": name, HOURS: 1}, f"{n}.xlsx")
        for n, name in enumerate(["Les Mains vertes", "L’Escale"])
    ]
    landed = list(import_answers(paths, tmp_path / "bilans", grid=desk.grid))
    assert [one.path.name for one in landed] == [
        "les_mains_vertes_aci_2024.json",
        "l_escale_aci_2024.json",
    ]
    again = list(import_answers(paths, tmp_path / "bilans", grid=desk.grid))
    assert [one.written for one in again] == [False, False]


def test_a_file_of_another_sort_is_named(tmp_path):
    """Neither a form nor a table."""
    for name, code in (("a.pdf", "import.other_suffix"), ("a.csv", "import.grid_needed")):
        (tmp_path / name).write_text("x")
        with pytest.raises(InvalidDocumentError) as caught:
            read_answers([tmp_path / name])
        assert [issue.code for issue in caught.value.issues] == [code]


def test_what_lands_for_nobody_is_reported(desk, tmp_path):
    """Nothing is written, and it is said."""
    path = desk.fill(dict.fromkeys(desk.whole))
    (one,) = import_answers([path], tmp_path / "bilans", grid=desk.grid)
    assert (one.path, one.written) == (None, False)
    assert one.imported.report.of({RemarkKind.REFUSED})
