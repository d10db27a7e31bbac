"""The columns of a table of answers, by their French and their English name."""

from __future__ import annotations

from utilite_sociale.collect.answers.columns import COLUMNS

__all__ = ["answer_columns"]

_WORDS = {
    "subject": "name of the subject",
    "kind": "its kind, such as ACI",
    "siret": "its SIRET, as text",
    "code": "its code in the network, where it has no SIRET",
    "departements": "codes of its départements, with commas between them",
    "place": "its town or area",
    "period": "a year, or two days with a slash; that of the assessment where empty",
    "start": "first day, in the place of `period`",
    "end": "last day",
    "indicator": "key of the indicator; of a criterion, for words about it",
    "field": "which field; may be empty where the measure has one",
    "value": "what is said",
    "state": "why there is no answer",
    "reason": "that reason in words",
    "voice": "who says it: key or title of the voice",
    "source": "title of the document",
    "n": "number of people or answers behind the figure",
    "strength": "how strong the proof is",
    "collected_on": "day on which it was collected",
    "provisional": "yes where the figure may change",
    "consent": "yes where the words may be published",
}


def answer_columns() -> str:
    """Give one row for each column."""
    rows = [f"| `{fr}` | `{en}` | {_WORDS[en]} |" for fr, en in COLUMNS.items()]
    return "\n".join(["| French | English | what it holds |", "|---|---|---|", *rows])
