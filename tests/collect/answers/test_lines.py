"""A long table of answers: one line for each thing said, subject after subject.

``columns``, ``offered`` and ``figures`` are what it stands on.
"""

from __future__ import annotations

import datetime as dt
import tracemalloc

import pytest

import utilite_sociale as ust
from utilite_sociale.collect import Brief, RemarkKind, import_answers, read_answers
from utilite_sociale.collect.answers.lines import stretches
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.model import Period

HEAD = "sujet;forme;periode;indicateur;champ;valeur;etat;motif;voix;n;source"
YEAR = Period(start=dt.date(2024, 1, 1), end=dt.date(2024, 12, 31))


def read(desk, *lines, head=HEAD, **how):
    path = desk.table(head, *lines)
    how.setdefault("brief", Brief(name="Atelier", kind="ACI", period=YEAR))
    return read_answers([path], grid=desk.grid, **how)


def said(imported):
    return [one.issue.code for one in imported.report.stopped]


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("heures;;1 820,5", "value", 1820.5),
        ("heures;valeur;0", "value", 0),
        ("accueil;;2", "value", "ancre"),
        ("accueil;;Ancré", "value", "ancre"),
        ("label;;oui", "value", True),
        ("statut;;tuteur", "value", "tuteur"),
        ("outils;livret;x", "ticked", ("livret",)),
        ("outils;Tuteur;oui", "ticked", ("tuteur",)),
        ("outils;aucune;oui", "ticked", ()),
        ("recit;;Un atelier.", "text", "Un atelier."),
        ("femmes;dénominateur;24", "denominator", 24),
        ("lien.bienvenue.heures;;12", "value", 12),
    ],
)
def test_a_line_answers_by_key_field_and_value(desk, the_only, line, field, value):
    """A field may be left out where the measure has one."""
    back = read(desk, f"Atelier;ACI;;{line};;;;;")
    assert said(back) == []
    assert getattr(the_only(back), field) == value


def test_lines_of_one_answer_are_put_together(desk, the_only):
    """The numerator on one, the denominator on another, what stands behind on either."""
    back = read(
        desk,
        "Atelier;ACI;;femmes;numerateur;10;;;;24;Suivi ASP",
        "Atelier;ACI;;femmes;denominateur;24;;;;;",
    )
    item = the_only(back)
    assert (item.numerator, item.denominator, item.n) == (10, 24, 24)
    assert back.assessment.sources[0].title == "Suivi ASP"


def test_absences_have_their_state_and_their_reason(desk, the_only):
    """In words or by their key."""
    item = the_only(read(desk, "Atelier;ACI;;femmes;;;sans objet;Structure d’hommes;;;"))
    assert (item.state, item.reason) == ("not_applicable", "Structure d’hommes")
    assert the_only(read(desk, "Atelier;ACI;;femmes;;;refused;;;;")).state == "refused"


def test_a_voice_is_named_by_its_key_or_its_title(desk):
    """Each has its own answer."""
    back = read(
        desk,
        "Atelier;ACI;;accueil;;1;;;permanents;;",
        "Atelier;ACI;;accueil;;2;;;Salariés en parcours;;",
    )
    assert [one.voice for one in back.assessment.evidence] == ["permanents", "salaries"]


def test_words_on_a_criterion_are_an_example_or_a_verbatim(desk):
    """The field says which."""
    back = read(
        desk,
        "Atelier;ACI;;bienvenue;;On plante.;;;;;",
        "Atelier;ACI;;bienvenue;parole;On me parle.;;;salaries;;",
    )
    assert {(one.shape, one.text) for one in back.assessment.evidence} == {
        ("action_example", "On plante."),
        ("verbatim", "On me parle."),
    }


def test_a_period_of_its_own_is_a_year_or_two_days(desk):
    """Two periods are two answers."""
    brief = Brief(
        name="Atelier",
        kind="ACI",
        period=Period(start=dt.date(2023, 1, 1), end=dt.date(2024, 12, 31)),
    )
    back = read(
        desk,
        "Atelier;ACI;2023;heures;;10;;;;;",
        "Atelier;ACI;2024-01-01/2024-06-30;heures;;11;;;;;",
        brief=brief,
    )
    assert {str(one.period) for one in back.assessment.evidence} == {
        "2023-01-01/2023-12-31",
        "2024-01-01/2024-06-30",
    }


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (";;heure;;12;;;;;", "import.unknown_question_near"),
        (";;xyz;;12;;;;;", "import.unknown_question"),
        (";;;;12;;;;;", "import.no_indicator"),
        (";;femmes;;12;;;;;", "import.which_field"),
        (";;femmes;hommes;12;;;;;", "import.unknown_field"),
        (";;heures;;12;;;personne;;", "import.unknown_voice"),
        (";hier;heures;;12;;;;;", "import.period"),
        (";;heures;;douze;;;;;", "number.unreadable"),
        (";;heures;;1.234;;;;;", "number.ambiguous"),
        (";;accueil;;5;;;permanents;;", "import.choice_unknown"),
        (";;heures;;12;;;;;;;beyond", "import.beyond"),
    ],
)
def test_what_cannot_be_taken_is_said_with_its_row_and_column(desk, line, code):
    """And with nothing of what stands there."""
    back = read(desk, f"Atelier;ACI{line}")
    assert code in said(back)
    assert all(one.issue.line == 2 for one in back.report.stopped)
    assert "douze" not in "".join(one.issue.text("fr") for one in back.report.stopped)


