"""Files that hold persons, one a row or somewhere in a cell: told from their headings and cells.

Nothing is repeated but the numbers of columns and lines.
"""

from __future__ import annotations

import os
import re

from utilite_sociale.checks.patterns import PersonalPattern, numbers_of_persons
from utilite_sociale.collect.tables import MAX_BYTES, Row, Table, rows, table
from utilite_sociale.errors import InvalidDocumentError, Issue
from utilite_sociale.keys import key_like

__all__ = ["check_headings", "check_row", "refuse_persons"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SURE = _words(
    "prenom prenoms nir nss insee_nir naissance naiss ddn email mail courriel mel patronyme "
    "telephone tel gsm civilite firstname lastname surname birthdate phone"
)
"""Words of a heading, any of which tells a person."""
_WHOLE = _words(
    "nom noms nom_prenom nom_et_prenom nom_usuel name full_name first_name last_name "
    "mobile portable adresse adresse_postale e_mail n_ss no_ss numero_ss ne_le nee_le ne_e_le"
)
"""Headings that tell a person when nothing else stands in them."""
_OF_WHOM = _words(
    "salarie salariee salaries salariees beneficiaire beneficiaires candidat candidats "
    "personne personnes participant participants stagiaire usage famille jeune fille"
)
"""Words that make of ``nom`` the name of a person: that of an enterprise has others."""
_TRAITS = _words(
    "sexe genre age nationalite matricule salarie beneficiaire candidat rqth brsa diplome "
    "identifiant_salarie id_salarie pass_iae numero_pass_iae date_entree date_d_entree "
    "date_sortie date_de_sortie date_embauche date_d_embauche motif_sortie motif_de_sortie "
    "niveau_formation niveau_de_formation situation_familiale"
)
"""Headings of which two make of each row a person, unless the row counts some."""
_COUNTED = _words("valeur effectif effectifs nombre nb total value count")
_ROW_OF_A_PERSON = 2
_TELLING = {PersonalPattern.NIR, PersonalPattern.EMAIL}
_SHORTEST_NIR = 13


def refuse_persons(path: str | os.PathLike[str], *, most: int = MAX_BYTES) -> Table:
    """Look at every heading and cell of a file before anything is made of it.

    Args:
        path: the file.
        most: how many bytes it may have.

    Returns:
        What was found out about the file, which holds nobody.

    Raises:
        InvalidDocumentError: it holds persons, or is no table.
    """
    found = table(path, most=most)
    issue = check_headings(found)
    if issue is not None:
        raise InvalidDocumentError([issue])
    for row in rows(path, most=most):
        issue = check_row(row, found)
        if issue is not None:
            raise InvalidDocumentError([issue])
    return found


def check_headings(found: Table) -> Issue | None:
    """Tell whether the headings of a table are those of a list of persons."""
    words = [_bare(title) for title in found.titles]
    sure = [number for number, heading in enumerate(words, start=1) if _tells_a_person(heading)]
    traits = [number for number, heading in enumerate(words, start=1) if heading in _TRAITS]
    if sure:
        return _issue("persons.columns", found, found.line, columns=_listed(sure))
    if len(traits) >= _ROW_OF_A_PERSON and not _COUNTED.intersection(words):
        return _issue("persons.rows", found, found.line, columns=_listed(traits))
    return _cells(found.titles, found.line, found)


def check_row(row: Row, found: Table) -> Issue | None:
    """Tell whether a cell of a row holds a NIR or an e-mail address."""
    return _cells(tuple(row.cells.values()), row.line, found)


def _cells(cells: tuple[str, ...], line: int, found: Table) -> Issue | None:
    for number, cell in enumerate(cells, start=1):
        may_tell = "@" in cell or len(cell) >= _SHORTEST_NIR
        if may_tell and _TELLING.intersection(numbers_of_persons(cell)):
            return _issue("persons.cell", found, line, column=str(number))
    return None


def _tells_a_person(heading: str) -> bool:
    words = set(heading.split("_"))
    social_security = {"securite", "sociale"} <= words and bool(words & {"numero", "n", "no"})
    named = "nom" in words and bool(words & _OF_WHOM)
    return heading in _WHOLE or bool(words & _SURE) or social_security or named


def _bare(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", key_like(title)).strip("_")


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def _issue(code: str, found: Table, line: int, **words: str) -> Issue:
    return Issue(code=code, file=found.file, line=line, arguments=tuple(words.items()))
