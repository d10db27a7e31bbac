"""The laws of adapting, on generated grids and changes; which changes ``document`` knows.

``draft`` holds the grid meanwhile, ``report`` what cannot be done."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.adaptation.build import BASE, HEADER, WHY, adaptation, made, refusals, same_content
from tests.scoring.build import levels, register
from tests.strategies import grids
from tests.strategies.changes import changes
from utilite_sociale import adaptation as room
from utilite_sociale.adaptation import (
    CHANGES,
    Adaptation,
    Add,
    Change,
    Merge,
    PartWording,
    Rename,
    Revise,
    Select,
    Split,
    Withdraw,
    adapt,
)
from utilite_sociale.adaptation.adapt import no_other_grid
from utilite_sociale.errors import UnknownGridError
from utilite_sociale.model import BasedOn, Source

pytestmark = pytest.mark.property


@st.composite
def adapted(draw):
    """Draw a base and changes that fit it."""
    base = draw(grids())
    return base, draw(changes(base))


def apply(base, some, **header):
    """Give the grid that some changes of a base make, under a header of its own."""
    asked = {"based_on": BasedOn(key=base.key, version=base.version)}
    return adapt(base, Adaptation(**{**HEADER, **asked, **header, "changes": some})).grid


def as_base(grid, base):
    """Give a grid under the header of its base, so that what is under it can be compared."""
    names = ("key", "version", "title", "owner", "status", "territory")
    return evolve(grid, **{name: getattr(base, name) for name in names})


@given(grids())
def test_adapting_by_nothing_changes_nothing(base):
    assert same_content(as_base(apply(base, []), base), base)


@given(adapted())
def test_a_chain_is_its_steps(case):
    """Each change in an adaptation of its own, or all in one; each names the keys of its base."""
    base, some = case
    chained = base
    for change in sorted(some, key=lambda change: isinstance(change, Rename)):
        chained = apply(chained, [change])
    assert same_content(chained, apply(base, some)) or not some


@given(adapted(), st.data())
def test_independent_changes_commute(case, data):
    base, some = case
    other = data.draw(st.permutations(some))
    assert same_content(apply(base, some), apply(base, other))


@given(adapted())
def test_every_element_knows_where_it_was_born(case):
    """Back to the base, whatever it became; what was added here was born here."""
    base, some = case
    grid = apply(base, some)
    for key, element in {k.rpartition(".")[2]: e for k, e in grid.elements.items()}.items():
        if key.endswith("_plus0"):
            assert [(step.grid, step.element) for step in element.lineage] == [("region", key)]
        else:
            step = element.lineage[0]
            assert (step.grid, step.version) == (base.key, base.version)
            assert step.element in base.paths


@given(adapted(), st.data())
def test_every_key_of_the_base_stays_findable(case, data):
    """As an element, as a key of before, or among what was withdrawn; through two links too."""
    base, some = case
    first = apply(base, some)
    second = apply(first, data.draw(changes(first)), key="structure")
    gone = {key for one in second.withdrawn for key in (one.key, *one.formerly)}
    assert base.paths.keys() <= second.paths.keys() | second.retired.keys() | gone


def _reached(change):
    """Give the keys of what a change makes, or says anew."""
    match change:
        case Revise(elements=keys):
            return keys
        case Rename(key=key):
            return [key]
        case Split(pieces=pieces, indicators=indicators):
            return [one.key for one in (*pieces, *indicators)]
        case Merge(piece=piece, indicator=indicator):
            return [(piece or indicator).key]
        case _:
            return []


@given(adapted())
def test_a_change_says_its_reason_on_all_that_it_touched(case):
    base, some = case
    asked = Adaptation(
        **{**HEADER, "based_on": BasedOn(key=base.key, version=base.version)}, changes=some
    )
    found = adapt(base, asked)
    for place, change in enumerate(some):
        for key in _reached(change):
            assert found.grid[key].lineage[0].reason == change.reason
            assert found.touched[key] == place


def test_three_links_keep_the_whole_lineage():
    """An enterprise adapts the grid of its network, which adapts the common base."""
    network = made(Rename(element="accueil", key="arrivee", reason="Mot du réseau."))
    revised = Revise(elements=("arrivee",), question="Chez nous ?", reason="Notre mot.")
    structure = adapt(
        network,
        adaptation(revised, key="structure", based_on=BasedOn(key="region", version="1.0.0")),
    ).grid
    assert [(one.grid, one.element, one.reason) for one in structure["arrivee"].lineage] == [
        ("region", "arrivee", "Notre mot."),
        ("socle", "accueil", "Mot du réseau."),
    ]


def test_all_problems_come_at_once_in_the_order_of_the_changes():
    found = refusals(
        Revise(elements=("zzzzzz",), title="x", reason=WHY),
        Select(elements=("yyyyyy",), reason=WHY),
        Withdraw(elements=("xxxxxx",), reason=WHY),
    )
    assert [path.split(".")[0] for _, path in found] == ["changes[0]", "changes[1]", "changes[2]"]


def test_the_set_of_changes_is_closed_and_whole():
    public = [getattr(room, name) for name in room.__all__]
    kinds = {
        one
        for one in public
        if isinstance(one, type) and issubclass(one, Change) and one is not Change
    }
    assert set(CHANGES) == kinds
    assert len({one.type_name for one in CHANGES}) == len(CHANGES) == 8


def test_without_others_no_grid_is_known():
    with pytest.raises(UnknownGridError):
        no_other_grid("socle")


def test_what_is_not_touched_is_the_very_same():
    grid = made(Revise(elements=("avis",), label="x", reason=WHY))
    assert evolve(grid["tutorat"], lineage=()) == BASE["tutorat"]


def test_what_the_model_refuses_stands_at_the_change_that_says_it():
    """A title on two lines: every other problem is said with it."""
    said = PartWording(key="n0", title="Un\nDeux")
    found = refusals(
        Revise(elements=("premier_jour",), levels=(said,), reason=WHY),
        Rename(element="avis", key="avis_clients", title="Un\nDeux", reason=WHY),
        Withdraw(elements=("zzzzzz",), reason=WHY),
        Withdraw(elements=("local",), reason=WHY),
    )
    assert found == [
        ("value.several_lines", "changes[0]"),
        ("value.several_lines", "changes[1]"),
        ("unknown", "changes[2].elements[0]"),
    ]


def test_a_grid_keeps_one_register_at_least():
    gone = Withdraw(elements=("humain", "territoire"), reason=WHY)
    assert refusals(gone) == [("nothing_left", "changes[0].elements")]
    both = [Withdraw(elements=(key,), reason=WHY) for key in ("humain", "territoire")]
    assert refusals(*both) == [("nothing_left", "changes[1].elements")]
    added = Add(register=register("climat", levels("co2", 0, 1)), reason=WHY)
    assert [one.key for one in made(gone, added).registers] == ["climat"]


def test_a_header_that_cannot_be_is_refused():
    """The last day before the first."""
    days = {"valid_from": dt.date(2025, 1, 2), "valid_until": dt.date(2025, 1, 1)}
    assert refusals(**days) == [("value.period_reversed", "changes")]


def test_a_source_that_nobody_declares_is_refused_with_the_nearest():
    def cites(source):
        return Revise(elements=("accueil",), title="x", reason=WHY, source=source)

    assert refusals(cites("pages")) == [("unknown_source_near", "changes[0].source")]
    assert refusals(cites("zzzzzz")) == [("unknown_source", "changes[0].source")]
    own = Source(key="zzzzzz", title="La nôtre")
    assert made(cites("zzzzzz"), sources=(own,)).sources[-1] == own