def test_a_column_that_is_not_known_is_reported(desk):
    """Nothing of it is read, nothing else is lost."""
    back = read(desk, "Atelier;ACI;heures;12;rien", head="sujet;forme;indicateur;valeur;remarque")
    assert said(back) == ["import.unknown_column"]
    assert len(back.assessment.evidence) == 1


def test_the_old_encoding_is_read_and_said(desk):
    """Accents are right."""
    path = desk.table(HEAD, "Été;ACI;;heures;;12;;;;;", encoding="cp1252")
    back = read_answers([path], grid=desk.grid, brief=Brief(period=YEAR))
    assert back.assessment.subject.name == "Été"
    assert [one.issue.code for one in back.report.of({RemarkKind.CONVERTED})] == ["table.windows"]


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("sujet;valeur", "import.not_answers"),
        ("sujet;indicateur;cle;valeur", "import.column_twice"),
        ("nom;prénom;indicateur;valeur", "persons.columns"),
    ],
)
def test_what_is_no_table_of_answers_is_refused(desk, head, code):
    """Before a line of it is read."""
    with pytest.raises(InvalidDocumentError) as caught:
        read(desk, "a;b;c;d", head=head)
    assert [issue.code for issue in caught.value.issues] == [code]


def test_each_subject_of_a_table_has_its_file_even_if_its_lines_are_apart(desk, tmp_path):
    """The later ones complete it."""
    path = desk.table(
        HEAD,
        "Un;ACI;;heures;;1;;;;;",
        "Deux;EI;;heures;;2;;;;;",
        "Un;ACI;;label;;oui;;;;;",
    )
    landed = list(
        import_answers([path], tmp_path / "bilans", grid=desk.grid, brief=Brief(period=YEAR))
    )
    assert [one.path.name for one in landed] == [
        "un_aci_2024.json",
        "deux_ei_2024.json",
        "un_aci_2024.json",
    ]
    assert len(ust.load_assessment(tmp_path / "bilans" / "un_aci_2024.json").evidence) == 2


def test_a_long_table_is_read_in_bounded_memory(desk):
    """Ten times the lines hold no more."""

    def peak(subjects):
        rows = (f"S{n};ACI;;heures;;{m};;;;;" for n in range(subjects) for m in range(20))
        path = desk.table(HEAD, *rows)
        tracemalloc.start()
        total = sum(len(one.batch.answers) for one in stretches(path, desk.grid))
        held = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert total == subjects
        return held

    peak(5)
    assert peak(300) < 2 * peak(30) + 2_000_000


def test_figures_already_held_answer_the_indicators_that_define_them_so(tmp_path):
    """The rest is kept as context or said; importing again changes nothing."""
    grid = ust.catalog()["ile_de_france"]
    path = tmp_path / "sorties_2018.csv"
    path.write_text(
        "famille;poste;valeur;definition;regle;type;annee\n"
        "sorties;emploi_durable;4;dgefp_2008_21;ecrite;ACI;2018\n"
        "sorties;emploi_transition;5;;;;\n"
        "sorties;sortie_positive;3;;;;\n"
        "sorties;autre_sortie;8;;;;\n",
        encoding="utf-8",
    )
    brief = Brief(
        name="Atelier", period=Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31))
    )
    back = read_answers([path], grid=grid, brief=brief)
    by_key = {one.about: one for one in back.assessment.evidence}
    rate = by_key["taux_sorties_dynamiques"]
    # Durable, transition and positive exits over all that are counted: 12 out of 20.
    assert (rate.numerator, rate.denominator, rate.n) == (12, 20, 20)
    assert back.assessment.subject.kinds == ("ACI",)
    assert back.assessment.sources[0].title == "sorties_2018.csv"
    again = read_answers([path], grid=grid, onto=back.assessment)
    assert not again.changed
    assert set(again.report.counts) == {RemarkKind.DUPLICATE}


def test_a_figure_counted_otherwise_is_an_answer_only_if_it_is_accepted(tmp_path):
    """Two definitions of *emploi durable* never mix by themselves."""
    grid = ust.catalog()["ile_de_france"]
    path = tmp_path / "sorties_2018.csv"
    path.write_text(
        "famille;poste;valeur;definition;regle;type;annee\n"
        "sorties;emploi_durable;4;dares_sortants;ecrite;ACI;2018\n"
        "sorties;autre_sortie;8;;;;\n"
        "sorties;emploi_transition;0;;;;\n"
        "sorties;sortie_positive;0;;;;\n",
        encoding="utf-8",
    )
    period = Period(start=dt.date(2018, 1, 1), end=dt.date(2018, 12, 31))
    key = "taux_sorties_emploi_durable"
    for accept, kind in (((), "context"), ((key,), "ratio")):
        brief = Brief(name="Atelier", period=period, accept=accept)
        back = read_answers([path], grid=grid, brief=brief)
        assert {one.type_name for one in back.assessment.evidence if one.about == key} == {kind}
