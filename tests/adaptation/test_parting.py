"""One element becomes several, several become one: children follow, old keys stay findable."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.adaptation.build import WHY, made, refusals
from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.adaptation import Add, Merge, Piece, Rename, Revise, Split, Withdraw
from utilite_sociale.errors import InvalidValueError
from utilite_sociale.model import DecisionTable, Provenance, TableRow, View

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
    assert refusals(revised, IN_TWO) == [("withdrawn", "changes[0].elements[0]")]
    assert refusals(IN_TWO, revised) == [("withdrawn", "changes[1].elements[0]")]
    said = Revise(elements=("achats",), weight=2, reason=WHY)
    assert refusals(said, IN_ONE) == [("clash", "changes[0].elements[0]")]
    assert refusals(IN_ONE, said) == [("clash", "changes[1].elements[0]")]


def test_what_is_made_is_neither_split_nor_merged_again():
    again = Merge(elements=("economie", "achats"), piece=Piece(key="z", title="x"), reason=WHY)
    assert ("named_twice", "changes[1].elements[1]") in refusals(IN_ONE, again)
    parts = Split(element="suite", pieces=(JOUR, SUITE), reason=WHY)
    assert refusals(IN_TWO, parts)[0] == ("clash", "changes[1].element")
    assert refusals(parts, IN_TWO)[0] == ("clash", "changes[0].element")
    gone = Withdraw(elements=("economie",), reason=WHY)
    assert refusals(gone, IN_ONE) == [("not_yet", "changes[0].elements[0]")]


def test_the_words_of_a_piece_are_said_once():
    said = Revise(elements=("suite",), question="Et puis ?", reason=WHY)
    assert refusals(said, IN_TWO) == [("said_twice", "changes[0].question")]
    other = Revise(elements=("suite",), weight=2, reason=WHY)
    assert made(other, IN_TWO)["suite"].weight == 2


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


def merged_to(key, *elements, **said):
    """Merge criteria into one of a key."""
    return Merge(elements=elements, piece=Piece(key=key, title="Un", **said), reason=WHY)


def test_what_used_both_uses_the_one_that_is_made():
    """In nodes, in the inputs of tables, and in views: once."""
    rows = (TableRow(when=("*", "*"), level="fragile"),)
    whole = grid(
        register("r", criterion("c1", levels("a", 0, 1)), criterion("c2", levels("b", 0, 1))),
        register("s", uses=("c1", "c2"), aggregation=DecisionTable(inputs=("c1", "c2"), rows=rows)),
        views=(View(key="odd", title="ODD", registers=(register("o", uses=("c1", "c2")),)),),
        key="socle",
    )
    found = made(merged_to("m", "c1", "c2"), base=whole)
    assert found["s"].uses == found["s"].aggregation.inputs == ("m",)
    assert found.views[0].registers[0].uses == ("m",)


def test_what_one_used_and_another_holds_counts_once():
    whole = grid(
        register(
            "r",
            criterion("c1", levels("a", 0, 1), uses=("b", "c2", "d")),
            criterion("c2", levels("b", 0, 1)),
        ),
        register("s", levels("d", 0, 1)),
        key="socle",
    )
    assert made(merged_to("m", "c1", "c2"), base=whole)["m"].uses == ("d",)


def test_fields_that_differ_are_said_by_people():
    """None is dropped in silence; a revision of the key that is made says which value holds."""
    heavier = Revise(elements=("clients",), weight=3, reason=WHY)
    base = made(heavier, key="socle")
    assert refusals(IN_ONE, base=base) == [("merge_differs", "changes[0].piece")]
    for weight in (1, 3, 4):
        said = Revise(elements=("economie",), weight=weight, reason="Le poids des deux.")
        assert made(IN_ONE, said, base=base)["economie"].weight == weight
    assert made(merged_to("clients", "clients", "achats"))["clients"].weight == 1


def test_a_provenance_that_differs_is_said_by_the_piece():
    both = ("accueil", "droits")
    assert refusals(merged_to("m", *both)) == [("merge_differs", "changes[0].piece")]
    stated = Provenance(status="reading")
    assert made(merged_to("m", *both, provenance=stated))["m"].provenance == stated


def test_a_merge_keeps_all_the_children_in_the_order_that_its_piece_says():
    said = merged_to("m", "achats", "clients", keeps=("avis", "local"))
    assert [one.key for one in made(said)["m"].indicators] == ["avis", "local"]
    some = merged_to("m", "achats", "clients", keeps=("avis",))
    assert refusals(some) == [("child_dealt", "changes[0].piece")]
    other = merged_to("m", "achats", "clients", keeps=("avis", "local", "tutorat"))
    assert refusals(other) == [("not_under", "changes[0].piece.keeps")]


def test_what_was_merged_and_renamed_goes_by_every_key():
    """In the same file, and in what uses it."""
    whole = grid(
        register("r", criterion("c1", levels("a", 0, 1)), criterion("c2", levels("b", 0, 1))),
        views=(View(key="odd", title="ODD", registers=(register("o", uses=("c1",)),)),),
        key="socle",
    )
    renamed = Rename(element="m", key="n", reason=WHY)
    added = Add(into="c2", indicator=levels("z", 0, 1), reason=WHY)
    found = made(merged_to("m", "c1", "c2"), renamed, added, base=whole)
    assert found["n"].formerly == ("c1", "c2", "m")
    assert found.views[0].registers[0].uses == ("n",)
    assert found.path("z") == "r.n.z"
    heavier = evolve(whole["c2"], weight=2)
    uneven = evolve(whole, registers=(evolve(whole["r"], criteria=(whole["c1"], heavier)),))
    changes = (merged_to("m", "c1", "c2"), renamed)
    assert refusals(*changes, base=uneven) == [("merge_differs", "changes[0].piece")]
    other = Rename(element="a", key="z", reason=WHY)
    assert refusals(*changes, other, base=uneven) == [("merge_differs", "changes[0].piece")]


def test_the_title_of_what_is_merged_is_said_by_its_piece():
    renamed = Rename(element="economie", key="eco", title="Autre", reason=WHY)
    assert refusals(IN_ONE, renamed) == [("said_twice", "changes[1].title")]
