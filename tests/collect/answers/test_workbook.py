"""A form that came back: its cells become answers, or it is said why not.

``entries``, ``sheaves``, ``assemble``, ``behind``, ``values``, ``whole``, ``naming`` and ``forms``
do it; ``wording``, ``fields`` and ``remarks`` are what they share.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import openpyxl
import pytest
from attrs import evolve

from utilite_sociale.collect import RemarkKind, make_form, read_answers
from utilite_sociale.collect.answers.naming import evidence_id, source_key, text_id
from utilite_sociale.collect.answers.offered import same_text
from utilite_sociale.collect.form.map_sheet import MAP
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.keys import is_key
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.model import Period

LEVEL = "rep__accueil__permanents__value"


def test_an_answer_lands_with_its_source_period_number_and_strength(desk, the_only):
    """All that its cells say."""
    back = desk.read(
        {
            "rep__femmes__numerator": 10,
            "rep__femmes__denominator": 24,
            "rep__femmes__n": 24,
            "rep__femmes__strength": "suivi interne",
            "rep__femmes__source": "Suivi  ASP 2024",
            "rep__femmes__start": dt.datetime(2024, 1, 1),  # noqa: DTZ001
            "rep__femmes__end": "30/06/2024",
            "rep__femmes__voice": "Salariés permanents",
        }
    )
    item = the_only(back)
    assert (item.about, item.numerator, item.denominator) == ("femmes", 10, 24)
    assert (item.n, item.strength, item.voice) == (24, "internal_record", "permanents")
    assert item.period == Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 6, 30))
    (source,) = back.assessment.sources
    assert (source.key, source.title) == (item.source, "Suivi ASP 2024")
    assert [one.kind for one in back.report.remarks] == [RemarkKind.RECOGNISED]


@pytest.mark.parametrize(
    ("cells", "field", "value"),
    [
        ({"rep__heures__value": 1820.5}, "value", Decimal("1820.5")),
        ({"rep__heures__value": 0}, "value", Decimal(0)),
        ({"rep__heures__value": "1 820,5"}, "value", Decimal("1820.5")),
        ({LEVEL: "2 — Ancré"}, "value", "ancre"),
        ({LEVEL: 2}, "value", "ancre"),
        ({LEVEL: "ancre"}, "value", "ancre"),
        ({LEVEL: "2 - ANCRE"}, "value", "ancre"),
        ({LEVEL: "Ancré"}, "value", "ancre"),
        ({"rep__label__value": "Oui"}, "value", True),
        ({"rep__label__value": "No"}, "value", False),
        ({"rep__statut__value": "Livret d'accueil"}, "value", "livret"),
        ({"rep__outils__ticked__livret": "Oui"}, "ticked", ("livret",)),
        ({"rep__outils__none_ticked": "Oui"}, "ticked", ()),
        (
            {"rep__outils__ticked__livret": "Non", "rep__outils__ticked__tuteur": "Non"},
            "ticked",
            (),
        ),
        ({"rep__recit__text": "Un atelier."}, "text", "Un atelier."),
        ({"rep__femmes__numerator": 0, "rep__femmes__denominator": 0}, "denominator", 0),
        ({"rep__femmes__denominator": 24}, "numerator", None),
    ],
)
def test_each_measure_is_read_as_people_write_it(desk, the_only, cells, field, value):
    """By text, number or key; zero is an answer."""
    back = desk.read(cells)
    if field == "value" and isinstance(value, str):
        assert [one.issue.code for one in back.report.stopped] == []
    assert getattr(the_only(back), field) == value


def test_a_breakdown_keeps_what_is_known_of_it(desk, the_only):
    """A category that is left out is unknown, not zero."""
    item = the_only(
        desk.read({"rep__sorties__count__livret": 3, "rep__sorties__total": "environ 10"})
    )
    assert [(one.category, one.count) for one in item.counts] == [("livret", 3)]
    assert (item.total, item.qualifier) == (10, "about")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Ne sait pas", "not_provided"),
        ("Pas suivi dans la structure", "not_collected"),
        ("Refus de répondre", "refused"),
    ],
)
@pytest.mark.parametrize("cell", ["rep__femmes__state", LEVEL])
def test_the_ways_of_not_answering_stay_apart(desk, the_only, cell, text, state):
    """Picked on their own, or in the list of the answers."""
    item = the_only(desk.read({cell: text}))
    assert (item.type_name, item.state) == ("missing", state)


def test_not_applicable_needs_its_reason_and_the_leave_of_the_grid(desk, the_only, stopped):
    """Neither is guessed."""
    said = {"rep__femmes__state": "Sans objet (dire pourquoi)"}
    assert stopped(desk.read(said)) == ["import.reason_missing"]
    reason = {"rep__femmes__reason": "Structure d’hommes"}
    assert the_only(desk.read({**said, **reason})).reason == "Structure d’hommes"
    refused = {"rep__rqth__state": "sans objet", "rep__rqth__reason": "Rien"}
    back = desk.read(refused)
    assert stopped(back) == ["assessment.not_applicable_refused"]
    assert back.assessment.evidence == ()


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"rep__heures__value": "=12*3"}, "import.formula"),
        ({"rep__heures__value": "douze"}, "number.unreadable"),
        ({"rep__heures__value": True}, "import.not_a_number"),
        ({"rep__heures__value": "1.234"}, "number.ambiguous"),
        ({"rep__femmes__numerator": "45 %"}, "number.percent"),
        ({"rep__heures__value": -5}, "assessment.value_below"),
        (
            {"rep__femmes__numerator": 30, "rep__femmes__denominator": 24},
            "assessment.numerator_above",
        ),
        ({LEVEL: "3 — Ailleurs"}, "import.choice_unknown"),
        ({LEVEL: 7}, "import.choice_unknown"),
        ({"rep__label__value": "peut-être"}, "import.not_yes_or_no"),
        ({"rep__heures__value": 12, "rep__heures__n": 2.5}, "import.not_whole"),
        ({"rep__heures__value": 12, "rep__heures__n": -1}, "import.not_whole"),
        ({"rep__heures__value": 12, "rep__heures__start": "hier"}, "import.one_day"),
        (
            {
                "rep__heures__value": 12,
                "rep__heures__start": "hier",
                "rep__heures__end": "31/12/2024",
            },
            "import.not_a_day",
        ),
        (
            {
                "rep__heures__value": 12,
                "rep__heures__start": "31/12/2024",
                "rep__heures__end": "01/01/2024",
            },
            "import.days_reversed",
        ),
        (
            {
                "rep__heures__value": 12,
                "rep__heures__start": "01/01/2019",
                "rep__heures__end": "31/12/2019",
            },
            "assessment.outside_period",
        ),
        ({"rep__heures__value": 12, "rep__heures__strength": "solide"}, "import.choice_unknown"),
        ({"rep__heures__source": "Un rapport"}, "import.nothing_answered"),
        (
            {"rep__heures__value": 12, "rep__heures__state": "Ne sait pas"},
            "import.answer_and_absence",
        ),
        (
            {"rep__outils__ticked__livret": "Oui", "rep__outils__none_ticked": "Oui"},
            "import.ticked_and_none",
        ),
        ({"rep__outils__ticked__livret": "Non"}, "import.nothing_ticked"),
        ({"rep__outils__ticked__livret": "bof"}, "import.not_yes_or_no"),
        ({"rep__participant_count__1": 3}, "import.no_role"),
        ({"rep__added_value_about__1": "1. Lien"}, "import.no_words"),
        ({"rep__practice_title__1": "Le jardin"}, "import.half_a_practice"),
        ({"rep__subject_departements": "75, Paris"}, "value.not_a_departement"),
        ({"rep__subject_siret": "12345"}, "assessment.identifier_length"),
    ],
)
def test_what_cannot_be_taken_is_said_with_its_cell(desk, stopped, cells, code):
    """And is in no file; no message repeats it."""
    back = desk.read(cells)
    assert code in stopped(back)
    assert back.assessment.evidence == ()
    for one in back.report.stopped:
        assert "!" in one.issue.path
        for lang in LANGUAGES:
            assert "douze" not in one.issue.text(lang)


def test_a_cell_that_a_spreadsheet_could_not_compute_is_said(desk, stopped):
    """``#N/A`` is no value."""
    path = desk.fill({"rep__heures__value": "#N/A"})
    workbook = openpyxl.load_workbook(path)
    tab = workbook["1. Lien"]
    (cell,) = [c for row in tab.iter_rows() for c in row if c.value == "#N/A"]
    cell.data_type = "e"
    workbook.save(path)
    assert stopped(read_answers([path], grid=desk.grid)) == ["import.cell_error"]


