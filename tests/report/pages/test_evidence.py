"""Evidence: all that limits a figure stands beside it."""

from __future__ import annotations

import pytest

from utilite_sociale.report.document import Items, Verbatim
from utilite_sociale.report.language import Language
from utilite_sociale.report.pages.evidence import Witness, joined

FRENCH = Language("fr")


@pytest.fixture
def figure(assessment, grid):
    """Show a figure with the fields that are added to it."""

    def figure(*fields: str, about: str = "heures"):
        text = "\n".join(
            ["[[evidence]]", 'id = "a"', f'about = "{about}"', 'type = "quantity"', "value = 3"]
        )
        found = assessment("\n".join([text, *fields]))
        return Witness(found, grid(), FRENCH).figure(found.evidence[0], grid()[about])

    return figure


@pytest.mark.parametrize(
    ("field", "note"),
    [
        ('source = "rapport"', "source\u00a01"),
        ('source = "ailleurs"', "ailleurs"),
        ('voice = "permanents"', "Permanents"),
        ('voice = "personne"', "personne"),
        ("n = 12", "n\u00a0=\u00a012"),
        ('strength = "felt"', "ressenti"),
        ("provisional = true", "provisoire"),
        ('replaces = "b"', "corrige une valeur précédente"),
        ("period = { start = 2023-01-01, end = 2023-12-31 }", "2023"),
        ('population = "Salariés"', "Qui est compté\u00a0: Salariés"),
        ('caveat = "Peu sûr."', "Limite\u00a0: Peu sûr."),
    ],
)
def test_each_circumstance_is_a_note(figure, field, note):
    """In the words of the language."""
    assert figure(field).notes == (note,)


def test_circumstances_stand_on_one_line_and_limits_under_it(figure):
    """The voice first."""
    item = figure('voice = "permanents"', "n = 12", 'caveat = "Peu sûr."')
    assert item.notes == ("Permanents · n\u00a0=\u00a012", "Limite\u00a0: Peu sûr.")


def test_the_period_of_the_whole_is_not_repeated(figure):
    """Only another one is told."""
    assert figure("period = { start = 2024-01-01, end = 2024-12-31 }").notes == ()


def test_a_document_is_named_and_linked(assessment, grid):
    """Its address is a link."""
    text = (
        '[[evidence]]\nid = "d"\nabout = "accord"\ntype = "document"\n'
        'title = "Convention"\nurl = "https://exemple.org/c"'
    )
    found = assessment(text)
    item = Witness(found, grid(), FRENCH).figure(found.evidence[0], grid()["accord"])
    assert (item.lead, item.text) == ("Document à l’appui\u00a0:", "Convention")
    assert item.link == "https://exemple.org/c"


def test_an_action_is_told_and_words_are_quoted(assessment, grid):
    """Both keep their wording."""
    texts = [
        f'[[evidence]]\nid = "{shape}"\nabout = "recit"\ntype = "narrative"\n'
        f'text = "Mots."\nshape = "{shape}"'
        for shape in ("action_example", "verbatim")
    ]
    found = assessment(*texts)
    witness = Witness(found, grid(), FRENCH)
    shown = [witness.block(item, grid()["recit"]) for item in found.evidence]
    assert shown == [
        Verbatim("Mots.", ("Exemple d’action",)),
        Verbatim("«\u00a0Mots.\u00a0»", ("Parole recueillie",)),
    ]


def test_lists_that_follow_one_another_are_one(figure):
    """Words between them keep them apart."""
    one, two = Items((figure(),)), Items((figure("n = 2"),))
    words = Verbatim("Mots.")
    assert joined([one, two, words, one]) == [Items((*one.items, *two.items)), words, one]
    assert joined([]) == []
