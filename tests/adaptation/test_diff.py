"""What differs between two grids; ``matching`` pairs elements, ``ordering`` compares orders."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from attrs import evolve
from hypothesis import given

from tests.adaptation.build import BASE, HEADER, WHY, made
from tests.scoring import build
from tests.scoring.build import grid, levels, listing, register
from tests.strategies import grids
from utilite_sociale.adaptation import (
    Adaptation,
    Add,
    Advice,
    DifferenceKind,
    Merge,
    PartScore,
    PartWording,
    Piece,
    Rename,
    Reorder,
    Revise,
    Split,
    Withdraw,
    adapt,
    diff,
)
from utilite_sociale.model import (
    BasedOn,
    DecidedChange,
    DecisionTable,
    Definition,
    Quantity,
    TableRow,
    Voice,
)

JOUR = Piece(key="arrivee", title="L’arrivée", keeps=("premier_jour",))
SUITE = Piece(key="suite", title="La suite", keeps=("tutorat",))
ADDED = Add(into="accueil", indicator=levels("suivi", 0, 10), reason=WHY)


def revise(key, **said):
    return Revise(elements=(key,), reason=WHY, **said)


@pytest.mark.parametrize(
    ("change", "kind", "before", "after", "advice"),
    [
        (ADDED, "added", (), ("suivi",), "compatible"),
        (Withdraw(elements=("avis",), reason=WHY), "withdrawn", ("avis",), (), "breaking"),
        (revise("accueil", title="x"), "reworded", ("accueil",), ("accueil",), "wording"),
        (
            revise("premier_jour", levels=(PartWording(key="n0", title="x"),)),
            "reworded",
            ("premier_jour",),
            ("premier_jour",),
            "wording",
        ),
        (
            revise("couverture", options=(PartWording(key="a", title="x"),)),
            "reworded",
            ("couverture",),
            ("couverture",),
            "wording",
        ),
        (revise("accueil", weight=2), "reweighed", ("accueil",), ("accueil",), "compatible"),
        (
            revise("premier_jour", scores=(PartScore(key="n1", score=6),)),
            "rescored",
            ("premier_jour",),
            ("premier_jour",),
            "compatible",
        ),
        (
            revise("avis", definition=Definition(id="avis_v2", text="Autre.")),
            "redefined",
            ("avis",),
            ("avis",),
            "breaking",
        ),
        (
            Rename(element="accueil", key="arrivee", reason=WHY),
            "renamed",
            ("accueil",),
            ("arrivee",),
            "breaking",
        ),
        (
            Split(element="accueil", pieces=(JOUR, SUITE), reason=WHY),
            "split",
            ("accueil",),
            ("arrivee", "suite"),
            "breaking",
        ),
        (
            Merge(
                elements=("achats", "clients"), piece=Piece(key="economie", title="x"), reason=WHY
            ),
            "merged",
            ("achats", "clients"),
            ("economie",),
            "breaking",
        ),
    ],
)
def test_each_change_is_told_apart_with_its_reason(change, kind, before, after, advice):
    """Between the base and the grid that one change makes of it, under the same header."""
    changed = evolve(made(change), **{n: getattr(BASE, n) for n in ("title", "owner", "status")})
    (one,) = [d for d in diff(BASE, changed).differences if d.kind != "moved"]
    assert (one.kind, one.before, one.after, one.advice) == (kind, before, after, advice)
    assert one.reason == WHY
    assert one.decisions == (change.decision,)


def test_a_measure_that_gains_a_level_still_reads_past_answers():
    """One that loses a level does not, nor one of another sort."""
    more = revise("premier_jour", measure=levels("x", 0, 5, 8, 10).measure)
    less = revise("premier_jour", measure=levels("x", 0, 10).measure)
    other = revise("premier_jour", measure=listing("x", "choice", n0=0, n1=1, n2=2).measure)
    number = revise("premier_jour", measure=Quantity(unit="jours"), clear=("rule",))
    cases = ((more, "compatible"), (less, "breaking"), (other, "breaking"), (number, "breaking"))
    for change, advice in cases:
        (one,) = diff(BASE, made(change)).of(DifferenceKind.REDEFINED)
        assert one.advice == advice


def test_a_number_within_other_bounds_is_not_the_same_measure():
    wide, narrow = Quantity(unit="jours"), Quantity(unit="jours", high=5)
    before = grid(register("r", build.indicator("q", wide, None)))
    after = grid(register("r", build.indicator("q", narrow, None)))
    (one,) = diff(before, after).differences
    assert (one.kind, one.advice) == ("redefined", "breaking")


@pytest.mark.parametrize("field", ["population", "period"])
def test_words_that_say_who_is_counted_are_more_than_words(field):
    """No score changes, but the same answer would be another figure."""
    before = grid(register("r", levels("a", 0, 1)))
    after = grid(register("r", evolve(levels("a", 0, 1), **{field: "tous les salariés"})))
    assert diff(before, after).advice is Advice.COMPATIBLE


def test_a_question_that_may_no_longer_be_without_object_breaks_past_answers():
    open_to_all = evolve(levels("a", 0, 1), not_applicable_allowed=True)
    before = grid(register("r", open_to_all))
    after = grid(register("r", evolve(open_to_all, not_applicable_allowed=False)))
    assert diff(before, after).advice is Advice.BREAKING
    assert diff(after, before).advice is not Advice.BREAKING


def test_what_stands_under_something_else_has_moved():
    first, second = register("r", levels("a", 0, 1)), register("s", levels("b", 0, 1))
    before = grid(first, second)
    after = grid(
        evolve(first, indicators=()),
        evolve(second, indicators=(*second.indicators, *first.indicators)),
    )
    (one,) = diff(before, after).differences
    assert (one.kind, one.after) == ("moved", ("a",))


def test_two_regions_are_compared_by_what_they_come_from():
    """Renamed in one, withdrawn in the other, added in each."""
    one = made(Rename(element="accueil", key="arrivee", reason=WHY), ADDED)
    two = made(Withdraw(elements=("avis",), reason="Ailleurs."), key="autre")
    found = diff(one, two)
    assert [d.before for d in found.of(DifferenceKind.RENAMED)] == [("arrivee",)]
    gone = {d.before[0]: d.reason for d in found.of(DifferenceKind.WITHDRAWN)}
    assert gone == {"suivi": "", "avis": "Ailleurs."}


def test_grids_that_share_nothing_are_not_matched_by_chance():
    """The same key in two grids that are not drawn from each other is not the same thing."""
    other = grid(register("humain", levels("avis", 0, 1)), key="ailleurs")
    found = diff(BASE, other)
    assert {d.after[0] for d in found.of(DifferenceKind.ADDED)} == {"humain", "avis"}
    assert len(found.of(DifferenceKind.WITHDRAWN)) == len(BASE.elements)


def test_the_grid_itself_may_differ():
    fewer = evolve(BASE, voices=BASE.voices[:1])
    more = evolve(BASE, voices=(*BASE.voices, Voice(key="elus", title="Élus")))
    policy = evolve(BASE, missing="floor")
    for other, advice in ((fewer, "breaking"), (more, "wording"), (policy, "compatible")):
        (one,) = diff(BASE, other).differences
        assert (one.kind, one.advice) == ("grid", advice)


@given(grids())
def test_a_grid_does_not_differ_from_itself(whole):
    found = diff(whole, whole)
    assert found.differences == ()
    assert found.advice is Advice.NOTHING


@given(grids())
def test_nor_does_one_that_adapts_it_by_nothing_but_for_its_header(whole):
    asked = BasedOn(key=whole.key, version=whole.version)
    other = adapt(whole, Adaptation(**{**HEADER, "based_on": asked}, changes=())).grid
    assert {one.kind for one in diff(whole, other).differences} <= {DifferenceKind.GRID}


def test_the_whole_goes_as_far_as_its_farthest_change():
    assert diff(BASE, made(revise("accueil", title="x"), ADDED)).advice is Advice.COMPATIBLE


def test_a_program_gets_plain_values():
    found = json.loads(json.dumps(diff(BASE, made(revise("accueil", title="x"))).to_dict()))
    assert found["after"] == {"key": "region", "version": "1.0.0", "status": "illustrative"}
    assert found["differences"][0]["fields"] == ["title"]
    assert found["advice"] == "wording"


DECIDED = Reorder(
    under="accueil",
    order=("tutorat",),
    reason="On commence par là.",
    by="L’équipe",
    on=dt.date(2025, 6, 12),
    source="page",
)


def named_alike(grid):
    """Give a grid under the header of the base, so that nothing else differs."""
    return evolve(grid, **{name: getattr(BASE, name) for name in ("title", "owner", "status")})


def test_another_order_is_told_with_its_reason():
    """Of what is under a node, and of the registers."""
    (one,) = diff(BASE, named_alike(made(DECIDED))).differences
    assert (one.kind, one.before, one.after) == ("reordered", ("accueil",), ("accueil",))
    assert (one.advice, one.decisions) == (Advice.WORDING, (DECIDED.decision,))
    whole = Reorder(order=("territoire",), reason=WHY)
    (top,) = diff(BASE, named_alike(made(whole))).differences
    assert (top.kind, top.before, top.after, top.reason) == ("reordered", (), (), WHY)


def test_a_table_that_reads_by_place_makes_an_order_count():
    table = DecisionTable(rows=(TableRow(when=("*", "*"), level="fragile"),))
    before = grid(register("r", levels("a", 0, 1), levels("b", 0, 1), aggregation=table))
    after = evolve(
        before,
        registers=(evolve(before["r"], indicators=before["r"].indicators[::-1]),),
    )
    (one,) = diff(before, after).differences
    assert (one.kind, one.advice) == ("reordered", Advice.COMPATIBLE)
    assert diff(evolve(before, total=table), evolve(before, total=table)).differences == ()


def test_what_is_put_in_taken_out_or_merged_is_no_other_order():
    added = Add(into="accueil", after="premier_jour", indicator=levels("z", 0, 1), reason=WHY)
    merged = Merge(
        elements=("achats", "clients"), piece=Piece(key="economie", title="x"), reason=WHY
    )
    gone = Withdraw(elements=("couverture",), reason=WHY)
    kinds = {one.kind for one in diff(BASE, made(added, merged, gone)).differences}
    assert "reordered" not in kinds


def test_who_decided_when_and_where_it_is_told_is_kept_as_plain_values():
    told = diff(BASE, made(DECIDED)).to_dict()["differences"]
    (one,) = [one for one in told if one["kind"] == "reordered"]
    assert one["decisions"] == [
        {
            "change": "reorder",
            "reason": "On commence par là.",
            "by": "L’équipe",
            "on": "2025-06-12",
            "source": "page",
        }
    ]
    assert json.loads(json.dumps(one)) == one


def test_the_reason_of_an_order_is_not_that_of_what_it_names():
    retitled = revise("tutorat", label="Parrainage")
    kinds = {one.kind: one for one in diff(BASE, made(DECIDED, retitled)).differences}
    assert kinds["reworded"].reason == WHY
    assert kinds["reordered"].reason == DECIDED.reason


def test_being_born_is_no_reason_for_what_changes_after():
    """A network adds, an enterprise rewords: each diff gives the reasons of its own steps."""
    network = made(ADDED)
    own = Revise(elements=("suivi",), label="Autre", reason="Chez nous.")
    header = {"key": "structure", "based_on": BasedOn(key="region", version="1.0.0")}
    structure = made(own, base=network, **header)
    (born,) = diff(BASE, network).of(DifferenceKind.ADDED)
    (reworded,) = diff(network, structure).of(DifferenceKind.REWORDED)
    (added,) = diff(BASE, structure).of(DifferenceKind.ADDED)
    assert (born.reason, reworded.reason, added.reason) == (WHY, "Chez nous.", f"{WHY} Chez nous.")


def test_being_born_is_no_reason_between_two_versions_either():
    first, second = (
        made(evolve(ADDED, indicator=evolve(ADDED.indicator, label=label)), version=version)
        for label, version in (("Avant", "1.0.0"), ("Après", "1.0.1"))
    )
    (one,) = diff(first, second).differences
    assert (one.kind, one.reason) == ("reworded", "")


def test_a_step_of_lineage_with_its_reason_only_is_told():
    """As files were written before decisions were kept."""
    change = revise("tutorat", label="Parrainage")
    grid_ = made(change)
    old = evolve(grid_["tutorat"].lineage[0], decisions=())
    tutored = evolve(grid_["tutorat"], lineage=(old,))
    welcome = evolve(grid_["accueil"], indicators=(grid_["premier_jour"], tutored))
    human = evolve(grid_["humain"], criteria=(welcome, grid_["droits"]))
    found = diff(BASE, evolve(grid_, registers=(human, grid_["territoire"])))
    (one,) = found.of(DifferenceKind.REWORDED)
    assert one.decisions == (DecidedChange(reason=WHY),)


@pytest.mark.parametrize(
    ("name", "before", "after", "advice"),
    [
        ("population", "", "Tous les salariés", Advice.COMPATIBLE),
        ("period", "", "année civile", Advice.COMPATIBLE),
        ("help", "", "Comptez bien.", Advice.WORDING),
        ("not_applicable_allowed", False, True, Advice.COMPATIBLE),
        ("not_applicable_allowed", True, False, Advice.BREAKING),
    ],
)
def test_what_a_field_means_for_past_answers(name, before, after, advice):
    """Who is counted changes figures; *sans objet* that was answered may not be refused after."""
    first, second = (
        grid(register("r", evolve(levels("a", 0, 1), **{name: value}))) for value in (before, after)
    )
    assert [one.advice for one in diff(first, second).differences] == [advice]