def test_a_percentage_that_a_spreadsheet_made_a_number_is_refused(desk, stopped):
    """It shows 45 % and holds 0.45; neither is one of the two numbers."""
    path = desk.fill({"rep__femmes__numerator": 0.45, "rep__femmes__denominator": 24})
    workbook = openpyxl.load_workbook(path)
    (cell,) = [c for row in workbook["1. Lien"].iter_rows() for c in row if c.value == 0.45]
    cell.number_format = "0%"
    workbook.save(path)
    assert stopped(read_answers([path], grid=desk.grid)) == ["number.percent"]


def test_the_whole_is_read_from_the_first_and_the_last_sheet(desk):
    """Subject, stakes, people, findings, practices."""
    back = desk.read(
        {
            "rep__subject_siret": 35600000000048,
            "rep__subject_departements": 1,
            "rep__subject_place": "Bourg",
            "rep__stakes__1": "Montrer",
            "rep__participant_role__1": "Encadrants",
            "rep__participant_count__1": 3,
            "rep__participant_voice__1": "Salariés permanents",
            "rep__added_value__1": "On y revient.",
            "rep__added_value_about__1": "1.1. Bienvenue",
            "rep__added_value_by__1": "Salariés en parcours",
            "rep__practice_title__1": "Le jardin",
            "rep__practice_story__1": "On jardine.",
            "rep__practice_consent__1": "Oui",
        }
    ).assessment
    assert str(back.subject.identifier) == "siret:35600000000048"
    assert (back.subject.departements, back.subject.place) == (("01",), "Bourg")
    assert back.stakes == ("Montrer",)
    (person,) = back.participants
    assert (person.role, person.count, person.voice) == ("Encadrants", 3, "permanents")
    (finding,) = back.findings
    assert (finding.kind, finding.about, finding.by) == ("added_value", "bienvenue", "salaries")
    (practice,) = back.practices
    assert (practice.title, practice.consent) == ("Le jardin", True)


