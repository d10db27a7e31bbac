"""A file of persons is refused before anything is read of it, and none of it is repeated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies.personal import EMAILS, NIRS
from utilite_sociale.collect.persons import check_headings, check_row, refuse_persons
from utilite_sociale.collect.tables import Row, Table
from utilite_sociale.errors import InvalidDocumentError


def refusal(path) -> tuple[str, int | None, dict[str, str]]:
    with pytest.raises(InvalidDocumentError) as caught:
        refuse_persons(path)
    (issue,) = caught.value.issues
    assert issue.text("fr") != issue.text("en")
    return issue.code, issue.line, dict(issue.arguments)


def headed(*titles: str) -> Table:
    """Give a table with these headings."""
    return Table(
        file="t.csv", encoding="utf-8", separator=";", line=1, titles=titles, columns=titles
    )


@pytest.mark.parametrize(
    "heading",
    [
        *("Nom", "NOM", "Prénom", "Prénoms", "Nom/Prénom", "Nom et prénom", "nom de naissance"),
        *("Nom d'usage", "Nom du salarié", "Nom de famille", "NIR", "N° SS", "NSS"),
        *("Numéro de sécurité sociale", "N° sécurité sociale", "Date de naissance", "Né(e) le"),
        *("DDN", "Lieu de naissance", "E-mail", "Email", "Courriel", "Adresse mail", "Mél"),
        *("Téléphone", "Tél.", "Tel portable", "Portable", "Civilité", "Last name", "First_Name"),
    ],
)
def test_the_usual_headings_of_a_list_of_persons_are_known(heading):
    """Whatever their accents, signs and upper case."""
    issue = check_headings(headed("famille", heading, "valeur"))
    assert issue is not None
    assert (issue.code, dict(issue.arguments)) == ("persons.columns", {"columns": "2"})
    assert heading not in issue.text("fr").removeprefix("t.csv")


@pytest.mark.parametrize(
    "titles",
    [
        ("famille", "poste", "valeur", "definition", "regle", "annexe", "type", "annee"),
        ("Nom de la structure", "Nombre de salariés", "Nomenclature", "Nom du réseau"),
        ("Sexe", "Âge", "Effectif"),
        ("Cotisations de sécurité sociale", "Hôtel", "Automobile", "sexe"),
        ("cle", "indicateur", "voix", "valeur"),
    ],
)
def test_headings_of_counts_and_of_enterprises_are_let_through(titles):
    """A cross table by sex and age counts, and so does whatever names its numbers."""
    assert check_headings(headed(*titles)) is None


def test_a_row_a_person_is_known_by_two_traits():
    """One alone may be a category."""
    issue = check_headings(headed("Sexe", "Secteur", "Date d’entrée"))
    assert issue is not None
    assert (issue.code, dict(issue.arguments)) == ("persons.rows", {"columns": "1, 3"})
    assert check_headings(headed("Sexe", "secteur")) is None


def test_a_cell_that_tells_a_person_is_told_by_its_place(tmp_path):
    """A file without headings too: its first row is then a person."""
    path = tmp_path / "t.csv"
    path.write_text("famille;poste\na;b\nc;2 95 10 99 126 111 93\n", encoding="utf-8")
    assert refusal(path) == ("persons.cell", 3, {"column": "2"})
    path.write_text("a@exemple.fr;12\n", encoding="utf-8")
    assert refusal(path) == ("persons.cell", 1, {"column": "1"})
    path.write_text("Nom;valeur\nDurand;1\n", encoding="utf-8")
    assert refusal(path) == ("persons.columns", 1, {"columns": "1"})
    path.write_text("famille;valeur\nsorties;1\n", encoding="utf-8")
    assert refuse_persons(path).columns == ("famille", "valeur")


@pytest.mark.property
@given(NIRS | EMAILS, st.integers(0, 3))
def test_a_planted_cell_is_found_and_never_repeated(planted, place):
    """Wherever it stands."""
    cells = dict.fromkeys("abcd", "12")
    cells["abcd"[place]] = planted
    issue = check_row(Row(7, cells), headed(*"abcd"))
    assert issue is not None
    assert (issue.line, dict(issue.arguments)) == (7, {"column": str(place + 1)})
    assert planted not in repr(issue) + issue.text("fr") + issue.text("en")


def test_numbers_of_enterprises_are_no_persons():
    """SIRET, annex, amounts."""
    cells = ("13000548100010", "ACI023201234A0M0", "1 234 567,89", "06 12 34 56 78")
    assert check_row(Row(2, dict(zip("abcd", cells, strict=True))), headed(*"abcd")) is None
