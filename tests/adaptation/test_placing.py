"""Putting elements in, written or taken from another grid, and in another order."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.adaptation.build import BASE, WHY, made, refusals
from tests.scoring.build import criterion, grid, levels, register
from utilite_sociale.adaptation import Add, ElementReference, Rename, Reorder, Withdraw
from utilite_sociale.errors import (
    InvalidDocumentError,
    InvalidValueError,
    Issue,
    UnknownGridError,
)
from utilite_sociale.model import Ancestor, Provenance, Source

OTHER = grid(
    register("mobilite", criterion("trajets", levels("permis", 0, 10))),
    key="rurale",
    version="2.1.0",
)


def other(key):
    """Know one other grid."""
    if key != "rurale":
        raise UnknownGridError("catalog.unknown_grid", found=key, known="rurale")
    return OTHER


def test_an_indicator_is_added_last_or_after_a_sibling():
    last = made(Add(into="accueil", indicator=levels("suivi", 0, 10), reason=WHY))
    assert [i.key for i in last["accueil"].indicators] == ["premier_jour", "tutorat", "suivi"]
    after = Add(into="accueil", after="premier_jour", indicator=levels("suivi", 0, 10), reason=WHY)
    assert [i.key for i in made(after)["accueil"].indicators] == [
        "premier_jour",
        "suivi",
        "tutorat",
    ]


def test_a_criterion_and_a_register_are_added_with_what_is_under_them():
    inner = criterion("sante", levels("soins", 0, 10))
    assert (
        made(Add(into="humain", criterion=inner, reason=WHY)).path("soins") == "humain.sante.soins"
    )
    whole = made(Add(register=register("climat", levels("co2", 0, 1)), after="humain", reason=WHY))
    assert [one.key for one in whole.registers] == ["humain", "climat", "territoire"]


def test_what_is_written_here_is_born_here():
    """Its lineage begins with the adaptation that wrote it, and why it did."""
    change = Add(into="humain", criterion=criterion("sante", levels("soins", 0, 1)), reason=WHY)
    renamed = Rename(element="soins", key="soins_recus", reason="Mot juste.")
    grown = made(change, renamed)
    steps = {key: grown[key].lineage for key in ("sante", "soins_recus")}
    assert {key: (one.grid, one.element) for key, (one,) in steps.items()} == {
        key: ("region", key) for key in steps
    }
    assert steps["sante"][0].decisions == (change.decision,)
    assert steps["soins_recus"][0].reason == f"{WHY} Mot juste."


def test_what_is_taken_from_another_grid_keeps_its_lineage():
    taken = Add(
        into="humain", taken_from=ElementReference(grid="rurale", element="trajets"), reason=WHY
    )
    found = made(taken, grid_of=other)
    assert found.path("permis") == "humain.trajets.permis"
    said = {"reason": WHY, "decisions": (taken.decision,)}
    step = Ancestor(grid="rurale", version="2.1.0", element="trajets", **said)
    assert found["trajets"].lineage == (step,)
    assert found["permis"].lineage[0].grid == "rurale"


def cited_in(grid, **words):
    """Give a grid whose indicator cites a source."""
    cites = evolve(grid["permis"], provenance=Provenance(status="proposed", sources=("page",)))
    trips = evolve(grid["trajets"], indicators=(cites,))
    register_ = evolve(grid["mobilite"], criteria=(trips,))
    return evolve(grid, registers=(register_,), sources=(Source(key="page", title="x", **words),))


TRIPS = Add(
    into="humain", taken_from=ElementReference(grid="rurale", element="trajets"), reason=WHY
)


def test_what_is_taken_brings_the_sources_that_it_cites():
    other = cited_in(OTHER)
    base = evolve(BASE, sources=())
    assert made(TRIPS, base=base, grid_of=lambda _: other).sources == other.sources
    alike = evolve(BASE, sources=other.sources)
    assert made(TRIPS, base=alike, grid_of=lambda _: other).sources == other.sources


def test_one_key_names_one_source():
    other = cited_in(OTHER, note="Une autre page.")
    assert refusals(TRIPS, grid_of=lambda _: other) == [("source_clash", "changes[0].taken_from")]


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        (("absente", "trajets"), "catalog.unknown_grid"),
        (("rurale", "zzzzzz"), "path.unknown"),
        (("rurale", "trajet"), "path.unknown_near"),
    ],
)
def test_what_cannot_be_taken_is_refused(reference, code):
    """With the problem's own words, in the language of the reader."""
    named = ElementReference(grid=reference[0], element=reference[1])
    taken = Add(into="humain", taken_from=named, reason=WHY)
    assert refusals(taken, grid_of=other) == [(code, "changes[0].taken_from")]
    assert refusals(taken)[0][0] == "catalog.unknown_grid"