def test_words_on_a_criterion_bear_their_voice_and_their_consent(desk, the_only):
    """Silence is no consent."""
    words = {
        "rep__bienvenue__text__verbatim": "Ici on me parle.",
        "rep__bienvenue__voice__verbatim": "Salariés en parcours",
    }
    item = the_only(desk.read(words))
    assert (item.about, item.shape, item.voice) == ("bienvenue", "verbatim", "salaries")
    assert item.consent is False
    yes = the_only(desk.read({**words, "rep__bienvenue__consent__verbatim": "Oui"}))
    assert yes.consent is True


def test_a_text_that_names_somebody_lands_and_is_noticed(desk):
    """Before anything leaves."""
    back = desk.read({"rep__recit__text": "Appeler Mme Durandal au 06 12 34 56 78."})
    noticed = [one.issue for one in back.report.of({RemarkKind.NOTICED})]
    assert {issue.code for issue in noticed} == {
        "assessment.personal_name",
        "assessment.personal_phone",
    }
    assert "Durandal" not in repr(back) + repr(back.report) + repr(back.report.remarks)


def test_an_assessment_remembers_the_grid_it_was_asked_with(desk):
    """Version and content, frozen in it."""
    back = desk.read({"rep__heures__value": 1})
    assert str(back.assessment.grid) == "essai 1.0.0"
    assert back.assessment.frozen.grid == desk.grid


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"version": "1.1.0"}, "workbook.other_version"),
        ({"version": "2.0.0"}, "workbook.other_version"),
        ({"title": "Autre contenu"}, "workbook.other_content"),
        ({"key": "autre"}, "workbook.other_grid"),
    ],
)
def test_a_form_of_another_grid_is_refused(desk, changed, code):
    """Key, version and content are compared."""
    path = desk.fill({"rep__heures__value": 1})
    with pytest.raises(InvalidDocumentError) as caught:
        read_answers([path], grid=evolve(desk.grid, **changed))
    assert [(i.code, i.file) for i in caught.value.issues] == [(code, str(path))]


