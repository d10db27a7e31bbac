"""A form that is handed out with what is known, or with the answers of before beside it.

``prefill`` and ``whole`` put them there.
"""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import utilite_sociale as ust
from tests.strategies import cases
from utilite_sociale import examples
from utilite_sociale.catalog import catalog
from utilite_sociale.collect import RemarkKind, make_form, read_answers
from utilite_sociale.collect.form.plan import plan_form
from utilite_sociale.collect.form.prefill import known_of, with_reminders
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.messages import LANGUAGES
from utilite_sociale.model import (
    Assessment,
    ContextEvidence,
    DocumentEvidence,
    Enterprise,
    Evidence,
    NarrativeEvidence,
)
from utilite_sociale.scoring import evaluate


def scores(outcome):
    names = ("path", "score", "low", "high")
    return [tuple(row[name] for name in names) for row in outcome.records()]


def sent_back(tmp_path, assessment, grid, lang="fr"):
    """Give a form with what is known, and read it as it is."""
    path = tmp_path / "f.xlsx"
    path.write_bytes(make_form(grid, lang=lang, known=assessment))
    return read_answers([path], grid=grid)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_known_comes_back_as_it_was(tmp_path, lang):
    """Every answer of the fictional example, its subject, its people and its conclusions."""
    known = ust.load_assessment(examples.path("exemple_fictif"))
    grid = catalog()[known.grid.key]
    back = sent_back(tmp_path, known, grid, lang)
    assert back.report.stopped == ()
    made = back.assessment
    for name in ("subject", "period", "nature", "stakes"):
        assert getattr(made, name) == getattr(known, name)
    assert set(made.participants) == set(known.participants)
    assert {(f.kind, f.text, f.about, f.by) for f in made.findings} == {
        (f.kind, f.text, f.about, f.by) for f in known.findings
    }
    asked = [e for e in known.evidence if not isinstance(e, ContextEvidence | DocumentEvidence)]
    assert {(e.about, e.voice, e.type_name) for e in made.evidence} == {
        (e.about, e.voice, e.type_name) for e in asked
    }
    assert scores(evaluate(made, grid)) == scores(evaluate(known, grid))


def test_a_form_with_what_is_known_adds_nothing_to_it(tmp_path):
    """Each answer is recognised as the one that stands there."""
    known = ust.load_assessment(examples.path("exemple_fictif"))
    path = tmp_path / "f.xlsx"
    path.write_bytes(make_form(catalog()[known.grid.key], known=known))
    back = read_answers([path], onto=known)
    assert set(back.report.counts) <= {RemarkKind.DUPLICATE, RemarkKind.CONVERTED}
    for name in ("evidence", "sources", "stakes", "participants", "findings", "practices"):
        assert getattr(back.assessment, name) == getattr(known, name)


def plain(assessment):
    """Keep what a form can hold: one answer to each question, of each voice."""
    first: dict[object, Evidence] = {}
    for one in assessment.evidence:
        if not isinstance(one, ContextEvidence | DocumentEvidence):
            first.setdefault((one.about, one.voice), evolve(one, replaces="", period=None))
    return evolve(
        assessment,
        subject=Enterprise(name="Atelier", kind="ACI"),
        evidence=tuple(first.values()),
    )


@pytest.mark.property
@settings(max_examples=settings().max_examples // 2)
@given(st.data())
def test_any_answers_to_any_grid_come_back_with_the_same_scores(tmp_path_factory, data):
    """Through the workbook, whatever the measures and the voices; and nothing is new."""
    grid, assessment = data.draw(cases())
    known = plain(assessment)
    path = tmp_path_factory.mktemp("f") / "f.xlsx"
    path.write_bytes(make_form(grid, known=known))
    back = read_answers([path], grid=grid)
    assert [one.issue.text() for one in back.report.stopped] == []
    assert scores(evaluate(back.assessment, grid)) == scores(evaluate(known, grid))
    again = read_answers([path], grid=grid, onto=known)
    assert [one.issue.text() for one in again.report.stopped] == []
    assert again.assessment.evidence == known.evidence


def test_answers_of_before_stand_beside_the_cells_and_answer_nothing(desk, tmp_path):
    """A person sees them; a reader finds empty cells."""
    first = desk.read({"rep__heures__value": 1820, "rep__accueil__salaries__value": "2 — Ancré"})
    form = with_reminders(plan_form(desk.grid), first.assessment)
    shown = [
        text
        for sheet in form.sheets
        for part in sheet.parts
        for line in getattr(part, "lines", ())
        for text in line.shown
    ]
    assert "1\u202f820" in shown
    assert "2 — Ancré" in shown
    path = tmp_path / "suivant.xlsx"
    path.write_bytes(make_form(desk.grid, previous=first.assessment))
    again = read_answers([path], grid=desk.grid)
    assert again.assessment is None
    assert [one.issue.code for one in again.report.stopped] == [
        "import.no_name",
        "import.no_kind",
        "import.no_period",
    ]


def test_what_was_answered_to_another_grid_is_refused(desk):
    """Its questions are not the same."""
    known = ust.load_assessment(examples.path("exemple_fictif"))
    with pytest.raises(InvalidValueError) as caught:
        make_form(desk.grid, known=known)
    assert caught.value.code == "form.other_grid"


def test_the_answer_of_the_whole_period_stands_before_that_of_a_part(desk):
    """One cell holds one answer."""
    made = desk.read({"rep__heures__value": 10}).assessment
    assert made is not None
    (whole,) = made.evidence
    part = evolve(
        whole,
        id="part",
        value=3,
        period=ust_period(dt.date(2024, 1, 1), dt.date(2024, 6, 30)),
    )
    known = known_of(plan_form(desk.grid), evolve(made, evidence=(part, whole)))
    assert known["rep__heures__value"] == 10


def ust_period(start, end):
    from utilite_sociale.model import Period

    return Period(start=start, end=end)


def test_several_words_on_one_criterion_have_one_cell(desk):
    """The first stand there; the others stay in the assessment."""
    made = desk.read({"rep__heures__value": 10}).assessment
    words = [
        NarrativeEvidence(id=f"mot_{n}", about="bienvenue", shape="verbatim", text=f"Mot {n}")
        for n in (1, 2)
    ]
    more: Assessment = evolve(made, evidence=(*made.evidence, *words))
    known = known_of(plan_form(desk.grid), more)
    assert known["rep__bienvenue__text__verbatim"] == "Mot 1"
