"""Columns and fields of a long table of answers, by every name that they may bear."""

from __future__ import annotations

from utilite_sociale.collect.fields import Field
from utilite_sociale.collect.tables import Table
from utilite_sociale.errors import InvalidDocumentError, Issue

__all__ = ["COLUMNS", "FIELDS", "named_columns"]

COLUMNS = {
    "sujet": "subject",
    "forme": "kind",
    "siret": "siret",
    "code": "code",
    "departements": "departements",
    "commune": "place",
    "periode": "period",
    "debut": "start",
    "fin": "end",
    "indicateur": "indicator",
    "champ": "field",
    "valeur": "value",
    "etat": "state",
    "motif": "reason",
    "voix": "voice",
    "source": "source",
    "n": "n",
    "preuve": "strength",
    "recueilli_le": "collected_on",
    "provisoire": "provisional",
    "consentement": "consent",
}
"""Our name of each column, by its French name."""
_ALSO = {
    "structure": "subject",
    "cle": "indicator",
    "reponse": "value",
    "effectif": "n",
}
FIELDS = {
    "valeur": Field.VALUE.value,
    "numerateur": Field.NUMERATOR.value,
    "numérateur": Field.NUMERATOR.value,
    "denominateur": Field.DENOMINATOR.value,
    "dénominateur": Field.DENOMINATOR.value,
    "total": Field.TOTAL.value,
    "texte": Field.TEXT.value,
    "aucune": Field.NONE_TICKED.value,
    "exemple": "action_example",
    "exemple_d_action": "action_example",
    "parole": "verbatim",
}
"""Our name of each field, by its French name."""


def named_columns(table: Table) -> dict[str, str]:
    """Give our name of each column that is known, by the name that it bears.

    Raises:
        InvalidDocumentError: two columns bear names of the same thing.
    """
    names = {**{name: name for name in COLUMNS.values()}, **_ALSO, **COLUMNS}
    found: dict[str, str] = {}
    for column in table.columns:
        if column in names:
            if names[column] in found.values():
                words = (("found", column),)
                issue = Issue(code="import.column_twice", file=table.file, line=1, arguments=words)
                raise InvalidDocumentError([issue])
            found[column] = names[column]
    return found