def test_a_grid_that_only_mends_its_wording_serves_and_it_is_said(desk):
    """The third number of its version is another."""
    path = desk.fill({"rep__heures__value": 1})
    back = read_answers([path], grid=evolve(desk.grid, version="1.0.1", title="Mieux dit"))
    assert [one.issue.code for one in back.report.of({RemarkKind.NOTICED})] == [
        "import.grid_mended"
    ]
    assert len(back.assessment.evidence) == 1


def test_a_grid_that_is_not_installed_is_said(desk):
    """With what to do."""
    with pytest.raises(InvalidDocumentError) as caught:
        read_answers([desk.fill({})])
    assert [issue.code for issue in caught.value.issues] == ["workbook.unknown_grid"]


def spoilt(desk, change):
    """Change the hidden map of a form."""
    path = desk.fill({"rep__heures__value": 12})
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)
    return path


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda book: book.remove(book[MAP]), "workbook.no_map"),
        (lambda book: book[MAP].__setitem__("A1", "autre"), "workbook.no_map"),
        (lambda book: book[MAP].__setitem__("B1", "2"), "workbook.newer"),
    ],
)
def test_a_workbook_that_is_no_form_of_ours_is_refused(desk, change, code):
    """So is one of a newer format."""
    with pytest.raises(InvalidDocumentError) as caught:
        read_answers([spoilt(desk, change)], grid=desk.grid)
    assert [issue.code for issue in caught.value.issues] == [code]


def test_a_cell_is_found_by_its_name_or_by_its_address(desk, the_only, stopped):
    """When both are gone, it is said."""

    def without_names(book):
        for name in list(book.defined_names):
            del book.defined_names[name]

    def without_addresses(book):
        for row in book[MAP].iter_rows(min_row=8):
            row[1].value = "nulle part"

    def without_either(book):
        without_names(book)
        without_addresses(book)

    for change in (without_names, without_addresses):
        back = read_answers([spoilt(desk, change)], grid=desk.grid)
        assert the_only(back).value == 12
    back = read_answers([spoilt(desk, without_either)], grid=desk.grid)
    assert set(stopped(back)) >= {"import.cell_gone"}


def test_a_question_that_the_map_invents_is_unknown(desk, stopped):
    """A map is a file like another."""

    def forge(book):
        for row in book[MAP].iter_rows(min_row=8):
            if row[0].value == "rep__heures__value":
                row[2].value = "heure||value|"

    assert "import.unknown_question_near" in stopped(
        read_answers([spoilt(desk, forge)], grid=desk.grid)
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_form_is_read_whatever_its_language(desk, lang):
    """The lists of both languages are known."""
    from utilite_sociale.messages import say

    path = desk.fill({"rep__femmes__state": say("form.state.refused", lang)}, lang=lang)
    back = read_answers([path], grid=desk.grid)
    assert back.assessment.evidence[0].state == "refused"
    assert make_form(desk.grid, lang=lang)


def test_names_are_keys_and_the_same_thing_has_the_same_name():
    """However long, and however it is written."""
    period = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))
    long_ = "a" * 80
    for name in (
        evidence_id(long_, "voix", period),
        text_id(long_, "voix", "mots"),
        source_key("2024, rapport n° 3"),
        source_key("…"),
        source_key("x" * 300),
    ):
        assert is_key(name)
    assert source_key("Rapport d'activité") == source_key("rapport d’ACTIVITÉ")
    assert text_id("a", "", "un") != text_id("a", "", "deux")
    assert same_text("Pas  suivi, dans la structure") == same_text("pas suivi dans la structure")
