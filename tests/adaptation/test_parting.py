"""One element becomes several, several become one: children follow, old keys stay findable."""

from __future__ import annotations

import pytest

from tests.adaptation.build import WHY, made, refusals
from tests.scoring.build import criterion, levels
from utilite_sociale.adaptation import Add, Merge, Piece, Rename, Revise, Split, Withdraw
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import Provenance

JOUR = Piece(key="arrivee", title="L’arrivée", keeps=("premier_jour",))
SUITE = Piece(key="suite", title="La suite", question="Et après ?", keeps=("tutorat",))
IN_TWO = Split(element="accueil", pieces=(JOUR, SUITE), reason=WHY)
IN_ONE = Merge(
    elements=("achats", "clients"), piece=Piece(key="economie", title="L’économie"), reason=WHY
)


def test_a_criterion_is_split_in_its_place_and_each_child_goes_to_one_piece():
    found = made(IN_TWO)
    assert [one.key for one in found["humain"].criteria] == ["arrivee", "suite", "droits"]
    assert found.path("tutorat") == "humain.suite.tutorat"
    assert found["suite"].question == "Et après ?"
    assert found["arrivee"].provenance.status == "proposed"


def test_the_key_that_was_split_stays_findable_with_what_it_became():
    (gone,) = made(IN_TWO).withdrawn
    assert (gone.key, gone.became) == ("accueil", ("arrivee", "suite"))


def test_each_piece_comes_from_what_was_split():
    found = made(IN_TWO)
    assert [step.element for step in found["suite"].lineage] == ["accueil"]
    assert found["suite"].lineage[0].reason == WHY


def test_a_piece_may_have_a_provenance_of_its_own():
    stated = Provenance(status="reading")
    piece = Piece(key="arrivee", title="x", keeps=("premier_jour",), provenance=stated)
    assert (
        made(Split(element="accueil", pieces=(piece, SUITE), reason=WHY))["arrivee"].provenance
        == stated
    )


def test_an_indicator_is_split_into_indicators():
    parts = levels("local_alimentaire", 0, 10), levels("local_services", 0, 10)
    found = made(Split(element="local", indicators=parts, reason=WHY))
    assert [one.key for one in found["achats"].indicators] == [one.key for one in parts]
    assert [step.element for step in found["local_services"].lineage] == ["local"]


def test_criteria_are_merged_with_all_their_children():
    found = made(IN_ONE)
    assert [one.key for one in found["territoire"].criteria] == ["economie"]
    assert [one.key for one in found["economie"].indicators] == ["local", "avis"]
    assert found["economie"].uses == ("tutorat",)
    assert found.retired["achats"] == found.retired["clients"] == "economie"
    assert [step.element for step in found["economie"].lineage] == ["achats", "clients"]


def test_indicators_are_merged_into_one():
    given = levels("accueil_suivi", 0, 3, 10)
    found = made(Merge(elements=("premier_jour", "tutorat"), indicator=given, reason=WHY))
    assert found["accueil_suivi"].formerly == ("premier_jour", "tutorat")
    assert found["achats"].uses == ("accueil_suivi",)


def test_what_is_merged_may_keep_one_of_the_keys():
    piece = Piece(key="clients", title="Clients et achats")
    found = made(Merge(elements=("achats", "clients"), piece=piece, reason=WHY))
    assert found["clients"].formerly == ("achats",)
    assert found.withdrawn == ()


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (Split(element="zzzzzz", pieces=(JOUR, SUITE), reason=WHY), ("unknown", "element")),
        (Split(element="avis", pieces=(JOUR, SUITE), reason=WHY), ("split_unfit", "pieces")),
        (
            Split(element="accueil", indicators=(levels("x", 0, 1), levels("y", 0, 1)), reason=WHY),
            ("split_unfit", "indicators"),
        ),
        (
            Split(element="accueil", pieces=(JOUR, Piece(key="vide", title="x")), reason=WHY),
            ("child_dealt", "pieces"),
        ),
        (
            Split(
                element="accueil",
                pieces=(JOUR, SUITE, Piece(key="trop", title="x", keeps=("tutorat",))),
                reason=WHY,
            ),
            ("child_dealt", "pieces"),
        ),
        (
            Split(
                element="accueil",
                pieces=(JOUR, Piece(key="suite", title="x", keeps=("tutorat", "avis"))),
                reason=WHY,
            ),
            ("not_under", "pieces[1].keeps"),
        ),
        (
            Split(
                element="accueil",
                pieces=(JOUR, Piece(key="droits", title="x", keeps=("tutorat",))),
                reason=WHY,
            ),
            ("key_taken", "pieces[1].key"),
        ),
        (Merge(elements=("achats", "zzzzzz"), piece=SUITE, reason=WHY), ("unknown", "elements[1]")),
        (
            Merge(elements=("achats", "droits"), piece=SUITE, reason=WHY),
            ("not_siblings", "elements"),
        ),
        (
            Merge(elements=("achats", "clients"), indicator=levels("x", 0, 1), reason=WHY),
            ("merge_unfit", "indicator"),
        ),
        (
            Merge(elements=("premier_jour", "tutorat"), piece=SUITE, reason=WHY),
            ("merge_unfit", "piece"),
        ),
        (
            Merge(elements=("achats", "clients"), piece=Piece(key="droits", title="x"), reason=WHY),
            ("key_taken", "piece.key"),
        ),
    ],
)
def test_what_cannot_be_parted_is_refused(change, wanted):
    assert refusals(change) == [(wanted[0], f"changes[0].{wanted[1]}")]


def test_a_child_that_is_not_there_is_said_in_the_piece_that_names_it():
    piece = Piece(key="suite", title="x", keeps=("tutorat", "zzzzzz"))
    found = refusals(Split(element="accueil", pieces=(JOUR, piece), reason=WHY))
    assert found == [("unknown", "changes[0].pieces[1].keeps")]


def test_what_was_changed_is_not_split_nor_merged():
    revised = Revise(elements=("accueil",), title="x", reason=WHY)
    assert refusals(revised, IN_TWO) == [("clash", "changes[1].element")]
    assert refusals(IN_TWO, revised) == [("withdrawn", "changes[1].elements[0]")]
    said = Revise(elements=("achats",), title="x", reason=WHY)
    assert refusals(said, IN_ONE) == [("clash", "changes[1].elements")]


def test_children_may_be_changed_before_or_after():
    """By their own keys, renamed or not."""
    child = Revise(elements=("tutorat",), label="Parrainage", reason=WHY)
    assert made(child, IN_TWO) == made(IN_TWO, child)
    renamed = Rename(element="tutorat", key="parrainage", reason=WHY)
    assert made(renamed, IN_TWO) == made(IN_TWO, renamed)
    added = Add(into="suite", indicator=levels("bilan", 0, 10), reason=WHY)
    assert made(IN_TWO, added).path("bilan") == "humain.suite.bilan"


def test_a_child_that_was_withdrawn_cannot_be_dealt():
    gone = Withdraw(elements=("tutorat",), reason=WHY)
    assert ("withdrawn", "changes[1].pieces[1].keeps") in refusals(gone, IN_TWO)


def test_two_at_least():
    with pytest.raises(InvalidValueError, match="two elements at least"):
        Split(element="accueil", pieces=(JOUR,), reason=WHY)
    with pytest.raises(InvalidValueError, match="two elements at least"):
        Merge(elements=("achats",), piece=SUITE, reason=WHY)
    with pytest.raises(InvalidValueError, match="piece or indicator"):
        Merge(elements=("achats", "clients"), reason=WHY)
    assert criterion("x").key == "x"
