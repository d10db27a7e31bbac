"""Another key: the old one still finds the element, and what named it follows."""

from __future__ import annotations

from attrs import evolve

from tests.adaptation.build import BASE, WHY, made, refusals
from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.adaptation import Add, Rename, Revise, Withdraw
from utilite_sociale.model import DecisionTable, Guard, Maximum, TableRow, View


def test_the_old_key_is_retired_and_finds_the_new_one():
    found = made(Rename(element="accueil", key="arrivee", title="L’arrivée", reason=WHY))
    assert (found["arrivee"].title, found["arrivee"].formerly) == ("L’arrivée", ("accueil",))
    assert found.retired["accueil"] == "arrivee"
    assert found.path("tutorat") == "humain.arrivee.tutorat"


def test_an_indicator_keeps_its_label_unless_another_is_said():
    assert made(Rename(element="avis", key="avis_clients", reason=WHY))["avis_clients"].label == (
        "Indicateur avis"
    )


def test_what_names_an_element_follows():
    """Conditions and uses."""
    found = made(
        Rename(element="couverture", key="couverture_sociale", reason=WHY),
        Rename(element="tutorat", key="parrainage", reason=WHY),
    )
    assert found["avis"].applies_to.indicator == "couverture_sociale"
    assert found["achats"].uses == ("parrainage",)


def test_guards_tables_and_views_follow():
    table = DecisionTable(inputs=("a", "b"), rows=(TableRow(when=("*", "*"), level="fragile"),))
    guard = Guard(around=Maximum(), effect="ceiling", score=3, child="a", levels=("n0",))
    whole = grid(
        register("r", levels("a", 0, 1), levels("b", 0, 1), aggregation=guard),
        register("s", criterion("c", levels("d", 0, 1)), uses=("a", "b"), aggregation=table),
        views=(View(key="odd", title="ODD", registers=(register("o", uses=("a",)),)),),
        key="socle",
    )
    found = made(Rename(element="a", key="z", reason=WHY), base=whole)
    assert found["r"].aggregation.child == "z"
    assert found["s"].aggregation.inputs == ("z", "b")
    assert found.views[0].registers[0].uses == ("z",)


def test_a_renamed_element_goes_by_both_keys_in_the_same_file():
    change = Rename(element="accueil", key="arrivee", reason=WHY)
    by_old = Revise(elements=("accueil",), question="Comment arrive-t-on ?", reason=WHY)
    by_new = Revise(elements=("arrivee",), question="Comment arrive-t-on ?", reason=WHY)
    assert made(change, by_old) == made(change, by_new) == made(by_old, change)


def test_the_title_that_comes_with_a_key_is_said_once():
    said = Revise(elements=("accueil",), title="Autre", reason=WHY)
    change = Rename(element="accueil", key="arrivee", title="L’arrivée", reason=WHY)
    assert refusals(said, change) == [("said_twice", "changes[0].title")]
    assert refusals(change, said) == [("said_twice", "changes[1].title")]


def test_an_element_is_renamed_once():
    first = Rename(element="accueil", key="arrivee", reason=WHY)
    assert refusals(first, Rename(element="accueil", key="venue", reason=WHY)) == [
        ("said_twice", "changes[1].element")
    ]
    assert refusals(first, Rename(element="arrivee", key="venue", reason=WHY)) == [
        ("said_twice", "changes[1].element")
    ]


def test_a_key_that_is_or_was_taken_is_refused():
    assert refusals(Rename(element="accueil", key="droits", reason=WHY)) == [
        ("key_taken", "changes[0].key")
    ]
    base = made(Rename(element="accueil", key="arrivee", reason=WHY))
    assert refusals(Rename(element="droits", key="accueil", reason=WHY), base=base) == [
        ("key_taken", "changes[0].key")
    ]
    assert refusals(Rename(element="zzzzzz", key="x", reason=WHY))[0][0] == "unknown"


def test_what_was_said_of_an_element_under_its_old_key_is_not_said_again():
    said = Revise(elements=("accueil",), title="Autre", reason=WHY)
    change = Rename(element="accueil", key="arrivee", reason=WHY)
    again = Revise(elements=("arrivee",), title="Encore", reason=WHY)
    assert refusals(said, change, again) == [("said_twice", "changes[2].title")]


def test_a_key_that_a_base_withdrew_never_names_something_else():
    """Past answers bear it, in the next link of the chain too."""
    base = made(Withdraw(elements=("avis",), reason=WHY))
    assert refusals(Rename(element="tutorat", key="avis", reason=WHY), base=base) == [
        ("key_taken", "changes[0].key")
    ]
    other = evolve(BASE["tutorat"], key="avis", label="Tout autre chose")
    assert refusals(Add(into="clients", indicator=other, reason=WHY), base=base) == [
        ("key_taken", "changes[0].indicator")
    ]
