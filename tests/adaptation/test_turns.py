"""Changes commute, or are refused whichever comes first; ``turns`` says what is made when."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.adaptation.build import BASE, WHY, made, refusals
from tests.scoring.build import criterion, levels, register
from utilite_sociale.adaptation import (
    Add,
    Merge,
    PartScore,
    PartWording,
    Piece,
    Rename,
    Reorder,
    Revise,
    Select,
    Split,
    Withdraw,
)
from utilite_sociale.errors import InvalidDocumentError
from utilite_sociale.serial import content_digest

IN_TWO = (
    Piece(key="arrivee", title="L’arrivée", keeps=("premier_jour",)),
    Piece(key="suite", title="La suite", keeps=("tutorat",)),
)
SOME = {
    "select_accueil": Select(elements=("accueil", "avis", "local"), reason=WHY),
    "select_humain": Select(elements=("humain",), reason=WHY),
    "withdraw_tutorat": Withdraw(elements=("tutorat",), reason=WHY),
    "withdraw_accueil": Withdraw(elements=("accueil",), reason=WHY),
    "withdraw_arrivee": Withdraw(elements=("arrivee",), reason=WHY),
    "add_into": Add(into="accueil", indicator=levels("suivi", 0, 10), reason=WHY),
    "add_after": Add(
        into="humain", after="accueil", criterion=criterion("sante", levels("s", 0, 1)), reason=WHY
    ),
    "add_register": Add(register=register("climat", levels("co2", 0, 1)), reason=WHY),
    "add_into_clients": Add(into="clients", indicator=levels("note", 0, 10), reason=WHY),
    "add_into_piece": Add(into="suite", indicator=levels("bilan", 0, 10), reason=WHY),
    "add_suite": Add(into="humain", criterion=criterion("suite", levels("t", 0, 1)), reason=WHY),
    "split_accueil": Split(element="accueil", pieces=IN_TWO, reason=WHY),
    "split_premier_jour": Split(
        element="premier_jour", indicators=(levels("j1", 0, 1), levels("j2", 0, 1)), reason=WHY
    ),
    "merge_clients": Merge(
        elements=("achats", "clients"), piece=Piece(key="economie", title="x"), reason=WHY
    ),
    "merge_into_clients": Merge(
        elements=("achats", "clients"), piece=Piece(key="clients", title="x"), reason=WHY
    ),
    "merge_indicators": Merge(
        elements=("premier_jour", "tutorat"), indicator=levels("tout", 0, 10), reason=WHY
    ),
    "merge_across": Merge(
        elements=("local", "avis"), indicator=levels("ensemble", 0, 10), reason=WHY
    ),
    "merge_registers": Merge(
        elements=("humain", "territoire"),
        piece=Piece(key="tout_un", title="x", keeps=("clients", "achats", "accueil", "droits")),
        reason=WHY,
    ),
    "rename_accueil": Rename(element="accueil", key="arrivee", title="L’arrivée", reason=WHY),
    "rename_tutorat": Rename(element="tutorat", key="parrainage", reason=WHY),
    "rename_economie": Rename(element="economie", key="eco", reason=WHY),
    "rename_clients": Rename(element="clients", key="clientele", reason=WHY),
    "revise_accueil": Revise(elements=("accueil",), title="x", reason=WHY),
    "revise_arrivee": Revise(elements=("arrivee",), weight=2, reason=WHY),
    "revise_parrainage": Revise(elements=("parrainage",), label="x", reason=WHY),
    "revise_clients": Revise(elements=("clients",), weight=2, reason=WHY),
    "revise_economie": Revise(elements=("economie",), weight=2, reason=WHY),
    "revise_level": Revise(
        elements=("premier_jour",), levels=(PartWording(key="n0", title="x"),), reason=WHY
    ),
    "revise_score": Revise(
        elements=("premier_jour",), scores=(PartScore(key="n1", score=6),), reason=WHY
    ),
    "reorder_humain": Reorder(under="humain", order=("droits", "accueil"), reason=WHY),
    "reorder_accueil": Reorder(under="accueil", order=("tutorat",), reason=WHY),
    "reorder_new": Reorder(under="humain", order=("droits", "sante", "accueil"), reason=WHY),
    "reorder_registers": Reorder(order=("territoire",), reason=WHY),
    "reorder_clients": Reorder(under="territoire", order=("clients", "achats"), reason=WHY),
}


def came(*changes):
    """Give the digest of what some changes make, or that they are refused."""
    try:
        return content_digest(made(*changes))
    except InvalidDocumentError:
        return "refused"


@pytest.mark.parametrize("pair", [*combinations(SOME, 2)], ids="-".join)
def test_two_changes_commute_or_are_refused_whichever_comes_first(pair):
    first, second = (SOME[name] for name in pair)
    assert came(first, second) == came(second, first)


def test_what_is_made_of_what_another_change_makes_comes_after_it():
    """The outermost first: what was not beside the other is, once what held both is merged."""
    outer, inner = SOME["merge_clients"], SOME["merge_across"]
    assert made(inner, outer).path("ensemble") == "territoire.economie.ensemble"


def test_what_goes_into_what_is_added_comes_after_it():
    outer, inner = SOME["add_suite"], SOME["add_into_piece"]
    assert made(inner, outer).path("bilan") == "humain.suite.bilan"
    into_each_other = [
        Add(into="b", criterion=criterion("a", levels("x", 0, 1)), reason=WHY),
        Add(into="a", criterion=criterion("b", levels("y", 0, 1)), reason=WHY),
    ]
    assert refusals(*into_each_other)[0][0] == "not_yet"


def test_what_is_added_after_a_sibling_stays_with_it():
    found = made(SOME["add_after"], SOME["reorder_humain"])
    assert [one.key for one in found["humain"].criteria] == ["droits", "accueil", "sante"]
    said = made(SOME["add_after"], SOME["reorder_new"])
    assert [one.key for one in said["humain"].criteria] == ["droits", "sante", "accueil"]


def test_additions_in_one_place_come_as_the_file_has_them():
    both = [Add(into="accueil", indicator=levels(key, 0, 1), reason=WHY) for key in ("x", "y")]
    assert [one.key for one in made(*both)["accueil"].indicators][-2:] == ["x", "y"]


def test_an_element_is_named_once_whichever_of_its_keys_is_given():
    renamed = Rename(element="accueil", key="arrivee", reason=WHY)
    twice = Reorder(under="humain", order=("droits", "accueil", "arrivee"), reason=WHY)
    assert refusals(renamed, twice) == [("named_twice", "changes[1].order[2]")]
    merged = Merge(elements=("accueil", "arrivee"), piece=Piece(key="z", title="x"), reason=WHY)
    assert ("named_twice", "changes[0].elements[1]") in refusals(merged, renamed)
    assert BASE.path("accueil") == "humain.accueil"
