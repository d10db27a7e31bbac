"""The definitions of a durable job differ where their sources differ; each has its address.

The ``sources`` are those of the common base, word for word, where both cite one.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from utilite_sociale.catalog import catalog
from utilite_sociale.collect.held import (
    DURABLE_JOBS,
    FAMILIES,
    LEAVER_RULES,
    REFERENCE_HOURS,
    ContractKind,
)
from utilite_sociale.collect.held.posts import POSTS

SIX, MORE, LESS = Decimal(6), Decimal("6.1"), Decimal("5.9")
EXPECTED = {
    "dgefp_2008_21": {
        *(("cdd", SIX), ("cdd", MORE), ("interim", SIX), ("interim", MORE)),
        *(("fonction_publique", LESS), ("creation_entreprise", LESS), ("cdi", LESS)),
    },
    "communaute_inclusion": {
        *(("cdd", MORE), ("interim", MORE)),
        *(("fonction_publique", LESS), ("creation_entreprise", LESS), ("cdi", LESS)),
    },
    "dares_sortants": {("cdd", SIX), ("cdd", MORE), ("cdi", LESS)},
    "programme_102": {
        *(("cdd", SIX), ("cdd", MORE), ("interim", SIX), ("interim", MORE)),
        *(("creation_entreprise", LESS), ("cdi", LESS)),
    },
    "fagerh": {("cdd", MORE), ("cdi", LESS)},
}
"""What each source counts, at six months and on both sides; the rest does not count."""


@pytest.mark.parametrize("key", EXPECTED)
def test_a_contract_of_six_months_parts_the_definitions(key):
    """And so do temporary work, public service and the creation of a business."""
    counted = {
        (kind.value, months)
        for kind in ContractKind
        for months in (LESS, SIX, MORE)
        if DURABLE_JOBS[key].counts(kind, months)
    }
    always = {kind for kind, months in EXPECTED[key] if months == LESS}
    everything = {(kind, months) for kind in always for months in (LESS, SIX, MORE)}
    assert counted == EXPECTED[key] | everything


def test_a_contract_that_does_not_exist_is_an_error():
    """It is not said that it does not count."""
    with pytest.raises(ValueError, match="cddi"):
        DURABLE_JOBS["fagerh"].counts("cddi", 6)


def test_no_two_definitions_count_the_same():
    """Else they would be one."""
    assert set(DURABLE_JOBS) == set(EXPECTED)
    assert len({frozenset(one) for one in EXPECTED.values()}) == len(EXPECTED)


@pytest.mark.parametrize(
    "one", [*DURABLE_JOBS.values(), *LEAVER_RULES.values(), *FAMILIES.values()], ids=lambda o: o.key
)
def test_a_definition_says_its_version_and_its_address(one):
    """Words, and where they were read."""
    assert one.version
    assert one.text.endswith(".")
    assert one.source.url.startswith("https://")


def test_every_family_has_its_counts():
    """One definition a family."""
    assert list(FAMILIES) == list(POSTS)


def test_a_reference_that_was_not_read_has_no_address():
    """And says that it was not checked."""
    certain = {kind: one.certainty.value for kind, one in REFERENCE_HOURS.items()}
    assert certain == {
        "ACI": "lue",
        "ETTI": "lue_en_partie",
        "EI": "non_verifiee",
        "AI": "non_verifiee",
    }
    for one in REFERENCE_HOURS.values():
        assert bool(one.source.url) == (one.certainty.value != "non_verifiee")


def test_sources_are_those_of_the_common_base():
    """One name, one document."""
    known = {source.key: source for source in catalog()["socle"].sources}
    ours = {one.source.key: one.source for one in (*DURABLE_JOBS.values(), *LEAVER_RULES.values())}
    shared = known.keys() & ours.keys()
    assert shared == {"circulaire_2008", "communaute_inclusion", "dares_sortants", "pilotage_iae"}
    assert {key: (known[key].title, known[key].publisher, known[key].url) for key in shared} == {
        key: (ours[key].title, ours[key].publisher, ours[key].url) for key in shared
    }
