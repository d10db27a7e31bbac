"""Keeping some elements, taking some out: what goes stays findable, with its reason."""

from __future__ import annotations

from tests.adaptation.build import BASE, WHY, made, refusals
from utilite_sociale.adaptation import Add, Rename, Revise, Select, Withdraw


def test_what_is_withdrawn_takes_along_what_is_under_it():
    grid = made(Withdraw(elements=("accueil",), reason=WHY))
    assert set(BASE.paths) - set(grid.paths) == {"accueil", "premier_jour", "tutorat"}


def test_what_is_withdrawn_stays_findable():
    grid = made(Withdraw(elements=("accueil",), reason=WHY))
    found = {one.key: one for one in grid.withdrawn}
    assert found.keys() == {"accueil", "premier_jour", "tutorat"}
    assert (found["tutorat"].title, found["tutorat"].reason) == ("Indicateur tutorat", WHY)


def test_what_a_base_withdrew_stays_findable_too():
    first = made(Withdraw(elements=("droits",), reason="Avant."))
    second = made(Withdraw(elements=("clients",), reason="Après."), base=first)
    assert {one.key: one.reason for one in second.withdrawn} == {
        "droits": "Avant.",
        "couverture": "Avant.",
        "clients": "Après.",
        "avis": "Après.",
    }


def test_a_selection_keeps_what_is_under_and_above():
    grid = made(Select(elements=("accueil", "local"), reason=WHY))
    assert set(grid.elements) == {
        "humain",
        "humain.accueil",
        "humain.accueil.premier_jour",
        "humain.accueil.tutorat",
        "territoire",
        "territoire.achats",
        "territoire.achats.local",
    }


def test_several_selections_are_put_together():
    one = made(Select(elements=("accueil",), reason=WHY), Select(elements=("avis",), reason=WHY))
    assert (
        one.elements.keys()
        == made(Select(elements=("accueil", "avis"), reason=WHY)).elements.keys()
    )


def test_withdrawing_wins_over_selecting_whatever_their_order():
    kept, out = Select(elements=("humain",), reason=WHY), Withdraw(elements=("droits",), reason=WHY)
    assert "droits" not in made(kept, out).paths
    assert "droits" not in made(out, kept).paths


def test_naming_what_is_not_there_is_refused_with_the_nearest_key():
    assert refusals(Withdraw(elements=("acueil",), reason=WHY)) == [
        ("unknown_near", "changes[0].elements[0]")
    ]
    assert refusals(Select(elements=("zzzzzz",), reason=WHY))[0][0] == "unknown"


def test_what_was_withdrawn_can_come_back():
    base = made(Withdraw(elements=("avis",), reason=WHY))
    back = made(Add(into="clients", indicator=BASE["avis"], reason="Regretté."), base=base)
    assert "avis" in back.paths
    assert back.withdrawn == ()


def test_changing_what_is_not_kept_is_refused():
    kept = Select(elements=("humain",), reason=WHY)
    assert refusals(kept, Revise(elements=("avis",), label="Autre", reason=WHY)) == [
        ("withdrawn", "changes[1].elements[0]")
    ]


def test_what_a_base_withdrew_cannot_be_changed():
    base = made(Withdraw(elements=("droits",), reason=WHY))
    assert refusals(Rename(element="droits", key="acces", reason=WHY), base=base) == [
        ("withdrawn_before", "changes[0].element")
    ]


def test_a_change_and_its_withdrawal_clash_in_either_order():
    revised = Revise(elements=("tutorat",), label="Parrainage", reason=WHY)
    out = Withdraw(elements=("accueil",), reason=WHY)
    assert refusals(revised, out) == [("withdrawn", "changes[0].elements[0]")]
    assert refusals(out, revised) == [("withdrawn", "changes[1].elements[0]")]


def test_a_selection_that_keeps_all_changes_nothing():
    everything = Select(elements=("humain", "territoire"), reason=WHY)
    assert refusals(everything) == [("no_effect", "changes[0].elements")]
    again = Select(elements=("accueil",), reason=WHY)
    assert refusals(Select(elements=("humain",), reason=WHY), again) == [
        ("no_effect", "changes[1].elements")
    ]
    both = Select(elements=("accueil",), reason=WHY), Select(elements=("humain",), reason=WHY)
    assert refusals(*both) == [("no_effect", "changes[0].elements")]


def test_what_is_withdrawn_with_what_holds_it_is_not_withdrawn_again():
    inner = Withdraw(elements=("tutorat",), reason=WHY)
    outer = Withdraw(elements=("accueil",), reason=WHY)
    assert refusals(inner, outer) == [("withdrawn", "changes[0].elements[0]")]
    assert refusals(outer, inner) == [("withdrawn", "changes[1].elements[0]")]
    both = Withdraw(elements=("tutorat", "accueil"), reason=WHY)
    assert refusals(both) == [("withdrawn", "changes[0].elements[0]")]