def test_nothing_is_taken_from_a_grid_that_has_errors():
    def broken(_key):
        raise InvalidDocumentError([Issue(code="document.json")])

    assert refusals(TRIPS, grid_of=broken) == [("taken_broken", "changes[0].taken_from")]


def test_a_key_that_is_taken_is_refused_one_that_went_included():
    again = Add(into="accueil", indicator=levels("avis", 0, 10), reason=WHY)
    assert refusals(again) == [("key_taken", "changes[0].indicator")]
    gone = Withdraw(elements=("avis",), reason=WHY)
    assert refusals(gone, again) == [("key_taken", "changes[1].indicator")]
    both = Add(into="humain", criterion=criterion("droits", levels("avis", 0, 1)), reason=WHY)
    assert len(refusals(both)) == 2


def test_only_registers_go_into_the_grid_and_nothing_into_an_indicator():
    into_indicator = Add(into="avis", indicator=levels("x", 0, 1), reason=WHY)
    assert refusals(into_indicator) == [("cannot_hold", "changes[0].into")]
    named = ElementReference(grid="rurale", element="mobilite")
    inside = Add(into="humain", taken_from=named, reason=WHY)
    assert refusals(inside, grid_of=other) == [("cannot_hold", "changes[0].into")]


def test_a_place_that_is_not_there_is_refused():
    nowhere = Add(into="zzzzzz", indicator=levels("x", 0, 1), reason=WHY)
    assert refusals(nowhere) == [("unknown", "changes[0].into")]
    beside = Add(into="accueil", after="avis", indicator=levels("x", 0, 1), reason=WHY)
    assert refusals(beside) == [("not_a_sibling", "changes[0].after")]
    missing = Add(into="accueil", after="zzzzzz", indicator=levels("x", 0, 1), reason=WHY)
    assert refusals(missing) == [("unknown", "changes[0].after")]


def test_an_addition_holds_one_thing():
    with pytest.raises(InvalidValueError, match="one thing"):
        Add(into="accueil", reason=WHY)
    with pytest.raises(InvalidValueError, match="without into"):
        Add(into="humain", register=register("r"), reason=WHY)
    with pytest.raises(InvalidValueError, match="needs into"):
        Add(indicator=levels("x", 0, 1), reason=WHY)


def test_what_is_named_comes_first_and_the_rest_follows():
    assert [r.key for r in made(Reorder(order=("territoire",), reason=WHY)).registers] == [
        "territoire",
        "humain",
    ]
    inner = made(Reorder(under="accueil", order=("tutorat",), reason=WHY))
    assert [i.key for i in inner["accueil"].indicators] == ["tutorat", "premier_jour"]


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (Reorder(order=("humain",), reason=WHY), ("no_effect", "changes[0].order")),
        (Reorder(under="zzzzzz", order=("humain",), reason=WHY), ("unknown", "changes[0].under")),
        (Reorder(order=("accueil",), reason=WHY), ("not_under", "changes[0].order[0]")),
        (Reorder(order=("zzzzzz",), reason=WHY), ("unknown", "changes[0].order[0]")),
    ],
)
def test_an_order_that_cannot_be_is_refused(change, wanted):
    assert refusals(change) == [wanted]


def test_an_order_is_said_once():
    twice = Reorder(order=("territoire",), reason=WHY)
    assert refusals(twice, twice) == [("said_twice", "changes[1].order")]


def test_the_reason_of_an_order_stays_on_what_it_names():
    change = Reorder(under="accueil", order=("tutorat",), reason=WHY, by="L’équipe")
    found = made(change)
    assert found["tutorat"].lineage[0].decisions == (change.decision,)
    assert found["premier_jour"].lineage[0].decisions == ()


def test_the_base_is_not_changed():
    before = BASE.paths
    made(Reorder(order=("territoire",), reason=WHY))
    assert BASE.paths == before
